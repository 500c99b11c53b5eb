using System.Globalization;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>Lines of a text table, as they come.</summary>
internal static class ScaleTable
{
    public static void Head(string what) => Console.WriteLine($"\n== {what}");

    public static void Row(string what, string figures) => Console.WriteLine($"{what,-44} {figures}");

    /// <summary>Milliseconds of single calls: the middle, the 99th percentile, the slowest.</summary>
    public static void Times(string what, IReadOnlyCollection<double> times, string note = "")
    {
        var sorted = times.Order().ToList();
        Row(what, string.Create(CultureInfo.InvariantCulture,
            $"p50 {sorted[sorted.Count / 2],8:0.0} ms   p99 {sorted[(int)(sorted.Count * 0.99)],8:0.0} ms   slowest {sorted[^1],8:0.0} ms   of {sorted.Count}   {note}"));
    }
}
