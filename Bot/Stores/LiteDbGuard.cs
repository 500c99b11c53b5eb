using VolunteerBot.Bot.Cli;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Bot.Stores;

/// <summary>Opens the store before anything else starts, and ends the program when a write failed: only opening anew can mend that.</summary>
internal sealed class LiteDbGuard(LiteDbStore store, IHostApplicationLifetime host, ILogger<LiteDbGuard> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var failure = await store.Failed.WaitAsync(stoppingToken);
        log.LogCritical(failure, "The store failed; the program stops and can be started again");
        Environment.ExitCode = CommandLine.Fault;
        host.StopApplication();
    }
}
