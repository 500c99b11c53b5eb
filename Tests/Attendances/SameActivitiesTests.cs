using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>The same activity put on record by two teams.</summary>
public sealed class SameActivitiesTests
{
    private static readonly ActivityId Other = ActivityId.Of(Guid.Parse("01970000-0000-7000-8000-0000000000bb"));
    private static readonly GeoPoint Beach = new(13.2, 109.3);

    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Activity First => CheckInScene.Activity;

    private static Activity Second(string title = "Dọn rác bãi biển Bãi Xép", string place = "Bãi Xép", GeoPoint? point = null, OrgUnitId? unit = null) => CheckInScene.Activity with
    {
        Id = Other, AuthorId = TestWorld.People["twohats"].Id, CreatedAt = CheckInScene.Start.AddDays(-1), MaybeSame = null,
        Plan = CheckInScene.Activity.Plan with { Title = title, Place = new Place(place, point), UnitId = unit ?? TestWorld.PhuHoiCell },
    };

    private static string[] Names(params string[] names) => names;

    private static Attendance Came(ActivityId activity, string name, double minutes = 0) => new Attendance
    {
        Id = SignUp.IdOf(activity, 1, TestWorld.People[name].Id), ActivityId = activity, Shift = 1, PersonId = TestWorld.People[name].Id, Unit = TestWorld.BaiXepTeam, StartsAt = CheckInScene.Start,
        Events = [new AttendanceEvent($"{activity}{name}", AttendanceMark.In, CheckInWay.Code, CheckInScene.Start.AddMinutes(minutes), CheckInScene.Start.AddMinutes(minutes), TestWorld.People[name].Id)],
    }.Settle(CheckInScene.Plan);

    private async Task<Activity?> Found(Activity second, Activity? first = null, params Change[] more)
    {
        await _world.Store.Commit([ActivityRecords.Type.Put(first ?? First), ActivityRecords.Type.Put(second), .. more], Cancel);
        return await new SameActivities(_world.Store, VolunteerBot.Dialogs.Language.VietnameseText.Fold).Find(second, await _world.Organisation.Today(Cancel), Cancel);
    }

    [Fact]
    public async Task The_same_time_place_and_a_similar_title_are_one() => Assert.Equal(First.Id, (await Found(Second()))?.Id);

    [Theory]
    [InlineData("Nhà sàn Ê Đê", "nha san e de")]
    [InlineData("Đình làng", "\u00d0ình làng")]
    [InlineData("人民公园", "人民公园")]
    public async Task The_same_words_are_one_place_in_whatever_script_and_with_whatever_marks(string one, string other) =>
        Assert.NotNull(await Found(Second(place: other), First with { Plan = First.Plan with { Place = new Place(one) } }));

    [Fact]
    public async Task A_place_with_half_a_letter_in_it_is_stored_all_the_same() =>
        Assert.Null(await Found(Second(place: "Bãi \ud83d"), First with { Plan = First.Plan with { Place = new Place("Bãi \ud83d\ud83d") } }));

    [Fact]
    public async Task Points_near_each_other_are_one_place_whatever_it_is_called() =>
        Assert.NotNull(await Found(Second(place: "Bờ kè", point: Beach with { Latitude = 13.2005 }), First with { Plan = First.Plan with { Place = new Place("Bãi Xép", Beach) } }));

    [Fact]
    public async Task On_a_day_with_six_hundred_others_it_is_found_all_the_same()
    {
        Change[] others = [.. Enumerable.Range(1, 600).Select(i => ActivityRecords.Type.Put(Second("Trồng cây", "Thôn " + i) with { Id = ActivityId.Of(new Guid(0, 0, (short)i, new byte[8])) }))];
        Assert.Equal(First.Id, (await Found(Second(), null, others))?.Id);
    }

    [Fact]
    public async Task The_same_words_anywhere_else_in_a_country_are_another_place_and_what_is_next_door_is_found_among_them()
    {
        // As many as a country may have at a "nhà văn hóa" on a Sunday, all before ours in the order of ids.
        Change[] elsewhere = [.. Enumerable.Range(1, 600).Select(i => ActivityRecords.Type.Put(Second(unit: OrgUnitId.Of(new Guid(0, 1, (short)i, new byte[8]))) with { Id = ActivityId.Of(new Guid(0, 0, (short)i, new byte[8])) }))];
        Assert.Equal(First.Id, (await Found(Second(), null, elsewhere))?.Id);
        Assert.Null(await Found(Second(), First with { Plan = First.Plan with { UnitId = OrgUnitId.Of(new Guid(9, 1, 0, new byte[8])) } }, elsewhere));
    }

    [Fact]
    public async Task Two_points_near_each_other_are_one_place_on_either_side_of_any_line()
    {
        for (var step = 0; step < 60; step++)
        {
            var here = new GeoPoint(13.2 + (step * 0.0003), 109.3 + (step * 0.0004));
            var first = First with { Plan = First.Plan with { Place = new Place("Cầu tàu", here) } };
            Assert.NotNull(await Found(Second(place: "Bến thuyền", point: new GeoPoint(here.Latitude + 0.0015, here.Longitude + 0.0015)), first));
            Assert.NotNull(await Found(Second(place: "Bến thuyền", point: new GeoPoint(here.Latitude - 0.0015, here.Longitude - 0.0015)), first));
        }
    }

