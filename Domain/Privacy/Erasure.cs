using System.Text.Json.Serialization;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Privacy;

[JsonConverter(typeof(JsonStringEnumConverter<ErasureCause>))]
public enum ErasureCause
{
    /// <summary>They wanted it.</summary>
    Asked,

    /// <summary>A guardian took back their agreement.</summary>
    Guardian,

    /// <summary>Nothing was heard of them for two years, nor when they were asked.</summary>
    Inactive,

    /// <summary>They had been erased, and an old backup brought them back.</summary>
    Restored,
}

/// <summary>
/// Somebody is to be forgotten. Their own record went in the same commit; this is what the work needs to find the rest, and the last thing
/// of theirs to go.
/// </summary>
public sealed record Erasure
{
    public required PersonId PersonId { get; init; }

    /// <summary>The request it answers, when there is one.</summary>
    public string? RequestId { get; init; }

    public required DateTimeOffset At { get; init; }

    public required ErasureCause Cause { get; init; }

    public required Traces Traces { get; init; }

    /// <summary>Where they are told that it is done.</summary>
    public string? ReplyTo { get; init; }

    public string Language { get; init; } = "vi";
}

/// <summary>By what somebody is found in records, and by what in other people's words.</summary>
/// <param name="Ids">The person's and those of accounts that turned out to be theirs.</param>
/// <param name="Addresses">Chats, as <c>channel/account/chat</c>.</param>
/// <param name="Names">As they stood on record and as platforms gave them.</param>
/// <param name="Phones">National digits.</param>
public sealed record Traces(IReadOnlyList<PersonId> Ids, IReadOnlyList<string> Addresses, IReadOnlyList<string> Names, IReadOnlyList<string> Phones)
{
    /// <summary>Stands where an address was; it can be read as one and leads nowhere.</summary>
    public const string GoneAddress = "gone/gone/gone";

    public static Traces Of(Person person) => new([person.Id], person.Addresses, [person.Name], person.Phone is { } phone ? [phone] : []);

    public bool AreOf(PersonId? id) => id is { } some && Ids.Contains(some);
}

/// <summary>An id that was erased. Nothing else is kept, and this for ever: a backup put back is cleared by it again.</summary>
/// <param name="WipedAt">When the store's files were overwritten; null = still to be done.</param>
public sealed record Forgotten(PersonId PersonId, DateTimeOffset At, DateTimeOffset? WipedAt = null);
