using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>How attendance and the plans of checking in are stored.</summary>
public static class AttendanceRecords
{
    /// <summary>By activity, then shift.</summary>
    public static readonly RecordIndex<Attendance> ByActivity = RecordIndex<Attendance>.By("activity",
        a => Keys.Of(a.ActivityId.ToString(), a.Shift.ToString("D3", System.Globalization.CultureInfo.InvariantCulture), a.Id));

    /// <summary>By person, then by when the shift began.</summary>
    public static readonly RecordIndex<Attendance> ByPerson = RecordIndex<Attendance>.By("person",
        a => a.PersonId is { } person ? Keys.Of(person.ToString(), Keys.Of(a.StartsAt)) : null);

    /// <summary>By the unit they came with, then by when the shift began.</summary>
    public static readonly RecordIndex<Attendance> ByUnit = RecordIndex<Attendance>.By("unit",
        a => Keys.Of(a.Unit.ToString(), Keys.Of(a.StartsAt), a.Id));

    /// <summary>By campaign, then by when the shift began.</summary>
    public static readonly RecordIndex<Attendance> ByCampaign = RecordIndex<Attendance>.By("campaign",
        a => a.CampaignId is { } campaign ? Keys.Of(campaign.ToString(), Keys.Of(a.StartsAt), a.Id) : null);

    public static readonly RecordType<Attendance> Type = new("attendance", DomainJson.Default.Attendance, a => a.Id, ByActivity, ByPerson, ByUnit, ByCampaign);

    /// <summary>By the code read out; closed ones too, for messages that arrive late.</summary>
    public static readonly RecordIndex<CheckInPlan> ByCode = RecordIndex<CheckInPlan>.By("code", p => p.Code);

    public static readonly RecordIndex<CheckInPlan> OpenByOwner = RecordIndex<CheckInPlan>.By("owner",
        p => p.ClosedAt is null ? Keys.Of(p.OwnerId.ToString(), Keys.Of(p.StartsAt)) : null);

    /// <summary>Two kilometres wide, more than the largest of <see cref="CheckInPlan.Radii"/>.</summary>
    public static readonly MapSquares Squares = new(50);

    /// <summary>Open ones that take a location, by the square of the map their point lies in, then by when they begin.</summary>
    public static readonly RecordIndex<CheckInPlan> OpenBySquare = RecordIndex<CheckInPlan>.By("square",
        p => p is { ClosedAt: null, Point: { } point } && p.Ways.Contains(CheckInWay.Location) ? Keys.Of(Squares.Of(point), Keys.Of(p.StartsAt)) : null);

    public static readonly RecordType<CheckInPlan> Plans =
        new("checkInPlans", DomainJson.Default.CheckInPlan, p => p.ActivityId.ToString(), ByCode, OpenByOwner, OpenBySquare);

    /// <summary>All of an activity, in pages.</summary>
    public static RecordQuery<Attendance> Of(ActivityId activity, Attendance? after = null, int limit = 1_000) =>
        new(Type, ByActivity, after is null ? activity.ToString() : ByActivity.KeyOf(after) + Keys.Separator,
            activity.ToString() + (char)(Keys.Separator + 1), limit);

    /// <summary>A person's attendance between two instants, the first first.</summary>
    public static RecordQuery<Attendance> Of(PersonId person, DateTimeOffset from, DateTimeOffset to, int limit = 1_000) =>
        new(Type, ByPerson, Keys.Of(person.ToString(), Keys.Of(from)), Keys.Of(person.ToString(), Keys.Of(to)), limit);

    /// <summary>The keys under <see cref="ByUnit"/> of those who came with a unit, between two instants.</summary>
    public static KeyRange KeysOf(OrgUnitId unit, DateTimeOffset from, DateTimeOffset to) =>
        new(Keys.Of(unit.ToString(), Keys.Of(from)), Keys.Of(unit.ToString(), Keys.Of(to)));
}
