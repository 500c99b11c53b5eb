using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>What a volunteer's code or place is worth, decided over a real store.</summary>
public sealed class CheckInTests
{
    private static readonly ActivityId Id = ActivityId.Of(Guid.Parse("01970000-0000-7000-8000-0000000000aa"));
    private static readonly TimeSlot When = new(new DateOnly(2026, 11, 29), new TimeOnly(7, 0), new DateOnly(2026, 11, 29), new TimeOnly(11, 0));
    private static readonly GeoPoint Beach = new(13.2, 109.3);

    private readonly TestWorld _world = new("vi");

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static CheckInPlan Plan => new()
    {
        ActivityId = Id, Title = "Dọn rác", UnitId = TestWorld.BaiXepTeam, OwnerId = TestWorld.People["leader"].Id, Code = "482913", Secret = "secret",
        Shifts = [new CheckInShift(1, When.StartInstant, When.EndInstant)], Point = Beach,
    };

    private async Task<Outcome> Decide(CheckInPlan plan, CheckIn checkIn, DateTimeOffset now, DateTimeOffset? said = null, string message = "e1", ActivityStatus status = ActivityStatus.Planned)
    {
        var activity = new Activity
        {
            Id = Id, Plan = new ActivityDraft("Dọn rác", "Environment", When, new Place("Bãi Xép", Beach), TestWorld.BaiXepTeam, 20, null), AuthorId = plan.OwnerId, CreatedAt = now, Status = status,
        };
        await _world.Store.Commit([ActivityRecords.Type.Put(activity), AttendanceRecords.Plans.Put(plan)], Cancel);
        _world.Clock.SetUtcNow(now);
        var context = await _world.Deciding("volunteer", Cancel) with { SaidAt = said ?? now, MessageId = message };
        var outcome = await new CheckInDecider(_world.Store).Decide(checkIn, context, Cancel)!;
        if (outcome is Outcome.Done { Changes.Count: > 0 } done)
            await _world.Store.Commit(done.Changes, Cancel);
        return outcome;
    }

    private static CheckIn Code(string code = "482913") => new(code, null, null, null);

    private static CheckIn Link(DateTimeOffset shownAt) => CheckInCodes.Read(CheckInCodes.LinkOf(Plan, shownAt)) is var (code, mark) ? new CheckIn(code, mark, null, null) : throw new InvalidOperationException();

    private static T Receipt<T>(Outcome outcome) => Assert.IsType<T>(Assert.IsType<Outcome.Done>(outcome).Receipt);

    private static T Refusal<T>(Outcome outcome) => Assert.IsType<T>(Assert.IsType<Outcome.Refused>(outcome).Reason);

    [Fact]
    public async Task The_code_read_out_checks_in_and_twice_is_once_even_on_another_channel()
    {
        Assert.True(Receipt<CheckedIn>(await Decide(Plan, Code(), When.StartInstant)).Attendance.IsWalkIn);
        Receipt<CheckedInAlready>(await Decide(Plan, Code(), When.StartInstant.AddMinutes(2), message: "zalo2"));
        Assert.Single(Assert.Single(await _world.Store.Find(AttendanceRecords.Of(Id), Cancel)).Value.Events);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(60, false)]
    [InlineData(3600, false)]
    public async Task A_link_is_good_while_it_is_shown_and_half_a_minute_more_then_it_is_old(int seconds, bool good)
    {
        var outcome = await Decide(Plan, Link(When.StartInstant), When.StartInstant.AddSeconds(seconds));
        Assert.Equal(good, outcome is Outcome.Done { Receipt: CheckedIn });
        if (!good)
            Refusal<CheckInLinkOld>(outcome);
    }

    [Fact]
    public async Task A_message_that_arrives_hours_late_counts_by_the_stamp_of_its_platform() =>
        Assert.Equal(When.StartInstant, Receipt<CheckedIn>(await Decide(Plan, Link(When.StartInstant), When.StartInstant.AddHours(9), said: When.StartInstant)).Attendance.ArrivedAt);

    [Fact]
    public async Task A_stamp_from_the_future_is_now() =>
        Refusal<CheckInTooEarly>(await Decide(Plan, Code(), When.StartInstant.AddHours(-2), said: When.StartInstant));

