using System.Globalization;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Host;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// How much of its allowed rate a limited channel uses: one announcement through the whole program to the fake Telegram server, which
/// counts as strictly as the documents say and takes a while for each call as the way to the real one does; the one who announced
/// follows it meanwhile. Then the ledger is held against what the server got, person by person.
/// <c>VOLUNTEERBOT_BENCH_PEOPLE</c> asks for another number.
/// </summary>
internal static class PaceBenchmark
{
    private static readonly int People = int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_BENCH_PEOPLE"), CultureInfo.InvariantCulture, out var n) ? n : 3_000;

    public static async Task Run()
    {
        foreach (var milliseconds in (int[])[20, 120, 300])
            await Measure(People, TimeSpan.FromMilliseconds(milliseconds), new RateLimits());
    }

    /// <summary>Fifty thousand on an account whose limit was raised to a thousand a second.</summary>
    public static Task RunMany() => Measure(50_000, TimeSpan.FromMilliseconds(20), new RateLimits { OverallPerSecond = 1_000 });

    private static async Task Measure(int people, TimeSpan latency, RateLimits rates)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        await using var telegram = await FakeTelegramServer.StartAsync(
            new FakeTelegramOptions { Rates = rates, Latency = latency, KeepCalls = 0, KeepMessages = 4, Patience = TimeSpan.FromMinutes(10) });
        var heard = new LedgerAgainstPlatform(telegram);
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        telegram.BotSpoke += message =>
        {
            if (message.ChatId == 1 && message.Text.StartsWith('✅'))
                done.TrySetResult();
        };
        telegram.User(1, "Mẫu").Met();
        for (var i = 0; i < people; i++)
            telegram.User(ToldCrowd.FirstChat + i, "Mẫu").Met();
        var path = Path.Combine(folder.FullName, "bot.db");
        await ToldCrowd.Write(path, people, "telegram/main/1", CancellationToken.None);
        var settings = BotUnderTest.OnFile(folder.FullName);
        (settings["Delivery__QuietHours__From"], settings["Delivery__QuietHours__To"]) = ("00:00", "00:00");
        settings["Channels__Telegram__BulkPerSecond"] = rates.OverallPerSecond.ToString(CultureInfo.InvariantCulture);
        using var bot = BotUnderTest.Start(telegram, settings);
        await done.Task.WaitAsync(telegram.Options.Patience);
        bot.Kill();
        await bot.WaitForExitAsync();

        // Everything the account sent from the first recipient to the last, the edits by which the run was followed among it.
        var times = heard.Times.SkipWhile(t => t < heard.FirstAt).TakeWhile(t => t <= heard.LastAt).ToList();
        var rate = (times.Count - 1) / (times[^1] - times[0]).TotalSeconds;
        var differences = await heard.Differences(path, people, CancellationToken.None);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{people} people, {latency.TotalMilliseconds:0} ms a call: {times.Count} messages and edits in {(times[^1] - times[0]).TotalSeconds:0.00} s, {rate:0.000}/s = {rate / rates.OverallPerSecond:0.00%} of {rates.OverallPerSecond}/s; "
            + $"most in a second {heard.BusiestSecond()}, refused for their rate {telegram.RateRefusals}; {heard.Total} messages to {heard.People} people, ledger and platform differ about {differences.Count}"));
        foreach (var difference in differences.Take(10))
            Console.WriteLine("  " + difference);
        folder.Delete(recursive: true);
    }
}
