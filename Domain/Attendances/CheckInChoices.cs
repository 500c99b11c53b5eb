namespace VolunteerBot.Domain.Attendances;

/// <summary>What a leader chooses for a check-in, one tap each: any ways, any of them required together, how near, when, in and out.</summary>
internal static class CheckInChoices
{
    public static CheckInPlan With(CheckInPlan plan, CheckInSwitch change) => change switch
    {
        CheckInSwitch.Location => Toggle(plan, CheckInWay.Location),
        CheckInSwitch.Code => Toggle(plan, CheckInWay.Code),
        CheckInSwitch.Link => Toggle(plan, CheckInWay.Link),
        CheckInSwitch.AllRequired => plan with { AllRequired = !plan.AllRequired },
        CheckInSwitch.Radius => plan with { Radius = Next(CheckInPlan.Radii, plan.Radius) },
        CheckInSwitch.Before => plan with { Before = TimeSpan.FromMinutes(Next(CheckInPlan.Windows, (int)plan.Before.TotalMinutes)) },
        CheckInSwitch.After => plan with { After = TimeSpan.FromMinutes(Next(CheckInPlan.Windows, (int)plan.After.TotalMinutes)) },
        CheckInSwitch.NewPage => plan with { PageNo = plan.PageNo + 1 },
        _ => plan with { WithOut = !plan.WithOut },
    };

    /// <summary>With one way left, nothing can be required beside it.</summary>
    private static CheckInPlan Toggle(CheckInPlan plan, CheckInWay way)
    {
        var ways = plan.Ways.Contains(way) ? plan.Ways.Where(w => w != way).ToList() : [.. plan.Ways, way];
        return plan with { Ways = ways, AllRequired = plan.AllRequired && ways.Count > 1 };
    }

    private static int Next(IReadOnlyList<int> from, int now) => from.FirstOrDefault(v => v > now, from[0]);
}
