using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Needs;

[JsonConverter(typeof(TypedIdConverter<NeedId>))]
public readonly record struct NeedId(Guid Value) : ITypedId<NeedId>
{
    public static NeedId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>Domain reference 6.5.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<NeedStatus>))]
public enum NeedStatus
{
    Open,

    /// <summary>Somebody said they help.</summary>
    Matched,
    InProgress,
    Met,

    /// <summary>Nobody confirmed it for too long.</summary>
    Expired,
    Withdrawn,
}

/// <summary>What a unit needs volunteers for (task III.4.a of the plan).</summary>
/// <param name="Contact">A role, never a private number.</param>
public sealed record NeedDraft(OrgUnitId UnitId, string What, Place Where, TimeSlot When, int People, IReadOnlyList<string> Skills, string Contact);

/// <param name="UnitId">The group that helps.</param>
public sealed record HelpOffer(OrgUnitId UnitId, PersonId By, DateTimeOffset At);

public sealed record VolunteerNeed
{
    public required NeedId Id { get; init; }

    public required NeedDraft Draft { get; init; }

    public required PersonId AuthorId { get; init; }

    public NeedStatus Status { get; init; }

    /// <summary>When somebody last said that it is still so.</summary>
    public required DateTimeOffset ConfirmedAt { get; init; }

    /// <summary>When the author was last asked whether it is.</summary>
    public DateTimeOffset? AskedAt { get; init; }

    public IReadOnlyList<HelpOffer> Helpers { get; init; } = [];

    [JsonIgnore]
    public bool IsOpen => Status is NeedStatus.Open or NeedStatus.Matched or NeedStatus.InProgress;
}

/// <summary>How needs are kept fresh (indicator T-9: open needs updated in the last 30 days).</summary>
public static class NeedFreshness
{
    public static readonly TimeSpan Fresh = TimeSpan.FromDays(30);

    /// <summary>After it was asked about, an answer is waited for so long.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromDays(14);

    public static bool IsToBeAsked(VolunteerNeed need, DateTimeOffset now) => need.IsOpen && need.AskedAt is null && now - need.ConfirmedAt >= Fresh;

    public static bool HasExpired(VolunteerNeed need, DateTimeOffset now) => need.IsOpen && need.AskedAt is { } asked && now - asked >= Patience;
}

/// <summary>Which groups a need is offered to.</summary>
public static class NeedMatch
{
    public const int MostGroups = 10;

    /// <summary>Groups and cells that can be asked, the nearest first: those below the unit, then its neighbours, then the rest by distance.</summary>
    public static IReadOnlyList<OrgUnitId> Groups(NeedDraft need, OrgTree units)
    {
        var point = need.Where.Point ?? units.VersionOf(need.UnitId)?.Point;
        var parent = units.ParentOf(need.UnitId);
        return
        [
            .. units.Units.Select(u => u.Id).Where(u => u != need.UnitId && units.VersionOf(u)!.Kind is OrgUnitKind.VolunteerGroup or OrgUnitKind.Cell or OrgUnitKind.GrassrootsCell)
                .OrderBy(u => units.IsWithin(u, need.UnitId) ? 0 : parent is { } p && units.IsWithin(u, p) && units.ParentOf(p) is not null ? 1 : 2)
                .ThenBy(u => Distance(point, PointOf(u, units))).ThenBy(u => u.ToString(), StringComparer.Ordinal).Take(MostGroups),
        ];
    }

    /// <summary>A group without a point of its own works where the unit above it does.</summary>
    private static GeoPoint? PointOf(OrgUnitId unit, OrgTree units) =>
        units.VersionOf(unit)?.Point ?? units.Above(unit).Select(u => units.VersionOf(u)?.Point).FirstOrDefault(p => p is not null);

    /// <summary>Good enough to tell near from far within a province.</summary>
    private static double Distance(GeoPoint? a, GeoPoint? b)
    {
        if (a is not { } from || b is not { } to)
            return double.MaxValue;
        var (x, y) = ((from.Longitude - to.Longitude) * Math.Cos(from.Latitude * Math.PI / 180), from.Latitude - to.Latitude);
        return (x * x) + (y * y);
    }
}

/// <summary>How needs are stored.</summary>
public static class NeedRecords
{
    /// <summary>Open ones by unit, the newest confirmed last.</summary>
    public static readonly RecordIndex<VolunteerNeed> OpenByUnit = RecordIndex<VolunteerNeed>.By("open",
        n => n.IsOpen ? Keys.Of(n.Draft.UnitId.ToString(), Keys.Of(n.ConfirmedAt)) : null);

    /// <summary>Open ones by when they were last confirmed or asked about.</summary>
    public static readonly RecordIndex<VolunteerNeed> ByFreshness = RecordIndex<VolunteerNeed>.By("fresh",
        n => n.IsOpen ? Keys.Of(Keys.Of(n.AskedAt ?? n.ConfirmedAt), n.Id.ToString()) : null);

    public static readonly RecordType<VolunteerNeed> Type = new("needs", DomainJson.Default.VolunteerNeed, n => n.Id.ToString(), OpenByUnit, ByFreshness);

    /// <summary>Under which keys of <see cref="OpenByUnit"/> the open needs of a unit stand.</summary>
    public static KeyRange OpenKeysOf(OrgUnitId unit) => KeyRange.Under(unit.ToString());
}

/// <summary>Looking at needs.</summary>
public interface INeeds
{
    ValueTask<VolunteerNeed?> Find(NeedId id, CancellationToken cancel);

    ValueTask<IReadOnlyList<VolunteerNeed>> Open(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel);
}
