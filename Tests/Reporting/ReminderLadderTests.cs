using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Tests.Schedules;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>
/// The ladder of the monthly report of December 2026 (data close 14/12, a Monday; due Thursday 17/12): open 10/12, T−7 10/12 as well,
/// T−3 14/12, T−1 16/12, T 17/12, T+1 18/12, T+3 22/12, the superior 23/12.
/// </summary>
public sealed class ReminderLadderTests
{
    private readonly ReportScene _scene = new(3, "2026-12-08T08:00", ReportScene.Monthly);

    [Fact]
    public async Task The_whole_ladder_speaks_on_working_mornings_and_then_to_the_superior()
    {
        await Days("2026-12-09", "2026-12-31");

        Assert.Equal(["10/12 07:30", "14/12 07:30", "16/12 07:30", "17/12 07:30", "18/12 07:30", "22/12 07:30"], await _scene.ToldOn(1));
        // The officer: the province's own report (due 21/12, a Sunday shifted), and the units that are late.
        Assert.Contains("23/12 07:30", await _scene.ToldOn(0));
    }

    [Fact]
    public async Task Every_step_leaves_a_receipt()
    {
        await Days("2026-12-09", "2026-12-31");

        var steps = (await _scene.Obligation(1)).Steps;
        Assert.Equal(["open", "T-3", "T-1", "T", "T+1", "T+3", "T+4", "T+7"], steps.Select(s => s.Step));
        Assert.All(steps.Take(6), s => Assert.Equal((StepOutcome.Sent, ReportScene.Person(1)), (s.Outcome, Assert.Single(s.To))));
        Assert.Equal((StepOutcome.Sent, ReportScene.Person(0)), (steps[6].Outcome, Assert.Single(steps[6].To)));
        // Nobody stands above the province.
        Assert.Equal(StepOutcome.Nobody, steps[7].Outcome);
    }

    [Fact]
    public async Task Nobody_is_reminded_of_what_is_done()
    {
        await Days("2026-12-09", "2026-12-15");
        Assert.IsType<Outcome.Done>(await _scene.Submit(1));
        await Days("2026-12-16", "2026-12-31");

        Assert.Equal(["10/12 07:30", "14/12 07:30"], await _scene.ToldOn(1));
        Assert.Null((await _scene.Obligation(1)).NextAt);
        Assert.Equal(6, (await _scene.ToldOn(2)).Count);
    }

    [Fact]
    public async Task After_an_outage_of_three_days_one_message_goes()
    {
        await Days("2026-12-09", "2026-12-15");
        await _scene.SweepAt("2026-12-18T09:12");
        await _scene.SweepAt("2026-12-18T09:13");

        Assert.Equal(["10/12 07:30", "14/12 07:30", "18/12 09:12"], await _scene.ToldOn(1));
        var receipts = (await _scene.Obligation(1)).Steps.ToDictionary(s => s.Step, s => s.Outcome);
        Assert.Equal((StepOutcome.Superseded, StepOutcome.Superseded, StepOutcome.Sent), (receipts["T-1"], receipts["T"], receipts["T+1"]));
    }

    [Theory]
    [InlineData("2026-12-11")]
    [InlineData("2026-12-01")]
    [InlineData("2025-12-17")]
    public async Task A_clock_that_jumps_back_says_nothing_again_and_opens_nothing_twice(string back)
    {
        await Days("2026-12-09", "2026-12-18");
        var told = (await _scene.Told()).Count;
        _scene.Clock.AdjustTime(ReportScene.At(back + "T07:30"));
        await _scene.SweepAt(back + "T07:30");
        Assert.Equal(told, (await _scene.Told()).Count);

        await Days("2026-12-19", "2026-12-31");

        Assert.Equal(["10/12 07:30", "14/12 07:30", "16/12 07:30", "17/12 07:30", "18/12 07:30", "22/12 07:30"], await _scene.ToldOn(1));
    }

    [Fact]
    public async Task A_clock_that_jumps_a_year_ahead_says_one_message_to_each_and_asks_for_what_is_open_then()
    {
        await Days("2026-12-09", "2026-12-11");
        var told = await _scene.ToldOn(1);

        await _scene.SweepAt("2027-12-10T07:30");
        await _scene.SweepAt("2027-12-10T07:31");

        Assert.Equal([.. told, "10/12 07:30"], await _scene.ToldOn(1));
        var periods = (await _scene.Store.Page(ReportingRecords.Obligations, null, 1_000, ReportScene.Ct)).Select(o => o.Value.Period.Key).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(["2026-12", "2027-11", "2027-12"], periods);
    }

