namespace VolunteerBot.Checker;

/// <summary>Something heard that had been heard before.</summary>
/// <param name="Of">What was said twice: <c>answer</c>, <c>announcement</c> or <c>reminder</c>.</param>
/// <param name="First">When it was heard the time before, in seconds of the run.</param>
public sealed record Repeat(string Of, string Chat, double First, double Again, string Text);

/// <summary>
/// One chat from beginning to end, each thing heard laid to what was said: answers must come in the order of what they answer. What does
/// not fit is a mistake; what fits something answered already is a repeat, to be explained by somebody else.
/// </summary>
public sealed class Talk
{
    private readonly List<(Said Said, Wanted Wanted, double At)> _answered = [];
    private readonly List<double> _lastHeard = [];
    private readonly List<Repeat> _repeats = [];
    private readonly List<string> _mistakes = [];
    private readonly LinkedList<Said> _open = new();

    private Talk()
    {
    }

    /// <summary>What was answered, how, and when.</summary>
    public IReadOnlyList<(Said Said, Wanted Wanted, double At)> Answered => _answered;

    public IReadOnlyList<Repeat> Repeats => _repeats;

    public IReadOnlyList<string> Mistakes => _mistakes;

    /// <param name="said">Of one chat, in order.</param>
    /// <param name="heard">Of the same chat, in order, without announcements and reminders.</param>
    public static Talk Of(IEnumerable<Said> said, IEnumerable<Heard> heard)
    {
        var talk = new Talk();
        foreach (var line in said.Select(s => (s.Line, Said: (Said?)s, Heard: (Heard?)null)).Concat(heard.Select(h => (h.Line, Said: (Said?)null, Heard: (Heard?)h))).OrderBy(l => l.Line))
        {
            if (line.Said is { } one)
                talk._open.AddLast(one);
            else
                talk.Hear(line.Heard!);
        }
        talk._mistakes.AddRange(talk._open.Select(s => $"{s.Chat}: “{s.Text}”, said at {s.At:0.0} s, was never answered"));
        return talk;
    }

    private void Hear(Heard heard)
    {
        var node = _open.First;
        for (var ahead = 0; node is not null; node = node.Next, ahead++)
        {
            if (node.Value.Wants.FirstOrDefault(w => w.Fits(heard.Text)) is not { } wanted)
                continue;
            // An earlier answer again is no answer to something later that happens to look alike, as long as earlier ones are open.
            if (ahead > 0 && Before(heard) is not null)
                break;
            if (ahead > 0)
                _mistakes.Add($"{heard.Chat}: out of order at {heard.At:0.0} s: “{Short(heard.Text)}” came before the answer to “{_open.First!.Value.Text}”");
            _answered.Add((node.Value, wanted, heard.At));
            _lastHeard.Add(heard.At);
            _open.Remove(node);
            return;
        }
        if (Before(heard) is { } answer)
        {
            _repeats.Add(new("answer", heard.Chat, _lastHeard[answer], heard.At, heard.Text));
            _lastHeard[answer] = heard.At;
        }
        else
            _mistakes.Add($"{heard.Chat}: nobody asked for “{Short(heard.Text)}”, heard at {heard.At:0.0} s");
    }

    /// <summary>Which of the answered it answers again, the newest first; null = none.</summary>
    private int? Before(Heard heard)
    {
        for (var i = _answered.Count - 1; i >= 0; i--)
        {
            if (_answered[i].Wanted.Fits(heard.Text))
                return i;
        }
        return null;
    }

    internal static string Short(string text) => text.Length <= 60 ? text.Replace('\n', ' ') : text[..60].Replace('\n', ' ') + "…";
}
