namespace VolunteerBot.Dialogs.Language;

/// <summary>A note at the end of a message: "ghi chú …", "nhớ mang …".</summary>
internal static class Notes
{
    private static readonly PhraseBook Sense = PhraseBook.Named("sense");

    public static (string Text, Span Whole)? Read(Utterance u)
    {
        for (var i = 1; i < u.Count; i++)
        {
            if (!Sense.Find(u, i, "notecue", out var cue) || !IsAfterBreak(u, i, cue)) continue;
            var from = i + cue.Length;
            while (from < u.Count && u[from].Kind == TokenKind.Punctuation) from++;
            var whole = u.SpanOf(i, u.Count);
            var own = u[i].Folded is "ghi" or "note" or "gc" or "ps" or "luu" or "p";
            if (from < u.Count) return ((own ? u.SpanOf(from, u.Count) : whole).In(u.Text), whole);
        }
        return null;
    }

    /// <summary>"mang theo" and "nhớ" begin a note only after a comma or the like; "ghi chú" anywhere.</summary>
    private static bool IsAfterBreak(Utterance u, int i, Hit cue) =>
        u[i - 1].Kind is TokenKind.Punctuation or TokenKind.Line or TokenKind.Symbol || cue.Length >= 2 && u[i].Folded is "ghi" or "luu" || cue.Length == 1 && u[i].Folded is "note" or "gc";
}
