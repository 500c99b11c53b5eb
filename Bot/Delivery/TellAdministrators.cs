using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Delivery;

/// <summary>Tells those who look after the system, in chat, what they alone can mend.</summary>
public sealed class TellAdministrators(IStore store, AddressStates addresses, OutboxDispatcher outbox, TimeProvider clock)
{
    /// <summary>Queues a message to each administrator who can be reached; the same id is queued once only.</summary>
    /// <param name="notOn">An account that may not be able to send it: addresses there are taken only when there are no others.</param>
    public async Task Tell(string id, IReadOnlyList<Say> what, string notOn, CancellationToken cancel)
    {
        var known = await store.Get(JoiningRecords.Administrators, Administrators.TheId, cancel);
        foreach (var person in known?.Value.People ?? [])
        {
            if (await store.Get(PeopleRecords.Type, person.ToString(), cancel) is not { Value: var reader })
                continue;
            List<string> elsewhere = [.. reader.Addresses.Where(a => !a.StartsWith(notOn + "/", StringComparison.Ordinal))];
            if (await addresses.Best(elsewhere.Count > 0 ? elsewhere : reader.Addresses, cancel) is not { } address)
                continue;
            var now = clock.GetUtcNow();
            var reply = new Reply();
            reply.Parts.AddRange(what);
            Change message = OutboxRecords.Type.Put(new OutboxMessage
            {
                Id = id + "-" + person, Lane = Lane.Notice, To = address, Person = person, Message = reply.ToMessage(reader.Language, now), QueuedAt = now, NotBefore = now,
            }, expectedVersion: 0);
            if (await store.Commit([message], cancel) == CommitResult.Done)
                outbox.Wake([message]);
        }
    }
}
