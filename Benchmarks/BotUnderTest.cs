using System.Diagnostics;
using VolunteerBot.Fakes.Telegram;

namespace VolunteerBot.Benchmarks;

/// <summary>The program as a process of its own, behind the fake Telegram server.</summary>
internal static class BotUnderTest
{
    public static Process Start(FakeTelegramServer telegram, IEnumerable<KeyValuePair<string, string>> settings)
    {
        var start = new ProcessStartInfo("dotnet", Path.Combine(AppContext.BaseDirectory, "Bot.dll")) { RedirectStandardOutput = true };
        start.Environment["Channels__Telegram__Token"] = telegram.Token;
        start.Environment["Channels__Telegram__ApiBaseUrl"] = telegram.BaseUrl;
        start.Environment["Urls"] = "http://127.0.0.1:0";
        start.Environment["Logging__Level"] = "Error";
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        var bot = Process.Start(start)!;
        bot.OutputDataReceived += (_, line) => Console.Error.Write(line.Data is null ? "" : line.Data + "\n");
        bot.BeginOutputReadLine();
        return bot;
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