    [Fact]
    public async Task Points_far_apart_are_two_places_whatever_they_are_called() =>
        Assert.Null(await Found(Second(point: Beach with { Latitude = 13.3 }), First with { Plan = First.Plan with { Place = new Place("Bãi Xép", Beach) } }));

    [Fact]
    public async Task The_same_words_in_another_commune_are_another_place() => Assert.Null(await Found(Second(unit: TestWorld.BloodClub)));

    [Fact]
    public async Task Another_title_at_the_same_place_is_another_activity_unless_the_same_people_were_there()
    {
        Assert.Null(await Found(Second("Tập huấn sơ cứu")));
        Change[] people = [.. Names("leader", "volunteer").SelectMany(n => (Change[])[AttendanceRecords.Type.Put(Came(First.Id, n)), AttendanceRecords.Type.Put(Came(Other, n))])];
        Assert.NotNull(await Found(Second("Ra quân ngày chủ nhật"), null, people));
    }

    [Fact]
    public async Task Another_hour_is_another_activity() =>
        Assert.Null(await Found(Second() with { Plan = Second().Plan with { When = CheckInScene.When with { From = new TimeOnly(14, 0), To = new TimeOnly(16, 0) } } }));

    [Fact]
    public async Task What_was_cancelled_merged_or_said_to_be_another_is_not_found()
    {
        Assert.Null(await Found(Second(), First with { Status = ActivityStatus.Cancelled }));
        Assert.Null(await Found(Second(), First with { Status = ActivityStatus.Merged }));
        Assert.Null(await Found(Second() with { NotSameAs = [First.Id] }, First));
    }

    private async Task<Outcome> Decide(IIntention intention, string by)
    {
        var context = await _world.Deciding(by, Cancel);
        var outcome = await _world.Deciders.Select(d => d.Decide(intention, context, Cancel)).First(d => d is not null)!;
        if (outcome is Outcome.Done done)
            Assert.Equal(CommitResult.Done, await _world.Store.Commit(done.Changes, Cancel));
        return outcome;
    }

    private async Task<Activity> Get(ActivityId id) => (await _world.Store.Get(ActivityRecords.Type, id.ToString(), Cancel))!.Value;

    private async Task<IReadOnlyList<Attendance>> At(ActivityId id) => [.. (await _world.Store.Find(AttendanceRecords.Of(id), Cancel)).Select(a => a.Value)];

    [Fact]
    public async Task Whoever_reports_the_second_is_asked_once_and_no_is_remembered()
    {
        await _world.Store.Commit([ActivityRecords.Type.Put(First), ActivityRecords.Type.Put(Second())], Cancel);
        _world.Clock.SetUtcNow(CheckInScene.When.EndInstant);
        var report = new ReportResult(Other, null, new ResultDraft(5, 5, 4, new Dictionary<string, decimal>(), new Dictionary<FundingSource, decimal>(), null, []));
        Assert.Equal(First.Id, Assert.IsType<SameActivityFound>(Assert.Single(((Outcome.Done)await Decide(report, "twohats")).Notices, n => n.To == TestWorld.People["twohats"].Id).What).Other.Id);
        Assert.DoesNotContain(((Outcome.Done)await Decide(report, "twohats")).Notices, n => n.What is SameActivityFound);

        await Decide(new KeepActivitiesApart(Other), "twohats");
        Assert.Equal([First.Id], (await Get(Other)).NotSameAs);
        Assert.DoesNotContain(((Outcome.Done)await Decide(report, "twohats")).Notices, n => n.What is SameActivityFound);
        Assert.IsType<NothingToMerge>(((Outcome.Refused)await Decide(new MergeActivity(Other), "twohats")).Reason);
    }

