namespace VolunteerBot.Dialogs.Language;

/// <summary>A run of characters in <see cref="Utterance.Text"/>: start index and length, in UTF-16 units.</summary>
public readonly record struct Span(int Start, int Length)
{
    /// <summary>The index after the last character.</summary>
    public int End => Start + Length;

    public bool Overlaps(Span other) => Start < other.End && other.Start < End;

    /// <summary>The smallest span that covers both.</summary>
    public Span Union(Span other)
    {
        var start = Math.Min(Start, other.Start);
        return new Span(start, Math.Max(End, other.End) - start);
    }

    /// <summary>The characters of <paramref name="text"/> in this span; cut where the text is shorter.</summary>
    public string In(string text)
    {
        var start = Math.Clamp(Start, 0, text.Length);
        return text[start..Math.Clamp(End, start, text.Length)];
    }
}
