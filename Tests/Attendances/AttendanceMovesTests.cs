using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>Two accounts of one person become one at every shift.</summary>
public sealed class AttendanceMovesTests
{
    private const string Code = "12345678";
    private static readonly PersonId Stays = TestWorld.People["volunteer"].Id;
    private static readonly PersonId Goes = TestWorld.People["twohats"].Id;

    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static Attendance Came(PersonId who, CheckInWay way, double minutes) => new Attendance
    {
        Id = SignUp.IdOf(CheckInScene.Id, 1, who), ActivityId = CheckInScene.Id, Shift = 1, PersonId = who, Unit = TestWorld.BaiXepTeam, StartsAt = CheckInScene.Start,
        Events = [new AttendanceEvent(way.ToString(), AttendanceMark.In, way, CheckInScene.Start.AddMinutes(minutes), CheckInScene.Start.AddMinutes(minutes), who)],
    }.Settle(CheckInScene.Plan);

    private static SignUp Says(PersonId who, SignUpState state) => new()
    {
        Id = SignUp.IdOf(CheckInScene.Id, 1, who), ActivityId = CheckInScene.Id, Shift = 1, PersonId = who, State = state, At = CheckInScene.Start.AddDays(-1), By = who, StartsAt = CheckInScene.Start,
    };

    private static Recruitment Call(int places, int taken, int waiting, string owner = "leader") => new()
    {
        ActivityId = CheckInScene.Id, UnitId = TestWorld.BaiXepTeam, OwnerId = TestWorld.People[owner].Id, Title = "Dọn rác", Place = CheckInScene.Activity.Plan.Place,
        Terms = new RecruitmentTerms(null, null, null, null, null, null), Shifts = [new Shift(1, CheckInScene.When, places, new Dictionary<string, int>()) { Taken = taken, Waiting = waiting }],
    };

    private async Task<Outcome.Done> Join(params Change[] before)
    {
        var code = new OneTimeCode { Id = Codes.IdOf(CodePurpose.JoinAddress, Code), Purpose = CodePurpose.JoinAddress, PersonId = Stays, At = _world.Now, ExpiresAt = _world.Now.AddMinutes(10) };
        await _world.Store.Commit([.. CheckInScene.Stored(), JoiningRecords.OneTimeCodes.Put(code), .. before], Cancel);
        var done = Assert.IsType<Outcome.Done>(await new CodesDecider(_world.Store, new CampaignSettings()).Decide(new UseCode(CodePurpose.JoinAddress, Code), await _world.Deciding("twohats", Cancel), Cancel)!);
        Assert.Equal(CommitResult.Done, await _world.Store.Commit(done.Changes, Cancel));
        return done;
    }

    private async Task<Attendance> Only() => Assert.Single(await _world.Store.Find(AttendanceRecords.Of(CheckInScene.Id), Cancel)).Value;

    [Fact]
    public async Task Attendance_of_the_account_that_goes_is_that_of_the_one_that_stays()
    {
        await Join(AttendanceRecords.Type.Put(Came(Goes, CheckInWay.Code, 5)));
        Assert.Equal((Stays, SignUp.IdOf(CheckInScene.Id, 1, Stays), AttendanceState.Arrived), await Only() is var a ? (a.PersonId!.Value, a.Id, a.State) : default);
    }

    [Fact]
    public async Task Somebody_who_checked_in_with_both_was_there_once_from_the_earlier()
    {
        await Join(AttendanceRecords.Type.Put(Came(Goes, CheckInWay.Code, 5)), AttendanceRecords.Type.Put(Came(Stays, CheckInWay.Link, 20)));
        Assert.Equal((2, CheckInScene.Start.AddMinutes(5)), await Only() is var a ? (a.Events.Count, a.ArrivedAt!.Value) : default);
        Assert.Equal(1, AttendanceTotals.Of([await Only()]).Persons);
    }