    [Fact]
    public async Task Put_together_people_count_once_and_sign_ups_attendance_and_result_follow()
    {
        var result = new ActivityResult { Turns = 9, Persons = 9, Hours = 3, Indicators = new Dictionary<string, decimal> { ["WasteTonnes"] = 2 }, ReportedBy = TestWorld.People["twohats"].Id, ReportedAt = CheckInScene.Start };
        var signUp = new SignUp
        {
            Id = SignUp.IdOf(Other, 1, TestWorld.People["cadre"].Id), ActivityId = Other, Shift = 1, PersonId = TestWorld.People["cadre"].Id, State = SignUpState.Going, At = CheckInScene.Start, By = TestWorld.People["cadre"].Id, StartsAt = CheckInScene.Start,
        };
        var plan = CheckInScene.Plan with { ActivityId = Other, Code = "111111", OwnerId = TestWorld.People["twohats"].Id };
        await _world.Store.Commit(
        [
            .. CheckInScene.Stored(), ActivityRecords.Type.Put(Second() with { MaybeSame = First.Id, Result = result, Status = ActivityStatus.Reported }), AttendanceRecords.Plans.Put(plan), CampaignRecords.SignUps.Put(signUp),
            AttendanceRecords.Type.Put(Came(First.Id, "leader")), AttendanceRecords.Type.Put(Came(First.Id, "volunteer", 30)), AttendanceRecords.Type.Put(Came(Other, "volunteer")), AttendanceRecords.Type.Put(Came(Other, "twohats")),
        ], Cancel);

        var done = Assert.IsType<Outcome.Done>(await Decide(new MergeActivity(Other), "twohats"));

        Assert.Equal(TestWorld.People["leader"].Id, Assert.Single(done.Notices).To);
        Assert.Equal((ActivityStatus.Merged, First.Id), (await Get(Other)) is var gone ? (gone.Status, gone.MergedInto) : default);
        Assert.Equal((ActivityStatus.Reported, 9, 2m), (await Get(First.Id)) is var stays ? (stays.Status, stays.Result!.Turns, stays.Result.Indicators["WasteTonnes"]) : default);
        Assert.Empty(await At(Other));
        var there = await At(First.Id);
        Assert.Equal(new AttendanceTotals(3, 3, 0), AttendanceTotals.Of(there));
        Assert.Equal(CheckInScene.Start, there.Single(a => a.PersonId == TestWorld.People["volunteer"].Id).ArrivedAt);
        Assert.Equal(First.Id, Assert.Single(await _world.Store.Find(CampaignRecords.Of(TestWorld.People["cadre"].Id, DateTimeOffset.MinValue), Cancel)).Value.ActivityId);
    }

    [Fact]
    public async Task The_code_of_the_one_that_went_still_checks_in_at_the_one_that_stays()
    {
        var plan = CheckInScene.Plan with { ActivityId = Other, Code = "111111", OwnerId = TestWorld.People["twohats"].Id };
        await _world.Store.Commit([.. CheckInScene.Stored(), ActivityRecords.Type.Put(Second() with { MaybeSame = First.Id }), AttendanceRecords.Plans.Put(plan)], Cancel);
        await Decide(new MergeActivity(Other), "twohats");
        _world.Clock.SetUtcNow(CheckInScene.Start);
        Assert.IsType<CheckedIn>(Assert.IsType<Outcome.Done>(await Decide(new CheckIn("111111", null, null, null), "volunteer")).Receipt);
        Assert.Single(await At(First.Id));
    }

    [Fact]
    public async Task Where_the_one_that_stays_has_no_check_in_it_takes_over_the_others()
    {
        var plan = CheckInScene.Plan with { ActivityId = Other, Code = "111111", OwnerId = TestWorld.People["twohats"].Id };
        await _world.Store.Commit([ActivityRecords.Type.Put(First), ActivityRecords.Type.Put(Second() with { MaybeSame = First.Id }), AttendanceRecords.Plans.Put(plan), AttendanceRecords.Type.Put(Came(Other, "volunteer"))], Cancel);
        await Decide(new MergeActivity(Other), "twohats");
        Assert.Equal(("111111", First.AuthorId), (await _world.Store.Get(AttendanceRecords.Plans, First.Id.ToString(), Cancel))!.Value is var taken ? (taken.Code, taken.OwnerId) : default);
        Assert.Null(await _world.Store.Get(AttendanceRecords.Plans, Other.ToString(), Cancel));
        Assert.Single(await At(First.Id));
    }

    [Fact]
    public async Task A_verified_result_is_not_touched_and_a_verified_activity_is_not_given_away()
    {
        var result = new ActivityResult { Turns = 3, ReportedBy = First.AuthorId, ReportedAt = CheckInScene.Start };
        await _world.Store.Commit(
            [ActivityRecords.Type.Put(First with { Status = ActivityStatus.Verified, Result = result }), ActivityRecords.Type.Put(Second() with { MaybeSame = First.Id, Result = result with { Turns = 8 }, Status = ActivityStatus.Reported })], Cancel);
        await Decide(new MergeActivity(Other), "twohats");
        Assert.Equal((ActivityStatus.Verified, 3), (await Get(First.Id)) is var stays ? (stays.Status, stays.Result!.Turns) : default);

        await _world.Store.Commit([ActivityRecords.Type.Put(First with { MaybeSame = Other, Status = ActivityStatus.Verified, Result = result }), ActivityRecords.Type.Put(Second())], Cancel);
        Assert.IsType<AlreadyVerified>(((Outcome.Refused)await Decide(new MergeActivity(First.Id), "leader")).Reason);
    }

    [Fact]
    public async Task Only_who_manages_it_gives_it_away()
    {
        await _world.Store.Commit([ActivityRecords.Type.Put(First), ActivityRecords.Type.Put(Second() with { MaybeSame = First.Id })], Cancel);
        Assert.IsType<NotAllowed>(((Outcome.Refused)await Decide(new MergeActivity(Other), "volunteer")).Reason);
        Assert.IsType<NothingToMerge>(((Outcome.Refused)await Decide(new MergeActivity(First.Id), "leader")).Reason);
    }
}
