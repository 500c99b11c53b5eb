using VolunteerBot.Bot.Schedules;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using VolunteerBot.Tests.Announcements;
using VolunteerBot.Tests.Channels.ZaloOa;
using VolunteerBot.Tests.Delivery;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Schedules;

/// <summary>A year after an announcement it is no longer kept who got it; how many it was is.</summary>
public sealed class LedgerRetentionTests
{
    private const int Days = 365;

    [Fact]
    public void A_year_after_its_end_nobody_stands_in_a_ledger_and_the_figures_are_the_same() => Play(async scene =>
    {
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(30));
        var before = (await scene.LastRun(announcement)).Totals;
        Assert.Equal((598, 2), (before.Accepted, before.Failed));

        await new LedgerRetention(scene.Store).Run(scene.Time.GetUtcNow().AddDays(Days - 1), Days, RunScene.Ct);
        Assert.NotEmpty(await Ledger(scene));
        Assert.Equal(1, await new LedgerRetention(scene.Store).Run(scene.Time.GetUtcNow().AddDays(Days + 1), Days, RunScene.Ct));
        Assert.Empty(await Ledger(scene));
        var (run, after) = await scene.LastRun(announcement);
        Assert.Equal((before.Accepted, before.Failed, before.FailedBy["blocked"]), (after.Accepted, after.Failed, after.FailedBy["blocked"]));
        // What goes to just these people, or to just the others, is not offered any more.
        var view = AnnouncementViews.Progress(await scene.Stored(announcement), run, after, null, isDone: true);
        Assert.DoesNotContain(view.Choices, c => c.Label.Key is "announce.correct" or "announce.retry");
        Assert.Equal(0, await new LedgerRetention(scene.Store).Run(scene.Time.GetUtcNow().AddDays(Days + 1), Days, RunScene.Ct));
    });

    [Fact]
    public void Broken_off_anywhere_the_next_time_ends_with_the_same_figures() => Play(async scene =>
    {
        var announcement = await scene.Announce("Tập trung 7h");
        await scene.Time.Pass(TimeSpan.FromSeconds(30));
        var before = (await scene.LastRun(announcement)).Totals;
        for (var commit = 1; commit <= 3; commit++)
        {
            var away = new DyingStore(scene.Memory) { AwayAtCommits = [commit] };
            try
            {
                await new LedgerRetention(away).Run(scene.Time.GetUtcNow().AddDays(Days + 1), Days, RunScene.Ct);
            }
            catch (StoreUnavailableException)
            {
                // As when the program dies here.
            }
            Assert.Equal((before.Accepted, before.Failed), ((await scene.LastRun(announcement)).Totals.Accepted, (await scene.LastRun(announcement)).Totals.Failed));
        }
        await new LedgerRetention(scene.Memory).Run(scene.Time.GetUtcNow().AddDays(Days + 1), Days, RunScene.Ct);
        Assert.Empty(await Ledger(scene));
        Assert.Equal((before.Accepted, before.Failed), ((await scene.LastRun(announcement)).Totals.Accepted, (await scene.LastRun(announcement)).Totals.Failed));
    });

    private static async Task<IReadOnlyList<object>> Ledger(RunScene scene) =>
        [.. await scene.Memory.Page(RunRecords.Chunks, null, 100, RunScene.Ct), .. await scene.Memory.Page(RunRecords.Outcomes, null, 100, RunScene.Ct)];

    private static void Play(Func<RunScene, Task> story) => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        await using var scene = new RunScene(time);
        await scene.With(600);
        scene.Channel.Refusal = call => call.Chat is "v3" or "v4" ? MemoryChannel.Refused(Bot.Channels.RefusalKind.Unreachable, "blocked") : null;
        scene.Start();
        await story(scene);
    });
}
