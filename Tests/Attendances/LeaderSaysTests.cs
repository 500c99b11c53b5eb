using VolunteerBot.Dialogs.Attendances;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>What the leader says of the list, what reaches them after the end, and what follows when the activity moves.</summary>
public sealed class LeaderSaysTests
{
    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static CheckInPlan TwoShifts => CheckInScene.Plan with
    {
        Shifts = [new CheckInShift(1, CheckInScene.Start, CheckInScene.Start.AddHours(2)), new CheckInShift(2, CheckInScene.Start.AddHours(2), CheckInScene.Start.AddHours(4))],
    };

    private Task<CommitResult> Seed(CheckInPlan plan, params Attendance[] people) =>
        _world.Store.Commit([.. CheckInScene.Stored(plan), .. people.Select(p => AttendanceRecords.Type.Put(p))], Cancel);

    private async Task<Outcome> Decide(IIntention intention, DateTimeOffset at, string by = "leader", DateTimeOffset? said = null)
    {
        _world.Clock.SetUtcNow(at);
        var context = await _world.Deciding(by, Cancel) with { SaidAt = said ?? at };
        foreach (var decider in _world.Deciders)
        {
            if (decider.Decide(intention, context, Cancel) is not { } deciding)
                continue;
            if (await deciding is not Outcome.Done done)
                return await deciding;
            await _world.Store.Commit(done.Changes, Cancel);
            return done;
        }
        throw new InvalidOperationException("Nobody decides it.");
    }

    private async Task<IReadOnlyList<Attendance>> All() => [.. (await _world.Store.Find(AttendanceRecords.Of(CheckInScene.Id), Cancel)).Select(a => a.Value)];

    private static RollCall Present(params string[] names) => new(CheckInScene.Id, false, names, [], []);

    private static T Refusal<T>(Outcome outcome) => Assert.IsType<T>(Assert.IsType<Outcome.Refused>(outcome).Reason);

    [Fact]
    public async Task A_roll_call_during_the_first_shift_is_of_the_first_though_people_can_come_to_the_second_already()
    {
        await Seed(TwoShifts, CheckInScene.Of("Lan"), CheckInScene.Of("Lan", shift: 2));
        await Decide(Present("Lan"), CheckInScene.Start.AddMinutes(90));
        Assert.Equal(1, Assert.Single(await All(), a => a.TookPart).Shift);
    }

    [Fact]
    public async Task A_roll_call_can_name_its_shift_and_one_that_is_not_there_is_answered()
    {
        await Seed(TwoShifts, CheckInScene.Of("Lan"), CheckInScene.Of("Lan", shift: 2));
        var said = RollCallWords.Read("ca 2: có mặt hết trừ Hùng", CheckInScene.Id)!;
        Assert.Equal(2, said.Shift);
        await Decide(said with { Absent = [] }, CheckInScene.Start.AddMinutes(90));
        Assert.Equal(2, Assert.Single(await All(), a => a.TookPart).Shift);
        Assert.Equal([1, 2], Refusal<NoSuchShift>(await Decide(Present("Lan") with { Shift = 3 }, CheckInScene.Start.AddMinutes(91))).Shifts);
    }

    [Fact]
    public async Task To_correct_somebody_in_two_shifts_it_has_to_be_said_which()
    {
        await Seed(TwoShifts, CheckInScene.Of("Lan"), CheckInScene.Of("Lan", shift: 2));
        var correct = new CorrectAttendance(CheckInScene.Id, "Lan", AttendanceMark.In, 2, "quên bấm");
        Assert.Equal([1, 2], Refusal<NameInSeveralShifts>(await Decide(correct, CheckInScene.Start.AddHours(1))).Shifts);
        await Decide(correct with { Name = "lan ca 2" }, CheckInScene.Start.AddHours(1));
        Assert.Equal(2, Assert.Single(await All(), a => a.TookPart).Shift);
    }

    [Fact]
    public async Task Somebody_said_to_be_there_and_not_there_is_asked_about_and_nothing_is_recorded()
    {
        await Seed(CheckInScene.Plan, CheckInScene.Of("Lan"), CheckInScene.Of("Minh"));
        Assert.Equal(["Lan"], Refusal<NamesNotClear>(await Decide(Present("Lan", "Minh") with { Absent = ["Lan"] }, CheckInScene.Start)).Several);
        Assert.All(await All(), a => Assert.Empty(a.Events));
    }

