using System.Diagnostics;
using System.Globalization;

namespace VolunteerBot.Fire.Hosts;

/// <summary>One host of the bot, a process of its own at a fixed address: killed, and started again by whoever watches over it, as systemd would.</summary>
internal sealed class BotHost(int no, string bot, string url, IReadOnlyDictionary<string, string> settings, string folder, Journal journal) : IDisposable
{
    private static readonly TimeSpan BeforeRestart = TimeSpan.FromSeconds(1);

    private readonly StreamWriter _log = new(Path.Combine(folder, $"host-{no.ToString(CultureInfo.InvariantCulture)}.log")) { AutoFlush = true };
    private readonly CancellationTokenSource _stop = new();
    private Process? _process;
    private Task _watching = Task.CompletedTask;
    private volatile bool _killed;

    public string Url => url;

    public string Name => "host " + no.ToString(CultureInfo.InvariantCulture);

    /// <summary>Runs it until <see cref="Stop"/>, anew whenever it ends.</summary>
    public void Begin() => _watching = Watch();

    /// <summary>Ends when it says at its address that it can work.</summary>
    /// <exception cref="TimeoutException">It does not say so in time.</exception>
    public async Task UntilReady(TimeSpan patience, CancellationToken cancel)
    {
        using var http = new HttpClient();
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < patience; await Task.Delay(100, cancel))
        {
            try
            {
                if ((await http.GetAsync(new Uri(url + "/health/ready"), cancel)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }
        }
        throw new TimeoutException($"{Name} is not ready after {patience.TotalSeconds:0} s; its log lies in {folder}.");
    }

    /// <summary>As by <c>kill -9</c>; the watcher starts it anew.</summary>
    public void Kill()
    {
        var from = journal.Now;
        _killed = true;
        _process?.Kill();
        journal.Trouble("kill", Name, from);
    }

    /// <summary>As by <c>kill</c>: it may finish.</summary>
    public async Task Stop()
    {
        await _stop.CancelAsync();
        if (_process is { HasExited: false } running)
        {
            using var kill = Process.Start("kill", ["-TERM", running.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
        }
        await _watching;
    }

    public void Dispose()
    {
        _stop.Cancel();
        if (_process is { HasExited: false } running)
            running.Kill();
        // The watcher ends by itself, and with it what is left.
        lock (_log)
            _log.Dispose();
    }

    /// <summary>Runs a verb with the same settings to its end; its exit code.</summary>
    public async Task<int> Verb(string file, params string[] arguments)
    {
        using var process = Process.Start(StartOf(arguments))!;
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        await File.WriteAllTextAsync(Path.Combine(folder, file), said[0]);
        Keep(said[1]);
        journal.Ended(string.Join(' ', arguments), process.ExitCode);
        return process.ExitCode;
    }

    private async Task Watch()
    {
        while (!_stop.IsCancellationRequested)
        {
            _killed = false;
            _process?.Dispose();
            _process = Process.Start(StartOf())!;
            _process.OutputDataReceived += (_, line) => Keep(line.Data);
            _process.ErrorDataReceived += (_, line) => Keep(line.Data);
            _process.BeginOutputReadLine();
            _process.BeginErrorReadLine();
            await _process.WaitForExitAsync();
            if (!_killed)
            {
                journal.Ended(Name, _process.ExitCode);
                await Task.Delay(BeforeRestart, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private ProcessStartInfo StartOf(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [bot, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = folder };
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        start.Environment["Urls"] = url;
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        return start;
    }

    private void Keep(string? line)
    {
        lock (_log)
        {
            if (!string.IsNullOrEmpty(line) && _log.BaseStream is not null)
                _log.WriteLine(line);
        }
    }
}
