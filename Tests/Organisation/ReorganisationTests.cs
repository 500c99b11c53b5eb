using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Organisation;

/// <summary>Units end and begin, and nothing that hangs on them is left hanging.</summary>
public sealed class ReorganisationTests
{
    private static readonly LegalBasis Paper = new("12-QĐ/TĐTN", new DateOnly(2026, 12, 1), "Ban Thường vụ Tỉnh Đoàn");
    private static readonly DateOnly NewYear = new(2027, 1, 1);
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    private readonly TestWorld _world = new();

    [Fact]
    public async Task A_merger_hands_on_children_plans_and_people_in_one_decision()
    {
        await Plan(TestWorld.TuyAnDong, new DateOnly(2027, 2, 7));

        var done = await Done("officer", Merger());

        var history = await History();
        var today = history.On(new DateOnly(2026, 12, 31));
        var later = history.On(NewYear);
        var merged = later.Units.Single(u => u.Latest.Name == "Đoàn xã Tuy An").Id;
        Assert.Equal(TestWorld.TuyAnDong, today.ParentOf(TestWorld.BaiXepTeam));
        Assert.Equal(merged, later.ParentOf(TestWorld.BaiXepTeam));
        Assert.Equal(merged, later.Current(TestWorld.TuyAnDong));
        Assert.Null(later.NameOf(TestWorld.TuyHoa));
        Assert.Equal(Paper, done.Change.Basis);
        Assert.Equal(OrgChangeKind.Merge, done.Change.Kind);
        Assert.Equal(merged, (await Activities()).Single().Plan.UnitId);
    }

    [Fact]
    public async Task Leading_roles_end_with_the_unit_and_wait_in_the_new_one()
    {
        await Done("officer", Merger());

        var cadre = await Person("cadre");
        Assert.Equal(NewYear, cadre.Roles.Single().To);
        var request = Assert.Single(await Requests());
        Assert.Equal((cadre.Id, Role.CommuneCadre, RequestState.Waiting), (request.PersonId, request.Role, request.State));
        Assert.Equal("Đoàn xã Tuy An", (await History()).Find(request.UnitId)!.Latest.Name);
        // The team leader's unit goes on, and so does the role.
        Assert.Null((await Person("leader")).Roles.Single().To);
    }

    [Fact]
    public async Task A_second_reform_can_be_entered_years_ahead_without_touching_what_was()
    {
        var before = (await History()).On(new DateOnly(2026, 11, 24));

        await Done("officer", Merger() with { On = new DateOnly(2028, 1, 1) });

        var after = (await History()).On(new DateOnly(2026, 11, 24));
        Assert.Equal(before.Units.Select(u => (u.Id, before.NameOf(u.Id), before.ParentOf(u.Id))), after.Units.Where(u => before.Find(u.Id) is not null)
            .Select(u => (u.Id, after.NameOf(u.Id), after.ParentOf(u.Id))));
        Assert.Equal(before.Units.Count, after.Units.Count);
    }

    [Fact]
    public async Task A_split_says_where_everything_below_goes()
    {
        var split = Split();
        var left = Assert.IsType<ChildrenLeft>(await Refused("officer", split));
        Assert.Equal(["Chi đoàn thôn Phú Hội", "Đội tình nguyện Bãi Xép"], left.Children.Order(StringComparer.Ordinal));

        await Done("officer", split with
        {
            Children = new Dictionary<OrgUnitId, Heir>
            {
                [TestWorld.BaiXepTeam] = new(TestWorld.TuyAnDong, null, 0), [TestWorld.PhuHoiCell] = new(TestWorld.TuyAnDong, null, 1),
            },
        });

        var later = (await History()).On(NewYear);
        Assert.Equal("Đoàn xã An Ninh", later.NameOf(later.ParentOf(TestWorld.BaiXepTeam)));
        Assert.Equal("Đoàn xã An Thạch", later.NameOf(later.ParentOf(TestWorld.PhuHoiCell)));
        Assert.Null(later.Current(TestWorld.TuyAnDong));
        Assert.Empty(await Requests());
    }

    [Fact]
    public async Task A_unit_with_plans_ahead_is_not_ended_unless_somebody_says_so()
    {
        await Plan(TestWorld.BloodClub, new DateOnly(2027, 2, 7));
        var end = new ReorganiseUnits(OrgChangeKind.Dissolve, NewYear, Paper) { Closing = [TestWorld.BloodClub] };

        Assert.Equal(1, Assert.IsType<PlansLeft>(await Refused("officer", end)).Plans);
        await Done("officer", end with { EndsPlans = true });

        Assert.Equal(ActivityStatus.Cancelled, (await Activities()).Single().Status);
        Assert.Null((await History()).On(NewYear).NameOf(TestWorld.BloodClub));
    }

    [Fact]
    public async Task The_unit_above_decides_and_nobody_else()
    {
        var end = new ReorganiseUnits(OrgChangeKind.Dissolve, NewYear, Paper) { Closing = [TestWorld.BaiXepTeam] };

        Assert.IsType<NotAllowed>(await Refused("leader", end));
        Assert.IsType<NotAllowed>(await Refused("twohats", end));
        Assert.IsType<NotAllowed>(await Refused("cadre", new ReorganiseUnits(OrgChangeKind.Dissolve, NewYear, Paper) { Closing = [TestWorld.TuyAnDong] }));
        await Done("cadre", end);
    }

