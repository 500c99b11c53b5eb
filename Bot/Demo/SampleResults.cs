using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Bot.Demo;

/// <summary>Tells what came of an activity: <i>lượt</i> and <i>người</i> apart, the kind's figures, money by source, a few words.</summary>
internal sealed class SampleResults(DataFile file, Chance chance)
{
    private readonly ILookup<string, string> _stories = file["story"].ToLookup(s => s[0], s => s[1], StringComparer.Ordinal);

    /// <param name="figures">Indicators to tell; each must come after those it follows from.</param>
    public ActivityResult Of(ActivityDraft plan, IReadOnlyList<string> figures, PersonId by, DateTimeOffset at)
    {
        var days = plan.When.LastDate.DayNumber - plan.When.Date.DayNumber + 1;
        var people = Math.Max(5, (int)((plan.ExpectedPeople ?? 25) * (0.75 + chance.Share() * 0.4)));
        var turns = days == 1 ? people : (int)(people * days * 0.85);
        var told = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var figure in figures)
            told[figure] = SampleFigures.Of(figure, people, days, told, chance);
        return new ActivityResult
        {
            Turns = turns, Persons = chance.Likely(0.75) ? people - (days == 1 && chance.Likely(0.2) ? chance.Between(1, 3) : 0) : null,
            Hours = chance.Likely(0.85) ? HoursOf(plan, days) : null, Indicators = told, Costs = CostsOf(plan.Kind, people, told),
            Story = chance.Likely(0.6) && _stories[plan.Kind].ToList() is { Count: > 0 } words ? chance.Of(words) : null,
            ReportedBy = by, ReportedAt = at,
        };
    }

    private static decimal? HoursOf(ActivityDraft plan, int days) =>
        plan.When is { From: { } from, To: { } to } && to > from
            ? Math.Round((decimal)(to - from).TotalHours * 2) / 2 * days : null;

    /// <summary>Volunteers pay most of it with what people give; some of it comes from the budget or a programme.</summary>
    private Dictionary<FundingSource, decimal> CostsOf(string kind, int people, Dictionary<string, decimal> told)
    {
        if (chance.Likely(0.3))
            return [];
        var cost = SampleFigures.CostOf(kind, people, told, chance);
        if (cost < 3_000_000 || chance.Likely(0.4))
            return new() { [chance.Likely(0.75) ? FundingSource.SocialContribution : FundingSource.StateBudget] = cost };
        var rest = Math.Round(cost * chance.Between(2, 4) / 10 / 10_000) * 10_000;
        return new()
        {
            [FundingSource.SocialContribution] = cost - rest,
            [chance.Likely(0.7) ? FundingSource.StateBudget : FundingSource.IntegratedProgramme] = rest,
        };
    }
}
