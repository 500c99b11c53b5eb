using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloOa.Tokens;

/// <summary>
/// The chain of tokens of one account. A refresh token works once: what is written here before and after its use decides whether a crash
/// breaks the chain. Everything secret is locked by <see cref="TokenLock"/>.
/// </summary>
public sealed record ZaloOaToken
{
    /// <summary><c>zalooa/main</c></summary>
    public required string Id { get; init; }

    /// <summary>Locked; null before the first refresh.</summary>
    public string? Access { get; init; }

    public DateTimeOffset? AccessEndsAt { get; init; }

    /// <summary>Locked; null when nobody has authorised the bot yet.</summary>
    public string? Refresh { get; init; }

    /// <summary>Tells one refresh token from another without saying it.</summary>
    public string? RefreshMark { get; init; }

    /// <summary>When the pair came.</summary>
    public DateTimeOffset? RefreshedAt { get; init; }

    /// <summary>Mark of the refresh token in the settings that this chain took up; another one there begins a new chain.</summary>
    public string? SeedMark { get; init; }

    /// <summary>A refresh was begun and its answer is not here: it may have used the token up.</summary>
    public DateTimeOffset? TryingSince { get; init; }

    /// <summary>Why the platform last refused to refresh; null while all is well.</summary>
    public string? Refused { get; init; }

    /// <summary>A host found the access token dead before its time.</summary>
    public string? DeadAccessMark { get; init; }

    /// <summary>What administrators were last warned of, and when.</summary>
    public TokenTrouble Warned { get; init; }

    public DateTimeOffset? WarnedAt { get; init; }

    /// <summary>The link an administrator can open: its state and verifier, locked.</summary>
    public string? LinkState { get; init; }

    public string? LinkVerifier { get; init; }

    public DateTimeOffset? LinkEndsAt { get; init; }

    /// <summary>Refreshed at half its life: there is then as long again to mend what is wrong.</summary>
    [JsonIgnore]
    public DateTimeOffset? DueAt => RefreshedAt is { } from && AccessEndsAt is { } to ? from + ((to - from) / 2) : null;
}

/// <summary>What is wrong with the tokens.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<TokenTrouble>))]
public enum TokenTrouble
{
    None,

    /// <summary>There is none.</summary>
    Missing,

    /// <summary>It could not be refreshed for an hour; there is still time.</summary>
    Late,

    /// <summary>The platform refuses the refresh token: only an administrator can help.</summary>
    Broken,
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ZaloOaToken))]
internal sealed partial class ZaloOaTokenJson : JsonSerializerContext;

/// <summary>How tokens are stored: one record an account.</summary>
public static class ZaloOaTokenRecords
{
    public static readonly RecordType<ZaloOaToken> Type = new("zaloOaTokens", ZaloOaTokenJson.Default.ZaloOaToken, t => t.Id);
}