    [Fact]
    public async Task A_unit_is_renamed_from_a_day_on_and_found_by_its_former_name()
    {
        await Done("officer", new ReviseUnit(TestWorld.BaiXepTeam, new DateOnly(2026, 11, 24), Paper) { Name = "CLB Hòn Yến" });

        var history = await History();
        Assert.Equal("Đội tình nguyện Bãi Xép", history.On(new DateOnly(2026, 11, 23)).NameOf(TestWorld.BaiXepTeam));
        var today = history.On(new DateOnly(2026, 11, 24));
        Assert.Equal("CLB Hòn Yến", today.NameOf(TestWorld.BaiXepTeam));
        var found = VolunteerBot.Dialogs.Organisation.UnitIndex.Of(today).Find("Đội tình nguyện Bãi Xép")[0];
        Assert.Equal((TestWorld.BaiXepTeam, "Đội tình nguyện Bãi Xép", new DateOnly(2026, 11, 24)), (found.Id, found.Former, found.EndedOn!.Value));
    }

    [Fact]
    public async Task A_correction_puts_right_what_was_wrong_and_is_on_record()
    {
        var done = await Done("officer", new ReviseUnit(TestWorld.BaiXepTeam, new DateOnly(2026, 1, 1), IsCorrection: true) { Name = "Đội tình nguyện Hòn Yến" });

        Assert.Equal(OrgChangeKind.Correction, done.Change.Kind);
        Assert.Equal("Đội tình nguyện Hòn Yến", (await History()).On(new DateOnly(2025, 7, 1)).NameOf(TestWorld.BaiXepTeam));
    }

    [Fact]
    public async Task A_move_below_itself_is_refused_and_nothing_is_half_done()
    {
        Assert.IsType<TreeCircle>(await Refused("officer", new ReviseUnit(TestWorld.TuyAnDong, NewYear) { ParentId = TestWorld.BaiXepTeam }));
        Assert.IsType<NothingToChange>(await Refused("officer", new ReviseUnit(TestWorld.TuyAnDong, NewYear) { Name = "Đoàn xã Tuy An Đông" }));
        Assert.IsType<SameName>(await Refused("officer", new ReviseUnit(TestWorld.TuyAnDong, NewYear) { Name = "Đoàn phường Tuy Hòa" }));
        Assert.Empty((await History()).Changes);
    }

    private static ReorganiseUnits Merger() => new(OrgChangeKind.Merge, NewYear, Paper)
    {
        Closing = [TestWorld.TuyAnDong, TestWorld.TuyHoa],
        Opening = [new UnitSpec("Đoàn xã Tuy An", OrgSystem.YouthUnion, OrgUnitKind.CommuneUnion, TestWorld.Province) { CountsAsCapBo = true }],
        Heirs = [new(TestWorld.TuyAnDong, null, 0), new(TestWorld.TuyHoa, null, 0)],
    };

    private static ReorganiseUnits Split() => new(OrgChangeKind.Split, NewYear, Paper)
    {
        Closing = [TestWorld.TuyAnDong],
        Opening =
        [
            new UnitSpec("Đoàn xã An Ninh", OrgSystem.YouthUnion, OrgUnitKind.CommuneUnion, TestWorld.Province),
            new UnitSpec("Đoàn xã An Thạch", OrgSystem.YouthUnion, OrgUnitKind.CommuneUnion, TestWorld.Province),
        ],
        Heirs = [new(TestWorld.TuyAnDong, null, 0, SuccessionShare.Partial), new(TestWorld.TuyAnDong, null, 1, SuccessionShare.Partial)],
    };

    private async Task<UnitsChanged> Done(string by, IIntention intention)
    {
        var done = Assert.IsType<Outcome.Done>(await Decide(by, intention));
        Assert.Equal(CommitResult.Done, await _world.Store.Commit(done.Changes, Cancel));
        return Assert.IsType<UnitsChanged>(done.Receipt);
    }

    private async Task<IRefusal> Refused(string by, IIntention intention) => Assert.IsType<Outcome.Refused>(await Decide(by, intention)).Reason;

    private async Task<Outcome> Decide(string by, IIntention intention) =>
        await new OrganisationDecider(_world.Store).Decide(intention, await _world.Deciding(by, Cancel), Cancel)!;

    private async Task Plan(OrgUnitId unit, DateOnly day)
    {
        var plan = new ActivityDraft("Dọn rác", "Environment", new TimeSlot(day, new TimeOnly(7, 0), day, null), new Place("Bãi Xép"), unit, 30, null);
        var activity = new Activity { Id = ActivityId.Of(_world.Ids.Next()), Plan = plan, AuthorId = TestWorld.People["leader"].Id, CreatedAt = _world.Now };
        await _world.Store.Commit([ActivityRecords.Type.Put(activity)], Cancel);
    }

    private async Task<OrgHistory> History() => (await _world.Organisation.Today(Cancel)).History;

    private async Task<Person> Person(string name) => (await _world.PeopleFound.Find(TestWorld.People[name].Id, Cancel))!.Value;

    private async Task<IReadOnlyList<RoleRequest>> Requests() => [.. (await _world.Store.Page(JoiningRecords.Requests, null, 100, Cancel)).Select(r => r.Value)];

    private async Task<IReadOnlyList<Activity>> Activities() => [.. (await _world.Store.Page(ActivityRecords.Type, null, 100, Cancel)).Select(r => r.Value)];
}
