using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Fakes.Zalo;
using VolunteerBot.Fakes.ZaloBot;
using VolunteerBot.Fakes.ZaloOa;

namespace VolunteerBot.Benchmarks;

/// <summary>
/// The whole program as a process of its own behind our Zalo platforms: how soon a webhook is answered at 200 events a second while turns
/// are worked, and how many turns a second fifty people get.
/// </summary>
internal static class ZaloBenchmark
{
    private const int PerSecond = 200;
    private const int People = 400;
    private static readonly TimeSpan Span = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(8);

    private static string[] Script(int round) =>
        ["/dangky", $"Dọn rác bãi biển {round}", TimeProvider.System.GetUtcNow().AddDays(30).ToString("yyyy-MM-dd 08:00", CultureInfo.InvariantCulture), "Bãi Sau, Vũng Tàu", "25", "xác nhận"];

    public static async Task Run()
    {
        var url = "http://127.0.0.1:" + FreePort();
        await using (var oa = await FakeZaloOaServer.StartAsync(new() { KeepCalls = 0, KeepMessages = 2, CallsPerMinute = int.MaxValue, Echoes = false, WebhookTimeout = TimeSpan.FromSeconds(30) }))
        {
            var heard = new Heard();
            oa.BotSpoke += heard.Add;
            oa.Tried += (attempt, took) => heard.Answered(attempt.Status, took);
            oa.SetWebhook(url + "/webhooks/zalooa/main");
            await Measure("zalo-oa", url, heard, id => oa.User((300400500 + id).ToString(CultureInfo.InvariantCulture), "Mẫu").Id, (id, text) => oa.User(id).Send(text), new()
            {
                ["Channels__ZaloOa__AppId"] = oa.Options.AppId, ["Channels__ZaloOa__AppSecret"] = oa.Options.AppSecret, ["Channels__ZaloOa__OaSecretKey"] = oa.Options.OaSecretKey,
                ["Channels__ZaloOa__RefreshToken"] = oa.Options.RefreshToken, ["Channels__ZaloOa__ApiBaseUrl"] = oa.BaseUrl, ["Channels__ZaloOa__OAuthBaseUrl"] = oa.BaseUrl,
            });
        }
        await using var bot = await FakeZaloBotServer.StartAsync(new() { KeepCalls = 0, KeepMessages = 2, MonthlyMessages = int.MaxValue, InParallel = true });
        var told = new Heard();
        bot.BotSpoke += told.Add;
        bot.Posted += told.Answered;
        await Measure("zalo-bot", url, told, id => bot.User("6ede" + id, "Mẫu").Id, (id, text) => bot.User(id).Send(text), new()
        {
            ["Channels__ZaloBot__Token"] = bot.Options.Token, ["Channels__ZaloBot__ApiBaseUrl"] = bot.BaseUrl, ["Channels__ZaloBot__Mode"] = "Webhook",
            ["Channels__ZaloBot__PublicUrl"] = url, ["Channels__ZaloBot__WebhookSecret"] = "secret-of-the-benchmark",
        });
    }

    private static async Task Measure(string name, string url, Heard heard, Func<int, string> person, Action<string, string> say, Dictionary<string, string> settings)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        using var bot = Start(folder.FullName, url, settings);
        await UntilReady(url);
        await Rate(person, say, WarmUp, 0);
        heard.Forget();
        await Rate(person, say, Span, People);
        var took = heard.Took();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: {took.Count / Span.TotalSeconds:0} events/s answered, webhook p50 {took[took.Count / 2]:0.0} ms, p99 {took[(int)(took.Count * 0.99)]:0.0} ms, {heard.Refused} not answered with 200"));
        await Turns(name, heard, person, say);
        bot.Kill();
        await bot.WaitForExitAsync();
        folder.Delete(recursive: true);
    }

    /// <summary>Events at a steady rate, whatever becomes of them: each person says the next line of their registration every two seconds.</summary>
    private static async Task Rate(Func<int, string> person, Action<string, string> say, TimeSpan span, int offset)
    {
        var watch = Stopwatch.StartNew();
        for (var sent = 0; watch.Elapsed < span;)
        {
            for (var due = watch.Elapsed.TotalSeconds * PerSecond; sent < due; sent++)
            {
                var round = sent / People;
                say(person(offset + (sent % People)), Script(round / 6)[round % 6]);
            }
            await Task.Delay(2);
        }
    }

    /// <summary>Fifty people, each waiting for every answer.</summary>
    private static async Task Turns(string name, Heard heard, Func<int, string> person, Action<string, string> say)
    {
        var times = new ConcurrentBag<double>();
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, 50).Select(async one =>
        {
            for (var round = 0; watch.Elapsed < Span; round++)
            {
                var id = person(10_000 + (round * 50) + one);
                foreach (var text in Script(round))
                {
                    var began = Stopwatch.GetTimestamp();
                    var answer = heard.Next(id);
                    say(id, text);
                    await answer.WaitAsync(TimeSpan.FromMinutes(1));
                    times.Add(Stopwatch.GetElapsedTime(began).TotalMilliseconds);
                }
            }
        }));
        List<double> sorted = [.. times.Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name}: 50 people: {sorted.Count / Span.TotalSeconds:0} turns/s, p50 {sorted[sorted.Count / 2]:0.0} ms, p99 {sorted[(int)(sorted.Count * 0.99)]:0.0} ms"));
    }

    private static Process Start(string folder, string url, Dictionary<string, string> settings)
    {
        var start = new ProcessStartInfo("dotnet", Path.Combine(AppContext.BaseDirectory, "Bot.dll")) { RedirectStandardOutput = true };
        foreach (var (key, value) in settings)
            start.Environment[key] = value;
        start.Environment["Storage__LiteDb__Path"] = Path.Combine(folder, "bot.db");
        start.Environment["Urls"] = url;
        start.Environment["Logging__Level"] = "Warning";
        var bot = Process.Start(start)!;
        bot.OutputDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : line.Data + "\n");
        bot.BeginOutputReadLine();
        return bot;
    }

    private static async Task UntilReady(string url)
    {
        using var http = new HttpClient();
        for (var tries = 0; tries < 600; tries++)
        {
            try
            {
                if ((await http.GetAsync(new Uri(url + "/health/ready"))).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(100);
        }
        throw new TimeoutException("The bot does not start.");
    }

    private static int FreePort()
    {
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        return ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;
    }

    /// <summary>What the bot said and how soon webhooks were answered.</summary>
    private sealed class Heard
    {
        private readonly ConcurrentDictionary<string, TaskCompletionSource> _waiting = new();
        private ConcurrentBag<double> _took = [];
        private int _refused;

        public int Refused => _refused;

        public void Add(ZaloMessage message)
        {
            if (_waiting.TryRemove(message.To, out var waiting))
                waiting.TrySetResult();
        }

        public void Answered(int status, double took)
        {
            if (status == 200)
                _took.Add(took);
            else
                Interlocked.Increment(ref _refused);
        }

        public void Forget() => (_took, _refused) = ([], 0);

        public List<double> Took() => [.. _took.Order()];

        public Task Next(string id)
        {
            var waiting = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting[id] = waiting;
            return waiting.Task;
        }
    }
}
