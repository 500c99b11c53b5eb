namespace VolunteerBot.Benchmarks.Scale;

/// <summary>Turns a second of one, two and three hosts on the full database, five hundred newcomers at once; all share this machine.</summary>
internal static class ScaleHosts
{
    private const int People = 500;

    public static async Task Run(string database)
    {
        foreach (var hosts in (int[])[1, 2, 3])
            await TurnsBenchmark.Measure($"PostgreSQL, {hosts} host(s)", People, hosts, database);
    }
}
