using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Tests.Host;

namespace VolunteerBot.Tests.Channels.Activity.RealClients;

/// <summary>Microsoft's 365 Agents Playground in a process of its own: a connector and its page.</summary>
internal sealed class Playground : IAsyncDisposable
{
    private readonly Process _process;
    private readonly DirectoryInfo _folder;

    private Playground(Process process, DirectoryInfo folder, string url) => (_process, _folder, Url) = (process, folder, url);

    public string Url { get; }

    public static async Task<Playground> Start(string bot, CancellationToken ct)
    {
        var script = NodePackages.Find("@microsoft/m365agentsplayground", "cli.js");
        var folder = Directory.CreateTempSubdirectory("volunteerbot-playground");
        var port = Ports.Free();
        var process = NodePackages.Start(script, folder.FullName, new Dictionary<string, string> { ["TEAMSAPPTESTER_BROWSER"] = "none" },
            "start", "-e", bot + "/api/messages", "-p", port.ToString(CultureInfo.InvariantCulture), "-c", "emulator", "--disable-telemetry");
        var said = new List<string>();
        while (await process.StandardOutput.ReadLineAsync(ct).AsTask().WaitAsync(TimeSpan.FromMinutes(2), ct) is { } line)
        {
            said.Add(line);
            if (!line.Contains("Listening on", StringComparison.Ordinal))
                continue;
            // Whatever it says later is read away, so that it does not wait for us.
            _ = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            return new(process, folder, string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/"));
        }
        throw new InvalidOperationException("The playground ended: " + string.Join('\n', said) + await process.StandardError.ReadToEndAsync(ct));
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
