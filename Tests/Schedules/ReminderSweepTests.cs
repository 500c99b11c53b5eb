using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Schedules;

/// <summary>Design §6: what is due is data; a sweep is safe to run twice, late, and in two places at once.</summary>
public sealed class ReminderSweepTests
{
    private readonly ReminderScene _scene = new();

    [Fact]
    public async Task The_evening_before_a_reminder_is_queued_once()
    {
        var activity = await _scene.Register(ReminderScene.Sunday);
        Assert.Equal(new SweepResult(0, 0, 0), await _scene.SweepAt("2026-11-28T18:59"));
        Assert.Equal(new SweepResult(1, 0, 0), await _scene.SweepAt("2026-11-28T19:00"));
        Assert.Equal(new SweepResult(0, 0, 0), await _scene.SweepAt("2026-11-28T19:00"));
        Assert.Equal(new SweepResult(0, 0, 0), await _scene.SweepAt("2026-11-28T19:01"));
        var message = Assert.Single(await _scene.Queued());
        Assert.Equal("DayBefore Dọn bãi biển 1", message.Message.Text);
        Assert.Equal((Lane.Bulk, "telegram/main/lan", ReminderScene.Lan.Id), (message.Lane, message.To, message.Person));
        Assert.Equal(ReminderScene.Sunday.StartInstant, message.StaleAt);
        Assert.Equal(ReminderState.Sent, (await _scene.Reminder(activity, ReminderKind.DayBefore)).State);
        Assert.Equal(ReminderState.Waiting, (await _scene.Reminder(activity, ReminderKind.AskResult)).State);
    }

    [Fact]
    public async Task Two_sweeps_at_once_queue_each_reminder_once()
    {
        for (var i = 0; i < 50; i++)
            await _scene.Register(ReminderScene.Sunday, i);
        // Both have read all that is due before either writes.
        var meeting = new MeetingStore(_scene.Store, places: 2);
        var now = ReminderScene.At("2026-11-28T19:00");
        var done = await Task.WhenAll(
            Task.Run(() => _scene.Sweep(meeting).Run(now, ReminderScene.Ct), ReminderScene.Ct),
            Task.Run(() => _scene.Sweep(meeting).Run(now, ReminderScene.Ct), ReminderScene.Ct));
        Assert.Equal(50, done.Sum(d => d.Queued));
        Assert.Equal(50, done.Sum(d => d.Skipped));
        Assert.Equal(50, (await _scene.QueuedTexts()).Distinct().Count());
    }

    [Fact]
    public async Task Many_that_are_due_at_once_share_commits_which_do_not_wait_for_each_other()
    {
        for (var i = 0; i < 70; i++)
            await _scene.Register(ReminderScene.Sunday, i);
        // No commit ends before so many have begun.
        var together = new TogetherStore(_scene.Store, commits: 3);

        var done = await _scene.Sweep(together).Run(ReminderScene.At("2026-11-28T19:00"), ReminderScene.Ct);

        Assert.Equal(new SweepResult(70, 0, 0), done);
        Assert.Equal(3, together.Commits);
    }

    [Fact]
    public async Task One_that_is_called_off_meanwhile_is_not_queued_and_does_not_hold_up_those_in_its_commit()
    {
        for (var i = 0; i < 9; i++)
            await _scene.Register(ReminderScene.Sunday, i);
        var calledOff = await _scene.Register(ReminderScene.Sunday, 9);
        var meanwhile = new MeanwhileStore(_scene.Store, async () =>
        {
            var reminder = await _scene.Reminder(calledOff, ReminderKind.DayBefore);
            await _scene.Commit(ActivityRecords.Reminders.Put(reminder with { State = ReminderState.Closed, ClosedBecause = "plan changed" }));
        });

        var done = await _scene.Sweep(meanwhile).Run(ReminderScene.At("2026-11-28T19:00"), ReminderScene.Ct);

        Assert.Equal(new SweepResult(Queued: 9, Closed: 0, Skipped: 1), done);
        Assert.Equal(9, (await _scene.QueuedTexts()).Distinct().Count());
        Assert.Equal(ReminderState.Closed, (await _scene.Reminder(calledOff, ReminderKind.DayBefore)).State);
    }

