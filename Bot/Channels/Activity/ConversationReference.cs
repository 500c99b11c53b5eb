using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity;

/// <summary>
/// Where and as whom the bot writes into one conversation, kept from the newest activity that came from there: answers minutes later
/// and news days later need it.
/// </summary>
internal sealed record ConversationReference
{
    /// <summary>The chat of its address: <see cref="ChatOf"/>.</summary>
    public required string Chat { get; init; }

    public required string ChannelId { get; init; }

    /// <summary>Checked against the caller's token when it came; nothing is ever sent anywhere else.</summary>
    public required string ServiceUrl { get; init; }

    /// <summary>As the channel knows it: opaque, long, with any character in it.</summary>
    public required string ConversationId { get; init; }

    public bool IsGroup { get; init; }

    public string? TenantId { get; init; }

    /// <summary>The bot's own account there.</summary>
    public required string BotId { get; init; }

    public string? BotName { get; init; }

    /// <summary>Who wrote last; null while nobody has.</summary>
    public string? UserId { get; init; }

    /// <summary>Whether it came without any proof: such a place never gets the bot's token.</summary>
    public bool IsAnonymous { get; init; }

    /// <summary>Short, the same for ever, and fit for an address whatever the channel's own id looks like.</summary>
    public static string ChatOf(string channelId, string conversationId) =>
        channelId + "-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(channelId + "\n" + conversationId)).AsSpan(0, 16));
}

/// <summary>How references are stored.</summary>
internal static class ActivityRecords
{
    public static readonly RecordType<ConversationReference> References =
        new("activityReferences", ActivityJson.Default.ConversationReference, r => r.Chat);
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault)]
[JsonSerializable(typeof(ConversationReference))]
internal sealed partial class ActivityJson : JsonSerializerContext;
