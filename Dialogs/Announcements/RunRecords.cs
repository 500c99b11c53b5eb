using System.Text.Json.Serialization;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Announcements;

/// <summary>One sending of an announcement: what is sent, how far the choosing of recipients has come, and how it went.</summary>
public sealed record Run
{
    /// <summary><see cref="Announcement.RunId"/>; of a digest <c>digest-20261124</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Null for a digest, which brings several.</summary>
    public AnnouncementId? AnnouncementId { get; init; }

    public required AnnouncementKind Kind { get; init; }

    public required AlertUrgency Urgency { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    /// <summary>After this it would only puzzle; null = never.</summary>
    public DateTimeOffset? StaleAt { get; init; }

    /// <summary>The message by language; empty for a digest, whose chunks bring theirs.</summary>
    public IReadOnlyDictionary<string, OutgoingMessage> Messages { get; init; } = new Dictionary<string, OutgoingMessage>();

    /// <summary>Where choosing goes on; null = from the beginning.</summary>
    public string? Cursor { get; init; }

    public bool IsChosen { get; init; }

    public int Chunks { get; init; }

    /// <summary>How many were chosen.</summary>
    public int Recipients { get; init; }

    /// <summary>Those who were meant and are not written to, by reason.</summary>
    public IReadOnlyDictionary<string, int> LeftOut { get; init; } = new Dictionary<string, int>();

    /// <summary>Those for whom it waits for the digest.</summary>
    public int HeldBack { get; init; }

    /// <summary>How many times failed ones were taken up again.</summary>
    public int Retries { get; init; }

    /// <summary>The progress message, as the platform knows it.</summary>
    public string? ProgressRef { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    /// <summary>What its ledger added up to, once the ledger is no longer kept; null while it is.</summary>
    public RunTotals? Kept { get; init; }

    /// <summary>Nothing of the ledger is left.</summary>
    public bool IsTidied { get; init; }
}

/// <summary>Somebody who is written to.</summary>
/// <param name="To">The address.</param>
/// <param name="Language"><c>vi</c> or <c>en</c>.</param>
public sealed record Recipient(
    [property: JsonPropertyName("p")] PersonId Person, [property: JsonPropertyName("to")] string To, [property: JsonPropertyName("l")] string Language)
{
    /// <summary>Hours in which this person is left alone, beyond the usual ones.</summary>
    [JsonPropertyName("q")]
    public QuietTime? Quiet { get; init; }

    /// <summary>They were erased: their place in the ledger stays, for its counts.</summary>
    [JsonIgnore]
    public bool IsGone => To == Domain.Privacy.Traces.GoneAddress;
}

/// <summary>
/// A few hundred recipients of a run on one account, in one document. It does not change while they are written to: how it goes stands
/// beside it in <see cref="ChunkOutcome"/>, which is small.
/// </summary>
public sealed record RunChunk
{
    public const int MostRecipients = 250;

    /// <summary><c>RUN-00001</c></summary>
    public required string Id { get; init; }

    public required string RunId { get; init; }

    public required int No { get; init; }

    /// <summary><c>telegram/main</c></summary>
    public required string Account { get; init; }

    /// <summary>What goes first: lower before higher.</summary>
    public required int Rank { get; init; }

    public required IReadOnlyList<Recipient> Recipients { get; init; }

    /// <summary>Of a digest: what it brings, the same for all of the chunk.</summary>
    public IReadOnlyList<AnnouncementId> Brings { get; init; } = [];

    /// <summary>Not to be taken up before.</summary>
    public required DateTimeOffset NotBefore { get; init; }

    /// <summary>Nobody in it is to be written to any more.</summary>
    public bool IsDone { get; init; }

    public static string IdOf(string run, int no) => run + "-" + no.ToString("D5", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>What became of the recipients of a chunk, by their place in it.</summary>
public sealed record ChunkOutcome
{
    public const char Queued = 'q';
    public const char Accepted = 'a';
    public const char Failed = 'f';

    /// <summary>It had failed and was tried again in another chunk, where it counts.</summary>
    public const char TakenUp = 'r';

    /// <summary>That of the chunk.</summary>
    public required string Id { get; init; }

    public required string RunId { get; init; }

    /// <summary>A letter a recipient.</summary>
    public required string States { get; init; }

    /// <summary>When it was settled, in seconds since the run began; -1 = not yet.</summary>
    public required IReadOnlyList<int> After { get; init; }

    /// <summary>Why it failed, or waits for another try.</summary>
    public IReadOnlyDictionary<int, string> Reasons { get; init; } = new Dictionary<int, string>();

    /// <summary>Tries so far, where more than one was needed.</summary>
    public IReadOnlyDictionary<int, int> Tries { get; init; } = new Dictionary<int, int>();

    public static ChunkOutcome For(RunChunk chunk) => new()
    {
        Id = chunk.Id, RunId = chunk.RunId, States = new string(Queued, chunk.Recipients.Count), After = [.. Enumerable.Repeat(-1, chunk.Recipients.Count)],
    };
}

/// <summary>How runs and their ledger are stored.</summary>
public static class RunRecords
{
    /// <summary>Runs whose recipients are still being chosen, or written to.</summary>
    public static readonly RecordIndex<Run> Open = RecordIndex<Run>.By("open", r => r.DoneAt is null ? Keys.Of(Keys.Of(r.StartedAt), r.Id) : null);

    /// <summary>Runs that are over and still have a ledger, by when they ended.</summary>
    public static readonly RecordIndex<Run> Over = RecordIndex<Run>.By("over", r => r is { DoneAt: { } done, IsTidied: false } ? Keys.Of(Keys.Of(done), r.Id) : null);

    public static readonly RecordType<Run> Runs = new("runs", DialogsJson.Default.Run, r => r.Id, Open, Over);

    /// <summary>Chunks that wait, by account, rank and when they may go.</summary>
    public static readonly RecordIndex<RunChunk> Waiting = RecordIndex<RunChunk>.By("waiting",
        c => c.IsDone ? null : Keys.Of(c.Account, c.Rank.ToString("D2", System.Globalization.CultureInfo.InvariantCulture), Keys.Of(Keys.Of(c.NotBefore), c.Id)));

    public static readonly RecordIndex<RunChunk> ByRun = RecordIndex<RunChunk>.By("run", c => Keys.Of(c.RunId, c.Id));

    public static readonly RecordType<RunChunk> Chunks = new("runChunks", DialogsJson.Default.RunChunk, c => c.Id, Waiting, ByRun) { IsClaimed = true };

    public static readonly RecordIndex<ChunkOutcome> OutcomesByRun = RecordIndex<ChunkOutcome>.By("run", o => Keys.Of(o.RunId, o.Id));

    public static readonly RecordType<ChunkOutcome> Outcomes = new("chunkOutcomes", DialogsJson.Default.ChunkOutcome, o => o.Id, OutcomesByRun);

    public static RecordQuery<RunChunk> ChunksOf(string run, int limit = int.MaxValue) => RecordQuery<RunChunk>.Under(Chunks, ByRun, run, limit);

    /// <summary>Runs that ended up to an instant and still have a ledger.</summary>
    public static RecordQuery<Run> OverBefore(DateTimeOffset instant, int limit) => new(Runs, Over, null, Keys.Of(instant) + (char)(Keys.Separator + 1), limit);

    public static RecordQuery<ChunkOutcome> OutcomesOf(string run) => RecordQuery<ChunkOutcome>.Under(Outcomes, OutcomesByRun, run, int.MaxValue);

    /// <summary>Chunks of a rank that may go, the longest waiting first.</summary>
    public static RecordQuery<RunChunk> Due(string account, int rank, DateTimeOffset now, int limit)
    {
        var first = Keys.Of(account, rank.ToString("D2", System.Globalization.CultureInfo.InvariantCulture));
        return new(Chunks, Waiting, first, Keys.Of(first, Keys.Of(now)) + (char)(Keys.Separator + 1), limit);
    }

    /// <summary>The first chunk of a rank that may not go yet.</summary>
    public static RecordQuery<RunChunk> Next(string account, int rank, DateTimeOffset now)
    {
        var first = Keys.Of(account, rank.ToString("D2", System.Globalization.CultureInfo.InvariantCulture));
        return new(Chunks, Waiting, Keys.Of(first, Keys.Of(now)) + (char)(Keys.Separator + 1), first + (char)(Keys.Separator + 1), 1);
    }
}

/// <summary>What goes before what.</summary>
public static class Ranks
{
    /// <summary>Emergencies, and what concerns a promise that was given: an activity changed or cancelled.</summary>
    public const int Urgent = 0;

    /// <summary>Reminders, corrections, offers of a place.</summary>
    public const int Soon = 1;

    public const int Bulk = 2;

    public static readonly IReadOnlyList<int> All = [Urgent, Soon, Bulk];

    public static int Of(AnnouncementKind kind, AlertUrgency urgency) =>
        urgency == AlertUrgency.Emergency || kind == AnnouncementKind.Change ? Urgent
        : kind is AnnouncementKind.Reminder or AnnouncementKind.Correction or AnnouncementKind.Replacement || urgency == AlertUrgency.Important ? Soon : Bulk;

    /// <summary>Whether it may go in quiet hours.</summary>
    public static bool MayDisturb(AnnouncementKind kind, AlertUrgency urgency) => Of(kind, urgency) == Urgent;
}

/// <summary>The figures of a run, added up from its ledger.</summary>
public sealed record RunTotals(int Recipients, int Accepted, int Failed, int Queued, IReadOnlyDictionary<string, int> FailedBy)
{
    public static readonly RunTotals None = new(0, 0, 0, 0, new Dictionary<string, int>());

    public static RunTotals Of(IEnumerable<ChunkOutcome> outcomes)
    {
        var (all, accepted, failed) = (0, 0, 0);
        var by = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var outcome in outcomes)
        {
            for (var i = 0; i < outcome.States.Length; i++)
            {
                if (outcome.States[i] == ChunkOutcome.TakenUp)
                    continue;
                all++;
                if (outcome.States[i] == ChunkOutcome.Accepted)
                    accepted++;
                if (outcome.States[i] != ChunkOutcome.Failed)
                    continue;
                failed++;
                var why = outcome.Reasons.GetValueOrDefault(i, "unknown");
                by[why] = by.GetValueOrDefault(why) + 1;
            }
        }
        return new RunTotals(all, accepted, failed, all - accepted - failed, by);
    }
}
