namespace VolunteerBot.Dialogs.Language;

/// <summary>Whether a clause asks something: a question mark, a question word, or không/chưa at the end; and what it asks.</summary>
public static class Questions
{
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");

    public static bool Asks(Utterance u) => Asks(u, 0, u.Count);

    internal static bool Asks(Utterance u, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (u[i].Is('?') || Sense.Has(u, i, "ask") && !(u[i].Folded is "how" or "what" or "when" or "where" or "who" or "why" && i > from)) return true;
            if (i > from && Sense.Find(u, i, "question", out var hit) && EndsAt(u, i + hit.Length, to) && !IsRealNo(u, i)) return true;
        }
        return false;
    }

    /// <summary>Whether the clause ends in a question mark.</summary>
    internal static bool EndsAsking(Utterance u, int to) => to > 0 && u[to - 1].Is('?');

    /// <summary>"cho em … được không", "bạn đăng ký giúp … nhé", "could you …": asking for it is the request.</summary>
    internal static bool IsPoliteRequest(Utterance u, int from, int to)
    {
        var begs = false;
        var may = false;
        for (var i = from; i < to; i++)
        {
            begs |= Sense.Has(u, i, "beg");
            may |= Sense.Has(u, i, "may");
        }
        return begs && may;
    }

    internal static bool AsksWhen(Utterance u, int from, int to) => Has(u, from, to, "askwhen");
    internal static bool AsksHow(Utterance u, int from, int to) => Has(u, from, to, "askhow");
    internal static bool AsksWhether(Utterance u, int from, int to) => Has(u, from, to, "askwhether");

    /// <summary>"… được không": leave is asked for.</summary>
    internal static bool AsksLeave(Utterance u, int from, int to) => Has(u, from, to, "may");

    internal static bool IsOfReports(Utterance u, int from, int to) => Has(u, from, to, "handreport");

    private static bool Has(Utterance u, int from, int to, string section)
    {
        for (var i = from; i < to; i++)
            if (Sense.Has(u, i, section) && !(u[i].Folded == "sao" && i > 0 && u[i - 1].Folded is "co" or "tai" or "vi")) return true;
        return false;
    }

    private static bool EndsAt(Utterance u, int from, int to)
    {
        for (var i = from; i < to;)
        {
            if (u[i].Is(',') || u[i].Is('.') || u[i].Kind is TokenKind.Line or TokenKind.Symbol) return true;
            if (!Sense.Find(u, i, "tail", out var hit)) return false;
            i += hit.Length;
        }
        return true;
    }

    /// <summary>"30k", "à nhầm", "thiếu nhi", "đi hả": a thousand, an exclamation, a child.</summary>
    private static bool IsRealNo(Utterance u, int i) =>
        u.Touches(i) && u[i - 1].IsNumber || i == 1 && u[0].Folded == "a" || u[i].Folded is "a" or "nhi" && !u.Form(i).HasMarks || u[i].Folded is "a" && i + 1 < u.Count;
}
