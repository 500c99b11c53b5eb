using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Finds what is strange about a location somebody checked in with. Nothing is refused for it.</summary>
internal sealed class LocationDoubts(IRecords records)
{
    /// <summary>Metres a second: 120 km an hour.</summary>
    private const double Fastest = 120_000.0 / 3_600;

    /// <summary>Whoever was this near, in metres, did not have to travel.</summary>
    private const double Beside = 5_000;

    /// <summary>So many people with one point to the last digit, and it was not measured by their phones.</summary>
    private const int SameAsMany = 4;

    private static readonly TimeSpan Around = TimeSpan.FromHours(12);

    public async ValueTask<IReadOnlyList<LocationDoubt>> Of(CheckInPlan plan, DateTimeOffset at, DecisionContext context, CancellationToken cancel)
    {
        var doubts = new List<LocationDoubt>();
        if (context.Hints is { IsForwarded: true })
            doubts.Add(LocationDoubt.Forwarded);
        if (context.Hints?.Accuracy > plan.Radius)
            doubts.Add(LocationDoubt.Inexact);
        if (plan.Point is { } here && await WasElsewhere(plan, here, at, context, cancel))
            doubts.Add(LocationDoubt.ImpossibleTravel);
        return doubts;
    }

    private async ValueTask<bool> WasElsewhere(CheckInPlan plan, GeoPoint here, DateTimeOffset at, DecisionContext context, CancellationToken cancel)
    {
        foreach (var other in (await records.Find(AttendanceRecords.Of(context.By.Id, at - Around, at + Around), cancel)).Select(a => a.Value).Where(a => a.ActivityId != plan.ActivityId && a.ArrivedAt is not null))
        {
            if (await records.Get(AttendanceRecords.Plans, other.ActivityId.ToString(), cancel) is not { Value.Point: { } there })
                continue;
            var metres = Distances.Between(here, there);
            var seconds = Math.Min((at - other.ArrivedAt!.Value).Duration().TotalSeconds, other.LeftAt is { } left ? (at - left).Duration().TotalSeconds : double.MaxValue);
            if (metres > Beside && metres > Fastest * seconds)
                return true;
        }
        return false;
    }

    /// <summary>A mark of a point, by which the same one is known again at this activity alone.</summary>
    public static string SpotOf(CheckInPlan plan, GeoPoint point) =>
        Fingerprints.Of(plan.Secret + point.Latitude.ToString("R", System.Globalization.CultureInfo.InvariantCulture) + "," + point.Longitude.ToString("R", System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>Marks all whose point is that of many.</summary>
    public static IReadOnlyList<Attendance> Marked(IReadOnlyList<Attendance> all)
    {
        var many = all.SelectMany(a => a.Events.Select(e => e.Spot).OfType<string>().Distinct()).GroupBy(s => s, StringComparer.Ordinal).Where(g => g.Count() >= SameAsMany).Select(g => g.Key).ToHashSet(StringComparer.Ordinal);
        return many.Count == 0 ? all : [.. all.Select(a => a.Events.Any(e => e.Spot is { } spot && many.Contains(spot)) ? a with { SharesSpot = true } : a)];
    }
}
