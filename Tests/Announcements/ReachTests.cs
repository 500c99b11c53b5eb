using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Announcements;
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
        var draft = new AnnouncementDraft("Tập trung 7h", null, new Audience { Units = [TestWorld.BaiXepTeam] }, null, AlertUrgency.Normal, null, null, Repetition.Once);
        var estimate = await scene.Estimates.Of(draft, AnnouncementKind.Alert, RunScene.Ct);
        Assert.Equal((3, 110L), (estimate.People, Assert.Single(estimate.Channels).CostVnd));
    });

    [Fact]
    public void Every_reason_that_is_told_says_what_to_do()
    {
        foreach (var book in (TextBook[])[TextBook.For("vi"), TextBook.For("en")])
        {
            Assert.All(AnnouncementViews.KnownReasons, why => Assert.NotNull(book.Raw("unreachable." + why)));
            Assert.All(AnnouncementViews.KnownReasons, why => Assert.StartsWith("👉", book.Raw("unreached.do." + why), StringComparison.Ordinal));
        }
    }

    private static async Task<List<Unreached>> Unreached(RunScene scene)
    {
        var found = new List<Unreached>();
        await foreach (var one in scene.Reach.Read(TestWorld.BaiXepTeam, RunScene.Ct))
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
