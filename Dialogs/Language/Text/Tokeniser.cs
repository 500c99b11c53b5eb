namespace VolunteerBot.Dialogs.Language;

/// <summary>Cuts normalised text into tokens in one pass.</summary>
internal static class Tokeniser
{
    public static Token[] Split(string text)
    {
        var tokens = new List<Token>(Math.Min(text.Length / 3 + 4, 256));
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c == '\n') tokens.Add(new Token("\n", "", new Span(i, 1), TokenKind.Line));
            if (char.IsWhiteSpace(c) || char.IsControl(c)) { i++; continue; }
            var end = EndOf(text, i, out var kind);
            tokens.Add(new Token(text[i..end], "", new Span(i, end - i), kind));
            i = end;
        }
        return [.. tokens];
    }

    private static int EndOf(string text, int i, out TokenKind kind)
    {
        var c = text[i];
        if (char.IsAsciiDigit(c))
        {
            kind = TokenKind.Number;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            return i;
        }
        if (char.IsLetter(c))
        {
            kind = TokenKind.Word;
            while (i < text.Length && InWord(text, i)) i++;
            return i;
        }
        kind = char.IsPunctuation(c) || c is '~' or '+' or '=' or '>' or '<' or '|' ? TokenKind.Punctuation : TokenKind.Symbol;
        return char.IsHighSurrogate(c) && i + 1 < text.Length ? i + 2 : i + 1;
    }

    /// <summary>Letters, stray marks, and an apostrophe between letters: H'Mẫu, M’Drắk.</summary>
    private static bool InWord(string text, int i) =>
        char.IsLetter(text[i]) || Letters.IsMark(text[i])
        || (text[i] is '\'' or '\u2019' or '`' && i > 0 && char.IsLetter(text[i - 1]) && i + 1 < text.Length && char.IsLetter(text[i + 1]));
}
