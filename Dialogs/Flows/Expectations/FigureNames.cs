using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>A figure that a line of figures may name.</summary>
/// <param name="Words">Ways it is called.</param>
/// <param name="Unit">What it is counted in, so that "35 đơn vị máu" finds it without its name.</param>
internal sealed record NamedFigure(string Code, IReadOnlyList<string> Words, CountUnit Unit);

/// <summary>A figure found in a line.</summary>
internal readonly record struct FoundFigure(string Code, decimal Value, Span Span, bool IsNamed);

/// <summary>
/// Reads lines of several figures: "lượt 120, máu 35, tiền 12tr5". A clause is a name and a number in either order; a number without a
/// name belongs to the only figure counted in its unit.
/// </summary>
internal sealed class FigureNames
{
    private readonly IReadOnlyList<NamedFigure> _figures;
    private readonly List<(string[] Words, string Code)> _names = [];

    public FigureNames(IReadOnlyList<NamedFigure> figures)
    {
        _figures = figures;
        foreach (var figure in figures)
        {
            foreach (var name in figure.Words.Select(VietnameseText.Fold).Distinct(StringComparer.Ordinal))
                _names.Add((name.Split(' ', StringSplitOptions.RemoveEmptyEntries), figure.Code));
        }
        _names.Sort((a, b) => b.Words.Length.CompareTo(a.Words.Length));
    }

    public CountUnit UnitOf(string code) => _figures.First(f => f.Code == code).Unit;

    /// <summary>All figures of the line, each code once, in the order they were said.</summary>
    public IReadOnlyList<FoundFigure> Read(Utterance line)
    {
        var found = new List<FoundFigure>();
        var names = Names(line);
        var last = int.MinValue;
        foreach (var number in Numbers.ReadAll(line))
        {
            var (from, to) = Clause(line.Text, number.Span);
            var near = Pick(names.Where(n => n.Span.Start >= from && n.Span.End <= to && n.Span.End > last).ToList(), number.Span, found);
            var code = near?.Code ?? ByUnit(number, found);
            if (code is null || found.Any(f => f.Code == code) || ValueOf(code, number, near is not null) is not { } value)
                continue;
            var start = near is { } n ? Math.Min(n.Span.Start, number.Span.Start) : number.Span.Start;
            var end = near is { } m ? Math.Max(m.Span.End, number.Span.End) : number.Span.End;
            last = end;
            found.Add(new FoundFigure(code, IsNegative(line.Text, number.Span) ? -value : value, new Span(start, end - start), near is not null));
        }
        return found;
    }

    /// <summary>Whether the whole line is figures, each with its name: nothing else was meant.</summary>
    public bool IsNothingElse(Utterance line)
    {
        var found = Read(line);
        if (found.Count < 2 || found.Any(f => !f.IsNamed))
            return false;
        return line.Tokens.All(t => t.Kind is TokenKind.Punctuation or TokenKind.Line || found.Any(f => f.Span.Overlaps(t.Span)) || t.Folded is "va" or "co" or "duoc" or "la" or "so");
    }

    private List<(string Code, Span Span)> Names(Utterance line)
    {
        var found = new List<(string, Span)>();
        for (var at = 0; at < line.Tokens.Count;)
        {
            var hit = _names.Find(n => Spells(line.Tokens, at, n.Words));
            if (hit.Words is null)
            {
                at++;
                continue;
            }
            var first = line.Tokens[at].Span;
            var end = line.Tokens[at + hit.Words.Length - 1].Span.End;
            found.Add((hit.Code, new Span(first.Start, end - first.Start)));
            at += hit.Words.Length;
        }
        return found;
    }

    private static bool Spells(IReadOnlyList<Token> tokens, int at, string[] words)
    {
        if (at + words.Length > tokens.Count)
            return false;
        for (var i = 0; i < words.Length; i++)
        {
            if (tokens[at + i].Folded != words[i])
                return false;
        }
        return words.Length > 0;
    }

    /// <summary>The name just before the number, else the one just after it.</summary>
    private static (string Code, Span Span)? Pick(List<(string Code, Span Span)> names, Span number, List<FoundFigure> found)
    {
        var open = names.Where(n => found.All(f => f.Code != n.Code)).ToList();
        var before = open.Where(n => n.Span.Start < number.Start).OrderByDescending(n => n.Span.Start).Select(n => ((string, Span)?)n).FirstOrDefault();
        return before ?? open.Where(n => n.Span.End > number.Start).OrderBy(n => n.Span.Start).Select(n => ((string, Span)?)n).FirstOrDefault();
    }

    /// <summary>From the last comma, semicolon or line end before to the next one after; commas within numbers do not count.</summary>
    private static (int From, int To) Clause(string text, Span number)
    {
        var from = number.Start;
        while (from > 0 && !Ends(text, from - 1))
            from--;
        var to = number.End;
        while (to < text.Length && !Ends(text, to))
            to++;
        return (from, to);
    }

    private static bool Ends(string text, int at) => text[at] is ';' or '\n' || (text[at] is ',' or '.'
        && !(at > 0 && at + 1 < text.Length && char.IsDigit(text[at - 1]) && char.IsDigit(text[at + 1])));

    private string? ByUnit(NumberReading number, List<FoundFigure> found)
    {
        if (number.Unit == CountUnit.None)
            return null;
        var fitting = _figures.Where(f => SpokenUnits.In(f.Unit, number) is not null && found.All(k => k.Code != f.Code)).ToList();
        return fitting.Count == 1 ? fitting[0].Code : null;
    }

    /// <summary>Named, a bare number is the value; one that counts something else is not.</summary>
    private decimal? ValueOf(string code, NumberReading number, bool isNamed)
    {
        var unit = UnitOf(code);
        return SpokenUnits.In(unit, number) ?? (isNamed && (number.Unit == CountUnit.None || unit == CountUnit.None
            || (unit == CountUnit.Turns && number.Unit == CountUnit.People)) ? number.Value : null);
    }

    private static bool IsNegative(string text, Span number) =>
        number.Start > 0 && text[number.Start - 1] is '-' or '−' && (number.Start < 2 || !char.IsLetterOrDigit(text[number.Start - 2]));
}
