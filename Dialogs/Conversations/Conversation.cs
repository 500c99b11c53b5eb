using System.Text.Json.Serialization;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>An answer that was decided but not yet told to the platform, or not yet noted as told.</summary>
/// <param name="No">Counts up within the conversation; the order of sending, and the key that keeps a message from going twice.</param>
/// <param name="By">The host that decided it, and sends it.</param>
public sealed record UnsentAnswer(long No, OutgoingMessage Message, DateTimeOffset At, string? By = null);

/// <summary>
/// One talk between a person and the bot, as it is stored: small enough to be the one document a turn writes. It carries its own
/// handled-event marks and its unsent answers, so that a turn without a decision is a single write.
/// </summary>
public sealed record Conversation
{
    /// <summary>
    /// Events remembered so that a redelivery changes nothing. Telegram hands out up to a hundred at once, and after a crash all of them
    /// again, the oldest first: with fewer marks than that the oldest would be taken for new, and one after the other all of them.
    /// </summary>
    public const int HandledMarks = 128;

    /// <summary><see cref="InboundEvent.ConversationId"/> of its events.</summary>
    public required string Id { get; init; }

    /// <summary>Where answers go, as <see cref="Messages.Address"/> writes it.</summary>
    public required string Address { get; init; }

    public required PersonId PersonId { get; init; }

    /// <summary><c>vi</c> or <c>en</c>.</summary>
    public required string Language { get; init; }

    /// <summary>The sender's name as the platform gave it; used until the person says their own.</summary>
    public string? DisplayName { get; init; }

    public FlowState? Active { get; init; }

    /// <summary>Flows put aside, the newest last.</summary>
    public IReadOnlyList<FlowState> Parked { get; init; } = [];

    /// <summary>Command choices of the last message, so that their words or numbers work as well as a tap.</summary>
    public IReadOnlyList<ShownChoice> Menu { get; init; } = [];

    /// <summary>Words the bot asked about, or a second request of a message, until a button takes them up or others take their place.</summary>
    public string? Kept { get; init; }

    public IReadOnlyList<string> Handled { get; init; } = [];

    public IReadOnlyList<UnsentAnswer> Unsent { get; init; } = [];

    /// <summary>Number of the next answer.</summary>
    public long NextNo { get; init; }

    /// <summary>The bot's last message in this chat, as the platform knows it.</summary>
    public string? LastRef { get; init; }

    public required DateTimeOffset LastAt { get; init; }

    [JsonIgnore]
    public bool HasOpenFlow => Active is not null || Parked.Count > 0;

    public bool HasHandled(string eventId) => Handled.Contains(eventId);

    public Conversation Mark(string eventId) =>
        this with { Handled = [.. Handled.Skip(Math.Max(0, Handled.Count + 1 - HandledMarks)), eventId] };

    /// <summary>The conversation with one more answer to send.</summary>
    public Conversation Answer(OutgoingMessage message, DateTimeOffset at) =>
        this with { Unsent = [.. Unsent, new UnsentAnswer(NextNo, message, at)], NextNo = NextNo + 1 };

    /// <summary>Notes that the answers of a host up to a number have been sent (or given up).</summary>
    public Conversation Sent(string? by, long upTo, string? lastRef) =>
        this with { Unsent = [.. Unsent.Where(u => u.No > upTo || u.By != by)], LastRef = lastRef ?? LastRef };

    /// <summary>Notes that these answers of a host have been sent (or given up). One that it took over may stand before others it has sent.</summary>
    public Conversation Sent(string? by, Func<long, bool> isSent, string? lastRef) =>
        this with { Unsent = [.. Unsent.Where(u => u.By != by || !isSent(u.No))], LastRef = lastRef ?? LastRef };

    /// <summary>Whether another host still has an answer to send that stands before one of this host.</summary>
    public bool IsAnsweredBefore(long no, string host)
    {
        foreach (var answer in Unsent)
        {
            if (answer.No < no && answer.By != host)
                return true;
        }
        return false;
    }

    /// <summary>Leaves the answers that no host among those that are there will send to one host.</summary>
    public Conversation SentBy(string host, IReadOnlyCollection<string> others) =>
        Unsent.All(u => u.By == host || others.Contains(u.By ?? ""))
            ? this : this with { Unsent = [.. Unsent.Select(u => others.Contains(u.By ?? "") ? u : u with { By = host })] };
}

/// <summary>How conversations are stored.</summary>
public static class ConversationRecords
{
    /// <summary>Those with answers to send: after a start these go out first.</summary>
    public static readonly RecordIndex<Conversation> Unsent = RecordIndex<Conversation>.By("unsent", c => c.Unsent.Count > 0 ? "1" : null);

    /// <summary>
    /// The local day somebody last spoke, then the id, so that it can be read in pages; moves once a day, so that a turn seldom
    /// touches the index.
    /// </summary>
    public static readonly RecordIndex<Conversation> ByLastDay =
        RecordIndex<Conversation>.By("lastDay", c => Keys.Of(Keys.Of(VietnamTime.DateOf(c.LastAt)), c.Id));

    /// <summary>Whose they are: all that somebody said, wherever.</summary>
    public static readonly RecordIndex<Conversation> ByPerson = RecordIndex<Conversation>.By("person", c => c.PersonId.ToString());

    public static readonly RecordType<Conversation> Type =
        new("conversations", DialogsJson.Default.Conversation, c => c.Id, Unsent, ByLastDay, ByPerson);
}
