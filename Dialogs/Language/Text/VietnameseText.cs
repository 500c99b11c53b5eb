using System.Text;

namespace VolunteerBot.Dialogs.Language;

/// <summary>Vietnamese spelling made comparable. Every method takes any string, null and broken surrogates included.</summary>
public static class VietnameseText
{
    /// <summary>NFC, no zero-width characters, no-break spaces as spaces, broken surrogates as U+FFFD. Line breaks stay.</summary>
    public static string Normalise(string? s)
    {
        if (string.IsNullOrEmpty(s)) return "";
        if (IsPlain(s)) return s;
        var b = new StringBuilder(s.Length);
        for (var i = 0; i < s.Length; i++)
        {
            var c = s[i];
            if (c is (>= '\u200B' and <= '\u200F') or '\uFEFF' or '\u00AD' or '\u2060') continue;
            if (char.IsHighSurrogate(c) && i + 1 < s.Length && char.IsLowSurrogate(s[i + 1])) b.Append(c).Append(s[++i]);
            else if (char.IsSurrogate(c) || c is '\uFFFE' or '\uFFFF') b.Append('\uFFFD');
            else if (c is '\u00A0' or '\u202F' or '\t') b.Append(' ');
            else b.Append(c);
        }
        var clean = b.ToString();
        return clean.IsNormalized(NormalizationForm.FormC) ? clean : clean.Normalize(NormalizationForm.FormC);
    }

    private static bool IsPlain(string s)
    {
        foreach (var c in s)
            if (c is not ((>= ' ' and <= '~') or '\n')) return false;
        return true;
    }

    /// <summary>Lower case, no marks, đ as d, every run of white space as one space, trimmed: "Đắk Lắk " → "dak lak".</summary>
    public static string Fold(string? s)
    {
        var text = Normalise(s);
        var b = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Letters.IsMark(c)) continue;
            if (!char.IsWhiteSpace(c)) b.Append(Letters.Base(c));
            else if (b.Length > 0 && b[^1] != ' ') b.Append(' ');
        }
        return b.Length > 0 && b[^1] == ' ' ? b.ToString(0, b.Length - 1) : b.ToString();
    }

    /// <summary>Whether two texts are the same words when marks, case, spacing and punctuation are set aside.</summary>
    public static bool SameWords(string? a, string? b)
    {
        IReadOnlyList<Token> x = Utterance.Of(a).Tokens, y = Utterance.Of(b).Tokens;
        return x.Where(Counts).Select(t => t.Folded).SequenceEqual(y.Where(Counts).Select(t => t.Folded), StringComparer.Ordinal);

        static bool Counts(Token t) => t.Kind is TokenKind.Word or TokenKind.Number;
    }
}
