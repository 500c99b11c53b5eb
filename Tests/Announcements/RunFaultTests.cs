using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Announcements;

/// <summary>Announcements while the program dies, the platform refuses, and at night.</summary>
public sealed class RunFaultTests
{
    public static TheoryData<int> Instants => [.. Enumerable.Range(0, 20).Select(i => 40 + (i * 437))];

    [Theory]
    [MemberData(nameof(Instants))]
    public void After_a_crash_everybody_has_it_and_at_most_one_message_a_lane_came_twice(int milliseconds) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var first = new RunScene(time);
        await first.With(400);
        first.Start();
        var announcement = await first.Announce("Tập trung 7h");
        await time.Pass(TimeSpan.FromMilliseconds(milliseconds));
        first.Crash();
        await using var second = new RunScene(time, first.Memory).Start();
        await time.Pass(TimeSpan.FromSeconds(40));
        Assert.Equal(AnnouncementState.Done, (await second.Stored(announcement)).State);
        var all = first.Sent.Concat(second.Sent).Select(s => s.Chat).ToList();
        Assert.Equal(400, all.Distinct().Count());
        Assert.InRange(all.Count - 400, 0, RunScene.Lanes);
        Assert.All(await second.Ledger(announcement), row => Assert.Equal(ChunkOutcome.Accepted, row.State));
    });

    [Fact]
    public void A_platform_that_refuses_fails_and_is_slow_loses_nothing_and_is_not_stormed() => Play(300, async scene =>
    {
        var calls = 0;
        scene.Channel.Refusal = call => call.Chat == "cadre" ? null : (++calls % 7) switch
        {
            1 => MemoryChannel.Refused(RefusalKind.Unavailable, "timeout"),
            3 when calls % 3 == 0 => MemoryChannel.Refused(RefusalKind.RateLimited, "rateLimited", TimeSpan.FromSeconds(2)),
            5 when calls % 5 == 0 => throw new InvalidOperationException("A channel that lies."),
            _ => null,
        };
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromMinutes(20));
        var (_, totals) = await scene.LastRun(announcement);
        Assert.Equal((300, 0), (totals.Recipients, totals.Queued));
        Assert.Equal(totals.Accepted, scene.Sent.Select(s => s.Chat).Distinct().Count());
        Assert.Equal(scene.Sent.Count, scene.Sent.Select(s => s.Chat).Distinct().Count());
        Assert.All(totals.FailedBy, f => Assert.Equal("fault", f.Key));
        Assert.InRange(calls, 300, 450);
    });

    [Fact]
    public void A_recipient_is_not_given_up_because_the_store_was_away_while_it_was_sent() => Play(20, async scene =>
    {
        var back = DeliveryScene.Morning.AddSeconds(20);
        scene.Channel.Refusal = call => call.At < back ? new StoreUnavailableException("The store is away.") : null;
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromMinutes(3));
        Assert.Equal(20, (await scene.LastRun(announcement)).Totals.Accepted);
    });

    [Fact]
    public void A_recipient_who_is_being_looked_up_when_the_store_goes_away_is_written_to_when_it_is_back() => Play(2_400, async scene =>
    {
        var announcement = await scene.Announce("Tập trung 7h");
        // From a minute on, those who were chosen are looked up once more before they are written to.
        await scene.Time.Pass(TimeSpan.FromSeconds(65));
        for (var outage = 0; outage < 5; outage++)
        {
            scene.Store.IsAway = true;
            await scene.Time.Pass(TimeSpan.FromSeconds(3));
            scene.Store.IsAway = false;
            await scene.Time.Pass(TimeSpan.FromMilliseconds(700));
        }
        await scene.Time.Pass(TimeSpan.FromMinutes(1));
        Assert.Equal((2_400, 0), ((await scene.LastRun(announcement)).Totals.Accepted, (await scene.LastRun(announcement)).Totals.Queued));
    });

    [Fact]
    public void Nobody_is_left_out_because_the_store_was_away_when_an_address_was_found_closed() => Play(100, async scene =>
    {
        scene.Channel.Refusal = _ =>
        {
            scene.Store.IsAway = true;
            return MemoryChannel.Refused(RefusalKind.Unreachable, "blocked");
        };
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(20));
        (scene.Store.IsAway, scene.Channel.Refusal) = (false, _ => null);
        await scene.Time.Pass(TimeSpan.FromMinutes(2));
        Assert.Equal((100, 0), ((await scene.LastRun(announcement)).Totals.Accepted, (await scene.LastRun(announcement)).Totals.Queued));
    });

    [Fact]
    public void A_platform_that_is_away_is_asked_seldom_and_gets_everything_when_it_is_back() => Play(200, async scene =>
    {
        var back = DeliveryScene.Morning.AddMinutes(10);
        scene.Channel.Refusal = call => call.At < back ? MemoryChannel.Refused(RefusalKind.Unavailable, "serverError") : null;
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Until(back);
        Assert.InRange(scene.Channel.Calls.Count, 5, 250);
        await scene.Time.Pass(TimeSpan.FromMinutes(3));
        Assert.Equal(200, (await scene.LastRun(announcement)).Totals.Accepted);
    });

    [Fact]
    public void At_night_it_waits_until_morning_but_an_emergency_does_not()
    {
        var night = new DateTimeOffset(2026, 11, 24, 22, 0, 0, TimeSpan.FromHours(7));
        VirtualTime.Play(night, async time =>
        {
            await using var scene = new RunScene(time);
            await scene.With(5);
            scene.Start();
            await scene.Announce("Họp");
            await scene.Announce("Nước lên, sơ tán ngay", a => a with { Draft = a.Draft with { Urgency = AlertUrgency.Emergency, UrgentBecause = "lũ" } });
            await time.Pass(TimeSpan.FromHours(1));
            Assert.Equal(5, scene.Sent.Count(s => s.Text.Contains("Nước lên", StringComparison.Ordinal)));
            Assert.Equal(5, scene.Sent.Count);
            await time.Pass(TimeSpan.FromHours(8));
            Assert.All(scene.Sent.Skip(5), s => Assert.True(s.At >= night.AddHours(8.5)));
            Assert.Equal(10, scene.Sent.Count);
        });
    }

    [Fact]
    public void Children_and_those_who_chose_other_hours_are_left_alone_in_theirs()
    {
        var evening = new DateTimeOffset(2026, 11, 24, 20, 10, 0, TimeSpan.FromHours(7));
        VirtualTime.Play(evening, async time =>
        {
            await using var scene = new RunScene(time);
            await scene.With(3, (person, i) => i switch
            {
                1 => person with { BirthYear = 2013, Guardian = new GuardianAgreement(person.Id, evening, "1") },
                2 => person with { Quiet = new QuietTime(new TimeOnly(18, 0), new TimeOnly(7, 0)) },
                _ => person,
            });
            scene.Start();
            await scene.Announce("Họp");
            await time.Pass(TimeSpan.FromMinutes(30));
            Assert.Equal(["v0"], scene.Sent.Select(s => s.Chat));
            await time.Pass(TimeSpan.FromHours(12));
            Assert.Equal(["v0", "v1", "v2"], scene.Sent.Select(s => s.Chat));
            Assert.Equal(TimeSpan.FromHours(6.5), scene.Sent[1].At.ToOffset(TimeSpan.FromHours(7)).TimeOfDay);
            Assert.Equal(TimeSpan.FromHours(7), scene.Sent[2].At.ToOffset(TimeSpan.FromHours(7)).TimeOfDay);
        });
    }

    [Fact]
    public void Who_stops_alerts_while_it_waits_for_the_morning_does_not_get_it()
    {
        var night = new DateTimeOffset(2026, 11, 24, 22, 0, 0, TimeSpan.FromHours(7));
        VirtualTime.Play(night, async time =>
        {
            await using var scene = new RunScene(time);
            await scene.With(3);
            scene.Start();
            var announcement = await scene.Announce("Họp");
            await time.Pass(TimeSpan.FromMinutes(10));
            await scene.Commit(PeopleRecords.Type.Put(RunScene.Volunteer(1) with { StoppedAt = time.GetUtcNow() }));
            await time.Pass(TimeSpan.FromHours(9));
            Assert.Equal(["v0", "v2"], scene.Sent.Select(s => s.Chat).Order());
            Assert.Equal(1, (await scene.LastRun(announcement)).Totals.FailedBy[Recipients.Stopped]);
        });
    }

    private static void Play(int volunteers, Func<RunScene, Task> story) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(volunteers);
        scene.Start();
        await story(scene);
    });
}
