using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;

namespace VolunteerBot.Dialogs.Attendances;

/// <summary>Reads what a leader says of the list: "có mặt hết trừ Lan với Minh, có thêm Hùng, vắng có phép An".</summary>
internal static partial class RollCallWords
{
    private const int MostNames = 200;

    /// <summary>Parts of the sentence, each up to the next.</summary>
    private static readonly (string Said, string Part)[] Cues =
    [
        ("co mat day du", "all"), ("co mat du", "all"), ("co mat het", "all"), ("co mat tat ca", "all"), ("tat ca co mat", "all"), ("du ca", "all"), ("everyone is here", "all"), ("all present", "all"),
        ("vang co phep", "notice"), ("xin phep", "notice"), ("nghi phep", "notice"), ("absent with notice", "notice"),
        ("tru ra", "absent"), ("ngoai tru", "absent"), ("tru", "absent"), ("thieu", "absent"), ("vang mat", "absent"), ("vang", "absent"), ("except", "absent"), ("absent", "absent"),
        ("co them", "present"), ("them", "present"), ("co mat", "present"), ("plus", "present"), ("present", "present"),
    ];

    /// <summary>How a roll-call begins: "thêm" and "thiếu" alone may be about anything.</summary>
    private static readonly string[] Begins = ["co mat", "tat ca co mat", "du ca", "vang", "everyone is here", "all present", "absent"];

    /// <summary>The roll-call of a sentence; null when it begins with nothing a roll-call begins with, names nobody, or names what is no name.</summary>
    public static RollCall? Read(string text, ActivityId activity)
    {
        var (all, found) = (false, new Dictionary<string, List<string>> { ["present"] = [], ["absent"] = [], ["notice"] = [] });
        var original = VietnameseText.Normalise(text).Trim();
        var folded = VietnameseText.Fold(original);
        if (folded.Length != original.Length)
            return null;
        int? shift = null;
        if (ShiftFirst().Match(folded) is { Success: true } named)
        {
            shift = int.Parse(named.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture);
            (original, folded) = (original[named.Length..], folded[named.Length..]);
        }
        if (!Begins.Any(b => Stands(folded, 0, b)))
            return null;
        var cuts = Cut(folded);
        for (var i = 0; i < cuts.Count; i++)
        {
            var (at, length, part) = cuts[i];
            all |= part == "all";
            if (part == "all")
                continue;
            var names = original[(at + length)..(i + 1 < cuts.Count ? cuts[i + 1].At : original.Length)];
            found[part].AddRange(Names(names));
        }
        if (found.Values.Any(names => names.Any(n => n.Any(char.IsDigit))))
            return null;
        return all || found.Values.Any(n => n.Count > 0) ? new RollCall(activity, all, found["present"], found["absent"], found["notice"]) { Shift = shift } : null;
    }

    private static List<(int At, int Length, string Part)> Cut(string folded)
    {
        var cuts = new List<(int At, int Length, string Part)>();
        for (var at = 0; at < folded.Length;)
        {
            var cue = at == 0 || !char.IsLetterOrDigit(folded[at - 1]) ? Cues.FirstOrDefault(c => Stands(folded, at, c.Said)) : default;
            if (cue.Said is null)
            {
                at++;
                continue;
            }
            cuts.Add((at, cue.Said.Length, cue.Part));
            at += cue.Said.Length;
        }
        return cuts;
    }

    private static bool Stands(string folded, int at, string said) =>
        string.CompareOrdinal(folded, at, said, 0, said.Length) == 0 && (at + said.Length == folded.Length || !char.IsLetterOrDigit(folded[at + said.Length]));

    private static IEnumerable<string> Names(string text) =>
        Between().Split(text).Select(n => Title().Replace(n.Trim(' ', '.', ':', '!', '-'), "")).Where(n => n.Length is > 1 and <= 60 && n.Any(char.IsLetter)).Take(MostNames);

    /// <summary>"ca 2: có mặt hết".</summary>
    [GeneratedRegex(@"^(?:ca|shift)\s+(\d{1,2})\s*[:,\-]?\s+", RegexOptions.CultureInvariant)]
    private static partial Regex ShiftFirst();

    [GeneratedRegex(@"[,;\n]|\s(?:với|và|cùng|voi|va|and)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Between();

    /// <summary>Small letters only: "Anh" is a name too.</summary>
    [GeneratedRegex(@"^(?:bạn|ban|em|anh|chị|chi)\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Title();
}
