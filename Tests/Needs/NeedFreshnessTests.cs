using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Announcements;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Needs;

/// <summary>Needs are kept fresh: asked about after thirty days, closed when nobody answers for two weeks.</summary>
public sealed class NeedFreshnessTests
{
    [Fact]
    public void After_thirty_days_its_author_is_asked_once_whether_it_is_still_so() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(0);
        scene.Start();
        await Put(scene, Need(1));
        await Live(scene, days: 29);
        Assert.Empty(Asked(scene));
        await Live(scene, days: 12);
        Assert.Contains("Dọn bùn", Assert.Single(Asked(scene)), StringComparison.Ordinal);
        Assert.Equal(NeedStatus.Open, (await Stored(scene, 1)).Status);
    });

    [Fact]
    public void What_its_author_says_is_still_so_is_fresh_for_another_thirty_days() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(0);
        scene.Start();
        await Put(scene, Need(1));
        await Live(scene, days: 31);
        Assert.Single(Asked(scene));
        var stored = (await scene.Memory.Get(NeedRecords.Type, Need(1).Id.ToString(), RunScene.Ct))!;
        await scene.Commit(NeedRecords.Type.Put(stored.Value with { ConfirmedAt = time.GetUtcNow(), AskedAt = null }, stored.Version));
        await Live(scene, days: 29);
        Assert.Single(Asked(scene));
        await Live(scene, days: 2);
        Assert.Equal(2, Asked(scene).Count);
    });

    [Fact]
    public void About_which_nobody_answers_for_two_weeks_it_is_closed_and_offered_to_nobody() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(0);
        scene.Start();
        await Put(scene, Need(1));
        await Live(scene, days: 46);
        Assert.Equal(NeedStatus.Expired, (await Stored(scene, 1)).Status);
        Assert.Single(Asked(scene));
    });

    private static VolunteerNeed Need(int number) => new()
    {
        Id = NeedId.Of(TestIds.Of(0xE_0000_0000 + number)), AuthorId = TestWorld.People["cadre"].Id, ConfirmedAt = DeliveryScene.Morning,
        Draft = new NeedDraft(TestWorld.TuyAnDong, "Dọn bùn", new Place("trường mẫu giáo"), new TimeSlot(new DateOnly(2027, 2, 1), null, new DateOnly(2027, 2, 1), null), 20, [], "Bí thư Đoàn xã"),
    };

    private static async Task Put(RunScene scene, VolunteerNeed need)
    {
        var cadre = (await scene.Memory.Get(Domain.People.PeopleRecords.Type, TestWorld.People["cadre"].Id.ToString(), RunScene.Ct))!;
        await scene.Commit(NeedRecords.Type.Put(need, 0), Domain.People.PeopleRecords.Type.Put(cadre.Value with { Addresses = [MemoryChannel.Name + "/cadre"] }, cadre.Version));
    }

    /// <summary>The sweep looks once a day, in the morning.</summary>
    private static async Task Live(RunScene scene, int days)
    {
        for (var day = 0; day < days; day++)
        {
            await scene.Time.Pass(TimeSpan.FromDays(1));
            await scene.Sweep.Run(scene.Time.GetUtcNow(), RunScene.Ct);
            await scene.Time.Pass(TimeSpan.FromSeconds(2));
        }
    }

    private static List<string> Asked(RunScene scene) => [.. scene.Channel.Taken.Where(t => t.Chat == "cadre").Select(t => t.Text)];

    private static async Task<VolunteerNeed> Stored(RunScene scene, int number) => (await scene.Memory.Get(NeedRecords.Type, Need(number).Id.ToString(), RunScene.Ct))!.Value;
}
