namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// A word in three layers: folded ("thu"), shaped ("thư") and its tone (2, sắc). A word typed with fewer marks agrees with
/// the full one; a word typed with other marks does not. The place of the tone mark (hòa, hoà) plays no part.
/// </summary>
internal readonly record struct WordForm(string Folded, string Shape, byte Tone)
{
    public static WordForm Of(ReadOnlySpan<char> word) => Of(word, null);

    /// <summary>As <see cref="Of(ReadOnlySpan{char})"/>; words that are known share one string.</summary>
    public static WordForm Of(ReadOnlySpan<char> word, Vocabulary? known)
    {
        Span<char> folded = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        Span<char> shape = word.Length <= 64 ? stackalloc char[word.Length] : new char[word.Length];
        byte tone = 0;
        var n = 0;
        var marked = false;
        foreach (var c in word)
        {
            if (Letters.IsMark(c)) continue;
            var at = Letters.Base(c);
            if (Letters.Tone(c) is var t and > 0) tone = t;
            if (IsStretched(folded[..n], at)) { n--; continue; }
            folded[n] = at;
            shape[n] = Letters.Shape(c);
            marked |= shape[n] != at;
            n++;
        }
        var plain = known is null ? new string(folded[..n]) : known.Shared(folded[..n]);
        return new WordForm(plain, marked ? new string(shape[..n]) : plain, tone);
    }

    /// <summary>A third equal letter in a row is emphasis ("khônggg"): the run goes back to one letter.</summary>
    private static bool IsStretched(ReadOnlySpan<char> before, char next) =>
        before.Length >= 2 && before[^1] == next && before[^2] == next && char.IsLetter(next);

    /// <summary>Whether this typed word can be the full word <paramref name="full"/> with some or all marks left out.</summary>
    public bool CanBe(in WordForm full)
    {
        if (!string.Equals(Folded, full.Folded, StringComparison.Ordinal)) return false;
        if (Tone != 0 && Tone != full.Tone) return false;
        if (ReferenceEquals(Shape, Folded)) return true;
        for (var i = 0; i < Shape.Length; i++)
            if (Shape[i] != Folded[i] && Shape[i] != full.Shape[i]) return false;
        return true;
    }

    public bool HasMarks => Tone != 0 || !ReferenceEquals(Shape, Folded);
}
