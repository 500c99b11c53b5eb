using VolunteerBot.Domain.PlanTargets;

namespace VolunteerBot.Dialogs.PlanTargets;

/// <summary>Draws targets as a picture. The host does.</summary>
public interface ITargetChart
{
    /// <summary>Bars of the five targets with the goal marked; PNG.</summary>
    /// <param name="title">What stands above it.</param>
    /// <param name="names">The name of each target, in the reader's language.</param>
    byte[] Png(string title, IReadOnlyList<KpiValue> values, IReadOnlyList<string> names, IReadOnlyList<string> labels);
}
