namespace VolunteerBot.Dialogs.Language;

/// <summary>People, hours and money among the counts of a message; what they used is taken from the title.</summary>
internal static class Figures
{
    public static (NumberReading? People, NumberReading? Hours, NumberReading? Money) Of(Utterance u, IReadOnlyList<NumberReading> counts, Lean lean, TokenMask taken)
    {
        var people = First(counts, c => c.Unit == CountUnit.People && c.Value > 0 && !c.Served) ?? First(counts, c => c.Unit == CountUnit.People && c.Value > 0);
        var money = First(counts, c => c.Unit == CountUnit.Money && c.Value > 0 && c.Why.Length > 0);
        var hours = Hours(u, counts);
        foreach (var c in counts)
        {
            var isResult = c.Unit is not (CountUnit.None or CountUnit.People or CountUnit.Hours or CountUnit.Money);
            if (c == people || c == hours || c == money || lean == Lean.Report && c.Unit != CountUnit.None && !(isResult && Titles.HoldsFigure(u, c))) taken.Take(c.Span);
        }
        if (hours is not null) taken.Take(hours.Span);
        return (people, hours, money);
    }

    /// <summary>The first length within a day; days and weeks are no hours.</summary>
    private static NumberReading? Hours(Utterance u, IReadOnlyList<NumberReading> counts)
    {
        if (Durations.Read(u) is { Hours: { } hours and > 0 } length) return new NumberReading(hours, CountUnit.Hours, false, length.Span, "a length");
        return First(counts, c => c.Unit == CountUnit.Hours);
    }

    private static NumberReading? First(IReadOnlyList<NumberReading> counts, Func<NumberReading, bool> fits)
    {
        foreach (var c in counts)
            if (fits(c)) return c;
        return null;
    }
}
