using System.Diagnostics;
using System.Globalization;
using Npgsql;
using VolunteerBot.Bot.Stores;

namespace VolunteerBot.Bot.Cli;

/// <summary>PostgreSQL's own programs, found on this machine and pointed at our database; its password goes by the environment, never by the command line.</summary>
internal sealed class PostgresTools(StorageSettings.Postgres settings)
{
    private static readonly string[] Roots = ["/usr/lib/postgresql", "/opt/homebrew/opt", "/usr/local/pgsql"];

    /// <exception cref="RefusedInputException">The program is not there, or refused.</exception>
    public async Task Run(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var said = process.StandardError.ReadToEndAsync();
        process.StandardInput.Close();
        await process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new RefusedInputException($"{program} ended with code {process.ExitCode}: {(await said).Trim()}");
    }

    /// <param name="arguments">Its standard input, output and error are ours.</param>
    public Process Start(string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(Find(program), arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in Environment())
            start.Environment[name] = value;
        return Process.Start(start)!;
    }

    /// <summary>On the path, else where Debian and others put it, the newest release first.</summary>
    /// <exception cref="RefusedInputException">It is nowhere.</exception>
    public static string Find(string program)
    {
        var folders = (System.Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Concat(Roots.Where(Directory.Exists).SelectMany(r => Directory.GetDirectories(r).OrderByDescending(f => f.Length).ThenByDescending(f => f, StringComparer.Ordinal)).Select(f => Path.Combine(f, "bin")));
        // Debian's pg_wrapper on the path is one script for all of them and picks the release by itself.
        return folders.Select(f => Path.Combine(f, OperatingSystem.IsWindows() ? program + ".exe" : program)).FirstOrDefault(File.Exists)
            ?? throw new RefusedInputException($"'{program}' is not on this machine. Install PostgreSQL's client programs (Debian: postgresql-client, of the server's release or newer), or add them to PATH.");
    }

    /// <summary>What the connection string says, as PostgreSQL's own programs take it.</summary>
    private IEnumerable<(string Name, string Value)> Environment()
    {
        var parts = new NpgsqlConnectionStringBuilder(settings.ConnectionString);
        yield return ("PGHOST", parts.Host!);
        yield return ("PGPORT", parts.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("PGDATABASE", parts.Database!);
        yield return ("PGAPPNAME", "VolunteerBot tools");
        if (parts.Username is { Length: > 0 } user)
            yield return ("PGUSER", user);
        if (parts.Password is { Length: > 0 } password)
            yield return ("PGPASSWORD", password);
        if (parts.Passfile is { Length: > 0 } passfile)
            yield return ("PGPASSFILE", passfile);
        if (parts.RootCertificate is { Length: > 0 } root)
            yield return ("PGSSLROOTCERT", root);
        yield return ("PGSSLMODE", parts.SslMode switch
        {
            SslMode.VerifyCA => "verify-ca",
            SslMode.VerifyFull => "verify-full",
            var mode => mode.ToString().ToLowerInvariant(),
        });
    }
}
