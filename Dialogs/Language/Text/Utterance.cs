using System.Text;

namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// A message prepared once for every reader. Spans refer to <see cref="Text"/>, which is the message in NFC without
/// zero-width characters, cut at <see cref="Longest"/> characters.
/// </summary>
public sealed class Utterance
{
    /// <summary>Longer messages are read up to here; nobody plans an activity in more.</summary>
    public const int Longest = 10_000;

    private readonly WordForm[] _forms;
    private readonly Token[] _tokens;
    private readonly SecondReading[]? _second;
    private string? _folded;

    private Utterance(string text, Token[] tokens, WordForm[] forms, SecondReading[]? second)
    {
        Text = text;
        _tokens = tokens;
        _forms = forms;
        _second = second;
        foreach (var form in forms) HasMarks |= form.HasMarks;
    }

    public string Text { get; }
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>Whether the sender typed any Vietnamese mark.</summary>
    public bool HasMarks { get; }

    /// <summary>The tokens folded, with single spaces, punctuation left out.</summary>
    public string Folded => _folded ??= FoldTokens();

    internal int Count => _tokens.Length;
    internal ref readonly Token this[int i] => ref _tokens[i];
    internal ref readonly WordForm Form(int i) => ref _forms[i];

    /// <summary>What else the word can be: mended, or a chat spelling written out. False for most.</summary>
    internal bool Second(int i, out SecondReading second)
    {
        second = _second is null ? default : _second[i];
        return second.Exists;
    }

    /// <summary>Phrases compared so far: how much work this message was, whatever the machine.</summary>
    internal long Steps { get; set; }

    /// <summary>What the readers of this message found already, so that none scans twice.</summary>
    internal TimePieces? Pieces { get; set; }
    internal IReadOnlyList<NumberReading>? Counts { get; set; }

    public static Utterance Of(string? text)
    {
        var clean = Clean(text);
        var tokens = Mending.Join(clean, Tokeniser.Split(clean));
        var forms = FormsOf(tokens, Vocabulary.Here);
        return new Utterance(clean, tokens, forms, Mending.SecondReadings(tokens, forms));
    }

    /// <summary>Without mending: how the phrases of the data files themselves are read.</summary>
    internal static Utterance Plain(string text)
    {
        var clean = Clean(text);
        var tokens = Tokeniser.Split(clean);
        return new Utterance(clean, tokens, FormsOf(tokens, null), null);
    }

    private static string Clean(string? text) => VietnameseText.Normalise(text is { Length: > Longest } ? text[..Longest] : text);

    private static WordForm[] FormsOf(Token[] tokens, Vocabulary? known)
    {
        var forms = new WordForm[tokens.Length];
        for (var i = 0; i < tokens.Length; i++)
        {
            forms[i] = WordForm.Of(tokens[i].Word, known);
            tokens[i] = tokens[i] with { Folded = forms[i].Folded };
        }
        return forms;
    }

    /// <summary>The first token that ends after character <paramref name="position"/>.</summary>
    internal int At(int position)
    {
        int low = 0, high = _tokens.Length;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens[middle].Span.End <= position) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    /// <summary>Whether token i touches the token before it ("7h": yes, "7 h": no).</summary>
    internal bool Touches(int i) => i > 0 && i < Count && _tokens[i - 1].Span.End == _tokens[i].Span.Start;

    /// <summary>The characters from token <paramref name="from"/> up to, not including, token <paramref name="to"/>.</summary>
    internal Span SpanOf(int from, int to) => from >= to || from >= Count
        ? new Span(Text.Length, 0)
        : new Span(_tokens[from].Span.Start, _tokens[Math.Min(to, Count) - 1].Span.End - _tokens[from].Span.Start);

    private string FoldTokens()
    {
        var b = new StringBuilder(Text.Length);
        foreach (var t in _tokens)
            if (t.Kind is TokenKind.Word or TokenKind.Number) b.Append(b.Length > 0 ? " " : "").Append(t.Folded);
        return b.ToString();
    }
}
