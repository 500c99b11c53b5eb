namespace VolunteerBot.Dialogs.Language;

/// <summary>The campaign a message names, in the sender's words without "chiến dịch" before it.</summary>
internal static class Campaigns
{
    private const int LongestName = 9;
    private static readonly PhraseBook Book = PhraseBook.Named("campaigns");

    public static (string Name, Span Whole)? Read(Utterance u, TokenMask taken)
    {
        for (var i = 0; i < u.Count; i++)
            if (Book.Find(u, i, "head", out var head) && AfterHead(u, i, i + head.Length, taken) is { } named) return named;
        for (var i = 0; i < u.Count; i++)
        {
            if (taken.Has(i) || !Book.Find(u, i, "name", out var known)) continue;
            var to = Year(u, i + known.Length);
            if (Book.Find(u, to, "head", out var behind) && u.Form(to).Folded == "campaign") return (u.SpanOf(i, to).In(u.Text), u.SpanOf(i, to + behind.Length));
            return (u.SpanOf(i, to).In(u.Text), u.SpanOf(i, to));
        }
        return null;
    }

    private static (string, Span)? AfterHead(Utterance u, int head, int from, TokenMask taken)
    {
        if (from < u.Count && u[from].Is(':')) from++;
        if (from < u.Count && u[from].Kind == TokenKind.Punctuation && "\"\u201C\u00AB".Contains(u[from].Word[0], StringComparison.Ordinal)) from++;
        if (from > 0 && u[from - 1].Kind == TokenKind.Punctuation && Closing(u, from) is var close and > 0) return (u.SpanOf(from, close).In(u.Text), u.SpanOf(head, Math.Min(close + 1, u.Count)));
        var to = from;
        while (to < u.Count && to - from < LongestName && IsName(u, to, taken)) to++;
        if (to == from) return null;
        if (Book.Find(u, from, "name", out var known)) to = Math.Max(to, from + known.Length);
        return (u.SpanOf(from, to).In(u.Text), u.SpanOf(head, to));
    }

    /// <summary>The token of the closing mark of a name in quotes; 0 when the name is in none.</summary>
    private static int Closing(Utterance u, int from)
    {
        if (!"\"\u201C\u00AB".Contains(u[from - 1].Word[0], StringComparison.Ordinal)) return 0;
        for (var i = from + 1; i < Math.Min(u.Count, from + LongestQuoted); i++)
            if (u[i].Kind == TokenKind.Punctuation && "\"\u201D\u00BB".Contains(u[i].Word[0], StringComparison.Ordinal)) return i;
        return 0;
    }

    private const int LongestQuoted = 16;

    private static bool IsName(Utterance u, int i, TokenMask taken) =>
        (u[i].Kind == TokenKind.Word || u[i].IsNumber || u[i].Is('/') && u.Touches(i)) && !taken.Has(i) && !Book.FindStrictly(u, i, "stop", out _)
        && (!TimePieces.Of(u).Covers(i) || u[i].IsWord && char.IsUpper(u[i].Word[0]) || u[i].IsNumber && (u.Touches(i) || u.Touches(i + 1) || u[i].Span.Length == 4));

    private static int Year(Utterance u, int at) => at < u.Count && u[at].IsNumber && u[at].Span.Length == 4 && u[at].Word[0] == '2' ? at + 1 : at;
}
