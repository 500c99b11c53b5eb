using System.Diagnostics;
using System.Globalization;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// The drill of docs/operations.md with a clock beside it: a backup by the bot's own verb, put back into an empty place, looked through,
/// and started there until it says that it can work.
/// </summary>
internal static class ScaleDrill
{
    public static async Task OnFile(string folder, Dictionary<string, string> settings)
    {
        var place = Directory.CreateTempSubdirectory("volunteerbot-drill");
        var there = BotUnderTest.OnFile(place.FullName);
        await Run(Path.Combine(folder, "drill.db"), settings, there);
        place.Delete(recursive: true);
    }

    /// <param name="empty">The connection string of a database in which nothing is.</param>
    public static async Task OnPostgres(string folder, string database, string empty) =>
        await Run(Path.Combine(folder, "drill.dump"), BotUnderTest.OnPostgres(database), BotUnderTest.OnPostgres(empty));

    private static async Task Run(string backup, Dictionary<string, string> here, Dictionary<string, string> there)
    {
        await Timed("backup", () => Verb(here, "backup", backup));
        ScaleTable.Row("the backup", string.Create(CultureInfo.InvariantCulture, $"{new FileInfo(backup).Length / 1048576.0,8:0} MB"));
        await Timed("restore into an empty place", () => Verb(there, "restore", backup));
        await Timed("check", () => Verb(there, "check"));
        await Timed("started until it can work", () => Start(there));
        File.Delete(backup);
    }

    private static async Task Timed(string what, Func<Task> step)
    {
        var watch = Stopwatch.StartNew();
        await step();
        ScaleTable.Row(what, string.Create(CultureInfo.InvariantCulture, $"{watch.Elapsed.TotalSeconds,8:0.0} s"));
    }

    /// <exception cref="InvalidOperationException">The verb refused.</exception>
    private static async Task Verb(Dictionary<string, string> settings, params string[] words)
    {
        var start = BotUnderTest.Program(settings, words);
        (start.RedirectStandardOutput, start.RedirectStandardError) = (true, true);
        using var bot = Process.Start(start)!;
        var said = bot.StandardError.ReadToEndAsync();
        await bot.StandardOutput.ReadToEndAsync();
        await bot.WaitForExitAsync();
        if (bot.ExitCode != 0)
            throw new InvalidOperationException($"'{string.Join(' ', words)}' ended with {bot.ExitCode}: {await said}");
    }

    private static async Task Start(Dictionary<string, string> settings)
    {
        var url = "http://127.0.0.1:" + Tests.Host.Ports.Free();
        using var bot = Process.Start(BotUnderTest.Program(settings, "--Urls=" + url, "--Logging:Level=Error"))!;
        await BotUnderTest.UntilReady(url);
        bot.Kill();
        await bot.WaitForExitAsync();
    }
}
