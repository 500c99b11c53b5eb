namespace VolunteerBot.Dialogs.Language;

/// <summary>Words that look like the name of a union, branch, club or team, as typed.</summary>
public sealed record UnitMention(string Text, Span Span);

/// <summary>Finds names of organisation units by their first words (đoàn xã, chi đoàn, clb…); which unit it is is decided by <see cref="NameMatch"/>.</summary>
public static class Units
{
    private const int LongestName = 6, LongestUnmarked = 3;
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");
    private static readonly PhraseBook Known = PhraseBook.Named("places");

    public static UnitMention? Mention(Utterance u)
    {
        for (var i = 0; i < u.Count; i++)
        {
            if (!Sense.Find(u, i, "unithead", out var head) || IsCountBefore(u, i) || IsMany(u, i)) continue;
            var name = i + head.Length;
            var to = EndOf(u, name);
            var weak = Sense.Find(u, i, "weakunithead", out var low) && low.Length == head.Length;
            if (to == name && Sense.Find(u, i, "wholeunit", out var whole) && !IsWhere(u, i)) to = i + whole.Length;
            else if (to == name || weak && !IsNamed(u, name, to)) continue;
            var span = u.SpanOf(i, to);
            return new UnitMention(span.In(u.Text), span);
        }
        return null;
    }

    /// <summary>"các đoàn xã", "những chi đoàn" are no one unit.</summary>
    private static bool IsMany(Utterance u, int i) => i > 0 && u[i - 1].Folded is "cac" or "nhung" or "moi" or "may" or "toan" or "tung" or "mot";

    /// <summary>"tập trung ở Tỉnh đoàn" is a place.</summary>
    private static bool IsWhere(Utterance u, int i) => Sense.FindBefore(u, i, "placecue", out _) || Sense.FindBefore(u, i, "placehead", out _) || i > 0 && u[i - 1].Folded is "gui" or "van" or "phong";

    /// <summary>"3 đội", "2 clb" are counts.</summary>
    private static bool IsCountBefore(Utterance u, int i) => i > 0 && u[i - 1].IsNumber && !TimePieces.Of(u).Covers(i - 1);

    private static bool IsNamed(Utterance u, int from, int to)
    {
        if (Known.Find(u, from, null, out _) || u[from].IsNumber || to > from + 1 && Sense.FindStrictly(u, from, "placehead", out _)) return true;
        return char.IsUpper(u[from].Word[0]) && to > from && u.HasMarks;
    }

    private static int EndOf(Utterance u, int from)
    {
        var end = from;
        for (var i = from; i < u.Count && i - from < LongestName;)
        {
            if (Known.Find(u, i, null, out var name)) { i = end = i + name.Length; return Number(u, end); }
            // "thôn 3 xã Ea Kar": a number names the village, and the name goes on.
            if (i > 0 && i < u.Count - 1 && u[i].IsNumber && u[i].Span.Length <= 2 && Sense.Has(u, i + 1, "placehead") && Sense.Has(u, i - 1, "placehead") && !IsCounting(u, i) && !TimePieces.Of(u).Covers(i)) { end = ++i; continue; }
            if (i + 2 < u.Count && u[i].IsNumber && u[i + 1].Is('/') && u[i + 2].IsNumber && i == from) return i + 3;
            if (Sense.FindStrictly(u, i, "placehead", out var head) && i + head.Length < u.Count && !Sense.FindStrictly(u, i, "unitstop", out _)) { i = end = i + head.Length; continue; }
            if (u[i].Kind != TokenKind.Word || Sense.FindStrictly(u, i, "unitstop", out _) || TimePieces.Of(u).Covers(i)) break;
            if (i - from >= LongestUnmarked && !char.IsUpper(u[i].Word[0])) break;
            end = ++i;
        }
        return end > from ? Number(u, end) : u.Count > from && u[from].IsNumber && !TimePieces.Of(u).Covers(from) && !IsCounting(u, from) ? from + 1 : end;
    }

    /// <summary>A number at the end of a name: "khu phố Ninh Tịnh 2"; not one that counts something.</summary>
    private static int Number(Utterance u, int at) =>
        at < u.Count && u[at].IsNumber && (u[at].Span.Length <= 2 || u[at].Span.Length == 4 && u[at].Word[0] == '2') && !TimePieces.Of(u).Covers(at) && !IsCounting(u, at) ? at + 1 : at;

    private static bool IsCounting(Utterance u, int at)
    {
        if (at + 1 < u.Count && u.Touches(at + 1)) return true;
        foreach (var n in Numbers.ReadAll(u))
            if (n.Unit != CountUnit.None && n.Span.Overlaps(u[at].Span)) return true;
        return false;
    }
}
