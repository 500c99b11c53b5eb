namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Words typed on a keyboard whose Vietnamese input was off: Telex ("ddoongj", "chieeuf") and VNI ("d9i", "ho65i"), read as the
/// letters they stand for. Only words that are no words as typed come here.
/// </summary>
internal static class Keystrokes
{
    private const int Longest = 10;

    /// <summary>The word the Telex keys stand for; false when nothing in it is a Telex key.</summary>
    public static bool TryTelex(ReadOnlySpan<char> folded, out WordForm form)
    {
        form = default;
        if (folded.Length is < 2 or > Longest) return false;
        Span<char> shape = stackalloc char[Longest];
        var n = 0;
        byte tone = 0;
        var keys = 0;
        foreach (var c in folded)
        {
            var last = n > 0 ? shape[n - 1] : '\0';
            if (c == 'd' && n == 1 && last == 'd') { shape[0] = 'đ'; keys++; }
            else if (c is 'a' or 'e' or 'o' && last == c) { shape[n - 1] = c switch { 'a' => 'â', 'e' => 'ê', _ => 'ô' }; keys++; }
            else if (c == 'w' && Horn(shape[..n])) keys++;
            else if (HasVowel(shape[..n]) && tone == 0 && ToneKey(c) is var t and > 0) { tone = t; keys++; }
            else shape[n++] = c;
        }
        return keys > 0 && Make(shape[..n], tone, out form);
    }

    /// <summary>The word the VNI keys stand for: a tone 1–5, 6 for the hat, 7 the horn, 8 the bowl, 9 the bar of đ.</summary>
    public static bool TryVni(ReadOnlySpan<char> typed, out WordForm form)
    {
        form = default;
        if (typed.Length is < 3 or > Longest) return false;
        Span<char> shape = stackalloc char[Longest];
        var n = 0;
        byte tone = 0;
        foreach (var raw in typed)
        {
            var c = Letters.Base(raw);
            if (!char.IsAsciiDigit(c)) { shape[n++] = c; continue; }
            if (c == '9' && n > 0 && shape[0] == 'd') shape[0] = 'đ';
            else if (c == '7' && Horn(shape[..n])) { }
            else if (c is '6' or '8' && Hat(shape[..n], c)) { }
            else if (c is >= '1' and <= '5' && tone == 0 && HasVowel(shape[..n])) tone = VniTone(c);
            else return false;
        }
        return Make(shape[..n], tone, out form);
    }

    private static bool Make(ReadOnlySpan<char> shape, byte tone, out WordForm form)
    {
        Span<char> plain = stackalloc char[Longest];
        for (var i = 0; i < shape.Length; i++) plain[i] = Letters.Base(shape[i]);
        form = default;
        if (!Syllables.Holds(plain[..shape.Length])) return false;
        form = WordForm.Of(shape) with { Tone = tone };
        return true;
    }

    private static byte ToneKey(char c) => c switch { 'f' => 1, 's' => 2, 'r' => 3, 'x' => 4, 'j' => 5, _ => 0 };
    private static byte VniTone(char c) => c switch { '1' => 2, '2' => 1, '3' => 3, '4' => 4, _ => 5 };

    private static bool HasVowel(ReadOnlySpan<char> shape)
    {
        foreach (var c in shape)
            if (Syllables.IsVowel(Letters.Base(c))) return true;
        return false;
    }

    /// <summary>uo becomes ươ, u ư, o ơ, a ă; the last that can.</summary>
    private static bool Horn(Span<char> shape)
    {
        for (var i = shape.Length - 1; i >= 0; i--)
        {
            if (shape[i] == 'o') { shape[i] = 'ơ'; if (i > 0 && shape[i - 1] == 'u') shape[i - 1] = 'ư'; return true; }
            if (shape[i] is 'u' or 'a') { shape[i] = shape[i] == 'u' ? 'ư' : 'ă'; return true; }
        }
        return false;
    }

    private static bool Hat(Span<char> shape, char key)
    {
        for (var i = shape.Length - 1; i >= 0; i--)
        {
            if (key == '8' && shape[i] == 'a') { shape[i] = 'ă'; return true; }
            if (key == '6' && shape[i] is 'a' or 'e' or 'o') { shape[i] = shape[i] switch { 'a' => 'â', 'e' => 'ê', _ => 'ô' }; return true; }
        }
        return false;
    }
}
