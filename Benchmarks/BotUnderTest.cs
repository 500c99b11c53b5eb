using System.Diagnostics;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Tests.Host;

namespace VolunteerBot.Benchmarks;

/// <summary>The program as a process of its own, behind the fake Telegram server.</summary>
internal static class BotUnderTest
{
    public static Process Start(FakeTelegramServer telegram, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = Program(
        [
            new("Channels__Telegram__Token", telegram.Token), new("Channels__Telegram__ApiBaseUrl", telegram.BaseUrl), new("Urls", "http://127.0.0.1:0"), new("Logging__Level", "Error"),
            .. settings,
        ]);
        start.RedirectStandardOutput = true;
        var bot = Process.Start(start)!;
        bot.OutputDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : line.Data + "\n");
        bot.BeginOutputReadLine();
        return bot;
    }

    /// <summary>How it is started, with words of the command line; of a setting that is given twice the last counts.</summary>
    public static ProcessStartInfo Program(IEnumerable<KeyValuePair<string, string>> settings, params string[] words)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), .. words]);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        return start;
    }

    /// <summary>One host by polling or, behind a load balancer, so many by webhook; those are ready when it returns.</summary>
    public static async Task<List<Process>> StartHosts(FakeTelegramServer telegram, Dictionary<string, string> settings, int hosts, LoadBalancer? balancer)
    {
        if (balancer is null)
            return [Start(telegram, settings)];
        string[] urls = [.. Enumerable.Range(0, hosts).Select(_ => "http://127.0.0.1:" + Ports.Free())];
        balancer.Use(urls);
        settings["Channels__Telegram__Mode"] = "Webhook";
        settings["Channels__Telegram__PublicUrl"] = balancer.Url;
        settings["Channels__Telegram__WebhookSecret"] = "secret-of-a-benchmark";
        var bots = urls.Select(url => Start(telegram, settings.Append(new("Urls", url)))).ToList();
        foreach (var url in urls)
            await UntilReady(url);
        return bots;
    }

    /// <summary>Kills them, as a power cut would: what counts is what they had committed.</summary>
    public static async Task Kill(IEnumerable<Process> bots)
    {
        foreach (var bot in bots)
        {
            bot.Kill();
            await bot.WaitForExitAsync();
            bot.Dispose();
        }
    }

    public static Dictionary<string, string> OnFile(string folder) => new() { ["Storage__LiteDb__Path"] = Path.Combine(folder, "bot.db") };

    public static Dictionary<string, string> OnPostgres(string connectionString) =>
        new() { ["Storage__Provider"] = "Postgres", ["Storage__Postgres__ConnectionString"] = connectionString };

    /// <summary>Ends when the program says at its address that it can work.</summary>
    public static async Task UntilReady(string url)
    {
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                if ((await client.GetAsync(new Uri(url + "/health/ready"))).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
            await Task.Delay(50);
        }
    }
}
