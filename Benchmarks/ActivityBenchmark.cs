using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Fakes.Activity;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// The whole program as a process of its own behind the fake connector: people register activities over <c>/api/messages</c>, six turns
/// each, every token checked, every turn committed before the call is answered. Then how fast calls are answered at a steady rate.
/// </summary>
internal static class ActivityBenchmark
{
    private const int PerSecond = 200;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(10);
    private static readonly string[] Channels = ["webchat"];

    public static async Task Run()
    {
        foreach (var people in (int[])[1, 50, 200])
            await Measure(people);
    }

    private static async Task Measure(int people)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        await using var connector = await FakeConnectorServer.StartAsync(new() { Endorsements = Channels, Patience = TimeSpan.FromMinutes(2), KeepCalls = false });
        var heard = new ConcurrentDictionary<string, TaskCompletionSource<BotActivity>>(StringComparer.Ordinal);
        connector.BotSpoke += (conversation, activity) =>
        {
            if (heard.TryRemove(conversation.Id, out var waiting))
                waiting.TrySetResult(activity);
        };
        using var bot = await Start(connector, folder.FullName);
        await Talk(connector, heard, people, TimeSpan.FromSeconds(5), "warm");
        var cpu = bot.TotalProcessorTime;
        var times = await Talk(connector, heard, people, Span, "talk");
        bot.Refresh();
        cpu = bot.TotalProcessorTime - cpu;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{people,4} people: {times.Count / Span.TotalSeconds:0} turns/s, p50 {At(times, 0.5):0.0} ms, p99 {At(times, 0.99):0.0} ms, {cpu.TotalMilliseconds / times.Count:0.00} ms CPU a turn, {bot.PeakWorkingSet64 >> 20} MB at most"));
        if (people == 50)
            await Steadily(connector);
        bot.Kill();
        await bot.WaitForExitAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Calls at an even rate, each from a person of their own, whether earlier ones are answered or not.</summary>
    private static async Task Steadily(FakeConnectorServer connector)
    {
        var answered = new ConcurrentBag<double>();
        var calls = new List<Task>();
        var watch = Stopwatch.StartNew();
        for (var i = 0; i < PerSecond * Span.TotalSeconds; i++)
        {
            var due = TimeSpan.FromSeconds(i / (double)PerSecond);
            if (due > watch.Elapsed)
                await Task.Delay(due - watch.Elapsed);
            calls.Add(Call(connector.Conversation("steady" + i, Channels[0])));
        }
        await Task.WhenAll(calls);
        var times = answered.ToList();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"     at {PerSecond} events/s a call is answered in p50 {At(times, 0.5):0.0} ms, p99 {At(times, 0.99):0.0} ms ({times.Count} calls)"));

        async Task Call(FakeConversation conversation)
        {
            var call = Stopwatch.StartNew();
            using var answer = await conversation.Say("dk dọn rác bãi biển sáng cn này 7h ở bãi xép, 30 bạn", CancellationToken.None);
            answer.EnsureSuccessStatusCode();
            answered.Add(call.Elapsed.TotalMilliseconds);
        }
    }

    private static double At(List<double> times, double part)
    {
        times.Sort();
        return times[(int)((times.Count - 1) * part)];
    }

    private static async Task<Process> Start(FakeConnectorServer connector, string folder)
    {
        using var free = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        free.Start();
        var url = "http://127.0.0.1:" + ((System.Net.IPEndPoint)free.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        free.Stop();
        var start = new ProcessStartInfo("dotnet", Path.Combine(AppContext.BaseDirectory, "Bot.dll")) { RedirectStandardOutput = true };
        start.Environment["Channels__Activity__AppId"] = connector.Options.AppId;
        start.Environment["Channels__Activity__AppPassword"] = connector.Options.AppPassword;
        start.Environment["Channels__Activity__LoginUrl"] = connector.LoginUrl;
        start.Environment["Channels__Activity__ConnectorMetadataUrl"] = connector.MetadataUrl;
        start.Environment["Storage__LiteDb__Path"] = Path.Combine(folder, "bot.db");
        start.Environment["Urls"] = url;
        start.Environment["Logging__Level"] = "Warning";
        var bot = Process.Start(start)!;
        bot.OutputDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : line.Data + "\n");
        bot.BeginOutputReadLine();
        connector.BotUrl = new(url + "/api/messages");
        using var http = new HttpClient();
        while (true)
        {
            try
            {
                if ((await http.GetAsync(new Uri(url + "/health/ready"))).IsSuccessStatusCode)
                    return bot;
            }
            catch (HttpRequestException) when (!bot.HasExited)
            {
                await Task.Delay(50);
            }
        }
    }

    /// <summary>Milliseconds of each turn, from the call to the bot's answer at the connector. Each registration in a conversation of its own.</summary>
    private static async Task<List<double>> Talk(
        FakeConnectorServer connector, ConcurrentDictionary<string, TaskCompletionSource<BotActivity>> heard, int people, TimeSpan span, string name)
    {
        var times = new ConcurrentBag<double>();
        var watch = Stopwatch.StartNew();
        var day = TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd 08:00", CultureInfo.InvariantCulture);
        await Task.WhenAll(Enumerable.Range(0, people).Select(async person =>
        {
            for (var round = 0; watch.Elapsed < span; round++)
            {
                var conversation = connector.Conversation($"{name}-{person}-{round}", Channels[0]);
                foreach (var text in (string[])["/dangky", $"Dọn rác bãi biển {round}", day, "Bãi Sau, Vũng Tàu", "25", "xác nhận"])
                {
                    var waiting = new TaskCompletionSource<BotActivity>(TaskCreationOptions.RunContinuationsAsynchronously);
                    heard[conversation.Id] = waiting;
                    var turn = Stopwatch.StartNew();
                    using var answer = await conversation.Say(text, CancellationToken.None);
                    await waiting.Task.WaitAsync(connector.Options.Patience);
                    times.Add(turn.Elapsed.TotalMilliseconds);
                }
            }
        }));
        return [.. times];
    }
}
