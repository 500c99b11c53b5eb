namespace VolunteerBot.Dialogs.Language;

/// <summary>Which words of a message are taken already; each is used once.</summary>
internal sealed class TokenMask(Utterance u)
{
    private readonly bool[] _taken = new bool[u.Count];

    public bool Has(int i) => i < _taken.Length && _taken[i];

    public void Take(Span span)
    {
        if (span.Length <= 0) return;
        for (var i = u.At(span.Start); i < u.Count && u[i].Span.Start < span.End; i++) _taken[i] = true;
    }

    public void Take(int from, int to)
    {
        for (var i = Math.Max(0, from); i < to && i < _taken.Length; i++) _taken[i] = true;
    }
}