    [Fact]
    public async Task Two_places_for_one_person_become_one_and_the_other_is_free()
    {
        await Join(CampaignRecords.SignUps.Put(Says(Goes, SignUpState.Going)), CampaignRecords.SignUps.Put(Says(Stays, SignUpState.Going)), CampaignRecords.Recruitments.Put(Call(places: 5, taken: 2, waiting: 0)));
        Assert.Equal(Stays, Assert.Single(await _world.Store.Find(CampaignRecords.Of(CheckInScene.Id), Cancel)).Value.PersonId);
        Assert.Equal(1, (await _world.Store.Get(CampaignRecords.Recruitments, CheckInScene.Id.ToString(), Cancel))!.Value.Shifts[0].Taken);
    }

    [Theory]
    [InlineData("leader")]
    [InlineData("twohats")]
    public async Task The_place_that_is_free_again_is_offered_to_the_first_in_line_even_where_the_call_itself_changes_hands(string owner)
    {
        var (first, second) = (TestWorld.People["cadre"].Id, TestWorld.People["officer"].Id);
        var activity = CheckInScene.Activity with { AuthorId = TestWorld.People[owner].Id };
        var done = await Join(
            Domain.Activities.ActivityRecords.Type.Put(activity), CampaignRecords.Recruitments.Put(Call(places: 2, taken: 2, waiting: 2, owner)),
            CampaignRecords.SignUps.Put(Says(Goes, SignUpState.Going)), CampaignRecords.SignUps.Put(Says(Stays, SignUpState.Going)),
            CampaignRecords.SignUps.Put(Says(first, SignUpState.Waiting) with { Line = 1 }), CampaignRecords.SignUps.Put(Says(second, SignUpState.Waiting) with { Line = 2 }));

        var notice = Assert.Single(done.Notices);
        Assert.Equal(first, notice.To);
        Assert.IsType<PlaceOffered>(notice.What);
        var call = (await _world.Store.Get(CampaignRecords.Recruitments, CheckInScene.Id.ToString(), Cancel))!.Value;
        Assert.Equal((2, 1, owner == "twohats" ? Stays : TestWorld.People[owner].Id), (call.Shifts[0].Taken, call.Shifts[0].Waiting, call.OwnerId));
        var states = (await _world.Store.Find(CampaignRecords.Of(CheckInScene.Id), Cancel)).ToDictionary(s => s.Value.PersonId!.Value, s => s.Value.State);
        Assert.Equal((SignUpState.Going, SignUpState.Offered, SignUpState.Waiting), (states[Stays], states[first], states[second]));
        Assert.False(states.ContainsKey(Goes));
    }

    [Fact]
    public async Task Somebody_in_line_with_one_account_and_on_the_list_with_the_other_is_not_offered_a_place_beside_their_own()
    {
        var done = await Join(
            CampaignRecords.Recruitments.Put(Call(places: 1, taken: 1, waiting: 1)),
            CampaignRecords.SignUps.Put(Says(Goes, SignUpState.Waiting) with { Line = 1 }), CampaignRecords.SignUps.Put(Says(Stays, SignUpState.Going)));

        Assert.Empty(done.Notices);
        var shift = (await _world.Store.Get(CampaignRecords.Recruitments, CheckInScene.Id.ToString(), Cancel))!.Value.Shifts[0];
        Assert.Equal((1, 0), (shift.Taken, shift.Waiting));
    }

    [Theory]
    [InlineData(SignUpState.Going, SignUpState.Withdrawn, SignUpState.Going)]
    [InlineData(SignUpState.Declined, SignUpState.Going, SignUpState.Going)]
    [InlineData(SignUpState.Waiting, SignUpState.Declined, SignUpState.Waiting)]
    public async Task What_counts_most_stands(SignUpState goes, SignUpState stays, SignUpState stands)
    {
        await Join(CampaignRecords.SignUps.Put(Says(Goes, goes)), CampaignRecords.SignUps.Put(Says(Stays, stays)));
        Assert.Equal((Stays, stands), Assert.Single(await _world.Store.Find(CampaignRecords.Of(CheckInScene.Id), Cancel)).Value is var s ? (s.PersonId!.Value, s.State) : default);
    }
}
