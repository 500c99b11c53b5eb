namespace VolunteerBot.Dialogs.Language;

/// <summary>What else a word can be. Chat: a spelling like "ko"; otherwise a slip or typing residue put right.</summary>
internal readonly record struct SecondReading(WordForm Form, bool IsChat)
{
    public bool Exists => Form.Folded is not null;
}

/// <summary>
/// Light repair, and only of words that are none as typed: keyboard residue, a single slip in a longer word, two words run together,
/// chat spellings. What was typed stays the first reading.
/// </summary>
internal static class Mending
{
    private const int LongestVni = 10, ShortestPair = 5, LongestPair = 14;

    /// <summary>Joins what VNI keys cut apart ("d9i" is three tokens) and parts words that were run together ("dangky").</summary>
    public static Token[] Join(string text, Token[] tokens)
    {
        List<Token>? changed = null;
        var strong = false;
        for (var i = 0; i < tokens.Length; i++)
        {
            var next = i;
            if (tokens[i].IsWord && IsVni(text, tokens, i, ref strong, out var to))
            {
                changed ??= [.. tokens.AsSpan(0, i)];
                changed.Add(tokens[i] with { Word = text[tokens[i].Span.Start..tokens[to - 1].Span.End], Span = tokens[i].Span.Union(tokens[to - 1].Span) });
                next = to - 1;
            }
            else if (tokens[i].IsWord && tokens[i].Word.Length is >= ShortestPair and <= LongestPair && Parted(tokens[i], out var first, out var second))
            {
                changed ??= [.. tokens.AsSpan(0, i)];
                changed.Add(first);
                changed.Add(second);
            }
            else changed?.Add(tokens[i]);
            i = next;
        }
        return changed is null ? tokens : [.. changed];
    }

    private static bool IsVni(string text, Token[] tokens, int i, ref bool strong, out int to)
    {
        to = i + 1;
        if (i > 0 && tokens[i - 1].Span.End == tokens[i].Span.Start && tokens[i - 1].IsNumber) return false;
        while (to < tokens.Length && tokens[to].Kind is TokenKind.Word or TokenKind.Number && tokens[to].Span.Start == tokens[to - 1].Span.End
            && tokens[to].Span.End - tokens[i].Span.Start <= LongestVni) to++;
        if (to == i + 1) return false;
        var typed = text.AsSpan(tokens[i].Span.Start, tokens[to - 1].Span.End - tokens[i].Span.Start);
        // A single digit at the end is far more often a number ("t7", "thu7", "p5") unless the message shows the habit elsewhere.
        var sure = tokens[to - 1].IsWord || tokens[to - 1].Span.Length > 1 && to - i == 2 && typed.Length > 4;
        if (!sure && !strong || !Keystrokes.TryVni(typed, out var form) || !form.HasMarks || !Vocabulary.Here.Fits(form)) return false;
        strong |= sure;
        return true;
    }

    private static bool Parted(in Token token, out Token first, out Token second)
    {
        (first, second) = (default, default);
        var known = Vocabulary.Here;
        var folded = WordForm.Of(token.Word, known).Folded;
        if (folded.Length != token.Word.Length || Syllables.Holds(folded) || known.Knows(folded)) return false;
        for (var cut = 2; cut <= folded.Length - 2; cut++)
        {
            if (!known.ArePair(folded[..cut], folded[cut..])) continue;
            first = token with { Word = token.Word[..cut], Span = new Span(token.Span.Start, cut) };
            second = token with { Word = token.Word[cut..], Span = new Span(token.Span.Start + cut, token.Span.Length - cut) };
            return true;
        }
        return false;
    }

    /// <summary>Null when every word is itself and nothing else.</summary>
    public static SecondReading[]? SecondReadings(Token[] tokens, WordForm[] forms)
    {
        SecondReading[]? second = null;
        for (var i = 0; i < tokens.Length; i++)
        {
            if (!tokens[i].IsWord || !Read(tokens[i], forms[i], out var reading)) continue;
            second ??= new SecondReading[tokens.Length];
            second[i] = reading;
        }
        return second;
    }

    private static bool Read(in Token token, in WordForm form, out SecondReading reading)
    {
        var known = Vocabulary.Here;
        reading = default;
        if (token.Word.Length <= 5 && known.StandsFor(Lower(token.Word, form)) is { } full) reading = new SecondReading(full, IsChat: true);
        else if (known.Knows(form.Folded)) return false;
        else if (HasDigit(token.Word)) reading = Keystrokes.TryVni(token.Word, out var vni) ? new SecondReading(vni, false) : default;
        else if (Syllables.Holds(form.Folded)) return false;
        else if (form.Folded.Length >= 3 && Keystrokes.TryTelex(form.Folded, out var typed) && known.Fits(typed)) reading = new SecondReading(typed with { Tone = typed.Tone > 0 ? typed.Tone : form.Tone }, false);
        else if (Shortened(form, known) is { } once) reading = new SecondReading(once, false);
        else if (known.Mend(form) is { } mended) reading = new SecondReading(mended, false);
        return reading.Exists;
    }

    /// <summary>Letters doubled at the end for emphasis: "nhaa", "okk", "emm".</summary>
    private static WordForm? Shortened(in WordForm form, Vocabulary known)
    {
        var word = form.Folded;
        if (word.Length < 3 || word[^1] != word[^2]) return null;
        var once = word[..^1];
        return known.Knows(once) ? new WordForm(once, form.Shape.Length == word.Length && form.HasMarks ? form.Shape[..^1] : once, form.Tone) : null;
    }

    private static bool HasDigit(string word) => word.AsSpan().IndexOfAnyInRange('0', '9') >= 0;

    private static string Lower(string word, in WordForm form) => !form.HasMarks && string.Equals(word, form.Folded, StringComparison.Ordinal) ? form.Folded : word.ToLowerInvariant();
}