    [Theory]
    [InlineData("2026-12-10T06:00", "2026-12-10T07:30")]
    [InlineData("2026-12-10T12:00", "2026-12-10T13:30")]
    [InlineData("2026-12-10T21:30", "2026-12-11T07:30")]
    public async Task What_is_due_at_an_indecent_hour_waits(string due, string told)
    {
        await _scene.SweepAt("2026-12-09T08:00");
        await _scene.SweepAt(due);
        Assert.Empty(await _scene.Told());
        await _scene.SweepAt(told);
        Assert.NotEmpty(await _scene.Told());
    }

    [Fact]
    public async Task Several_reports_make_one_message_a_day()
    {
        var scene = new ReportScene(1, "2026-12-08T08:00", ReportScene.Monthly, ReadyTemplates.PlanYearOf(ReportScene.Province, new DateOnly(2026, 1, 1)));
        await Days(scene, "2026-12-09", "2026-12-31");

        Assert.All((await scene.Told()).GroupBy(m => (m.Person, Domain.Time.VietnamTime.DateOf(m.QueuedAt))), g => Assert.Single(g));
        Assert.Contains(await scene.Told(), m => m.Person == ReportScene.Person(1) && m.Message.Text.Contains("249/KH-UBND", StringComparison.Ordinal) && m.Message.Text.Contains("tháng 12/2026", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Noted_leaves_out_the_next_reminder_but_not_the_morning_it_is_due()
    {
        await Days("2026-12-09", "2026-12-11");
        await _scene.Decide(1, new AcknowledgeReminder((await _scene.Obligation(1)).Id));
        await Days("2026-12-12", "2026-12-18");

        Assert.Equal(["10/12 07:30", "16/12 07:30", "17/12 07:30", "18/12 07:30"], await _scene.ToldOn(1));
        Assert.Equal(StepOutcome.Muted, (await _scene.Obligation(1)).Steps.Single(s => s.Step == "T-3").Outcome);
    }

    [Fact]
    public async Task Later_comes_when_it_was_asked_for_and_the_due_morning_all_the_same()
    {
        await Days("2026-12-09", "2026-12-11");
        await _scene.Decide(1, new SnoozeReminder((await _scene.Obligation(1)).Id, ReportScene.At("2026-12-16T15:00")));
        await Days("2026-12-12", "2026-12-15");
        await _scene.SweepAt("2026-12-16T07:30");
        await _scene.SweepAt("2026-12-16T15:00");
        await Days("2026-12-17", "2026-12-17");

        Assert.Equal(["10/12 07:30", "16/12 15:00", "17/12 07:30"], await _scene.ToldOn(1));
    }

    [Fact]
    public async Task The_ladder_waits_while_more_time_is_asked_for_and_begins_anew_with_the_new_day()
    {
        await Days("2026-12-09", "2026-12-11");
        var o = await _scene.Obligation(1);
        Assert.IsType<Outcome.Done>(await _scene.Decide(1, new AskTerms(o.Id, TermsKind.Extend, new DateOnly(2026, 12, 25), "Bão")));
        await Days("2026-12-12", "2026-12-18");
        Assert.Equal(["10/12 07:30"], await _scene.ToldOn(1));

        Assert.IsType<Outcome.Done>(await _scene.Decide(0, new DecideTerms(o.Id, true, null)));
        await Days("2026-12-19", "2026-12-29");

        // T−3 of 25/12 is 22/12; what passed meanwhile is not made up for.
        Assert.Equal(["10/12 07:30", "22/12 07:30", "24/12 07:30", "25/12 07:30", "28/12 07:30"], await _scene.ToldOn(1));
        Assert.Equal((true, new DateOnly(2026, 12, 25)), ((await _scene.Obligation(1)).IsExtended, (await _scene.Obligation(1)).Due));
    }

    [Fact]
    public async Task Refused_it_is_reminded_of_again_with_one_message()
    {
        await Days("2026-12-09", "2026-12-11");
        var o = await _scene.Obligation(1);
        await _scene.Decide(1, new AskTerms(o.Id, TermsKind.Extend, new DateOnly(2026, 12, 25), "Bận"));
        await Days("2026-12-12", "2026-12-17");
        _scene.Clock.SetUtcNow(ReportScene.At("2026-12-17T10:00"));
        await _scene.Decide(0, new DecideTerms(o.Id, false, "Cố giúp"));
        await _scene.SweepAt("2026-12-17T10:01");

        Assert.Equal(["10/12 07:30", "17/12 10:01"], await _scene.ToldOn(1));
    }

    [Fact]
    public async Task Excused_means_no_more_reminders()
    {
        await Days("2026-12-09", "2026-12-11");
        var o = await _scene.Obligation(1);
        await _scene.Decide(1, new AskTerms(o.Id, TermsKind.Excuse, null, "Đơn vị mới lập"));
        await _scene.Decide(0, new DecideTerms(o.Id, true, null));
        await Days("2026-12-12", "2026-12-31");

        Assert.Equal(["10/12 07:30"], await _scene.ToldOn(1));
        Assert.Equal(ObligationState.Excused, (await _scene.Obligation(1)).State);
    }

    [Fact]
    public async Task A_returned_report_is_reminded_of_the_next_working_morning_not_with_all_that_passed()
    {
        await Days("2026-12-09", "2026-12-11");
        await _scene.Submit(1);
        await Days("2026-12-12", "2026-12-18");
        _scene.Clock.SetUtcNow(ReportScene.At("2026-12-18T16:00"));
        await _scene.Decide(0, new ReturnReport((await _scene.Obligation(1)).Id, "Thiếu số máu"));
        await Days("2026-12-19", "2026-12-21");

        Assert.Equal(["10/12 07:30", "21/12 07:30"], await _scene.ToldOn(1));
    }

    [Fact]
    public async Task The_stand_in_hears_while_somebody_is_on_leave()
    {
        var standIn = ReportScene.Holder(9, Role.FocalPoint, ReportScene.Unit(1)) with
        {
            Roles = [new RoleAssignment(Role.CommuneCadre, ReportScene.Unit(1), new DateOnly(2026, 12, 1), new DateOnly(2026, 12, 17)) { ActingFor = ReportScene.Person(1) }],
        };
        await _scene.Commit(PeopleRecords.Type.Put(standIn));
        await Days("2026-12-09", "2026-12-18");

        Assert.Equal(["10/12 07:30", "14/12 07:30", "16/12 07:30"], await _scene.ToldOn(9));
        Assert.Equal(["17/12 07:30", "18/12 07:30"], await _scene.ToldOn(1));
    }

    [Fact]
    public async Task Where_nobody_is_the_unit_above_hears_of_it()
    {
        await _scene.Commit(PeopleRecords.Type.Put(ReportScene.Holder(1, Role.CommuneCadre, ReportScene.Unit(1)) with { Roles = [] }));
        await Days("2026-12-09", "2026-12-11");

        Assert.Empty(await _scene.ToldOn(1));
        Assert.Contains(await _scene.Told(), m => m.Person == ReportScene.Person(0) && m.Message.Text.Contains("Đoàn xã 001", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Units_never_hear_of_one_another()
    {
        await Days("2026-12-09", "2026-12-31");

        Assert.All((await _scene.Told()).Where(m => m.Person == ReportScene.Person(1)), m =>
        {
            Assert.DoesNotContain("Đoàn xã 002", m.Message.Text, StringComparison.Ordinal);
            Assert.DoesNotContain("Đoàn xã 003", m.Message.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Two_sweeps_at_once_say_everything_once()
    {
        await _scene.SweepAt("2026-12-09T08:00");
        _scene.Clock.SetUtcNow(ReportScene.At("2026-12-10T07:30"));
        var meeting = new MeetingStore(_scene.Store, places: 2, ReportingRecords.Obligations);
        var done = await Task.WhenAll(Task.Run(() => _scene.Sweeper(meeting).Run(_scene.Now, ReportScene.Ct), ReportScene.Ct), Task.Run(() => _scene.Sweeper(meeting).Run(_scene.Now, ReportScene.Ct), ReportScene.Ct));
        await _scene.SweepAt("2026-12-10T07:31");

        Assert.Equal(3, (await _scene.Told()).Count(m => m.Person != ReportScene.Person(0)));
        Assert.All(done, d => Assert.InRange(d.Told, 0, 4));
    }

    /// <summary>Twenty units, opened at an hour when nobody is written to, are more than one commit takes: a sweep that dies before any of them leaves it to the next look.</summary>
    [Fact]
    public async Task A_sweep_that_dies_loses_and_doubles_nothing()
    {
        var scene = new ReportScene(20, "2026-12-08T08:00", ReportScene.Monthly);
        await scene.SweepAt("2026-12-10T05:30");
        scene.Clock.SetUtcNow(ReportScene.At("2026-12-10T07:30"));
        var deaths = 0;
        for (var commits = 0; await Dies(scene, new SweptStore(scene.Store, () => Interlocked.Decrement(ref commits) >= 0 ? Task.CompletedTask : throw new StoreUnavailableException("died"))); commits = 1)
            deaths++;

        Assert.InRange(deaths, 2, 20);
        await EachWasToldOnce(scene);
    }

    /// <summary>The commit is written, and the process ends before it knows.</summary>
    [Fact]
    public async Task A_sweep_that_dies_with_its_commit_written_doubles_nothing()
    {
        var scene = new ReportScene(20, "2026-12-08T08:00", ReportScene.Monthly);
        await scene.SweepAt("2026-12-10T05:30");
        scene.Clock.SetUtcNow(ReportScene.At("2026-12-10T07:30"));
        Assert.True(await Dies(scene, new SweptStore(scene.Store, after: () => throw new StoreUnavailableException("died"))));
        Assert.NotEmpty(await scene.Told());
        await scene.SweepAt("2026-12-10T07:31");

        await EachWasToldOnce(scene);
    }

    /// <summary>Several people's messages share a commit; what one of them did meanwhile is no reason to keep the others waiting.</summary>
    [Fact]
    public async Task A_report_handed_in_while_the_sweep_looks_holds_up_nobody_else()
    {
        await _scene.SweepAt("2026-12-10T05:30");
        _scene.Clock.SetUtcNow(ReportScene.At("2026-12-10T07:30"));
        var isHandedIn = false;
        await _scene.Sweeper(new SweptStore(_scene.Store, async () =>
        {
            if (!isHandedIn)
                Assert.IsType<Outcome.Done>(await _scene.Submit(2));
            isHandedIn = true;
        })).Run(_scene.Now, ReportScene.Ct);

        int[] told = [(await _scene.ToldOn(1)).Count, (await _scene.ToldOn(2)).Count, (await _scene.ToldOn(3)).Count];
        Assert.Equal([1, 0, 1], told);
        await _scene.SweepAt("2026-12-10T07:31");
        Assert.Empty(await _scene.ToldOn(2));
    }

    [Fact]
    public async Task Practice_is_never_reminded_of()
    {
        await _scene.SweepAt("2026-12-08T09:00");
        var started = Assert.IsType<Outcome.Done>(await _scene.Decide(1, new StartPractice(ReportScene.Unit(1))));
        var practice = Assert.IsType<PracticeStarted>(started.Receipt).Obligation;
        await Days("2026-12-09", "2026-12-31");

        Assert.Empty((await _scene.Reporting.Find(practice.Id, ReportScene.Ct))!.Steps);
    }

    private Task Days(string from, string to) => Days(_scene, from, to);

    private static async Task Days(ReportScene scene, string from, string to)
    {
        for (var day = DateOnly.Parse(from, System.Globalization.CultureInfo.InvariantCulture); day <= DateOnly.Parse(to, System.Globalization.CultureInfo.InvariantCulture); day = day.AddDays(1))
            await scene.SweepAt($"{day:yyyy-MM-dd}T07:30");
    }

    private static async Task<bool> Dies(ReportScene scene, IStore store)
    {
        try
        {
            await scene.Sweeper(store).Run(scene.Now, ReportScene.Ct);
            return false;
        }
        catch (StoreUnavailableException)
        {
            return true;
        }
    }

    private static async Task EachWasToldOnce(ReportScene scene)
    {
        for (var i = 1; i <= 20; i++)
        {
            Assert.Single(await scene.ToldOn(i));
            Assert.Single((await scene.Obligation(i)).Steps, s => s.Step == "open");
        }
    }

    /// <summary>A store where something happens before or after each commit of a sweep.</summary>
    private sealed class SweptStore(IStore inner, Func<Task>? before = null, Action? after = null) : PassingStore(inner)
    {
        public override async Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
        {
            if (before is not null)
                await before();
            var result = await base.Commit(changes, cancel);
            after?.Invoke();
            return result;
        }
    }
}
