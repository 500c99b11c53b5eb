using System.Collections.Immutable;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Domain.Certificates;

/// <summary>What somebody did, all of it, with what follows from it.</summary>
/// <param name="All">The newest first.</param>
public sealed record ServiceRecord(IReadOnlyList<Served> All)
{
    public static readonly ServiceRecord Nothing = new([]);

    public int Activities => All.Count;

    public decimal Hours => All.Sum(s => s.Hours ?? 0);

    public int Led => All.Count(s => s.As == ServedAs.Led);

    /// <summary>Years in which they served, the newest first.</summary>
    public IReadOnlyList<int> Years => [.. All.Select(s => s.On.Year).Distinct().OrderDescending()];

    public ServiceRecord In(int year) => new([.. All.Where(s => s.On.Year == year)]);

    public ServiceRecord Only(ActivityId activity) => new([.. All.Where(s => s.Activity == activity)]);

    /// <summary>Distinctions that follow from the figures alone; of a ladder only the highest rung, so that they stay few.</summary>
    public IReadOnlyList<Badge> Badges =>
    [
        .. Highest((50, Badge.FiftyActivities), (10, Badge.TenActivities), (1, Badge.FirstActivity))(Activities),
        .. Highest((500, Badge.FiveHundredHours), (100, Badge.HundredHours), (50, Badge.FiftyHours))(Hours),
        .. Highest((5, Badge.FiveYears), (3, Badge.ThreeYears))(Years.Count),
        .. Highest((3, Badge.LedThree))(Led),
    ];

    private static Func<decimal, ImmutableArray<Badge>> Highest(params (decimal From, Badge Badge)[] ladder) =>
        reached => [.. ladder.Where(rung => reached >= rung.From).Take(1).Select(rung => rung.Badge)];
}

/// <summary>A distinction; its name is a text under <c>badge.NAME</c>. It gives no right to anything.</summary>
public enum Badge
{
    FirstActivity,
    TenActivities,
    FiftyActivities,
    FiftyHours,
    HundredHours,
    FiveHundredHours,
    ThreeYears,
    FiveYears,
    LedThree,
}
