using System.Globalization;
using System.Text;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Tests.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>Lists brought in at the command line: beside a running host, on PostgreSQL, and as the lines of an export.</summary>
public sealed class ImportHostTests(PostgresServer server) : IDisposable
{
    private const int People = 450;

    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Beside_a_running_host_a_long_list_is_written_by_it_and_lines_of_an_export_come_back()
    {
        var url = "http://127.0.0.1:" + Ports.Free();
        var settings = new Dictionary<string, string> { ["Storage__LiteDb__Path"] = _folder.File("bot.db"), ["Urls"] = url, ["Demo__Enabled"] = "true" };
        var lines = _folder.File("people.jsonl");
        using (var host = new BotProcess(settings))
        {
            await host.UntilReady(url, Cancel);
            var (units, people) = await Lists("Tỉnh Đoàn Đắk Lắk");
            await AssertBroughtIn(settings, units, people);
            Assert.Equal(0, (await Verb(settings, "export", "people", "--format", "jsonl", "--file", lines)).Code);
            Assert.Equal(0, await host.Stop());
        }

        var other = new Dictionary<string, string> { ["Storage__LiteDb__Path"] = _folder.File("other.db") };
        var (code, output) = await Verb(other, "import", "people", lines, "--apply", "--language", "en");
        Assert.Equal(0, code);
        Assert.Contains($"{File.ReadLines(lines).Count()} new", output, StringComparison.Ordinal);
        Assert.Contains("nothing to write", (await Verb(other, "import", "people", lines, "--apply", "--language", "en")).Output, StringComparison.Ordinal);
        Assert.Equal((0, "The store is sound."), await Verb(other, "check"));
    }

    [Fact]
    public async Task Templates_of_reports_come_out_beside_a_running_host_and_a_changed_one_comes_back_as_a_new_version()
    {
        var url = "http://127.0.0.1:" + Ports.Free();
        var settings = new Dictionary<string, string> { ["Storage__LiteDb__Path"] = _folder.File("bot.db"), ["Urls"] = url, ["Demo__Enabled"] = "true" };
        var file = _folder.File("templates.csv");
        using var host = new BotProcess(settings);
        await host.UntilReady(url, Cancel);

        Assert.Equal(0, (await Verb(settings, "export", "templates", "--format", "csv", "--file", file)).Code);
        Assert.Contains("nothing to write", (await Verb(settings, "import", "templates", file, "--apply", "--language", "en")).Output, StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, Cancel)).Replace("Chương trình công tác năm của Tỉnh Đoàn", "Chương trình công tác năm 2027", StringComparison.Ordinal), Cancel);
        var (code, output) = await Verb(settings, "import", "templates", file, "--apply", "--language", "en");
        Assert.True(code == 0 && output.Contains("1 changed", StringComparison.Ordinal), output);
        Assert.Contains("\"version\":2", (await Verb(settings, "export", "templates")).Output, StringComparison.Ordinal);

        (code, output) = await Verb(settings, "export", "templates", "--format", "csv", "--file", file);
        Assert.True(code == 1 && !output.Contains("   at ", StringComparison.Ordinal), output);
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file, Cancel)).Replace("hằng tháng", "hằng thế kỷ", StringComparison.Ordinal), Cancel);
        (code, output) = await Verb(settings, "import", "templates", file, "--apply", "--language", "en");
        Assert.True(code == 1 && output.Contains("hằng thế kỷ", StringComparison.Ordinal), output);
        Assert.Equal(0, await host.Stop());
    }

    [Fact]
    public async Task On_PostgreSQL_units_and_a_long_list_of_people_come_in()
    {
        var settings = new Dictionary<string, string>
        {
            ["Storage__Provider"] = "Postgres", ["Storage__Postgres__ConnectionString"] = await server.NewDatabase(RecordTypes.All), ["Storage__Postgres__WaitAtStartSeconds"] = "0",
        };
        var (units, people) = await Lists(null);

        await AssertBroughtIn(settings, units, people);

        Assert.Equal((long)People, await PostgresHost.Ask(settings["Storage__Postgres__ConnectionString"], "SELECT count(*) FROM people"));
        Assert.Equal(0L, await PostgresHost.Ask(settings["Storage__Postgres__ConnectionString"], "SELECT count(*) FROM \"importDrafts\""));
    }

    private static async Task AssertBroughtIn(Dictionary<string, string> settings, string units, string people)
    {
        var (code, output) = await Verb(settings, "import", "units", units, "--apply", "--language", "en");
        Assert.True(code == 0, output);
        Assert.Contains("Nothing has been written", (await Verb(settings, "import", "people", people, "--language", "en")).Output, StringComparison.Ordinal);
        (code, output) = await Verb(settings, "import", "people", people, "--apply", "--language", "en");
        Assert.True(code == 0, output);
        Assert.Contains($"{People} new", output, StringComparison.Ordinal);
        Assert.Contains("nothing to write", (await Verb(settings, "import", "people", people, "--apply", "--language", "en")).Output, StringComparison.Ordinal);
    }

    /// <param name="top">The unit above, where there is one; else one of its own is brought in.</param>
    private async Task<(string Units, string People)> Lists(string? top)
    {
        var (units, people) = (_folder.File("units.csv"), _folder.File("list.csv"));
        await File.WriteAllTextAsync(units, "Tên đơn vị;Loại;Đơn vị cấp trên\n" + (top is null ? "Tỉnh Đoàn Thử;Tỉnh Đoàn;\n" : "") + $"Đoàn xã Suối Thử;Đoàn xã;{top ?? "Tỉnh Đoàn Thử"}\n", Cancel);
        var text = new StringBuilder("STT;Họ và tên;Năm sinh;Số điện thoại;Đơn vị\n");
        for (var i = 0; i < People; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1};Lê Mẫu {(char)('A' + (i / 26))}{(char)('a' + (i % 26))};1999;{912_000_000 + i};Đoàn xã Suối Thử\n");
        await File.WriteAllTextAsync(people, text.ToString(), Cancel);
        return (units, people);
    }

    private static async Task<(int Code, string Output)> Verb(Dictionary<string, string> settings, params string[] args)
    {
        using var verb = new BotProcess(settings, args);
        var code = await verb.WaitForEnd();
        return (code, verb.Output);
    }
}