    [Fact]
    public async Task After_an_outage_what_is_still_useful_goes_once_and_what_is_stale_is_closed()
    {
        var missed = await _scene.Register(ReminderScene.Sunday, 1);
        var longAgo = await _scene.Register(ReminderScene.Sunday.MovedTo(new DateOnly(2026, 11, 25)), 2);
        // Down from Tuesday to Thursday of the next week.
        Assert.Equal(new SweepResult(Queued: 1, Closed: 3, Skipped: 0), await _scene.SweepAt("2026-12-03T08:00"));
        Assert.Equal(["AskResult Dọn bãi biển 1"], await _scene.QueuedTexts());
        Assert.Equal((ReminderState.Closed, "stale"), StateOf(await _scene.Reminder(missed, ReminderKind.DayBefore)));
        Assert.Equal((ReminderState.Closed, "stale"), StateOf(await _scene.Reminder(longAgo, ReminderKind.DayBefore)));
        Assert.Equal((ReminderState.Closed, "stale"), StateOf(await _scene.Reminder(longAgo, ReminderKind.AskResult)));
        Assert.Equal(new SweepResult(0, 0, 0), await _scene.SweepAt("2026-12-03T08:01"));
    }

    [Fact]
    public async Task A_cancelled_activity_is_not_reminded_of()
    {
        var activity = await _scene.Register(ReminderScene.Sunday);
        await _scene.Commit(ActivityRecords.Type.Put(activity with { Status = ActivityStatus.Cancelled }));
        Assert.Equal(new SweepResult(0, 1, 0), await _scene.SweepAt("2026-11-28T19:00"));
        Assert.Empty(await _scene.Queued());
        Assert.Equal((ReminderState.Closed, "activity Cancelled"), StateOf(await _scene.Reminder(activity, ReminderKind.DayBefore)));
    }

    [Fact]
    public async Task A_result_already_reported_is_not_asked_for()
    {
        var activity = await _scene.Register(ReminderScene.Sunday);
        await _scene.Commit(ActivityRecords.Type.Put(activity with
        {
            Status = ActivityStatus.Reported,
            Result = new ActivityResult { Turns = 20, ReportedBy = ReminderScene.Lan.Id, ReportedAt = ReminderScene.At("2026-11-29T12:00") },
        }));
        await _scene.SweepAt("2026-11-29T19:00");
        Assert.Empty(await _scene.Queued());
        Assert.Equal((ReminderState.Closed, "already reported"), StateOf(await _scene.Reminder(activity, ReminderKind.AskResult)));
    }

    [Fact]
    public async Task An_activity_that_was_moved_is_reminded_of_for_its_new_day()
    {
        var activity = await _scene.Register(ReminderScene.Sunday);
        var moved = activity with { Plan = activity.Plan with { When = ReminderScene.Sunday.MovedTo(new DateOnly(2026, 12, 6)) } };
        await _scene.Save(moved, ReminderScene.Tuesday);
        Assert.Equal(new SweepResult(0, 0, 0), await _scene.SweepAt("2026-11-28T19:00"));
        Assert.Equal(new SweepResult(1, 0, 0), await _scene.SweepAt("2026-12-05T19:00"));
    }

    [Fact]
    public async Task An_activity_moved_after_its_reminder_went_is_reminded_of_again()
    {
        var activity = await _scene.Register(ReminderScene.Sunday);
        await _scene.SweepAt("2026-11-28T19:00");
        var moved = activity with { Plan = activity.Plan with { When = ReminderScene.Sunday.MovedTo(new DateOnly(2026, 12, 6)) } };
        await _scene.Save(moved, ReminderScene.At("2026-11-28T20:00"));
        Assert.Equal(new SweepResult(1, 0, 0), await _scene.SweepAt("2026-12-05T19:00"));
        Assert.Equal(2, (await _scene.Queued()).Count);
    }

