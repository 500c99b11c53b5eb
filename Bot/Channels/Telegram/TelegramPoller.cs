using System.Text.Json;
using Telegram.Bot;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Observability.Alarms;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>
/// Long polling that loses nothing: a whole batch goes to the turns at once and in order, and the offset moves on only past updates that
/// are safe. Whatever is not safe comes again with the next poll; what was handled before is known by its id and changes nothing.
/// </summary>
public sealed class TelegramPoller(TelegramConnection connection, TelegramIntake intake, TelegramUpdates updates, IHosts hosts, TimeProvider clock, Func<double> chance, ILogger<TelegramPoller> log, PollingAlarm? alarm = null)
    : BackgroundService
{
    /// <summary>How often an update may throw in our hands before the others go on without it.</summary>
    private const int MostTries = 5;

    private static readonly TimeSpan ConflictPause = TimeSpan.FromSeconds(3);
    private readonly PollPause _pause = new(clock, chance);
    private readonly Dictionary<long, int> _tries = [];
    private DateTimeOffset _nextConflictNote;
    private long _offset;

    /// <summary>The first update not yet known to be safe.</summary>
    public long Offset => _offset;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await hosts.WhileHolding("poll:" + updates.Account, Poll, stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Unconfirmed updates come again after the next start.
        }
    }

    /// <summary>What an earlier holder had not confirmed comes again.</summary>
    private async Task Poll(CancellationToken cancel)
    {
        _offset = 0;
        while (await Round(cancel))
        {
        }
    }

    /// <summary>False when there is no use in going on.</summary>
    private async Task<bool> Round(CancellationToken cancel)
    {
        using var answer = await connection.Poll(_offset, cancel);
        if (answer.Code == 200)
            alarm?.Succeeded(updates.Account);
        else
            alarm?.Failed(updates.Account, clock.GetUtcNow());
        switch (answer.Code)
        {
            case 200:
                await TakeBatch(answer.Updates, cancel);
                return true;
            case 401:
                log.LogError("Telegram does not accept the token ({Key}). Nothing comes in until it is mended and the bot restarted", TelegramOptions.Section + ":Token");
                return false;
            case 409:
                await Conflict(answer.Description, cancel);
                return true;
            default:
                log.LogWarning("Telegram gives no updates: {Code} {Description}", answer.Code, answer.Description);
                await _pause.Wait(answer.RetryAfter ?? TimeSpan.Zero, cancel);
                return true;
        }
    }

    /// <summary>A webhook left behind is taken down; its updates are kept. Another poller is waited for.</summary>
    private async Task Conflict(string description, CancellationToken cancel)
    {
        if (description.Contains("webhook is active", StringComparison.OrdinalIgnoreCase) && await TakeWebhookDown(cancel))
            return;
        var now = clock.GetUtcNow();
        if (now >= _nextConflictNote)
        {
            _nextConflictNote = now + TimeSpan.FromMinutes(1);
            log.LogWarning("Somebody else fetches this bot's updates; only one process may ({Description})", description);
        }
        await _pause.Wait(ConflictPause, cancel);
    }

    private async Task<bool> TakeWebhookDown(CancellationToken cancel)
    {
        try
        {
            await connection.Call(static (bot, stop) => bot.DeleteWebhook(cancellationToken: stop), cancel);
            log.LogInformation("The webhook of this Telegram bot was removed, because it polls now");
            return true;
        }
        catch (ChannelException refused)
        {
            log.LogWarning("The webhook of this Telegram bot could not be removed: {Reason}", refused.Message);
            return false;
        }
    }

    private async Task TakeBatch(JsonElement batch, CancellationToken cancel)
    {
        if (batch.GetArrayLength() == 0)
        {
            _pause.Reset();
            return;
        }
        string name;
        try
        {
            name = batch.EnumerateArray().Any(TelegramUpdates.IsFromGroup) ? await connection.Name(cancel) : "";
        }
        catch (ChannelException refused)
        {
            log.LogWarning("Telegram did not say the bot's name: {Reason}", refused.Message);
            await _pause.Wait(refused.RetryAfter ?? TimeSpan.Zero, cancel);
            return;
        }

        var taken = new List<(long? Id, Task Safe)>(batch.GetArrayLength());
        foreach (var update in batch.EnumerateArray())
        {
            var mapped = updates.Map(update, name);
            taken.Add((mapped.Id, Take(mapped, cancel)));
        }
        var before = _offset;
        if (await Settle(taken, cancel) && _offset != before)
            _pause.Reset();
        else
            await _pause.Wait(cancel);
    }

    /// <summary>A throw before the first await counts like any other.</summary>
    private async Task Take(MappedUpdate mapped, CancellationToken cancel) => await intake.Take(mapped, cancel);

    /// <summary>Waits for the whole batch and moves the offset to the first update that is not safe. True when all are.</summary>
    private async Task<bool> Settle(List<(long? Id, Task Safe)> taken, CancellationToken cancel)
    {
        var allSafe = true;
        foreach (var (id, safe) in taken)
        {
            if (!await IsSafe(id, safe, cancel))
                allSafe = false;
            else if (allSafe && id >= _offset)
                _offset = id.Value + 1;
        }
        if (allSafe)
            _tries.Clear();
        return allSafe;
    }

    private async Task<bool> IsSafe(long? id, Task safe, CancellationToken cancel)
    {
        try
        {
            await safe;
            return true;
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            throw;
        }
        catch (StoreUnavailableException away)
        {
            log.LogWarning("Telegram update {UpdateId} waits for the store: {Reason}", id, away.Message);
            return false;
        }
        // The turns answer for their own faults. One that still gets here must neither lose the update at once nor hold up everybody for good.
        catch (Exception fault)
        {
            var tries = id is null ? MostTries : _tries[id.Value] = _tries.GetValueOrDefault(id.Value) + 1;
            log.LogError(fault, "Telegram update {UpdateId} could not be worked, try {Try} of {MostTries}", id, tries, MostTries);
            return tries >= MostTries;
        }
    }
}
