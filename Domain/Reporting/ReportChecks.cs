namespace VolunteerBot.Domain.Reporting;

/// <summary>Something to look at twice. A question, never a refusal.</summary>
public abstract record ReportDoubt(string Code)
{
    /// <summary>Far more or far less than last time.</summary>
    public sealed record UnlikeBefore(string Code, decimal Value, decimal Before) : ReportDoubt(Code);

    /// <summary>Less than the units below handed in together, or than the records say.</summary>
    public sealed record BelowSources(string Code, decimal Value, decimal Sources) : ReportDoubt(Code);

    public sealed record VeryLarge(string Code, decimal Value) : ReportDoubt(Code);

    public sealed record Absent(string Code) : ReportDoubt(Code);

    /// <summary>More people than participations cannot be.</summary>
    public sealed record MorePersonsThanTurns(decimal Persons, decimal Turns) : ReportDoubt(ReadyTemplates.Persons);
}

/// <summary>Compares a filled form with last time, with its sources and with itself.</summary>
public static class ReportChecks
{
    /// <summary>Three times as much or a third of it; small figures jump about.</summary>
    private const decimal Jump = 3;

    private const decimal TooSmallToCompare = 10;

    /// <param name="values">What stands in the form, by code; figures left open are not in it.</param>
    public static IEnumerable<ReportDoubt> Of(ReportForm form, IReadOnlyDictionary<string, decimal> values)
    {
        foreach (var figure in form.Figures)
        {
            var code = figure.Indicator.Code;
            if (!values.TryGetValue(code, out var value))
            {
                if (figure.Indicator.IsNeeded)
                    yield return new ReportDoubt.Absent(code);
                continue;
            }
            if (value > figure.Indicator.AskAbove)
                yield return new ReportDoubt.VeryLarge(code, value);
            else if (figure.Before is { } before && Math.Max(value, before) >= TooSmallToCompare && (value > before * Jump || value * Jump < before))
                yield return new ReportDoubt.UnlikeBefore(code, value, before);
            if (figure.Proposed is { } sources && value < sources)
                yield return new ReportDoubt.BelowSources(code, value, sources);
        }
        if (values.TryGetValue(ReadyTemplates.Persons, out var persons) && values.TryGetValue(ReadyTemplates.Turns, out var turns) && persons > turns)
            yield return new ReportDoubt.MorePersonsThanTurns(persons, turns);
    }
}
