using System.Globalization;
using System.Text;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Finds which of many names was typed: without marks, with abbreviations (P., X., TT, CLB, CĐ), words left out, and one slip
/// of the finger in words of five letters or more.
/// </summary>
public static class NameMatch
{
    /// <summary>Below this a name is not offered.</summary>
    public const double Floor = 0.45;

    /// <summary>The names that fit, the best first; score 1 is the same words. Ties keep the given order.</summary>
    public static IReadOnlyList<(string Id, double Score)> Rank(string? typed, IEnumerable<(string Id, string Name, string[] Aliases)> names)
    {
        var words = WordsOf(typed);
        if (words.Count == 0) return [];
        return Rank(words, names.Select(n => (n.Id, (IReadOnlyList<List<string>>)[WordsOf(n.Name), .. n.Aliases.Select(WordsOf)])));
    }

    /// <summary>The same for names that were taken apart before, which is most of the work.</summary>
    internal static IReadOnlyList<(string Id, double Score)> Rank(List<string> words, IEnumerable<(string Id, IReadOnlyList<List<string>> Names)> names)
    {
        var ranked = new List<(string Id, double Score)>();
        foreach (var (id, all) in names)
        {
            double best = 0;
            foreach (var name in all) best = Math.Max(best, Score(words, name));
            if (best >= Floor) ranked.Add((id, Math.Round(best, 3)));
        }
        return [.. ranked.OrderByDescending(r => r.Score)];
    }

    private static readonly Dictionary<string, string> Long = new(StringComparer.Ordinal)
    {
        ["p"] = "phuong", ["x"] = "xa", ["tt"] = "thi tran", ["tx"] = "thi xa", ["tp"] = "thanh pho", ["clb"] = "cau lac bo", ["cd"] = "chi doan",
        ["kp"] = "khu pho", ["lhtn"] = "lien hiep thanh nien", ["hsv"] = "hoi sinh vien", ["dh"] = "dai hoc", ["cdd"] = "cao dang", ["tdp"] = "to dan pho",
        ["mhx"] = "mua he xanh", ["tsmt"] = "tiep suc mua thi", ["tntn"] = "thanh nien tinh nguyen", ["ubnd"] = "uy ban nhan dan", ["h"] = "huyen",
        ["thcs"] = "trung hoc co so", ["thpt"] = "trung hoc pho thong", ["dx"] = "doan xa", ["dp"] = "doan phuong", ["td"] = "tinh doan", ["hd"] = "hinh",
    };

    /// <summary>Words that say what kind of body it is: worth less than the name proper.</summary>
    private static readonly HashSet<string> Kinds = new(
        "doan xa phuong thi tran thanh pho chi hoi lien hiep nien cau lac bo khu thon buon nhom doi hinh tinh nguyen huyen co so truong".Split(' '), StringComparer.Ordinal);

    internal static List<string> WordsOf(string? text)
    {
        var words = new List<string>();
        foreach (var t in Utterance.Of(text).Tokens)
        {
            if (t.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            if (Long.TryGetValue(t.Folded, out var full)) words.AddRange(full.Split(' '));
            else words.Add(Plain(t.Folded));
        }
        // "xã đoàn" and "đoàn xã" are the same body.
        for (var i = 0; i + 1 < words.Count; i++)
            if (words[i] is "xa" or "phuong" && words[i + 1] == "doan") (words[i], words[i + 1]) = (words[i + 1], words[i]);
        return words;
    }

    /// <summary>i and y are one letter, apostrophes none.</summary>
    private static string Plain(string folded)
    {
        var b = new StringBuilder(folded.Length);
        foreach (var c in folded)
            if (c is not ('\'' or '\u2019' or '`')) b.Append(c == 'y' ? 'i' : c);
        return b.ToString();
    }

    private static double Score(List<string> typed, List<string> name)
    {
        if (name.Count == 0) return 0;
        var used = new bool[name.Count];
        double hit = 0, said = 0, whole = 0;
        var proper = false;
        foreach (var w in name) whole += Weight(w);
        foreach (var w in typed)
        {
            said += Weight(w);
            var (at, likeness) = Closest(w, name, used);
            if (at < 0) continue;
            used[at] = true;
            hit += Weight(w) * likeness;
            proper |= !Kinds.Contains(w);
        }
        if (!proper && !typed.SequenceEqual(name, StringComparer.Ordinal)) return 0;
        return said == 0 ? 0 : hit / said * (0.6 + 0.4 * Math.Min(1, hit / whole));
    }

    private static double Weight(string word) => Kinds.Contains(word) ? 0.35 : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? 1.2 : 1;

    private static (int At, double Likeness) Closest(string word, List<string> name, bool[] used)
    {
        for (var i = 0; i < name.Count; i++)
            if (!used[i] && string.Equals(word, name[i], StringComparison.Ordinal)) return (i, 1);
        if (word.Length < 5) return (-1, 0);
        for (var i = 0; i < name.Count; i++)
            if (!used[i] && Spelling.OneSlip(word, name[i])) return (i, 0.8);
        return (-1, 0);
    }
}
