using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Observability;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Delivery;

/// <summary>Makes one try of one message of the outbox and says what follows from it.</summary>
internal sealed class OutboxSender(IStore store, AddressStates addresses, BackOff backOff, DeliveryMetrics metrics, TimeProvider clock, ILogger<OutboxSender> log)
{
    /// <summary>About a day at the longest wait between two tries.</summary>
    private const int MostAttempts = 2880;

    /// <summary>A circle of addresses cannot hold a message.</summary>
    private const int MostMoves = 5;

    private static readonly TimeSpan StoreRetry = TimeSpan.FromSeconds(2);

    /// <summary>Never throws.</summary>
    /// <returns>What to write down; null when the program stopped in the middle, and the message stays queued.</returns>
    public async Task<Settlement?> Send(DeliveryAccount account, OutboxItem item, Address to, CancellationToken cancel)
    {
        using var span = Tracing.Send(account.Channel.Account, item.Lane.Name);
        try
        {
            return await SendNow(account, item, to, cancel);
        }
        catch (StoreUnavailableException away)
        {
            // No fault of the message: who reads it, or where else it can go, stands in the store.
            log.LogWarning("Message {Id} of the outbox waits for the store: {Reason}", item.Message.Id, away.Message);
            return Again(item, "storeUnavailable", clock.GetUtcNow() + StoreRetry);
        }
    }

    private async Task<Settlement?> SendNow(DeliveryAccount account, OutboxItem item, Address to, CancellationToken cancel)
    {
        try
        {
            if (item.Message is { Person: { } reader } message && (message.Lane == Lane.Bulk || message.IsAlert) && await Held(item, reader, cancel) is { } held)
                return held;
            await account.Channel.Send(to, item.Message.Message, null, cancel);
            account.Gate.Answered();
            metrics.Sent(item.Lane.Name);
            return Accepted(item, to);
        }
        catch (ChannelException e)
        {
            return await Refused(account, item, to, e, cancel);
        }
        catch (Exception) when (cancel.IsCancellationRequested)
        {
            return null;
        }
        catch (Exception e) when (e is not StoreUnavailableException)
        {
            System.Diagnostics.Activity.Current.Failed(e);
            // The top of a send: a fault of a channel must not stop the messages behind this one.
            log.LogError(e, "A channel failed in a way it should not.");
            return Failed(item, "fault");
        }
    }

    /// <summary>It will not be tried again.</summary>
    public Settlement Failed(OutboxItem item, string reason)
    {
        metrics.Failed(item.Lane.Name, reason);
        var now = clock.GetUtcNow();
        return new(item, m => m with { State = DeliveryState.Failed, Reason = reason, DoneAt = now }, IsFinal: true);
    }

    /// <summary>What the reader says of being written to counts up to the last moment: a stop, and hours in which they want to hear nothing.</summary>
    private async Task<Settlement?> Held(OutboxItem item, PersonId reader, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        if (await store.Get(PeopleRecords.Type, reader.ToString(), cancel) is not { Value: var person })
            return item.Message.IsAlert ? Withdrawn(item, "personGone", now) : null;
        // News of their own work come to those in charge whatever they agreed to as volunteers, until they say stop.
        if (item.Message.IsAlert && (item.Message.Lane == Lane.Bulk ? !person.TakesAlerts : person.StoppedAt is not null))
            return Withdrawn(item, "stopped", now);
        return person.QuietUntil(now, item.Message.IsAlert) is { } until ? Again(item, "quiet", until) : null;
    }

    private static Settlement Withdrawn(OutboxItem item, string reason, DateTimeOffset now) =>
        new(item, m => m with { State = DeliveryState.Cancelled, Reason = reason, DoneAt = now }, IsFinal: true);

    /// <summary>It cannot go to this address: to another one of the same person, where there is one that can be reached, else it has failed.</summary>
    public async Task<Settlement> Elsewhere(OutboxItem item, Address not, string reason, CancellationToken cancel)
    {
        if (item.Message.Person is { } id && item.Moves++ < MostMoves && (await store.Get(PeopleRecords.Type, id.ToString(), cancel))?.Value is { } person
            && await addresses.Reachable(person.Addresses.Where(a => a != not.ToString()), cancel) is { } other)
            return Again(item, reason, clock.GetUtcNow(), to: Address.Parse(other));
        return Failed(item, reason);
    }

    private Settlement Accepted(OutboxItem item, Address to)
    {
        var now = clock.GetUtcNow();
        return new(item, m => m with
        {
            State = DeliveryState.Accepted, To = to.ToString(), Attempts = m.Attempts + 1, Reason = null, DoneAt = now,
        }, IsFinal: true, WasSent: true);
    }

    private async Task<Settlement> Refused(DeliveryAccount account, OutboxItem item, Address to, ChannelException e, CancellationToken cancel)
    {
        switch (e.Kind)
        {
            case RefusalKind.RateLimited:
                account.Gate.RateLimited(to.Chat, e.RetryAfter);
                return Again(item, "rateLimited", account.Gate.PausedUntil(to.Chat));
            case RefusalKind.Unavailable when item.Message.Attempts + 1 < MostAttempts:
                account.Gate.Unavailable();
                return Again(item, e.Message, clock.GetUtcNow() + backOff.After(item.Message.Attempts), attempts: 1);
            case RefusalKind.AccountRefused:
                if (account.Gate.Refused())
                    log.LogError(e, "{Account} is refused by the platform: {Reason}. Trying again every minute.", account.Channel.Account, e.Message);
                return Again(item, e.Message, account.Gate.PausedUntil(to.Chat));
            case RefusalKind.Moved when item.Moves++ == 0 && e.MovedTo is { } chat:
                await addresses.MarkMoved(to, to with { Chat = chat }, cancel);
                return Again(item, "moved", clock.GetUtcNow(), to: to with { Chat = chat });
            case RefusalKind.Unreachable:
                await addresses.MarkUnreachable(to, e.Message, cancel);
                return await Elsewhere(item, to, e.Message, cancel);
            default:
                log.LogError(e, "Message {Id} of the outbox was given up: {Kind} {Reason}.", item.Message.Id, e.Kind, e.Message);
                return Failed(item, e.Message);
        }
    }

    private Settlement Again(OutboxItem item, string reason, DateTimeOffset notBefore, int attempts = 0, Address? to = null)
    {
        metrics.Retried(item.Lane.Name, reason);
        return new(item, m => m with
        {
            NotBefore = notBefore, Attempts = m.Attempts + attempts, Reason = reason, To = to?.ToString() ?? m.To,
        }, IsFinal: false);
    }
}
