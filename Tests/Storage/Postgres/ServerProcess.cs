using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>
/// One throw-away server, reached through a socket in its own folder. A small shell watches over it: it lives as long as a pipe to this
/// process does, so the server ends and its folder goes however this process ends.
/// </summary>
internal sealed class ServerProcess : IAsyncDisposable
{
    private const string Prefix = "volunteerbot-pg-";

    /// <summary>$1 programs, $2 folder, $3 owner's process id, $4 settings. The first line on its input is to stop the server gently.</summary>
    private const string Watcher =
        """
        trap '' INT TERM HUP
        bin="$1"; dir="$2"; settings="$4"
        if [ ! -d "$dir" ]; then
          mkdir -m 700 "$dir" && echo "$3" > "$dir/owner" || exit 1
          "$bin/initdb" -D "$dir/data" -A trust -U app --no-sync -E UTF8 --locale=C.UTF-8 > "$dir/initdb.log" 2>&1 || { cat "$dir/initdb.log" >&2; exit 1; }
        fi
        "$bin/postgres" -D "$dir/data" -k "$dir" $settings >> "$dir/log" 2>&1 < /dev/null &
        server=$!
        if read how; then
          kill -"$how" $server 2>/dev/null; wait $server
        else
          kill -QUIT $server 2>/dev/null; wait $server; rm -rf "$dir"
        fi
        """;

    private readonly string _folder = Path.Combine(Path.GetTempPath(), Prefix + Guid.NewGuid().ToString("N")[..12]);
    private readonly string _settings;
    private Process? _watcher;

    private ServerProcess(string settings) => _settings = settings;

    /// <param name="isDurable">False for speed: what is lost when the server itself is killed does not matter then.</param>
    public static async Task<ServerProcess> Start(bool isDurable = false, string settings = "")
    {
        RemoveLeftovers();
        var speed = isDurable ? "" : "-c fsync=off -c full_page_writes=off -c synchronous_commit=off ";
        var server = new ServerProcess("-c listen_addresses= -c max_connections=300 -c shared_buffers=64MB -c autovacuum_naptime=5s " + speed + settings);
        await server.Start();
        return server;
    }

    /// <summary>For one database; the pool is as large as the store's own unless said otherwise.</summary>
    public string ConnectionString(string database) => $"Host={_folder};Username=app;Database={database};Timeout=60;Command Timeout=120";

    public async Task Start()
    {
        _watcher = Process.Start(StartOf("sh", "-c", Watcher, "watcher", PostgresPrograms.Folder!, _folder, Environment.ProcessId.ToString(CultureInfo.InvariantCulture), _settings))!;
        var deadline = Stopwatch.StartNew();
        while (!await Answers())
        {
            if (_watcher.HasExited)
                throw new InvalidOperationException("PostgreSQL did not start: " + await _watcher.StandardError.ReadToEndAsync());
            if (deadline.Elapsed > TimeSpan.FromMinutes(2))
                throw new TimeoutException("PostgreSQL did not start within two minutes.");
            await Task.Delay(30);
        }
    }

    /// <summary>Ends the server and keeps its files, for <see cref="Start()"/> to go on with.</summary>
    /// <param name="signal">INT: connections are dropped in good order; QUIT: at once, as in a crash; KILL.</param>
    public async Task Stop(string signal = "INT")
    {
        if (signal == "KILL")
            await KillAll();
        // Also for what is dead already: without a line the watcher would take the folder away.
        await _watcher!.StandardInput.WriteLineAsync(signal);
        _watcher!.StandardInput.Close();
        await _watcher.WaitForExitAsync();
        _watcher.Dispose();
        _watcher = null;
    }

    public async ValueTask DisposeAsync()
    {
        if (_watcher is not null)
        {
            _watcher.StandardInput.Close();
            await _watcher.WaitForExitAsync();
            _watcher.Dispose();
        }
        if (Directory.Exists(_folder))
            Directory.Delete(_folder, recursive: true);
    }

    /// <summary>PostgreSQL refuses to be run by root; Debian's package brings a user for it.</summary>
    private static ProcessStartInfo StartOf(params string[] command)
    {
        string[] all = Environment.UserName == "root" ? ["runuser", "-u", "postgres", "--", .. command] : command;
        var start = new ProcessStartInfo(all[0], all[1..]) { RedirectStandardInput = true, RedirectStandardError = true, WorkingDirectory = Path.GetTempPath() };
        start.Environment["LC_ALL"] = "C.UTF-8";
        return start;
    }

    /// <summary>The server's first process and all it started, as when the machine loses its power (but for what the system keeps for the disk).</summary>
    private async Task KillAll()
    {
        var first = ProcessIn(_folder) ?? throw new InvalidOperationException("The server does not run.");
        var id = first.ToString(CultureInfo.InvariantCulture);
        // Stopped first, so that it starts no others meanwhile.
        foreach (var (program, arguments) in ((string, string[])[])[("kill", ["-STOP", id]), ("pkill", ["-KILL", "-P", id]), ("kill", ["-KILL", id])])
        {
            using var step = Process.Start(new ProcessStartInfo(program, arguments))!;
            await step.WaitForExitAsync();
        }
    }

    private async Task<bool> Answers()
    {
        try
        {
            await using var connection = new NpgsqlConnection(ConnectionString("postgres") + ";Pooling=false");
            await connection.OpenAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>What a run left behind whose watcher was killed too.</summary>
    private static void RemoveLeftovers()
    {
        foreach (var folder in Directory.GetDirectories(Path.GetTempPath(), Prefix + "*"))
        {
            try
            {
                if (!File.Exists(Path.Combine(folder, "owner")) || IsRunning(File.ReadAllText(Path.Combine(folder, "owner")).Trim()))
                    continue;
                if (ProcessIn(folder) is { } server)
                {
                    using var process = Process.GetProcessById(server);
                    process.Kill();
                    process.WaitForExit();
                }
                Directory.Delete(folder, recursive: true);
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException or InvalidOperationException)
            {
                // Somebody else's, or gone meanwhile.
            }
        }
    }

    /// <summary>The server that works in a folder, when it still does.</summary>
    private static int? ProcessIn(string folder)
    {
        var note = Path.Combine(folder, "data", "postmaster.pid");
        if (!File.Exists(note))
            return null;
        var id = File.ReadLines(note).First().Trim();
        var command = $"/proc/{id}/cmdline";
        return File.Exists(command) && File.ReadAllText(command).Contains(folder, StringComparison.Ordinal) ? int.Parse(id, CultureInfo.InvariantCulture) : null;
    }

    private static bool IsRunning(string id) => Directory.Exists("/proc/" + id);
}
