using System.Globalization;

namespace VolunteerBot.Checker;

/// <summary>Each question that is asked of the evidence.</summary>
internal static class Questions
{
    public static Finding Load(Evidence e) => new("what was done", Text($"{e.Said.Count} messages said and {e.Heard.Count} heard in {e.Said.Select(s => s.Chat).Concat(e.Heard.Select(h => h.Chat)).Distinct().Count()} chats: {Channels(e)}"),
        e.Said.Count == 0 ? ["nobody said anything"] : []);

    public static Finding Troubles(Evidence e) => new("what was done to it", string.Join(", ", e.Troubles.GroupBy(t => t.Kind == "platform" ? t.What : t.Kind, StringComparer.Ordinal)
        .OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Text($"{g.Key}: {g.Count()}"))), []);

    public static Finding Answers(Talks talks)
    {
        var waits = talks.All.SelectMany(t => t.Answered).Select(a => a.At - a.Said.At).Order().ToList();
        var found = waits.Count == 0 ? "none" : Text($"{waits.Count}; after {At(waits, 0.5):0.00} s in the middle, {At(waits, 0.99):0.0} s at the 99th of 100, {waits[^1]:0.0} s at most");
        return new("is everything answered", found, [.. talks.All.SelectMany(t => t.Mistakes).Where(m => !IsOrder(m))]);
    }

    public static Finding Order(Talks talks) => new("is every conversation in order", Text($"{talks.All.Count(t => t.Answered.Count > 0)} conversations"), [.. talks.All.SelectMany(t => t.Mistakes).Where(IsOrder)]);

    /// <summary>Who was told "on record" finds it there once; what is there was asked for.</summary>
    public static Finding Registrations(Evidence e, Talks talks)
    {
        var wrong = new List<string>();
        var stored = e.Activities.Where(a => !e.SeededTitles.Contains(a.Title)).GroupBy(a => a.Title, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var told = About(talks, "registration:").Select(a => a.Key).ToHashSet(StringComparer.Ordinal);
        wrong.AddRange(told.Where(t => !stored.ContainsKey(t)).Select(t => $"“{t}” was confirmed and is lost"));
        wrong.AddRange(stored.Where(s => s.Value > 1).Select(s => $"“{s.Key}” is stored {s.Value} times"));
        wrong.AddRange(stored.Keys.Where(s => !told.Contains(s)).Select(s => $"“{s}” is stored and was confirmed to nobody"));
        wrong.AddRange(e.SeededTitles.Where(t => e.Activities.Count(a => a.Title == t) != 1).Select(t => $"“{t}” was there from the beginning and is not there once"));
        return new("registrations: confirmed and stored", Text($"{told.Count} confirmed, {stored.Count} stored"), wrong);
    }

    /// <summary>What somebody was last told of a shift is what stands there, and it stands there once.</summary>
    public static Finding SignUps(Evidence e, Talks talks)
    {
        var wrong = new List<string>();
        var stored = e.SignUps.ToLookup(s => $"{s.Activity}-{s.Shift}-{s.Person}", StringComparer.Ordinal);
        wrong.AddRange(stored.Where(s => s.Count() > 1).Select(s => $"sign-up {s.Key} is stored {s.Count()} times"));
        var told = About(talks, "signUp:").GroupBy(a => a.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.MaxBy(a => a.At).Means, StringComparer.Ordinal);
        foreach (var (key, means) in told)
        {
            if (stored[key].FirstOrDefault() is not { } there)
                wrong.Add($"sign-up {key}: told {means}, and is lost");
            else if (there.State != means)
                wrong.Add($"sign-up {key}: told {means}, stored {there.State}");
        }
        wrong.AddRange(stored.Select(s => s.Key).Where(k => !told.ContainsKey(k)).Select(k => $"sign-up {k} is stored and was confirmed to nobody"));
        return new("sign-ups: told and stored", Text($"{About(talks, "signUp:").Count()} answers about {told.Count} people's places, {e.SignUps.Count} stored"), wrong);
    }

    /// <summary>No shift has more people than places, nobody waits while there is room, and the store's own counts are those of its sign-ups.</summary>
    public static Finding Places(Evidence e)
    {
        var wrong = new List<string>();
        foreach (var shift in e.Shifts)
        {
            var of = e.SignUps.Where(s => s.Activity == shift.Activity && s.Shift == shift.Shift).ToList();
            var (going, waiting) = (of.Where(s => s.State is "Going" or "Offered").Sum(s => 1 + s.Guests), of.Count(s => s.State == "Waiting"));
            if (going > shift.Places)
                wrong.Add(Text($"shift {shift.Activity}-{shift.Shift} has {going} people for {shift.Places} places"));
            if (waiting > 0 && going < shift.Places)
                wrong.Add(Text($"shift {shift.Activity}-{shift.Shift}: {waiting} wait while {shift.Places - going} places are free"));
            if (e.Counts?.FirstOrDefault(c => c.Activity == shift.Activity && c.Shift == shift.Shift) is { } count && (count.Taken, count.Waiting) != (going, waiting))
                wrong.Add(Text($"shift {shift.Activity}-{shift.Shift} counts {count.Taken} taken and {count.Waiting} waiting, its sign-ups are {going} and {waiting}"));
        }
        return new("places: never one too many", Text($"{e.Shifts.Count} shifts, {e.Shifts.Sum(s => s.Places)} places{(e.Counts is null ? "" : ", counts compared")}"), wrong);
    }

    /// <summary>Everybody planned has one line in the ledger, and what it says is what the platform took.</summary>
    public static Finding Announcement(Evidence e, Talks talks)
    {
        var wrong = new List<string>();
        var ledger = e.Ledger.Where(l => l.State != "triedAgainElsewhere").ToLookup(l => (l.Announcement, l.Person));
        foreach (var planned in e.Recipients)
        {
            var (lines, heard) = (ledger[(planned.Announcement, planned.Person)].ToList(), talks.Planned[(planned.Chat, planned.Words)].Count());
            if (lines.Count != 1)
                wrong.Add(Text($"{planned.Chat} has {lines.Count} lines in the ledger"));
            else if (lines[0].State == "accepted" && heard == 0)
                wrong.Add($"{planned.Chat} is accepted in the ledger and never got it");
            else if (lines[0].State != "accepted")
                wrong.Add(Text($"{planned.Chat} is {lines[0].State} ({lines[0].Reason ?? "no reason"}) in the ledger and got it {heard} times"));
        }
        var people = e.Recipients.Select(r => (r.Announcement, r.Person)).ToHashSet();
        wrong.AddRange(e.Ledger.Where(l => !people.Contains((l.Announcement, l.Person))).Select(l => $"person {l.Person} stands in the ledger and was not meant"));
        return new("announcement: recipients accounted for", Text($"{e.Recipients.Count} meant, {e.Ledger.Count(l => l.State == "accepted")} accepted in the ledger, {e.Recipients.Count(r => talks.Planned[(r.Chat, r.Words)].Any())} got it"), wrong);
    }

    public static Finding Reminders(Evidence e, Talks talks)
    {
        var wrong = new List<string>();
        var messages = e.Messages.ToLookup(m => m.Id, StringComparer.Ordinal);
        foreach (var reminder in e.Reminders)
        {
            var (sent, heard) = (messages[reminder.Message].ToList(), talks.Planned[(reminder.Chat, reminder.Words)].Count());
            if (heard == 0)
                wrong.Add($"{reminder.Chat} was never reminded of “{reminder.Words}” ({(sent.Count == 0 ? "no message of it is stored" : sent[0].State + " " + sent[0].Reason)})");
            if (sent.Count != 1 || sent[0].State != "Accepted")
                wrong.Add(Text($"the reminder “{reminder.Words}” has {sent.Count} messages{(sent.Count == 0 ? "" : ", " + sent[0].State + " " + sent[0].Reason)}; it got to {reminder.Chat} {heard} times"));
        }
        return new("reminders: accounted for", Text($"{e.Reminders.Count} due, {e.Reminders.Count(r => talks.Planned[(r.Chat, r.Words)].Any())} came"), wrong);
    }

    /// <summary>What came twice is allowed where it was in flight when something was done to the bot, and nowhere else.</summary>
    public static Finding Repeats(Evidence e, Talks talks)
    {
        var causes = new Repeats(e.Troubles);
        var explained = talks.Repeats.Select(r => (Repeat: r, Cause: causes.Cause(r))).ToList();
        var by = explained.Where(x => x.Cause is not null).GroupBy(x => (x.Repeat.Of, x.Cause!.Kind)).OrderBy(g => g.Key.Of, StringComparer.Ordinal).ThenBy(g => g.Key.Kind, StringComparer.Ordinal)
            .Select(g => Text($"{g.Count()} × {g.Key.Of} by {g.Key.Kind}"));
        return new("what came twice, and why", Text($"{talks.Repeats.Count} of {e.Heard.Count}{(talks.Repeats.Count == 0 ? "" : ": ")}{string.Join(", ", by)}"),
            [.. explained.Where(x => x.Cause is null).Select(x => $"{x.Repeat.Of} to {x.Repeat.Chat} at {x.Repeat.First:0.0} s and again at {x.Repeat.Again:0.0} s, and nothing explains it: “{Talk.Short(x.Repeat.Text)}”")]);
    }

    /// <summary>Hosts end only when they are killed or told to stop, but for those whose disk is full; the verbs end well.</summary>
    public static Finding Programs(Evidence e)
    {
        var full = e.Troubles.Where(t => t.Kind == "disk").ToList();
        var stopped = e.Ended.Where(x => x.Code != 0 && full.Any(t => t.From <= x.At && x.At <= t.Until + 10)).ToList();
        return new("programs that ended by themselves", Text($"{e.Ended.Count(x => x.Code == 0)} well, {stopped.Count} because their disk was full"),
            [.. e.Ended.Where(x => x.Code != 0 && !stopped.Contains(x)).Select(x => Text($"{x.Program} ended with {x.Code} at {x.At:0.0} s"))]);
    }

    public static Finding Logs(Evidence e) => new("logs without secrets", Text($"{e.Logs.Count} logs, {e.Secrets.Count} texts looked for"),
        [.. e.Logs.SelectMany(l => e.Secrets.Where(s => l.Value.Contains(s, StringComparison.Ordinal)).Select(_ => $"a secret stands in {l.Key}"))]);

    private static IEnumerable<(string Key, string? Means, double At)> About(Talks talks, string kind) => talks.All.SelectMany(t => t.Answered)
        .Where(a => a.Said.About?.StartsWith(kind, StringComparison.Ordinal) == true).Select(a => (a.Said.About![kind.Length..], a.Wanted.Means, a.At));

    private static string Channels(Evidence e) => string.Join(", ", e.Said.GroupBy(s => s.Chat.Split('/')[0], StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => Text($"{g.Key} {g.Count()}")));

    private static bool IsOrder(string mistake) => mistake.Contains(": out of order at ", StringComparison.Ordinal);

    private static double At(List<double> sorted, double part) => sorted[(int)((sorted.Count - 1) * part)];

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
