namespace VolunteerBot.Domain.PlanTargets;

/// <summary>A target's value as it stood when a report was handed in; later corrections make new ones and never change it (domain reference 1.2).</summary>
/// <param name="Target">Code: <c>KPI-1</c>, <c>T-3</c>.</param>
/// <param name="Definition">Version of the definition it was worked out by.</param>
/// <param name="Evidenced">The numerator counting also what has evidence but is not verified.</param>
/// <param name="Unknown">Items of which nobody knows: counted as "no", and said beside the value.</param>
public sealed record KpiSnapshot(string Target, int Definition, decimal Numerator, decimal? Denominator, decimal Evidenced, int Unknown, DateOnly AsOf);
