namespace VolunteerBot.Domain.PlanTargets;

/// <summary>What a target's value is.</summary>
public enum TargetMeasure
{
    /// <summary>Part of a whole.</summary>
    Rate,

    /// <summary>How many.</summary>
    Number,

    /// <summary>Held or not.</summary>
    Done,
}

/// <summary>How firmly the plan says it. Both are compared alike; the word is printed (domain reference 1.2).</summary>
public enum TargetStrength
{
    Firm,

    /// <summary>Phấn đấu.</summary>
    Strive,
}

/// <summary>What is to be reached at the end of a year.</summary>
/// <param name="Value">Per cent for a rate.</param>
/// <param name="IsStrict">More than, not at least: "hơn 10".</param>
public sealed record Checkpoint(int Year, decimal Value, TargetStrength Strength, bool IsStrict = false);

/// <summary>
/// A target with the version of its definition. The plan defines none of its words: a definition is a default of ours (domain
/// reference 1.3, 1.4), and a changed one takes a new version so that old reports keep saying what they meant.
/// </summary>
/// <param name="Code"><c>KPI-1</c> to <c>KPI-5</c>, <c>T-1</c> to <c>T-14</c>; names and units are texts under <c>kpi.CODE</c>.</param>
public sealed record PlanTarget(string Code, int Version, TargetMeasure Measure, IReadOnlyList<Checkpoint> Checkpoints)
{
    /// <summary>Whether it is one of the five of section II.2.</summary>
    public bool IsMain => Code[0] == 'K';

    /// <summary>The next year at whose end something is to be reached; the last one when all have passed.</summary>
    public Checkpoint? CheckpointOn(DateOnly day) =>
        Checkpoints.FirstOrDefault(c => day <= new DateOnly(c.Year, 12, 31)) ?? (Checkpoints.Count > 0 ? Checkpoints[^1] : null);
}

/// <summary>All that plan 249/KH-UBND lets be measured.</summary>
public static class PlanTargetList
{
    /// <summary>III.2.c and III.1.a say "100 %" without a year, T-4 to T-6 "every year": due at the end of each.</summary>
    private static readonly IReadOnlyList<Checkpoint> Whole = [new(2030, 100, TargetStrength.Firm)];

    private static readonly IReadOnlyList<Checkpoint> EveryYear =
        [.. Enumerable.Range(2024, 7).Select(year => new Checkpoint(year, 1, TargetStrength.Firm))];

    public static readonly IReadOnlyList<PlanTarget> All =
    [
        new("KPI-1", 1, TargetMeasure.Rate, [new(2025, 60, TargetStrength.Firm), new(2030, 80, TargetStrength.Strive)]),
        new("KPI-2", 1, TargetMeasure.Rate, [new(2025, 60, TargetStrength.Firm), new(2030, 80, TargetStrength.Strive)]),
        new("KPI-3", 1, TargetMeasure.Rate, [new(2025, 80, TargetStrength.Firm), new(2030, 100, TargetStrength.Firm)]),
        new("KPI-4", 1, TargetMeasure.Rate, [new(2025, 80, TargetStrength.Firm), new(2030, 100, TargetStrength.Strive)]),
        new("KPI-5", 1, TargetMeasure.Number, [new(2030, 10, TargetStrength.Firm, IsStrict: true)]),
        new("T-1", 1, TargetMeasure.Rate, Whole), new("T-2", 1, TargetMeasure.Rate, Whole), new("T-3", 1, TargetMeasure.Rate, []),
        new("T-4", 1, TargetMeasure.Number, EveryYear), new("T-5", 1, TargetMeasure.Done, EveryYear), new("T-6", 1, TargetMeasure.Done, EveryYear),
        new("T-7", 1, TargetMeasure.Number, []), new("T-8", 1, TargetMeasure.Rate, []), new("T-9", 1, TargetMeasure.Rate, []),
        new("T-10", 1, TargetMeasure.Number, []), new("T-11", 1, TargetMeasure.Rate, []), new("T-12", 1, TargetMeasure.Rate, []),
        new("T-13", 1, TargetMeasure.Rate, []), new("T-14", 1, TargetMeasure.Number, []),
    ];

    public static PlanTarget? Find(string code) => All.FirstOrDefault(t => t.Code == code);
}
