namespace VolunteerBot.Dialogs.Language;

/// <summary>A message cut where one thought ends: at punctuation (not inside numbers), lines and emoji.</summary>
internal sealed class Clauses
{
    private readonly int[] _from, _to;

    private Clauses(int[] from, int[] to) => (_from, _to) = (from, to);

    public static Clauses Of(Utterance u)
    {
        var (from, to) = (new int[u.Count], new int[u.Count]);
        var start = 0;
        for (var i = 0; i <= u.Count; i++)
        {
            if (i < u.Count && !Ends(u, i)) continue;
            // The mark belongs to the clause it ends: "?" says what kind of clause it is.
            var end = Math.Min(i + 1, u.Count);
            for (var k = start; k < end; k++) (from[k], to[k]) = (start, end);
            start = end;
        }
        return new Clauses(from, to);
    }

    /// <summary>The clause token <paramref name="i"/> stands in, from and up to, not including.</summary>
    public (int From, int To) Around(int i) => i < _from.Length ? (_from[i], _to[i]) : (0, _from.Length);

    public static bool Ends(Utterance u, int i) =>
        u[i].Kind is TokenKind.Line or TokenKind.Symbol
        || (u[i].Is(',') || u[i].Is('.') || u[i].Is(';') || u[i].Is('!') || u[i].Is('?') || u[i].Is('…')) && !(u.Touches(i) && u.Touches(i + 1) && u[i + 1].IsNumber);
}
