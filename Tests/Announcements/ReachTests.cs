using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Announcements;

/// <summary>Who is not reached is known before anything is sent, and is the same in the view, in the estimate and in the run.</summary>
public sealed class ReachTests
{
    /// <summary>As on Zalo: two days free, up to seven for money, then nothing.</summary>
    private static readonly IReadOnlyList<ReplyWindow> Windows = [new(TimeSpan.FromHours(48), 0), new(TimeSpan.FromDays(7), 55)];

    [Fact]
    public void The_view_names_those_whom_an_announcement_does_not_reach_with_the_reason_and_their_channels() => Play(7, mostCost: null, async scene =>
    {
        await scene.States.MarkUnreachable(DeliveryScene.Chat("v1"), "blocked", RunScene.Ct);
        var unreached = await Unreached(scene);
        Assert.Equal(
            [("Người Mẫu 1", "blocked", "telegram"), ("Người Mẫu 2", Recipients.Stopped, "telegram"), ("Người Mẫu 3", Recipients.NoAddress, ""), ("Người Mẫu 4", Recipients.Child, "telegram"), ("Người Mẫu 5", "channelOff", "zalooa")],
            unreached.Where(u => u.Person.Name.StartsWith("Người Mẫu", StringComparison.Ordinal)).Select(u => (u.Person.Name, u.Why, string.Join('+', u.Channels))).Order());
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(["v0", "v6"], scene.Sent.Select(s => s.Chat).Order());
        var estimate = await scene.Estimates.Of((await scene.Stored(announcement)).Draft, AnnouncementKind.Alert, RunScene.Ct);
        Assert.Equal(2, estimate.People);
        Assert.Equal(unreached.GroupBy(u => u.Why).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => (g.Key, g.Count())), estimate.Unreachable.Select(u => (u.Key, u.Value)));
    }, (person, i) => i switch
    {
        2 => person with { StoppedAt = DeliveryScene.Morning },
        3 => person with { Addresses = [] },
        4 => person with { BirthYear = 2013 },
        5 => person with { Addresses = ["zalooa/main/5"] },
        _ => person,
    });

    [Fact]
    public void Whom_the_platform_does_not_let_us_write_to_now_is_left_out_and_counted_and_not_run_into() => Play(4, mostCost: 0, async scene =>
    {
        await Wrote(scene, 0, TimeSpan.FromHours(1));
        await Wrote(scene, 1, TimeSpan.FromDays(3));
        await Wrote(scene, 2, TimeSpan.FromDays(8));
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(10));
        Assert.Equal(["v0"], scene.Sent.Select(s => s.Chat));
        var (run, _) = await scene.LastRun(announcement);
        Assert.Equal([("neverWrote", 1), ("paidWindow", 1), ("windowClosed", 1)], run.LeftOut.OrderBy(l => l.Key).Select(l => (l.Key, l.Value)));
        Assert.Equal(["neverWrote", "paidWindow", "windowClosed"], (await Unreached(scene)).Where(u => u.Channels.Count > 0 && u.Why != Recipients.NoConsent).Select(u => u.Why).Order());
    });

    [Fact]
    public void What_it_costs_is_what_each_of_them_costs_now() => Play(4, mostCost: 55, async scene =>
    {
        await Wrote(scene, 0, TimeSpan.FromHours(1));
        await Wrote(scene, 1, TimeSpan.FromDays(3));
        await Wrote(scene, 2, TimeSpan.FromDays(6));
        await Wrote(scene, 3, TimeSpan.FromDays(8));
        var estimate = await scene.Estimates.Of(Draft(new Audience { Units = [TestWorld.BaiXepTeam] }), AnnouncementKind.Alert, RunScene.Ct);
        Assert.Equal((3, 110L), (estimate.People, Assert.Single(estimate.Channels).CostVnd));
    });

    [Fact]
    public void Who_belongs_by_a_role_alone_counts_among_those_not_reached_once_in_the_view_and_in_every_audience_that_means_them() => Play(1, mostCost: null, async scene =>
    {
        Person Named(int no, params RoleAssignment[] roles) => RunScene.Volunteer(no) with { HomeUnit = null, Addresses = [], Skills = [Skills.All[0]], Roles = roles };
        var since = new DateOnly(2026, 1, 1);
        await scene.Commit(
            // No home unit, one role; a role in two teams of the commune; a role elsewhere; none at all.
            PeopleRecords.Type.Put(Named(101, new RoleAssignment(Role.TeamLeader, TestWorld.BaiXepTeam, since))),
            PeopleRecords.Type.Put(Named(102, new RoleAssignment(Role.TeamLeader, TestWorld.BaiXepTeam, since), new RoleAssignment(Role.CellSecretary, TestWorld.PhuHoiCell, since))),
            PeopleRecords.Type.Put(Named(103, new RoleAssignment(Role.TeamLeader, TestWorld.BloodClub, since))),
            PeopleRecords.Type.Put(Named(104)));

        Assert.Equal(["Người Mẫu 101", "Người Mẫu 102"], (await Unreached(scene, TestWorld.TuyAnDong)).Where(u => u.Why == Recipients.NoAddress).Select(u => u.Person.Name).Order());
        Assert.Equal(2, await NoAddress(scene, new Audience { Units = [TestWorld.TuyAnDong] }));
        Assert.Equal(3, await NoAddress(scene, new Audience { Units = [TestWorld.Province] }));
        Assert.Equal(2, await NoAddress(scene, new Audience { Units = [TestWorld.Province], Without = [TestWorld.TuyHoa] }));
        Assert.Equal(1, await NoAddress(scene, new Audience { Units = [TestWorld.Province], Without = [TestWorld.PhuHoiCell, TestWorld.TuyHoa] }));
        Assert.Equal(3, await NoAddress(scene, new Audience { Units = [TestWorld.Province], Roles = [Role.TeamLeader] }));
        Assert.Equal(1, await NoAddress(scene, new Audience { Units = [TestWorld.Province], Roles = [Role.CellSecretary] }));
        Assert.Equal(0, await NoAddress(scene, new Audience { Units = [TestWorld.Province], Roles = [Role.Volunteer] }));
        Assert.Equal(3, await NoAddress(scene, new Audience { Units = [TestWorld.Province], Skill = Skills.All[0] }));
    });

    [Fact]
    public void Of_those_on_a_list_everybody_counts_whatever_their_unit() => Play(1, mostCost: null, async scene =>
    {
        var stranger = RunScene.Volunteer(101) with { HomeUnit = null, Roles = [], Consents = [] };
        var call = RunScene.Call(10);
        var signUp = RunScene.SignUpOf(call, 101, SignUpState.Going, DeliveryScene.Morning);
        await scene.Commit(PeopleRecords.Type.Put(stranger), CampaignRecords.Recruitments.Put(call, 0), CampaignRecords.SignUps.Put(signUp, 0));
        var estimate = await scene.Estimates.Of(Draft(new Audience { OnListOf = call.ActivityId }), AnnouncementKind.Alert, RunScene.Ct);
        Assert.Equal((0, 1), (estimate.People, estimate.Unreachable[Recipients.NoConsent]));
    });

    private static AnnouncementDraft Draft(Audience audience) => new("Tập trung 7h", null, audience, null, AlertUrgency.Normal, null, null, Repetition.Once);

    private static async Task<int> NoAddress(RunScene scene, Audience audience) =>
        (await scene.Estimates.Of(Draft(audience), AnnouncementKind.Alert, RunScene.Ct)).Unreachable.GetValueOrDefault(Recipients.NoAddress);

    [Fact]
    public void Every_reason_that_is_told_says_what_to_do()
    {
        foreach (var book in (TextBook[])[TextBook.For("vi"), TextBook.For("en")])
        {
            Assert.All(AnnouncementViews.KnownReasons, why => Assert.NotNull(book.Raw("unreachable." + why)));
            Assert.All(AnnouncementViews.KnownReasons, why => Assert.StartsWith("👉", book.Raw("unreached.do." + why), StringComparison.Ordinal));
        }
    }

    private static async Task<List<Unreached>> Unreached(RunScene scene, Domain.Organisation.OrgUnitId? unit = null)
    {
        var found = new List<Unreached>();
        await foreach (var one in scene.Reach.Read(unit ?? TestWorld.BaiXepTeam, RunScene.Ct))
        {
            if (one is not null)
                found.Add(one);
        }
        return found;
    }

    private static Task Wrote(RunScene scene, int volunteer, TimeSpan ago)
    {
        var address = $"{MemoryChannel.Name}/v{volunteer}";
        return scene.Commit(ConversationRecords.Type.Put(new Conversation
        {
            Id = address, Address = address, PersonId = RunScene.Volunteer(volunteer).Id, Language = "vi", LastAt = scene.Time.GetUtcNow() - ago, NextNo = 1,
        }));
    }

    private static void Play(int volunteers, int? mostCost, Func<RunScene, Task> story, Func<Person, int, Person>? but = null) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        var usual = new MemoryChannel(time);
        var channel = mostCost is { } most ? new MemoryChannel(time) { Traits = usual.Traits with { Windows = Windows, MostCost = most } } : usual;
        await using var scene = new RunScene(time, channel: channel);
        await scene.With(volunteers, but);
        scene.Start();
        await story(scene);
    });
}