    [Fact]
    public async Task Somebody_named_twice_is_there_once()
    {
        await Seed(CheckInScene.Plan, CheckInScene.Of("Lan"));
        await Decide(Present("Lan", "lan"), CheckInScene.Start);
        Assert.Single(Assert.Single(await All()).Events);
    }

    [Fact]
    public async Task Evidence_after_the_end_reaches_the_leader_who_approves_it_with_one_tap()
    {
        await Seed(CheckInScene.Plan with { ClosedAt = CheckInScene.Start.AddHours(3) });
        var late = Assert.IsType<Outcome.Done>(await Decide(new CheckIn("482913", null, null, null), CheckInScene.Start.AddHours(6), "volunteer", said: CheckInScene.Start));
        var told = Assert.IsType<LateEvidence>(Assert.Single(late.Notices, n => n.To == TestWorld.People["leader"].Id).What);
        Assert.Equal((HoursStatus.Proposed, 4), (told.Attendance.HoursStatus, told.Attendance.Hours));

        var approved = Assert.IsType<Outcome.Done>(await Decide(new ApproveHours(CheckInScene.Id), CheckInScene.Start.AddHours(7)));
        Assert.Equal(1, Assert.IsType<HoursApproved>(approved.Receipt).People);
        Assert.Equal((HoursStatus.Approved, 4), Assert.Single(await All()) is var one ? (one.HoursStatus, one.Hours) : default);
        Assert.Equal(TestWorld.People["volunteer"].Id, Assert.Single(approved.Notices).To);
        Assert.Equal(0, Assert.IsType<HoursApproved>(Assert.IsType<Outcome.Done>(await Decide(new ApproveHours(CheckInScene.Id), CheckInScene.Start.AddHours(8))).Receipt).People);
        Refusal<NotAllowed>(await Decide(new ApproveHours(CheckInScene.Id), CheckInScene.Start.AddHours(8), "volunteer"));
    }

    [Fact]
    public async Task A_changed_time_reaches_the_open_check_in_and_what_is_recorded_at_it()
    {
        await Seed(CheckInScene.Plan);
        await Decide(new CheckIn("482913", null, null, null), CheckInScene.Start.AddMinutes(-30), "volunteer");
        var later = CheckInScene.When with { From = new TimeOnly(9, 0), To = new TimeOnly(12, 0) };
        var plan = CheckInScene.Activity.Plan;
        await Decide(new ChangeActivity(CheckInScene.Id, plan.Mark(), plan with { When = later, Title = "Dọn rác bờ kè" }), CheckInScene.Start.AddMinutes(-20));

        var moved = (await _world.Store.Get(AttendanceRecords.Plans, CheckInScene.Id.ToString(), Cancel))!.Value;
        Assert.Equal(("Dọn rác bờ kè", later.StartInstant, later.EndInstant), (moved.Title, moved.StartsAt, moved.EndsAt));
        Assert.Null(moved.Point);
        // Half past six was in the old window and is not in the new one.
        Assert.Equal((AttendanceState.SignedUp, later.StartInstant), Assert.Single(await All()) is var one ? (one.State, one.StartsAt) : default);
        Refusal<CheckInTooEarly>(await Decide(new CheckIn("482913", null, null, null), CheckInScene.Start.AddMinutes(50), "cadre"));
    }

    [Fact]
    public async Task A_finished_check_in_stays_as_it_was_when_the_activity_changes()
    {
        await Seed(CheckInScene.Plan with { ClosedAt = CheckInScene.Start });
        var moved = CheckInScene.Activity with { Plan = CheckInScene.Activity.Plan with { Title = "Khác" } };
        Assert.Empty(await CheckInFollowUps.Follow(_world.Store, moved, null, Cancel));
    }

    [Fact]
    public async Task The_picture_of_a_paper_list_belongs_to_its_check_in()
    {
        await Seed(CheckInScene.Plan);
        await Decide(new KeepPaperList(CheckInScene.Id, ["p1"]), CheckInScene.Start);
        Assert.Equal(["p1"], (await _world.Store.Get(AttendanceRecords.Plans, CheckInScene.Id.ToString(), Cancel))!.Value.Papers);
    }
}
