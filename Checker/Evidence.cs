using System.Text.Json;

namespace VolunteerBot.Checker;

/// <summary>All that a run left behind, as lines of plain JSON in one folder.</summary>
public sealed record Evidence
{
    public IReadOnlyList<Said> Said { get; init; } = [];

    public IReadOnlyList<Heard> Heard { get; init; } = [];

    public IReadOnlyList<Trouble> Troubles { get; init; } = [];

    public IReadOnlyList<Ended> Ended { get; init; } = [];

    public IReadOnlyList<PlannedRecipient> Recipients { get; init; } = [];

    public IReadOnlyList<PlannedReminder> Reminders { get; init; } = [];

    public IReadOnlyList<PlannedShift> Shifts { get; init; } = [];

    /// <summary>Activities that were there before anybody said anything, by title.</summary>
    public IReadOnlySet<string> SeededTitles { get; init; } = new HashSet<string>();

    /// <summary>Texts that must stand in no log.</summary>
    public IReadOnlyList<string> Secrets { get; init; } = [];

    public IReadOnlyList<StoredActivity> Activities { get; init; } = [];

    public IReadOnlyList<StoredSignUp> SignUps { get; init; } = [];

    public IReadOnlyList<StoredRecipient> Ledger { get; init; } = [];

    public IReadOnlyList<StoredMessage> Messages { get; init; } = [];

    /// <summary>Null where the store cannot be asked for them.</summary>
    public IReadOnlyList<StoredCount>? Counts { get; init; }

    /// <summary>What the hosts logged, by file.</summary>
    public IReadOnlyDictionary<string, string> Logs { get; init; } = new Dictionary<string, string>();

    /// <summary>Reads <c>journal.jsonl</c>, <c>plan.jsonl</c>, what was exported, and the logs.</summary>
    /// <exception cref="EvidenceException">A file is missing or is no such file; the message names it and the line.</exception>
    public static Evidence Read(string folder)
    {
        var journal = new Lines(folder, "journal.jsonl");
        var plan = new Lines(folder, "plan.jsonl");
        var evidence = new Evidence
        {
            Said = journal.Of("said", ReadSaid), Heard = journal.Of("heard", static (line, no) => new Heard(no, line.Number("at"), line.Text("chat"), line.Text("text"))),
            Troubles = journal.Of("trouble", static (line, _) => new Trouble(line.Text("kind"), line.Number("at"), line.Number("until"), line.Text("what"))),
            Ended = journal.Of("ended", static (line, _) => new Ended(line.Text("program"), (int)line.Number("code"), line.Number("at"))),
            Recipients = plan.Of("recipient", static (line, _) => new PlannedRecipient(line.Text("person"), line.Text("chat"), line.Text("announcement"), line.Text("words"))),
            Reminders = plan.Of("reminder", static (line, _) => new PlannedReminder(line.Text("message"), line.Text("chat"), line.Text("words"))),
            Shifts = plan.Of("shift", static (line, _) => new PlannedShift(line.Text("activity"), (int)line.Number("shift"), (int)line.Number("places"))),
            SeededTitles = plan.Of("activity", static (line, _) => line.Text("title")).ToHashSet(StringComparer.Ordinal),
            Secrets = plan.Of("secret", static (line, _) => line.Text("text")),
            Activities = new Lines(folder, "activities.jsonl").All(static line => new StoredActivity(line.Text("id"), line.Under("plan").Text("title"))),
            SignUps = new Lines(folder, "signups.jsonl").All(static line => new StoredSignUp(
                line.Text("activityId"), (int)line.Number("shift"), line.TextOrNull("personId"), (int)(line.NumberOrNull("guests") ?? 0), line.Text("state"))),
            Ledger = new Lines(folder, "ledger.jsonl").All(static line => new StoredRecipient(line.TextOrNull("announcement") ?? "", line.Text("person"), line.Text("state"), line.TextOrNull("reason"))),
            Messages = new Lines(folder, "deliveries.jsonl").All(static line => new StoredMessage(line.Text("id"), line.TextOrNull("state") ?? "Queued", line.TextOrNull("reason"))),
            Logs = Directory.GetFiles(folder, "*.log").ToDictionary(f => Path.GetFileName(f), File.ReadAllText, StringComparer.Ordinal),
        };
        return File.Exists(Path.Combine(folder, "recruitments.jsonl")) ? evidence with { Counts = [.. new Lines(folder, "recruitments.jsonl").All(ReadCounts).SelectMany(c => c)] } : evidence;
    }

    private static Said ReadSaid(JsonElement line, int no) => new(no, line.Number("at"), line.Text("chat"), line.Text("text"),
        [.. line.Under("wants").EnumerateArray().Select(w => new Wanted([.. w.Under("words").EnumerateArray().Select(t => t.GetString()!)], w.TextOrNull("means")))], line.TextOrNull("about"));

    private static List<StoredCount> ReadCounts(JsonElement line) =>
        [.. line.Under("shifts").EnumerateArray().Select(s => new StoredCount(line.Text("activityId"), (int)s.Number("no"), (int)(s.NumberOrNull("taken") ?? 0), (int)(s.NumberOrNull("waiting") ?? 0)))];
}

/// <summary>What was to be checked is not there, or not to be read.</summary>
public sealed class EvidenceException(string message, Exception? inner = null) : Exception(message, inner);
