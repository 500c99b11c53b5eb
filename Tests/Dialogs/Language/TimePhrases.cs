using System.Globalization;
using System.Text;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>One line of time-phrases.txt. A third of them, by a hash of the phrase, is held aside and never tuned on.</summary>
public sealed record TimePhrase(string Kind, string Text, string Expected, DateTimeOffset Now, Lean? Lean)
{
    public bool IsHeldAside
    {
        get
        {
            var hash = 2166136261u;
            foreach (var b in Encoding.UTF8.GetBytes(Text)) hash = (hash ^ b) * 16777619u;
            return hash / 7 % 3 == 0;
        }
    }

    public string Read()
    {
        var u = Utterance.Of(Text);
        var lean = Lean ?? Times.LeanOf(u);
        if (Times.Impossible(u, Now, lean) is not null) return "impossible";
        return Times.Read(u, Now, lean, evenWeak: true) is { } reading ? Show(reading) : "none";
    }

    public static string Show(TimeReading r)
    {
        var words = r.Bound == Bound.Until ? "> " + Point(r.End!.Value, r) : r.End is { } end ? $"{Point(r.Start, r)} > {Point(end, r)}" : Point(r.Start, r);
        words += " " + char.ToLowerInvariant(r.Grain.ToString()[0]) + r.Grain.ToString()[1..];
        if (r.Repeats is { } again) words += " each " + string.Join(' ', again.On.Select(n => n.ToString(CultureInfo.InvariantCulture)).Prepend(again.Unit.ToString().ToLowerInvariant()));
        if (r.Also.Count > 0 && r.Repeats is null) words += " also " + string.Join(' ', r.Also.Select(d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)));
        return words;
    }

    /// <summary>The clock is left out where none was said; at midnight too where the other end has one.</summary>
    private static string Point(DateTime t, TimeReading r) =>
        t.ToString(r.Grain >= Grain.Day || r.Grain == Grain.DayPart && t.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-ddTHH:mm", CultureInfo.InvariantCulture);

    public static IEnumerable<TimePhrase> All(string file = "time-phrases.txt")
    {
        var kind = "";
        foreach (var raw in File.ReadLines(Tables.PathOf(file)))
        {
            if (raw.Length == 0 || raw[0] == '#') continue;
            if (raw[0] == '[') { kind = raw[1..raw.IndexOf(']')]; continue; }
            var line = raw;
            var (now, lean) = (Tables.Now, (Lean?)null);
            if (line[0] == '@')
            {
                var space = line.IndexOf(' ', StringComparison.Ordinal);
                now = new DateTimeOffset(DateTime.Parse(line.AsSpan(1, space - 1), CultureInfo.InvariantCulture), Times.Offset);
                line = line[(space + 1)..];
            }
            if (line.StartsWith("R ", StringComparison.Ordinal)) (lean, line) = (VolunteerBot.Dialogs.Language.Lean.Report, line[2..]);
            var arrow = line.LastIndexOf(" => ", StringComparison.Ordinal);
            yield return new TimePhrase(kind, line[..arrow], line[(arrow + 4)..].Trim(), now, lean);
        }
    }
}
