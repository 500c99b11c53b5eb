namespace VolunteerBot.Dialogs.Language;

/// <summary>What a <see cref="Token"/> is made of. A symbol is anything else, an emoji for instance.</summary>
public enum TokenKind { Word, Number, Punctuation, Symbol, Line }

/// <summary>
/// One run of letters, one run of digits, or one mark. "7h30" is three tokens; whether they touch is seen from the spans.
/// <see cref="Folded"/> is lower case without marks, stretched letters shortened.
/// </summary>
public readonly record struct Token(string Word, string Folded, Span Span, TokenKind Kind)
{
    public bool IsWord => Kind == TokenKind.Word;
    public bool IsNumber => Kind == TokenKind.Number;

    internal bool Is(char mark) => Word.Length == 1 && Word[0] == mark;
}
