namespace VolunteerBot.Checker;

/// <summary>What was heard, parted into answers, announcements and reminders, and the answers laid to what was said, chat by chat.</summary>
public sealed class Talks
{
    private readonly Dictionary<string, List<(string Of, string Words)>> _planned = new(StringComparer.Ordinal);

    public Talks(Evidence evidence)
    {
        foreach (var (chat, of, words) in evidence.Recipients.Select(r => (r.Chat, "announcement", r.Words)).Concat(evidence.Reminders.Select(r => (r.Chat, "reminder", r.Words))))
        {
            if (!_planned.TryGetValue(chat, out var all))
                _planned[chat] = all = [];
            all.Add((of, words));
        }
        var parted = evidence.Heard.ToLookup(h => PlannedOf(h) is not null);
        Planned = parted[true].ToLookup(h => (h.Chat, PlannedOf(h)!.Value.Words));
        var heard = parted[false].ToLookup(h => h.Chat);
        var said = evidence.Said.ToLookup(s => s.Chat);
        All = [.. said.Select(s => s.Key).Union(heard.Select(h => h.Key)).Order(StringComparer.Ordinal).Select(chat => Talk.Of(said[chat], heard[chat]))];
        Repeats =
        [
            .. All.SelectMany(t => t.Repeats),
            .. Planned.SelectMany(p => p.OrderBy(h => h.Line).Skip(1).Select((again, i) => new Repeat(PlannedOf(again)!.Value.Of, again.Chat, p.ElementAt(i).At, again.At, again.Text))),
        ];
    }

    public IReadOnlyList<Talk> All { get; }

    /// <summary>Announcements and reminders, by the chat they came to and the words they are known by.</summary>
    public ILookup<(string Chat, string Words), Heard> Planned { get; }

    public IReadOnlyList<Repeat> Repeats { get; }

    private (string Of, string Words)? PlannedOf(Heard heard) =>
        _planned.TryGetValue(heard.Chat, out var all) && all.Find(p => heard.Text.Contains(p.Words, StringComparison.Ordinal)) is { Words: not null } found ? found : null;
}
