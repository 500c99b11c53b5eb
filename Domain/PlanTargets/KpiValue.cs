namespace VolunteerBot.Domain.PlanTargets;

public enum TargetStanding
{
    /// <summary>Nothing to measure: neither 0 % nor 100 %.</summary>
    NoData,

    /// <summary>The plan sets no figure.</summary>
    NoTarget,
    Reached,
    NotReached,
}

/// <summary>Something that keeps a target from being reached: a unit, a person, an activity.</summary>
/// <param name="Name">As it is called.</param>
/// <param name="Id">32 hex digits, where it can be opened.</param>
public sealed record MissingItem(string Name, string? Id = null);

/// <summary>A target's value on a day. Judged on exact fractions, never on what is shown: 59,96 % shows as 60,0 % and has not reached 60 %.</summary>
public sealed record KpiValue(PlanTarget Target, DateOnly AsOf, decimal Numerator, decimal? Denominator)
{
    /// <summary>The numerator counting also what has evidence but is not verified.</summary>
    public decimal Evidenced { get; init; }

    /// <summary>Items of which nothing is known: they count as "no".</summary>
    public int Unknown { get; init; }

    public IReadOnlyList<MissingItem> Missing { get; init; } = [];

    /// <summary>Figures beside it, by text key.</summary>
    public IReadOnlyList<(string Key, decimal Value)> Beside { get; init; } = [];

    /// <summary>Per cent for a rate, else the number; null without data.</summary>
    public decimal? Value => Target.Measure != TargetMeasure.Rate ? Numerator : Denominator is > 0 ? 100 * Numerator / Denominator.Value : null;

    public Checkpoint? Checkpoint => Target.CheckpointOn(AsOf);

    public TargetStanding Standing =>
        Target.Measure == TargetMeasure.Rate && Denominator is not > 0 ? TargetStanding.NoData
        : Checkpoint is not { } goal ? TargetStanding.NoTarget
        : IsReached(goal) ? TargetStanding.Reached : TargetStanding.NotReached;

    /// <summary>Compared by multiplying, so that no division rounds.</summary>
    private bool IsReached(Checkpoint goal) => Target.Measure == TargetMeasure.Rate
        ? 100 * Numerator >= goal.Value * Denominator!.Value && !(goal.IsStrict && 100 * Numerator == goal.Value * Denominator.Value)
        : goal.IsStrict ? Numerator > goal.Value : Numerator >= goal.Value;

    /// <summary>Points or pieces short of the goal; null when there is none, or nothing is short.</summary>
    public decimal? Gap => Standing == TargetStanding.NotReached ? Checkpoint!.Value - Value : null;

    /// <summary>How many more items reach it, the whole staying as it is.</summary>
    public int? Needed
    {
        get
        {
            if (Standing != TargetStanding.NotReached)
                return null;
            var goal = Checkpoint!;
            var least = Target.Measure == TargetMeasure.Rate ? goal.Value * Denominator!.Value / 100 : goal.Value;
            var whole = decimal.Ceiling(least);
            return (int)((goal.IsStrict && whole == least ? whole + 1 : whole) - Numerator);
        }
    }

    /// <summary>Months until the checkpoint, begun ones counted; null when it has passed.</summary>
    public int? MonthsLeft => Checkpoint is { } goal && AsOf <= new DateOnly(goal.Year, 12, 31) ? ((goal.Year - AsOf.Year) * 12) + 13 - AsOf.Month : null;

    /// <summary>Items a month from now on; null when nothing is needed or no time is left.</summary>
    public decimal? Pace => Needed is { } needed && MonthsLeft is { } months ? Math.Round((decimal)needed / months, 1, MidpointRounding.AwayFromZero) : null;

    public KpiSnapshot Snapshot() => new(Target.Code, Target.Version, Numerator, Denominator, Evidenced, Unknown, AsOf);
}