    [Theory]
    [InlineData(-60, null)]
    [InlineData(-61, typeof(CheckInTooEarly))]
    [InlineData(240, null)]
    [InlineData(241, typeof(CheckInTooLate))]
    public async Task Both_edges_of_the_window_are_told_apart(int minutes, Type? refusal)
    {
        var outcome = await Decide(Plan, Code(), When.StartInstant.AddMinutes(minutes));
        Assert.Equal(refusal, (outcome as Outcome.Refused)?.Reason.GetType());
    }

    [Fact]
    public async Task A_code_tried_a_thousand_times_is_locked_and_then_even_the_right_one_waits()
    {
        var locked = 0;
        for (var i = 0; i < 1_000; i++)
            locked += await Decide(Plan, Code((100_000 + i).ToString(System.Globalization.CultureInfo.InvariantCulture)), When.StartInstant) is Outcome.Refused { Reason: CheckInGuessingLocked } ? 1 : 0;
        Assert.Equal(995, locked);
        Refusal<CheckInGuessingLocked>(await Decide(Plan, Code(), When.StartInstant));
    }

    [Fact]
    public async Task A_place_counts_within_the_radius_and_only_where_the_leader_takes_places()
    {
        var plan = Plan with { Ways = [CheckInWay.Code, CheckInWay.Location] };
        var far = new GeoPoint(Beach.Latitude + 0.01, Beach.Longitude);
        Assert.InRange(Refusal<TooFarAway>(await Decide(plan, new CheckIn(null, null, Id, far), When.StartInstant)).Metres, 1_100, 1_125);
        Refusal<CheckInWayClosed>(await Decide(Plan, new CheckIn(null, null, Id, Beach), When.StartInstant));
        Receipt<CheckedIn>(await Decide(plan, new CheckIn(null, null, Id, Beach), When.StartInstant));
    }

    [Fact]
    public async Task Two_required_ways_need_both()
    {
        var plan = Plan with { Ways = [CheckInWay.Link, CheckInWay.Location], AllRequired = true };
        Assert.Equal([CheckInWay.Location], Receipt<CheckInNeedsMore>(await Decide(plan, Link(When.StartInstant), When.StartInstant)).Missing);
        Receipt<CheckedIn>(await Decide(plan, new CheckIn(null, null, Id, Beach), When.StartInstant.AddMinutes(1), message: "e2"));
    }

    [Fact]
    public async Task Where_people_check_out_the_code_later_on_is_leaving()
    {
        var plan = Plan with { WithOut = true };
        await Decide(plan, Code(), When.StartInstant);
        Receipt<CheckedInAlready>(await Decide(plan, Code(), When.StartInstant.AddMinutes(29), message: "e2"));
        Receipt<CheckedOut>(await Decide(plan, Code(), When.EndInstant.AddMinutes(60), message: "e3"));
    }

    [Fact]
    public async Task Nobody_checks_in_to_what_was_cancelled() =>
        Refusal<CheckInCalledOff>(await Decide(Plan, Code(), When.StartInstant, status: ActivityStatus.Cancelled));

    [Fact]
    public async Task A_child_without_a_guardians_agreement_is_offered_to_ask_for_it()
    {
        await _world.Store.Commit([Domain.People.PeopleRecords.Type.Put(TestWorld.People["volunteer"] with { BirthYear = 2013 })], Cancel);
        Assert.Equal(new GuardianWanted(2013, ForCertificates: false), Receipt<GuardianWanted>(await Decide(Plan, Code(), When.StartInstant)));
        Assert.Empty(await _world.Store.Find(AttendanceRecords.Of(Id), Cancel));
    }

    [Fact]
    public void People_and_participations_are_counted_apart_and_only_approved_hours()
    {
        Attendance At(string id, string? person, HoursStatus status = HoursStatus.Approved) => new()
        {
            Id = id, ActivityId = Id, Shift = 1, PersonId = person is null ? null : TestWorld.People[person].Id, Unit = TestWorld.BaiXepTeam, StartsAt = When.StartInstant,
            State = AttendanceState.Completed, Hours = 2, HoursStatus = status,
        };
        Assert.Equal(new AttendanceTotals(3, 5, 8), AttendanceTotals.Of(
            [At("a-1-p", "volunteer"), At("b-1-p", "volunteer", HoursStatus.Disputed), At("a-1-q", "leader"), At("a-1-hung", null), At("b-1-hung", null)]));
    }
}
