using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;

namespace VolunteerBot.Bot.Stores;

/// <summary>
/// Waits for the database before anything else starts and brings it up to date. Later on a database that goes away ends nothing: calls
/// fail until it is back. While the program runs, records that an older release writes beside it get the keys that it does not know.
/// </summary>
internal sealed class PostgresGuard(PostgresStore store, StorageSettings.Postgres settings, TimeProvider clock, ILogger<PostgresGuard> log) : BackgroundService
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan FillEvery = TimeSpan.FromSeconds(5);

    /// <exception cref="StoreAwayException">The database did not answer in time.</exception>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        var startedAt = clock.GetTimestamp();
        while (await TryPrepare(cancellationToken) is { } fault)
        {
            var left = settings.WaitAtStart - clock.GetElapsedTime(startedAt);
            if (left <= TimeSpan.Zero)
                throw new StoreAwayException($"The database did not answer within {settings.WaitAtStart.TotalSeconds:0} s ('Storage:Postgres:WaitAtStartSeconds'): {fault.Message}", fault);
            log.LogWarning("The database is not there yet: {Reason} Trying for {Seconds:0} s more.", fault.Message, left.TotalSeconds);
            await Task.Delay(left < Retry ? left : Retry, clock, cancellationToken);
        }
        await base.StartAsync(cancellationToken);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await Task.Delay(FillEvery, clock, stoppingToken);
                if (await store.FillStale(stoppingToken) is > 0 and var filled)
                    log.LogInformation("{Count} records that another release wrote got the keys this one looks them up by.", filled);
            }
            catch (StoreUnavailableException)
            {
                // Said elsewhere, and tried again.
            }
            catch (SchemaException e)
            {
                log.LogError(e, "Records that another release wrote cannot be given their keys; trying again.");
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
        }
    }

    private async Task<StoreUnavailableException?> TryPrepare(CancellationToken cancel)
    {
        try
        {
            await store.Prepare(cancel);
            return null;
        }
        catch (StoreUnavailableException e)
        {
            return e;
        }
    }
}

/// <summary>The database was away for too long at the start of the program.</summary>
public sealed class StoreAwayException(string message, Exception inner) : Exception(message, inner);
