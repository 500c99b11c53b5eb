using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Dialogs;

namespace VolunteerBot.Tests.Attendances;

/// <summary>One activity of the team at Bãi Xép with its check-in, for tests of what is made of it.</summary>
internal static class CheckInScene
{
    public static readonly ActivityId Id = ActivityId.Of(Guid.Parse("01970000-0000-7000-8000-0000000000aa"));
    public static readonly TimeSlot When = new(new DateOnly(2026, 11, 29), new TimeOnly(7, 0), new DateOnly(2026, 11, 29), new TimeOnly(11, 0));

    public static DateTimeOffset Start => When.StartInstant;

    public static CheckInPlan Plan => new()
    {
        ActivityId = Id, Title = "Dọn rác bãi biển", UnitId = TestWorld.BaiXepTeam, OwnerId = TestWorld.People["leader"].Id, Code = "482913", Secret = "secret",
        Shifts = [new CheckInShift(1, When.StartInstant, When.EndInstant)], Point = new GeoPoint(13.2, 109.3),
    };

    public static Activity Activity => new()
    {
        Id = Id, Plan = new ActivityDraft("Dọn rác bãi biển", "Environment", When, new Place("Bãi Xép"), TestWorld.BaiXepTeam, 20, null), AuthorId = TestWorld.People["leader"].Id,
        CreatedAt = Start.AddDays(-7),
    };

    public static Attendance Of(string name, AttendanceState state = AttendanceState.SignedUp, double? came = null, double? left = null, int shift = 1) => new()
    {
        Id = SignUp.IdOf(Id, shift, TestWorld.BaiXepTeam, name), ActivityId = Id, Shift = shift, NamedAs = name, Unit = TestWorld.BaiXepTeam, StartsAt = Start, State = state,
        ArrivedAt = came is { } minutes ? Start.AddMinutes(minutes) : null, LeftAt = left is { } after ? Start.AddMinutes(after) : null,
    };

    public static IReadOnlyList<Change> Stored(CheckInPlan? plan = null) => [ActivityRecords.Type.Put(Activity), AttendanceRecords.Plans.Put(plan ?? Plan)];
}
