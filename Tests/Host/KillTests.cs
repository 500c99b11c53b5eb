using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>
/// The running host killed with -9 at random moments while people talk to it. <c>VOLUNTEERBOT_HOST_KILLS</c> asks for more kills.
/// </summary>
public sealed class KillTests
{
    private const int People = 12;

    private static readonly int Kills = int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_HOST_KILLS"), out var kills) ? kills : 5;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Every_confirmed_activity_is_there_once_and_everybody_is_answered(bool webhook)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-kills");
        await using var telegram = await FakeTelegramServer.StartAsync(new FakeTelegramOptions { Patience = TimeSpan.FromMinutes(2), KeepCalls = 0 }, Cancel);
        var settings = Settings(telegram, folder.FullName, webhook);
        using var crowd = new Crowd(telegram, People);
        var talking = crowd.Talk(Cancel);
        var chance = new Random(webhook ? 7 : 3);
        for (var kill = 0; kill < Kills; kill++)
        {
            using var bot = new BotProcess(settings);
            await crowd.SomebodyHeard(bot, chance.Next(1, 60), Cancel);
            await Task.WhenAny(Task.Delay(chance.Next(0, 120), Cancel), bot.WaitForEnd());
            Assert.False(bot.HasEnded, bot.Output);
            await bot.Kill();
        }
        using (var last = new BotProcess(settings))
        {
            crowd.FinishWhatYouBegan();
            await talking;
            Assert.Equal(0, await last.Stop());
            Assert.DoesNotContain(telegram.Token, last.Output, StringComparison.Ordinal);
        }

        var path = settings["Storage__LiteDb__Path"];
        Assert.Empty(LiteDbFile.Check(path));
        await using (var store = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System))
        {
            var titles = (await store.Page(ActivityRecords.Type, null, 100_000, Cancel)).Select(a => a.Value.Plan.Title).ToList();
            Assert.Equal(crowd.Confirmed.Order(StringComparer.Ordinal), titles.Order(StringComparer.Ordinal));
        }
        Assert.True(crowd.Confirmed.Count > Kills, $"only {crowd.Confirmed.Count} activities in {Kills} kills");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{Kills} kills, {crowd.Confirmed.Count} activities confirmed, {crowd.Repeats} of their receipts came again, {crowd.Heard} bot messages in all");
        folder.Delete(recursive: true);
    }

    private static Dictionary<string, string> Settings(FakeTelegramServer telegram, string folder, bool webhook)
    {
        var url = "http://127.0.0.1:" + Ports.Free();
        var settings = new Dictionary<string, string>
        {
            ["Storage__LiteDb__Path"] = Path.Combine(folder, "bot.db"), ["Urls"] = url, ["Logging__Level"] = "Warning",
            ["Channels__Telegram__Token"] = telegram.Token, ["Channels__Telegram__ApiBaseUrl"] = telegram.BaseUrl,
        };
        if (webhook)
        {
            settings["Channels__Telegram__Mode"] = "Webhook";
            settings["Channels__Telegram__PublicUrl"] = url;
            settings["Channels__Telegram__WebhookSecret"] = "secret-of-a-test";
        }
        return settings;
    }
}
