using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Activities whose result is still owed by somebody: their own first, then their units'.</summary>
public sealed class OwedResults(IActivities activities)
{
    public IActivities Activities => activities;

    /// <summary>Results are taken for this long after the event; older ones are reported as new.</summary>
    private static readonly TimeSpan Back = TimeSpan.FromDays(45);

    private const int Most = 6;

    public async ValueTask<IReadOnlyList<Activity>> For(TurnContext me, CancellationToken cancel)
    {
        var mine = await activities.Of(me.Person.Id, cancel);
        var units = me.OwnUnits.Count is > 0 and <= 3
            ? await activities.Of(me.OwnUnits, me.Today.AddDays(-(int)Back.TotalDays), me.Today, cancel)
            : [];
        return
        [
            .. mine.Concat(units).DistinctBy(a => a.Id)
                .Where(a => a.OwesResultAt(me.Now) && me.Now - a.Plan.When.EndInstant < Back)
                .OrderByDescending(a => a.Plan.When.Start).Take(Most),
        ];
    }
}