    [Fact]
    public async Task A_reminder_found_in_quiet_hours_waits_as_data_and_goes_in_the_morning()
    {
        await _scene.Register(ReminderScene.Sunday);
        Assert.Equal(new SweepResult(0, 0, 0), await _scene.SweepAt("2026-11-28T21:00"));
        Assert.Empty(await _scene.Queued());
        Assert.Equal(new SweepResult(1, 0, 0), await _scene.SweepAt("2026-11-29T06:30"));
    }

    [Fact]
    public async Task An_activity_cancelled_in_the_night_is_not_announced_at_dawn()
    {
        var activity = await _scene.Register(ReminderScene.Sunday);
        await _scene.SweepAt("2026-11-28T22:00");
        await _scene.Save(activity with { Status = ActivityStatus.Cancelled }, ReminderScene.At("2026-11-28T23:00"));
        await _scene.SweepAt("2026-11-29T06:30");
        Assert.Empty(await _scene.Queued());
    }

    [Fact]
    public async Task More_than_a_page_held_by_the_night_is_gone_through_to_the_end()
    {
        for (var i = 0; i < 450; i++)
            await _scene.Register(ReminderScene.Sunday, i);
        Assert.Equal(new SweepResult(0, 0, 0), await _scene.SweepAt("2026-11-28T22:00"));
        Assert.Equal(new SweepResult(450, 0, 0), await _scene.SweepAt("2026-11-29T06:30"));
    }

    [Fact]
    public async Task A_reminder_that_cannot_be_worded_stops_no_other_and_stays_due()
    {
        await _scene.Register(ReminderScene.Sunday, 1);
        await _scene.Register(ReminderScene.Sunday, 2);
        var sweep = _scene.Sweep(topic: new ReminderScene.ReminderWords { NoWordsFor = "Dọn bãi biển 1" });
        Assert.Equal(new SweepResult(1, 0, 1), await sweep.Run(ReminderScene.At("2026-11-28T19:00"), ReminderScene.Ct));
        Assert.Equal(new SweepResult(1, 0, 0), await _scene.SweepAt("2026-11-28T19:01"));
    }

    [Fact]
    public async Task Somebody_unknown_or_without_an_address_closes_the_reminder()
    {
        var gone = await _scene.Register(ReminderScene.Sunday);
        await _scene.Commit(PeopleRecords.Type.Put(ReminderScene.Lan with { Addresses = [] }));
        await _scene.SweepAt("2026-11-28T19:00");
        Assert.Equal((ReminderState.Closed, "no address"), StateOf(await _scene.Reminder(gone, ReminderKind.DayBefore)));
        await _scene.Commit(PeopleRecords.Type.Delete(ReminderScene.Lan.Id.ToString()));
        await _scene.SweepAt("2026-11-29T19:00");
        Assert.Equal((ReminderState.Closed, "person gone"), StateOf(await _scene.Reminder(gone, ReminderKind.AskResult)));
    }

    [Fact]
    public async Task The_first_address_that_can_be_reached_is_taken()
    {
        await _scene.Register(ReminderScene.Sunday);
        await _scene.Commit(
            PeopleRecords.Type.Put(ReminderScene.Lan with { Addresses = ["telegram/main/old", "telegram/main/new"] }),
            AddressRecords.Type.Put(new AddressState { Address = "telegram/main/old", Reason = "blocked", Since = ReminderScene.Tuesday }));
        await _scene.SweepAt("2026-11-28T19:00");
        Assert.Equal("telegram/main/new", Assert.Single(await _scene.Queued()).To);
    }

    [Fact]
    public void A_queued_reminder_reaches_the_phone() => VirtualTime.Play(ReminderScene.At("2026-11-28T19:00"), async time =>
    {
        await _scene.Register(ReminderScene.Sunday);
        await _scene.SweepAt("2026-11-28T19:00");
        await using var delivery = new DeliveryScene(time, _scene.Store).Start();
        await time.Pass(TimeSpan.FromSeconds(1));
        Assert.Equal(["DayBefore Dọn bãi biển 1"], delivery.Channel.TakenTexts);
    });

    private static (ReminderState State, string? Because) StateOf(ActivityReminder reminder) => (reminder.State, reminder.ClosedBecause);
}
