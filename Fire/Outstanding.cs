using System.Diagnostics;
using System.Text.Json;
using VolunteerBot.Fire.Hosts;

namespace VolunteerBot.Fire;

/// <summary>
/// What the hosts still have to send or to write down. What was heard need not be noted: a host that is killed between the two leaves it to
/// another, and an answer the platform lost is asked for again. A run that ended sooner would blame the bot for being stopped.
/// </summary>
internal sealed class Outstanding(BotHost host, FireOptions options)
{
    private static readonly TimeSpan Between = TimeSpan.FromSeconds(2);

    /// <summary>Ends when nothing of an announcement or of the outbox waits any more, or when that takes too long: the checker names what does.</summary>
    public async Task None(CancellationToken cancel)
    {
        for (var waited = Stopwatch.StartNew(); waited.Elapsed < options.Patience; await Task.Delay(Between, cancel))
        {
            if (await Waiting("ledger", cancel) + await Waiting("deliveries", cancel) == 0)
                return;
        }
    }

    private async Task<int> Waiting(string what, CancellationToken cancel)
    {
        var file = what + ".jsonl";
        // Refused when the host begins anew at this moment; then nobody knows.
        if (await host.Verb(file, "export", what) != 0)
            return 1;
        return (await File.ReadAllLinesAsync(Path.Combine(options.Folder, file), cancel)).Count(IsWaiting);
    }

    private static bool IsWaiting(string line)
    {
        using var json = JsonDocument.Parse(line);
        return !json.RootElement.TryGetProperty("state", out var state) || string.Equals(state.GetString(), "queued", StringComparison.OrdinalIgnoreCase);
    }
}
