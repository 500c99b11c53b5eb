using System.Text.Json.Serialization;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Messages;

[JsonConverter(typeof(JsonStringEnumConverter<Lane>))]
public enum Lane
{
    /// <summary>Something one person should know soon: a decision about their report, a change of their activity.</summary>
    Notice,

    /// <summary>Reminders and mail to many; held in quiet hours.</summary>
    Bulk,
}

/// <summary>What is known of a message's fate. "Read" is never claimed.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<DeliveryState>))]
public enum DeliveryState
{
    Queued,

    /// <summary>The platform took it.</summary>
    Accepted,

    /// <summary>It will not be tried again; <see cref="OutboxMessage.Reason"/> says why.</summary>
    Failed,

    /// <summary>It was withdrawn before it went.</summary>
    Cancelled,
}

/// <summary>A message to somebody who did not just write: stored until its fate is known.</summary>
public sealed record OutboxMessage
{
    /// <summary>What it is about, so that the same thing is never queued twice (<c>remind-0197…-DayBefore</c>).</summary>
    public required string Id { get; init; }

    public required Lane Lane { get; init; }

    /// <summary>Where it goes, as <see cref="Address"/> writes it.</summary>
    public required string To { get; init; }

    public PersonId? Person { get; init; }

    public required OutgoingMessage Message { get; init; }

    /// <summary>
    /// An alert, which people can stop, and not something they need to hear (their own deadline, a change of what they registered). It is
    /// looked at once more right before it goes: a stop counts for what is already queued.
    /// </summary>
    public bool IsAlert { get; init; }

    public required DateTimeOffset QueuedAt { get; init; }

    /// <summary>Not to be tried before; moves on with each retry.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>After this it would only puzzle: failed as stale.</summary>
    public DateTimeOffset? StaleAt { get; init; }

    public DeliveryState State { get; init; }

    public int Attempts { get; init; }

    /// <summary>Why it failed or waits: a short code such as <c>blocked</c>, <c>rateLimited</c>.</summary>
    public string? Reason { get; init; }

    public DateTimeOffset? DoneAt { get; init; }
}

/// <summary>How queued messages are stored.</summary>
public static class OutboxRecords
{
    /// <summary>What waits, by account and lane, then by when it may go: notices before bulk.</summary>
    public static readonly RecordIndex<OutboxMessage> Waiting = RecordIndex<OutboxMessage>.By("waiting",
        m => m.State == DeliveryState.Queued ? Keys.Of(AccountOf(m.To), m.Lane == Lane.Notice ? "0" : "1", Keys.Of(m.NotBefore)) : null);

    /// <summary>What is settled, by when: for tidying up.</summary>
    public static readonly RecordIndex<OutboxMessage> Done = RecordIndex<OutboxMessage>.By("done",
        m => m.State == DeliveryState.Queued ? null : Keys.Of(m.DoneAt ?? m.QueuedAt));

    public static readonly RecordType<OutboxMessage> Type = new("outbox", DialogsJson.Default.OutboxMessage, m => m.Id, Waiting, Done) { IsClaimed = true };

    /// <summary><c>telegram/main</c> of <c>telegram/main/123</c>.</summary>
    public static string AccountOf(string address) => address[..address.IndexOf('/', address.IndexOf('/') + 1)];

    /// <summary>What may go now in one lane of an account, the longest waiting first.</summary>
    public static RecordQuery<OutboxMessage> Due(string account, Lane lane, DateTimeOffset now, int limit)
    {
        var prefix = Keys.Of(account, lane == Lane.Notice ? "0" : "1");
        return new(Type, Waiting, prefix, Keys.Of(prefix, Keys.Of(now)), limit);
    }

    /// <summary>What waits in one lane of an account, whether it may go already or not, the first to go first.</summary>
    public static RecordQuery<OutboxMessage> Next(string account, Lane lane, int limit) =>
        RecordQuery<OutboxMessage>.Under(Type, Waiting, Keys.Of(account, lane == Lane.Notice ? "0" : "1"), limit);

    /// <summary>What was settled up to an instant, the oldest first.</summary>
    public static RecordQuery<OutboxMessage> DoneBefore(DateTimeOffset instant, int limit) => new(Type, Done, null, Keys.Of(instant), limit);
}
