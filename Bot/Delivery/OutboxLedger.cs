using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Delivery;

/// <summary>Writes what became of messages, several in one commit.</summary>
internal sealed class OutboxLedger(IStore store, TimeProvider clock)
{
    /// <summary>Tries to write over somebody else's changes of the same record; each one more is one of theirs.</summary>
    private const int MostTries = 10;

    /// <summary>Writes all of them and brings the items in step with the store.</summary>
    /// <returns>The items that are still to be sent.</returns>
    /// <exception cref="StoreUnavailableException">Nothing or only a part was written; the same call again does the rest.</exception>
    public async Task<IReadOnlyList<OutboxItem>> Write(IReadOnlyList<Settlement> batch, CancellationToken cancel)
    {
        var next = batch.Select(s => s.Change(s.Item.Message)).ToList();
        var changes = batch.Select((s, i) => (Change)OutboxRecords.Type.Put(next[i], s.Item.Version)).ToList();
        if (await store.Commit(changes, cancel) == CommitResult.Done)
        {
            for (var i = 0; i < batch.Count; i++)
                batch[i].Item.Read(new(next[i], batch[i].Item.Version + 1), clock.GetUtcNow());
            return [.. batch.Select(s => s.Item).Where(i => i.Message.State == DeliveryState.Queued)];
        }
        // Somebody changed one of them meanwhile (withdrew it, say): each by itself, on what stands there now.
        var waiting = new List<OutboxItem>();
        foreach (var settlement in batch)
        {
            if (await WriteAlone(settlement, cancel))
                waiting.Add(settlement.Item);
        }
        return waiting;
    }

    /// <summary>Whether the message is still to be sent.</summary>
    private async Task<bool> WriteAlone(Settlement settlement, CancellationToken cancel)
    {
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await store.Get(OutboxRecords.Type, settlement.Item.Message.Id, cancel) is not { } stored)
                return false;
            if (stored.Value.State == DeliveryState.Accepted || (stored.Value.State != DeliveryState.Queued && !settlement.WasSent))
                return false;
            var next = settlement.Change(stored.Value);
            if (await store.Commit([OutboxRecords.Type.Put(next, stored.Version)], cancel) != CommitResult.Done)
                continue;
            settlement.Item.Read(new(next, stored.Version + 1), clock.GetUtcNow());
            return next.State == DeliveryState.Queued;
        }
        throw new StoreUnavailableException("A message of the outbox is changed by others without end.");
    }
}
