using System.Diagnostics;
using System.Globalization;
using System.Text;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Benchmarks;

/// <summary>The import verb as a process of its own: 2,500 units and 50,000 people from text files, dry, written, and once more.</summary>
internal static class ImportBenchmark
{
    private const int People = 50_000;

    public static async Task Run()
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-bench");
        var random = new Random(249);
        var units = MadeProvince.Units(random);
        var (unitFile, peopleFile) = (Path.Combine(folder.FullName, "units.csv"), Path.Combine(folder.FullName, "people.csv"));
        await File.WriteAllTextAsync(unitFile, Units(units));
        await File.WriteAllTextAsync(peopleFile, Rows(units, random));
        await Measure("2,500 units, written", folder.FullName, "units", unitFile, "--apply");
        await Measure("50,000 people, dry run", folder.FullName, "people", peopleFile);
        await Measure("50,000 people, written", folder.FullName, "people", peopleFile, "--apply");
        await Measure("50,000 people, again (nothing changes)", folder.FullName, "people", peopleFile, "--apply");
        folder.Delete(recursive: true);
    }

    private static async Task Measure(string what, string folder, string kind, string file, params string[] options)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Bot.dll"), "import", kind, file, "--language", "en", .. options, "--Storage:LiteDb:Path=" + Path.Combine(folder, "b.db")])
        {
            RedirectStandardOutput = true, RedirectStandardError = true,
        };
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var most = 0L;
        var exited = process.WaitForExitAsync();
        while (await Task.WhenAny(exited, Task.Delay(50)) != exited)
        {
            process.Refresh();
            most = Math.Max(most, process.HasExited ? 0 : process.PeakWorkingSet64);
        }
        Console.WriteLine($"{what}: {watch.Elapsed.TotalSeconds:0.0} s, {most >> 20} MB at most; exit {process.ExitCode}: {(await output + await errors).Trim().Split('\n')[^1]}");
    }

    private static string Units(List<OrgUnit> units)
    {
        var names = units.ToDictionary(u => u.Id, u => u.Latest.Name);
        var text = new StringBuilder("STT;Tên đơn vị;Loại;Đơn vị cấp trên\n");
        foreach (var (unit, i) in units.Select((u, i) => (u, i)))
            text.Append(CultureInfo.InvariantCulture, $"{i + 1};{unit.Latest.Name};{unit.Latest.Kind};{(unit.Latest.ParentId is { } parent ? names[parent] : "")}\n");
        return text.ToString();
    }

    private static string Rows(List<OrgUnit> units, Random random)
    {
        var text = new StringBuilder("DANH SÁCH TÌNH NGUYỆN VIÊN\nSTT;Họ và tên;Năm sinh;Số điện thoại;Đơn vị\n");
        for (var i = 0; i < People; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1};{MadeProvince.Someone(i, units, random).Name};{1980 + (i % 28)};{910_000_000 + i};{units[random.Next(10, units.Count)].Latest.Name}\n");
        return text.ToString();
    }
}
