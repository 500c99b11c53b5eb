using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Announcements;

/// <summary>What becomes of an announcement from its hour to the last recipient.</summary>
public sealed class RunTests
{
    [Fact]
    public void Everybody_gets_it_once_at_the_allowed_rate_and_the_ledger_says_so() => Play(3_000, async scene =>
    {
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(110));
        Assert.Equal(AnnouncementState.Done, (await scene.Stored(announcement)).State);
        Assert.Equal(3_000, scene.Sent.Select(t => t.Chat).Distinct().Count());
        Assert.Equal(3_000, scene.Sent.Count);
        var (run, totals) = await scene.LastRun(announcement);
        Assert.Equal((3_000, 3_000, 0, 0), (run.Recipients, totals.Accepted, totals.Failed, totals.Queued));
        Assert.Equal(scene.Sent.Select(t => t.Chat).Order(), (await scene.Ledger(announcement)).Where(l => l.State == ChunkOutcome.Accepted).Select(l => l.Chat).Order());
        var lasted = scene.Sent[^1].At - scene.Sent[0].At;
        Assert.InRange(lasted.TotalSeconds, 99, 102);
        Assert.All(scene.Sent.Zip(scene.Sent.Skip(30)), pair => Assert.True((pair.Second.At - pair.First.At).TotalSeconds > 0.89));
    });

    [Fact]
    public void The_one_who_announced_follows_it_in_one_message_a_few_times_a_minute() => Play(900, async scene =>
    {
        await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(45));
        var told = scene.Channel.Taken.Where(t => t.Chat == "cadre").Select(t => t.Text).ToList();
        Assert.InRange(told.Count, 5, 20);
        Assert.Contains("<b>900/900</b>", told[^1], StringComparison.Ordinal);
    });

    [Fact]
    public void Only_those_get_it_who_agreed_stayed_and_follow_the_topic() => Play(8, async scene =>
    {
        var announcement = await scene.Announce("Hiến máu", a => a with { Draft = a.Draft with { Audience = a.Draft.Audience with { Topic = "BloodDonation" } } });
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(["v0", "v4", "v7"], scene.Sent.Select(s => s.Chat).Order());
        var (run, _) = await scene.LastRun(announcement);
        Assert.Equal([(Recipients.Child, 1), (Recipients.Left, 1), (Recipients.OtherTopics, 1)], run.LeftOut.OrderBy(l => l.Key).Select(l => (l.Key, l.Value)));
        var estimate = await scene.Estimates.Of((await scene.Stored(announcement)).Draft, AnnouncementKind.Alert, RunScene.Ct);
        Assert.Equal(3, estimate.People);
        Assert.Equal(
            [(Recipients.Child, 1), (Recipients.Left, 1), (Recipients.NoConsent, 1), (Recipients.OtherTopics, 1), (Recipients.Stopped, 1)],
            estimate.Unreachable.Where(u => u.Key != Recipients.NoConsent || u.Value > 0).Select(u => (u.Key, u.Key == Recipients.NoConsent ? 1 : u.Value)));
    }, (person, i) => i switch
    {
        1 => person with { Consents = [ConsentPurpose.TakePart] },
        2 => person with { StoppedAt = DeliveryScene.Morning },
        3 => person with { Topics = ["TreePlanting"] },
        4 => person with { Topics = ["BloodDonation"] },
        5 => person with { Roles = [new RoleAssignment(Role.Volunteer, TestWorld.BaiXepTeam, new DateOnly(2026, 1, 1), new DateOnly(2026, 6, 1))] },
        6 => person with { BirthYear = 2013 },
        7 => person with { BirthYear = 2013, Guardian = new GuardianAgreement(TestWorld.People["leader"].Id, DeliveryScene.Morning, "1") },
        _ => person,
    });

    [Fact]
    public void Stopped_while_it_is_sent_nobody_else_gets_it() => Play(900, async scene =>
    {
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        await scene.Change(announcement, a => a with { State = AnnouncementState.Stopped });
        var atTheStop = scene.Sent.Count;
        await scene.Time.Pass(TimeSpan.FromSeconds(30));
        Assert.InRange(scene.Sent.Count - atTheStop, 0, RunScene.Lanes);
        var (_, totals) = await scene.LastRun(announcement);
        Assert.Equal((scene.Sent.Count, 900 - scene.Sent.Count, 0), (totals.Accepted, totals.FailedBy["stopped"], totals.Queued));
    });

    [Fact]
    public void Paused_it_waits_and_then_goes_on_where_it_was() => Play(600, async scene =>
    {
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        await scene.Change(announcement, a => a with { State = AnnouncementState.Paused });
        await scene.Time.Pass(TimeSpan.FromSeconds(2));
        var atThePause = scene.Sent.Count;
        await scene.Time.Pass(TimeSpan.FromMinutes(5));
        Assert.Equal(atThePause, scene.Sent.Count);
        await scene.Change(announcement, a => a with { State = AnnouncementState.Sending });
        await scene.Time.Pass(TimeSpan.FromSeconds(40));
        Assert.Equal((600, 600), (scene.Sent.Count, scene.Sent.Select(s => s.Chat).Distinct().Count()));
    });

    [Fact]
    public void Paused_until_its_news_is_stale_it_is_over_and_says_who_did_not_get_it() => Play(300, async scene =>
    {
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        await scene.Change(announcement, a => a with { State = AnnouncementState.Paused });
        await scene.Time.Pass(TimeSpan.FromHours(49));
        Assert.Equal(AnnouncementState.Done, (await scene.Stored(announcement)).State);
        var (run, totals) = await scene.LastRun(announcement);
        Assert.NotNull(run.DoneAt);
        Assert.Equal((scene.Sent.Count, 300 - scene.Sent.Count, 0), (totals.Accepted, totals.FailedBy["stale"], totals.Queued));
    });

    [Fact]
    public void Its_picture_and_files_go_with_it_to_everybody_and_into_the_digest() => Play(40, async scene =>
    {
        static Announcement With(Announcement a, string file) => a with { Draft = a.Draft with { Picture = "photo", Documents = [new AttachedDocument(file, file + ".pdf")] } };
        await scene.Announce("Kế hoạch", a => With(a, "plan"));
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(40, scene.Sent.Count);
        Assert.All(scene.Sent, s => Assert.Equal(("photo", "plan.pdf"), (s.Message.Picture, Assert.Single(s.Message.Documents!).Name)));

        await scene.Announce("Bản đồ", a => With(a, "map"));
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(40, scene.Sent.Count);
        await scene.Time.Until(new DateTimeOffset(2026, 11, 24, 17, 31, 0, TimeSpan.FromHours(7)));
        await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct);
        await scene.Time.Pass(TimeSpan.FromSeconds(30));
        Assert.Equal(40, scene.Sent.Skip(40).Count(s => s.Message.Documents is [{ Name: "map.pdf", IsForMany: true }]));
    });

    [Fact]
    public void A_change_of_an_activity_overtakes_bulk() => Play(2_000, async scene =>
    {
        var call = RunScene.Call(10);
        await scene.Commit(CampaignRecords.Recruitments.Put(call with { State = RecruitmentState.CalledOff }, 0));
        for (var i = 0; i < 5; i++)
            await scene.Commit(CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 1_900 + i, SignUpState.Going, DeliveryScene.Morning), 0));
        await scene.Announce("Tin dài");
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        await scene.Announce("Bão vào", a => a with
        {
            Kind = AnnouncementKind.Change, Draft = a.Draft with { About = call.ActivityId, Urgency = AlertUrgency.Important, Audience = new Audience { OnListOf = call.ActivityId } },
        });
        await scene.Time.Pass(TimeSpan.FromSeconds(2));
        var told = scene.Sent.Where(s => s.Text.Contains("đã hủy", StringComparison.Ordinal)).ToList();
        Assert.Equal(["v1900", "v1901", "v1902", "v1903", "v1904"], told.Select(t => t.Chat).Order());
        Assert.All(told, t => Assert.Contains("Bão vào", t.Text, StringComparison.Ordinal));
        Assert.True(scene.Sent.Count < 500);
    });

    [Fact]
    public void A_correction_goes_to_exactly_those_who_got_the_first() => Play(300, async scene =>
    {
        scene.Channel.Refusal = call => call.Chat is "v3" or "v4" ? MemoryChannel.Refused(RefusalKind.Unreachable, "blocked") : null;
        var first = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(15));
        var got = scene.Sent.Select(s => s.Chat).ToHashSet();
        Assert.Equal(298, got.Count);
        await scene.Commit(PeopleRecordsPut(RunScene.Volunteer(5_000)));
        await scene.Announce("Đúng là 8h", a => a with { Kind = AnnouncementKind.Correction, CorrectionOf = first.Id, Draft = a.Draft with { Audience = new Audience { RecipientsOf = first.Id } } });
        await scene.Time.Pass(TimeSpan.FromSeconds(15));
        Assert.Equal(got.Order(), scene.Sent.Where(s => s.Text.Contains("Đúng là 8h", StringComparison.Ordinal)).Select(s => s.Chat).Order());
    });

    [Fact]
    public void Retried_only_those_are_written_to_who_failed_and_can_be_reached_now() => Play(100, async scene =>
    {
        scene.Channel.Refusal = call => call.Chat is "v3" or "v4" ? MemoryChannel.Refused(RefusalKind.Unreachable, "blocked") : null;
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal((98, 2), ((await scene.LastRun(announcement)).Totals.Accepted, (await scene.LastRun(announcement)).Totals.FailedBy["blocked"]));
        scene.Channel.Refusal = _ => null;
        await scene.States.MarkReachable(DeliveryScene.Chat("v3"), RunScene.Ct);
        await scene.Change(announcement, a => a with { State = AnnouncementState.Sending, Retries = 1 });
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(99, scene.Sent.Count);
        Assert.Equal("v3", scene.Sent[^1].Chat);
        var (_, totals) = await scene.LastRun(announcement);
        Assert.Equal((99, 1, 100), (totals.Accepted, totals.Failed, totals.Recipients));
        Assert.Equal(AnnouncementState.Done, (await scene.Stored(announcement)).State);
    });

    [Fact]
    public void A_second_one_soon_after_and_what_is_above_the_week_come_in_one_digest() => Play(3, async scene =>
    {
        await scene.Announce("Tin một");
        await scene.Time.Pass(TimeSpan.FromMinutes(10));
        await scene.Announce("Tin hai");
        await scene.Announce("Tin ba");
        await scene.Announce("Tin gấp", a => a with { Draft = a.Draft with { Urgency = AlertUrgency.Important, UrgentBecause = "mưa" } });
        await scene.Time.Pass(TimeSpan.FromMinutes(10));
        Assert.Equal(6, scene.Sent.Count);
        await scene.Time.Until(new DateTimeOffset(2026, 11, 24, 17, 31, 0, TimeSpan.FromHours(7)));
        Assert.Equal(3, (await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct)).Digests);
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(9, scene.Sent.Count);
        Assert.All(scene.Sent.TakeLast(3), d => Assert.True(d.Text.Contains("Tin hai", StringComparison.Ordinal) && d.Text.Contains("Tin ba", StringComparison.Ordinal)));
        Assert.Equal(0, (await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct)).Digests);
    });

    [Fact]
    public void A_weekly_one_goes_out_again_after_a_week() => Play(2, async scene =>
    {
        await scene.Announce("Họp đội", a => a with { Draft = a.Draft with { Repeat = Repetition.Weekly } });
        await scene.Time.Pass(TimeSpan.FromDays(6));
        Assert.Equal(2, scene.Sent.Count);
        await scene.Time.Pass(TimeSpan.FromDays(2));
        Assert.Equal(4, scene.Sent.Count);
    });

    [Fact]
    public void An_offered_place_that_nobody_takes_goes_to_the_next() => Play(3, async scene =>
    {
        var call = RunScene.Call(1);
        var until = scene.Time.GetUtcNow().AddHours(2);
        await scene.Commit(CampaignRecords.Recruitments.Put(call.With(call.Shifts[0] with { Taken = 1, Waiting = 1 }), 0),
            CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 0, SignUpState.Offered, DeliveryScene.Morning) with { OfferedUntil = until }, 0),
            CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 1, SignUpState.Waiting, DeliveryScene.Morning, line: 1), 0));
        Assert.Equal(0, (await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct)).Lapsed);
        await scene.Time.Pass(TimeSpan.FromHours(2));
        Assert.Equal(1, (await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct)).Lapsed);
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        Assert.Contains("Có chỗ rồi", scene.Sent.Single(s => s.Chat == "v1").Text, StringComparison.Ordinal);
        var after = (await scene.Memory.Get(CampaignRecords.Recruitments, call.ActivityId.ToString(), RunScene.Ct))!.Value.Shifts[0];
        Assert.Equal((1, 0), (after.TakenInAll, after.Waiting));
    });

    [Fact]
    public void A_thin_shift_is_searched_for_in_waves_the_nearest_first_and_those_who_answered_are_left_alone() => Play(4, async scene =>
    {
        var call = RunScene.Call(10, new DateOnly(2026, 11, 26));
        await scene.Commit(CampaignRecords.Recruitments.Put(call.With(call.Shifts[0] with { Taken = 1 }), 0),
            CampaignRecords.SignUps.Put(RunScene.SignUpOf(call, 0, SignUpState.Going, DeliveryScene.Morning), 0));
        Assert.Equal(1, (await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct)).Waves);
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        Assert.Equal(["v1", "v3"], scene.Sent.Where(s => s.Text.Contains("đang thiếu người", StringComparison.Ordinal)).Select(s => s.Chat).Order());
        Assert.Equal(0, (await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct)).Waves);
        await scene.Time.Pass(ThinCalls.BetweenWaves);
        Assert.Equal(1, (await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct)).Waves);
        await scene.Time.Pass(TimeSpan.FromSeconds(5));
        Assert.Contains(scene.Sent, s => s.Chat == "v2");
    }, (person, i) => i == 2 ? person with { HomeUnit = TestWorld.PhuHoiCell, Roles = [] } : person);

    private static Domain.Records.Put<Person> PeopleRecordsPut(Person person) => PeopleRecords.Type.Put(person);

    private static void Play(int volunteers, Func<RunScene, Task> story, Func<Person, int, Person>? but = null) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(volunteers, but);
        scene.Start();
        await story(scene);
    });
}
