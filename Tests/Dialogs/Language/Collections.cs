using System.Globalization;
using System.Text;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Tests.Dialogs.Language;

/// <summary>One phrase of a collection: what it should give and what it gave, by kind.</summary>
/// <param name="Aside">Held aside: never tuned on.</param>
internal sealed record Checked(string Kind, string Text, bool Aside, string Expected, string Got, bool IsRight);

/// <summary>The collections of numbers and sentences, read and compared.</summary>
internal static class Collections
{
    /// <summary>Every third phrase, by a hash that never changes.</summary>
    public static bool IsAside(string text)
    {
        var hash = 2166136261u;
        foreach (var b in Encoding.UTF8.GetBytes(text)) hash = (hash ^ b) * 16777619u;
        return hash % 3 == 0;
    }

    public static IEnumerable<(string Kind, string Text, string Expected)> Lines(string path)
    {
        var kind = "";
        foreach (var line in File.ReadLines(path))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[') { kind = line.Trim('[', ']'); continue; }
            var arrow = line.LastIndexOf(" => ", StringComparison.Ordinal);
            yield return (kind, line[..arrow].Replace('⏎', '\n'), line[(arrow + 4)..].Trim());
        }
    }

    public static IEnumerable<Checked> Numbers(string path)
    {
        foreach (var (kind, text, expected) in Lines(path))
        {
            var got = Quantities.Read(Utterance.Of(text)) is { } q ? $"{q.Value} {q.Kind}" : "none";
            yield return new Checked(kind, text, IsAside(text), expected, got, got == expected);
        }
    }

    /// <summary>Each sentence gives one line for its intent and one for every slot that was expected or found.</summary>
    public static IEnumerable<Checked> Sentences(string path, DateTimeOffset now)
    {
        foreach (var (_, text, expected) in Lines(path))
        {
            var aside = IsAside(text);
            var said = Understanding.Of(text, now);
            var wanted = expected.Split("; ");
            var intent = IntentNames.Of(said.Intent.Kind);
            yield return new Checked("intent", text, aside, wanted[0], intent, wanted[0] == intent);
            var slots = Slots.Of(said).ToDictionary(s => s.Name, s => Shown(s.Value), StringComparer.Ordinal);
            var named = wanted.Skip(1).Select(w => w.Split('=', 2)).ToDictionary(w => w[0], w => w[1], StringComparer.Ordinal);
            if (named.Remove("also", out var also))
            {
                var others = said.Intent.Others.Select(o => IntentNames.Of(o.Kind)).ToList();
                yield return new Checked("also", text, aside, also, string.Join(',', others), others.Contains(also));
            }
            foreach (var name in slots.Keys.Union(named.Keys))
            {
                var got = slots.GetValueOrDefault(name, "");
                if (!named.TryGetValue(name, out var want) && name is "start" or "end" || want == "*") continue;
                yield return new Checked("slot " + name, text, aside, want ?? "", got, Same(name, want ?? "", got));
            }
        }
    }

    private static string Shown(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private static bool Same(string name, string want, string got) => name is "start" or "end"
        ? got.Length > 0 && want.Length > 0 && got.StartsWith(want, StringComparison.Ordinal)
        : string.Equals(want, got, StringComparison.OrdinalIgnoreCase);
}
