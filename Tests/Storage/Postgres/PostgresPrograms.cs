using System.Diagnostics;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>Where this machine keeps the programs of a PostgreSQL server.</summary>
internal static class PostgresPrograms
{
    private static readonly string[] Roots = ["/usr/lib/postgresql", "/usr/local/pgsql", "/opt/homebrew/opt"];

    private static readonly Lazy<string?> Found = new(Find);

    /// <summary>The folder with <c>initdb</c> and <c>postgres</c>; null when there is none.</summary>
    public static string? Folder => Found.Value;

    private static string? Find() =>
        OperatingSystem.IsWindows() ? null : Candidates().FirstOrDefault(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "postgres")));

    /// <summary>What the machine's own tools say first, then where Debian and others put them, the newest first.</summary>
    private static IEnumerable<string> Candidates()
    {
        if (AskPgConfig() is { } said)
            yield return said;
        foreach (var folder in (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
            yield return folder;
        foreach (var root in Roots.Where(Directory.Exists))
        {
            foreach (var folder in Directory.GetDirectories(root).OrderByDescending(f => f.Length).ThenByDescending(f => f, StringComparer.Ordinal))
                yield return Path.Combine(folder, "bin");
        }
    }

    private static string? AskPgConfig()
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo("pg_config", "--bindir") { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var said = process.StandardOutput.ReadToEnd().Trim();
            process.WaitForExit();
            return said.Length > 0 ? said : null;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }
    }
}
