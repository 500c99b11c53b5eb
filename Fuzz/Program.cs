using System.Globalization;
using VolunteerBot.Fuzz.Targets;

namespace VolunteerBot.Fuzz;

/// <summary>
/// <c>Fuzz [--cases N] [--seed S] [--target NAME]</c>: gives every boundary N inputs (1,000 when nothing is said) and prints a table.
/// Exit code 0 = nothing found, 1 = something, 2 = wrong arguments.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        if (!TryRead(args, out var cases, out var seed, out var only))
        {
            await Console.Error.WriteLineAsync("Fuzz [--cases N] [--seed S] [--target " + string.Join('|', AllTargets.Names) + "]");
            return 2;
        }
        var findings = 0;
        Console.WriteLine("| boundary | inputs | seeds | seconds | slowest ms | findings |");
        Console.WriteLine("|---|---|---|---|---|---|");
        foreach (var name in AllTargets.Names.Where(n => only is null || n == only))
        {
            // A target may keep the console to itself until it ends.
            FuzzReport report;
            await using (var target = AllTargets.Make(name))
                report = await Runner.Run(target, cases, seed, Path.Combine(Path.GetTempPath(), "fuzz-found"), CancellationToken.None);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {report.Target} | {report.Cases} | {report.Seeds} | {report.Took.TotalSeconds:0} | {report.Slowest.TotalMilliseconds:0} | {report.Findings.Count} |"));
            foreach (var finding in report.Findings)
                await Console.Error.WriteLineAsync($"{name}: {finding}");
            findings += report.Findings.Count;
        }
        return findings == 0 ? 0 : 1;
    }

    private static bool TryRead(string[] args, out int cases, out int seed, out string? only)
    {
        (cases, seed, only) = (1000, 1, null);
        for (var i = 0; i < args.Length; i += 2)
        {
            var value = i + 1 < args.Length ? args[i + 1] : "";
            switch (args[i])
            {
                case "--cases" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out cases):
                case "--seed" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out seed):
                    break;
                case "--target" when AllTargets.Names.Contains(value):
                    only = value;
                    break;
                default:
                    return false;
            }
        }
        return true;
    }
}
