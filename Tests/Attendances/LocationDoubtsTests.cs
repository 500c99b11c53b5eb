using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>What is strange about a location is told to the leader, and refused to nobody; and what a leader may choose.</summary>
public sealed class LocationDoubtsTests
{
    private static readonly GeoPoint Beach = new(13.2, 109.3);

    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static CheckInPlan Plan => CheckInScene.Plan with { Ways = [CheckInWay.Location, CheckInWay.Code] };

    private async Task<Outcome> Decide(IIntention intention, string by = "volunteer", LocationHints? hints = null, string message = "e1")
    {
        if (await _world.Store.Get(AttendanceRecords.Plans, CheckInScene.Id.ToString(), Cancel) is null)
            await _world.Store.Commit([ActivityRecords.Type.Put(CheckInScene.Activity with { Plan = CheckInScene.Activity.Plan with { Place = new Place("Bãi Xép", Beach) } }), AttendanceRecords.Plans.Put(Plan)], Cancel);
        if (_world.Now < CheckInScene.Start)
            _world.Clock.SetUtcNow(CheckInScene.Start);
        var context = await _world.Deciding(by, Cancel) with { Hints = hints, MessageId = message };
        var outcome = await _world.Deciders.Select(d => d.Decide(intention, context, Cancel)).First(d => d is not null)!;
        if (outcome is Outcome.Done { Changes.Count: > 0 } done)
            await _world.Store.Commit(done.Changes, Cancel);
        return outcome;
    }

    private static CheckIn At(GeoPoint point) => new(null, null, CheckInScene.Id, point);

    private async Task<Attendance> Of(string name) => (await _world.Store.Get(AttendanceRecords.Type, SignUp.IdOf(CheckInScene.Id, 1, TestWorld.People[name].Id), Cancel))!.Value;

    private async Task Close()
    {
        _world.Clock.SetUtcNow(CheckInScene.When.EndInstant);
        await Decide(new CloseCheckIn(CheckInScene.Id), "leader");
    }

    public static TheoryData<LocationHints?, LocationDoubt[]> Hints => new()
    {
        { null, [] },
        { new LocationHints(false, true, 12), [] },
        { new LocationHints(true, false, null), [LocationDoubt.Forwarded] },
        { new LocationHints(false, false, 201), [LocationDoubt.Inexact] },
        { new LocationHints(false, false, 200), [] },
    };

    [Theory]
    [MemberData(nameof(Hints))]
    public async Task A_forwarded_or_inexact_location_counts_and_waits_for_the_leader(LocationHints? hints, LocationDoubt[] doubts)
    {
        Assert.IsType<CheckedIn>(Assert.IsType<Outcome.Done>(await Decide(At(Beach), hints: hints)).Receipt);
        Assert.Equal(doubts, (await Of("volunteer")).Doubts);
        await Close();
        Assert.Equal((doubts.Length == 0 ? HoursStatus.Approved : HoursStatus.Proposed, 4), await Of("volunteer") is var a ? (a.HoursStatus, a.Hours) : default);
    }

    [Fact]
    public async Task The_code_beside_a_doubtful_location_settles_it()
    {
        await Decide(At(Beach), hints: new LocationHints(true, false, null));
        await Decide(new CheckIn("482913", null, null, null), message: "e2");
        Assert.Empty((await Of("volunteer")).Doubts);
    }

    [Theory]
    [InlineData(30, true)]
    [InlineData(120, false)]
    public async Task Nobody_is_a_hundred_kilometres_away_half_an_hour_later(int minutes, bool strange)
    {
        var far = ActivityId.Of(Guid.Parse("01970000-0000-7000-8000-0000000000cc"));
        var who = TestWorld.People["volunteer"].Id;
        await _world.Store.Commit(
        [
            AttendanceRecords.Plans.Put(Plan with { ActivityId = far, Code = "222222", Point = new GeoPoint(14.1, 109.3) }),
            AttendanceRecords.Type.Put(new Attendance
            {
                Id = SignUp.IdOf(far, 1, who), ActivityId = far, Shift = 1, PersonId = who, Unit = TestWorld.BaiXepTeam, StartsAt = CheckInScene.Start.AddMinutes(-minutes), ArrivedAt = CheckInScene.Start.AddMinutes(-minutes),
            }),
        ], Cancel);
        await Decide(At(Beach));
        Assert.Equal(strange ? [LocationDoubt.ImpossibleTravel] : [], (await Of("volunteer")).Doubts);
    }

    [Fact]
    public async Task The_same_point_to_the_last_digit_from_four_people_is_marked_at_the_end_and_the_point_is_not_kept()
    {
        foreach (var name in (string[])["volunteer", "cadre", "officer", "twohats"])
        {
            await _world.Store.Commit([PeopleRecords.Type.Put(TestWorld.People[name] with { Consents = [ConsentPurpose.TakePart] })], Cancel);
            await Decide(At(Beach), name);
        }
        await Decide(At(Beach with { Latitude = 13.20001 }), "leader");
        await Close();
        Assert.Equal([LocationDoubt.SamePoint], (await Of("cadre")).Doubts);
        Assert.Equal(HoursStatus.Proposed, (await Of("volunteer")).HoursStatus);
        Assert.Equal(HoursStatus.Approved, (await Of("leader")).HoursStatus);
        Assert.DoesNotContain("13.2", System.Text.Json.JsonSerializer.Serialize(await Of("volunteer"), AttendanceRecords.Type.Json), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_leader_may_require_any_two_ways_or_three_and_never_none()
    {
        async Task<CheckInPlan> Set(CheckInSwitch change) => Assert.IsType<CheckInChoicesShown>(Assert.IsType<Outcome.Done>(await Decide(new SetCheckIn(CheckInScene.Id, change), "leader")).Receipt).Plan;
        Assert.Equal((true, 2), await Set(CheckInSwitch.AllRequired) is var both ? (both.AllRequired, both.Ways.Count) : default);
        Assert.Equal([CheckInWay.Location, CheckInWay.Code, CheckInWay.Link], (await Set(CheckInSwitch.Link)).Ways);
        Assert.Equal([CheckInWay.Location, CheckInWay.Link], (await Set(CheckInSwitch.Code)).Ways);
        // With one left nothing is required beside it.
        Assert.Equal((false, CheckInWay.Link), await Set(CheckInSwitch.Location) is var one ? (one.AllRequired, one.Ways[0]) : default);
        Assert.Equal(1, ((WaysTooFew)((Outcome.Refused)await Decide(new SetCheckIn(CheckInScene.Id, CheckInSwitch.Link), "leader")).Reason).Least);
        Assert.Equal(2, ((WaysTooFew)((Outcome.Refused)await Decide(new SetCheckIn(CheckInScene.Id, CheckInSwitch.AllRequired), "leader")).Reason).Least);
    }

    [Fact]
    public async Task Radius_and_windows_go_round_what_there_is_to_choose()
    {
        async Task<CheckInPlan> Set(CheckInSwitch change) => Assert.IsType<CheckInChoicesShown>(Assert.IsType<Outcome.Done>(await Decide(new SetCheckIn(CheckInScene.Id, change), "leader")).Receipt).Plan;
        var radii = new List<int>();
        for (var i = 0; i < CheckInPlan.Radii.Count; i++)
            radii.Add((await Set(CheckInSwitch.Radius)).Radius);
        Assert.Equal("500 1000 50 100 200", string.Join(' ', radii));
        Assert.Equal(120, (await Set(CheckInSwitch.Before)).Before.TotalMinutes);
        Assert.Equal(120, (await Set(CheckInSwitch.After)).After.TotalMinutes);
    }
}
