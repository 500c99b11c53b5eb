using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Certificates;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Storage.Reading;

/// <summary>What counts as having served.</summary>
public sealed class StoredServedTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);

    private readonly MemoryStore _store = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Two_shifts_of_one_activity_are_one_activity_with_the_hours_of_both()
    {
        await Seed(CertificateScene.Led(1, Leader, Day, 3), Attended(1, shift: 1, hours: 2, HoursStatus.Approved), Attended(1, shift: 2, hours: 1.5m, HoursStatus.Approved));

        Assert.Equal([new Served(Activity(1), "Dọn rác bãi biển", Day, TestWorld.BaiXepTeam, 3.5m, ServedAs.TookPart)], (await Of(Volunteer)).All);
    }

    [Fact]
    public async Task An_open_activity_and_an_absence_do_not_count_and_disputed_hours_are_not_named()
    {
        await Seed(
            CertificateScene.Led(1, Leader, Day, 3), CertificateScene.Led(2, Leader, Day, 3), CertificateScene.Led(3, Leader, Day, 3),
            Attended(1, 0, 3, HoursStatus.None), Attended(2, 0, 3, HoursStatus.Approved, AttendanceState.NoShow), Attended(3, 0, 3, HoursStatus.Disputed));

        var only = Assert.Single((await Of(Volunteer)).All);
        Assert.Equal((Activity(3), null), (only.Activity, only.Hours));
    }

    [Fact]
    public async Task A_leader_has_the_hours_of_their_own_attendance_where_there_is_one()
    {
        await Seed(CertificateScene.Led(1, Leader, Day, 3), Attended(1, 0, 5, HoursStatus.Approved, by: Leader));

        var only = Assert.Single((await Of(Leader)).All);
        Assert.Equal((5m, ServedAs.Led), (only.Hours, only.As));
    }

    [Fact]
    public async Task A_cancelled_activity_does_not_count()
    {
        var led = (Put<Activity>)CertificateScene.Led(1, Leader, Day, 3);
        await Seed(ActivityRecords.Type.Put(led.Value with { Status = ActivityStatus.Cancelled }), Attended(1, 0, 3, HoursStatus.Approved));

        Assert.Empty((await Of(Volunteer)).All);
    }

    private static Domain.People.PersonId Leader => TestWorld.People["leader"].Id;

    private static Domain.People.PersonId Volunteer => TestWorld.People["volunteer"].Id;

    private static ActivityId Activity(uint number) => ActivityId.Of(TestIds.Of(0xD_0000_0000 + number));

    private static Put<Attendance> Attended(
        uint number, int shift, decimal hours, HoursStatus status, AttendanceState state = AttendanceState.Completed, Domain.People.PersonId? by = null) => AttendanceRecords.Type.Put(new Attendance
    {
        Id = Domain.Campaigns.SignUp.IdOf(Activity(number), shift, by ?? Volunteer), ActivityId = Activity(number), Shift = shift, PersonId = by ?? Volunteer, Unit = TestWorld.BaiXepTeam,
        StartsAt = CertificateScene.Now, State = state, Hours = hours, HoursStatus = status,
    });

    private ValueTask<ServiceRecord> Of(Domain.People.PersonId person) => new StoredServed(_store).Of(person, Cancel);

    private async Task Seed(params Change[] changes) => Assert.Equal(CommitResult.Done, await _store.Commit(changes, Cancel));
}
