using System.Diagnostics;

namespace VolunteerBot.Tests.Host;

/// <summary>The built program as a process of its own, to be killed.</summary>
internal sealed class BotProcess : IDisposable
{
    private readonly Process _process;
    private readonly List<string> _output = [];

    /// <param name="settings">Settings as environment variables: <c>Storage__LiteDb__Path</c> to its value.</param>
    public BotProcess(IReadOnlyDictionary<string, string> settings, params string[] args)
        : this(Program, settings, args)
    {
    }

    /// <param name="program">Another dll that runs the same.</param>
    internal BotProcess(string program, IReadOnlyDictionary<string, string> settings, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.ArgumentList.Add(program);
        foreach (var arg in args)
            start.ArgumentList.Add(arg);
        foreach (var (name, value) in settings)
            start.Environment[name] = value;
        start.Environment["DOTNET_ENVIRONMENT"] = start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        _process = Process.Start(start)!;
        _process.OutputDataReceived += (_, line) => Keep(line.Data);
        _process.ErrorDataReceived += (_, line) => Keep(line.Data);
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Bot.dll of the same configuration as the tests.</summary>
    public static string Program { get; } = Repository.Path("Bot", "bin",
        AppContext.BaseDirectory.Contains($"{Path.DirectorySeparatorChar}Release{Path.DirectorySeparatorChar}", StringComparison.Ordinal) ? "Release" : "Debug",
        "net10.0", "Bot.dll");

    public bool HasEnded => _process.HasExited;

    public string Output
    {
        get
        {
            lock (_output)
                return string.Join(Environment.NewLine, _output);
        }
    }

    /// <summary>Ends when the program says at its address that it can work.</summary>
    public async Task UntilReady(string url, CancellationToken cancel)
    {
        using var client = new HttpClient();
        for (var tries = 0; ; tries++)
        {
            try
            {
                if ((await client.GetAsync(new Uri(url + "/health/ready"), cancel)).IsSuccessStatusCode)
                    return;
            }
            catch (HttpRequestException) when (!_process.HasExited && tries < 1200)
            {
                // Not listening yet.
            }
            await Task.Delay(100, cancel);
        }
    }

    /// <summary>As by <c>kill -9</c>: nothing more runs.</summary>
    public async Task Kill()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>As by <c>kill</c>: it may finish. Its exit code.</summary>
    public async Task<int> Stop()
    {
        await Signal("TERM");
        return await WaitForEnd();
    }

    /// <summary>It stands still and knows nothing of it, as a machine that sleeps.</summary>
    public Task Freeze() => Signal("STOP");

    public Task Thaw() => Signal("CONT");

    private async Task Signal(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync();
    }

    public async Task<int> WaitForEnd()
    {
        await _process.WaitForExitAsync();
        return _process.ExitCode;
    }

    public void Dispose()
    {
        if (!_process.HasExited)
            _process.Kill();
        _process.Dispose();
    }

    private void Keep(string? line)
    {
        lock (_output)
        {
            if (line is not null)
                _output.Add(line);
        }
    }
}
