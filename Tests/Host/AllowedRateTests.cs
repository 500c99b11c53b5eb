using VolunteerBot.Fakes.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>The running program against a platform that counts. How much of the rate it uses is measured by <c>Benchmarks -- pace</c>.</summary>
public sealed class AllowedRateTests
{
    private const int People = 150;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_platform_that_counts_never_has_to_say_too_many_and_the_ledger_agrees_with_it_about_every_person()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-rate");
        await using var telegram = await FakeTelegramServer.StartAsync(
            new FakeTelegramOptions { Rates = new RateLimits(), Patience = TimeSpan.FromMinutes(2), Latency = TimeSpan.FromMilliseconds(50), KeepMessages = 4 }, Cancel);
        var heard = new LedgerAgainstPlatform(telegram);
        for (var i = 0; i < People; i++)
            telegram.User(ToldCrowd.FirstChat + i, "Mẫu").Met();
        telegram.User(1, "Mẫu").Met();
        var path = Path.Combine(folder.FullName, "bot.db");
        await ToldCrowd.Write(path, People, "telegram/main/1", Cancel);
        var all = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        telegram.BotSpoke += message =>
        {
            if (message.ChatId == 1 && message.Text.StartsWith('✅'))
                all.TrySetResult();
        };
        using (var bot = new BotProcess(new Dictionary<string, string>
        {
            ["Storage__LiteDb__Path"] = path, ["Urls"] = "http://127.0.0.1:" + Ports.Free(), ["Logging__Level"] = "Warning", ["Channels__Telegram__Token"] = telegram.Token,
            ["Channels__Telegram__ApiBaseUrl"] = telegram.BaseUrl, ["Delivery__QuietHours__From"] = "00:00", ["Delivery__QuietHours__To"] = "00:00",
        }))
        {
            await all.Task.WaitAsync(telegram.Options.Patience, Cancel);
            Assert.Equal(0, await bot.Stop());
        }
        Assert.Equal(0, telegram.RateRefusals);
        Assert.Empty(await heard.Differences(path, People, Cancel));
        folder.Delete(recursive: true);
    }
}
