using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Observability.Alarms;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>
/// Fetches one update after another, on one host at a time. The platform hands each out once and never again, so while the store is away
/// what was fetched is kept here and nothing more is fetched.
/// </summary>
public sealed class ZaloBotPoller(ZaloBotConnection connection, ZaloBotIntake intake, IHosts hosts, string account, TimeProvider clock, Func<double> chance, ILogger<ZaloBotPoller> log,
    PollingAlarm? alarm = null)
    : BackgroundService
{
    /// <summary>A turn that takes longer has its event stored, so that the next update need not wait for it.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);
    private const int MostUnsafe = 64;
    private readonly PollPause _pause = new(clock, chance);

    private string Name => ZaloBotChannel.ChannelName + "/" + account;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await hosts.WhileHolding("poll:" + Name, Poll, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Nothing is in hand: each update is safe before the stop, see Fetch.
        }
    }

    private async Task Poll(CancellationToken cancel)
    {
        var working = new List<Task>();
        try
        {
            while (await Fetch(working, cancel))
            {
                working.RemoveAll(static task => task.IsCompletedSuccessfully);
                if (working.Count >= MostUnsafe)
                    await Task.WhenAny(working);
            }
        }
        finally
        {
            await Task.WhenAll(working);
        }
    }

    /// <summary>False when there is no use in going on.</summary>
    private async Task<bool> Fetch(List<Task> working, CancellationToken cancel)
    {
        try
        {
            if (await connection.Poll(cancel) is { } update)
            {
                var first = Keep(update, cancel);
                working.Add(first);
            }
            _pause.Reset();
            alarm?.Succeeded(Name);
            return true;
        }
        catch (ChannelException refused) when (refused.InnerException is ZaloBotException { Code: 401 })
        {
            alarm?.Failed(Name, clock.GetUtcNow());
            log.LogError("Zalo does not accept the bot's token ({Key}). Nothing comes in until it is mended and the bot restarted", ZaloBotOptions.Section + ":Token");
            return false;
        }
        catch (ChannelException refused)
        {
            alarm?.Failed(Name, clock.GetUtcNow());
            log.LogWarning("Zalo gives no updates: {Reason} {Detail}", refused.Message, refused.InnerException is ZaloBotException told ? told.Message : "");
            if (refused.InnerException is ZaloBotException { Code: 400 })
                await TakeWebhookDown(cancel);
            await _pause.Wait(cancel);
            return true;
        }
    }

    /// <summary>Not to be given up before it is safe, whatever else stops: nobody brings it again.</summary>
    private async Task Keep(System.Text.Json.JsonElement update, CancellationToken cancel)
    {
        var pause = new PollPause(clock, chance);
        for (var tries = 0; ; tries++)
        {
            try
            {
                await intake.Take(await intake.Understand(update, CancellationToken.None), Patience, CancellationToken.None);
                return;
            }
            catch (Exception away) when (away is StoreUnavailableException or ChannelException)
            {
                log.LogWarning("A Zalo Bot update waits: {Reason}", away.Message);
                // Stopping while the store is away: it cannot be kept anywhere.
                if (cancel.IsCancellationRequested && tries > 3)
                    return;
                await pause.Wait(CancellationToken.None);
            }
            catch (Exception fault)
            {
                log.LogError(fault, "A Zalo Bot update could not be worked");
                return;
            }
        }
    }

    /// <summary>Polling is refused while a webhook is set.</summary>
    private async Task TakeWebhookDown(CancellationToken cancel)
    {
        try
        {
            await connection.Call("deleteWebhook", static _ => { }, cancel);
            log.LogInformation("The webhook of this Zalo bot was removed, because it polls now");
        }
        catch (ChannelException refused)
        {
            log.LogWarning("The webhook of this Zalo bot could not be removed: {Reason}", refused.Message);
        }
    }
}
