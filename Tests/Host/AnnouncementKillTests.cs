using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>
/// The running program killed with -9 while it writes to many, with a platform that sometimes refuses, fails, cuts and lies.
/// <c>VOLUNTEERBOT_ANNOUNCE_PEOPLE</c> and <c>VOLUNTEERBOT_ANNOUNCE_KILLS</c> ask for more.
/// </summary>
public sealed class AnnouncementKillTests
{
    private static readonly int People = Setting("VOLUNTEERBOT_ANNOUNCE_PEOPLE", 1_500);
    private static readonly int Kills = Setting("VOLUNTEERBOT_ANNOUNCE_KILLS", 3);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Everybody_is_reached_and_a_kill_doubles_at_most_one_message_a_lane()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-announce");
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Patience = TimeSpan.FromMinutes(2), KeepCalls = 0, KeepMessages = 4 }, Cancel);
        var heard = new ConcurrentDictionary<long, int>();
        var total = 0;
        telegram.BotSpoke += message =>
        {
            heard.AddOrUpdate(message.ChatId, 1, (_, n) => n + 1);
            Interlocked.Increment(ref total);
        };
        for (var i = 0; i < People; i++)
            telegram.User(ToldCrowd.FirstChat + i, "Mẫu").Met();
        var path = Path.Combine(folder.FullName, "bot.db");
        await ToldCrowd.Write(path, People, followedAt: null, Cancel);
        var settings = new Dictionary<string, string>
        {
            ["Storage__LiteDb__Path"] = path, ["Urls"] = "http://127.0.0.1:" + Ports.Free(), ["Logging__Level"] = "Warning", ["Channels__Telegram__Token"] = telegram.Token,
            ["Channels__Telegram__ApiBaseUrl"] = telegram.BaseUrl, ["Channels__Telegram__BulkPerSecond"] = "1000", ["Delivery__QuietHours__From"] = "00:00", ["Delivery__QuietHours__To"] = "00:00",
        };
        var chance = new Random(20);
        for (var kill = 1; kill <= Kills; kill++)
        {
            using var bot = new BotProcess(settings);
            // Somewhere within the next part of the run, wherever it stands.
            var until = Math.Min(People - 1, Volatile.Read(ref total) + chance.Next(1, Math.Max(2, People / (Kills + 1))));
            while (Volatile.Read(ref total) < until && !bot.HasEnded)
                await Task.Delay(5, Cancel);
            Assert.False(bot.HasEnded, bot.Output);
            await bot.Kill();
        }
        using (var last = new BotProcess(settings))
        {
            while (!await IsDone(last, heard))
                await Task.Delay(200, Cancel);
            Assert.Equal(0, await last.Stop());
            Assert.DoesNotContain(telegram.Token, last.Output, StringComparison.Ordinal);
        }

        await using var store = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System);
        var run = (await store.Get(RunRecords.Runs, ToldCrowd.Run, Cancel))!.Value;
        var totals = RunTotals.Of((await store.Find(RunRecords.OutcomesOf(run.Id), Cancel)).Select(o => o.Value));
        Assert.Equal((People, People, 0, 0), (run.Recipients, totals.Accepted, totals.Failed, totals.Queued));
        Assert.Equal(People, heard.Count);
        var twice = heard.Values.Sum(n => n - 1);
        Assert.InRange(twice, 0, Kills * Bot.Announcements.RunPump.LanesOf(new Bot.Channels.ChannelTraits(4096, true, 64, 1_000, 20, 1)));
        TestContext.Current.TestOutputHelper?.WriteLine($"{People} people, {Kills} kills, {twice} messages twice");
        folder.Delete(recursive: true);
    }

    /// <summary>The run has reached all; what is still to be written down is written by the stop.</summary>
    private static Task<bool> IsDone(BotProcess bot, ConcurrentDictionary<long, int> heard)
    {
        Assert.False(bot.HasEnded, bot.Output);
        return Task.FromResult(heard.Count >= People);
    }

    private static int Setting(string name, int usual) => int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var said) ? said : usual;
}
