using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>
/// Tells again who can confirm a role that nobody has confirmed for a day, and the unit above them too; closes what nobody decided in
/// two weeks. Safe to run twice, late, and in several places at once: a request is settled in one commit with its messages.
/// </summary>
public sealed class RequestSweep(
    IStore store, IPeople people, IOrganisation organisation, IEnumerable<ITopic> topics, AddressStates addresses, QuietHours quiet, OutboxDispatcher dispatcher)
{
    private const int Page = 200;

    private readonly IReadOnlyList<ITopic> _topics = [.. topics];

    /// <returns>How many were told of again, and how many were closed.</returns>
    public async Task<(int Nudged, int Closed)> Run(DateTimeOffset now, CancellationToken cancel)
    {
        // What is due stays due until the morning.
        if (quiet.EndAfter(now) is not null)
            return (0, 0);
        var units = await organisation.Today(cancel);
        var due = await store.Find(new RecordQuery<RoleRequest>(JoiningRecords.Requests, JoiningRecords.DueRequests, null, Keys.Of(now), Page), cancel);
        var (nudged, closed) = (0, 0);
        foreach (var stored in due)
        {
            var asker = (await people.Find(stored.Value.PersonId, cancel))?.Value;
            if (stored.Value.NudgeAt is null || asker is null || now >= stored.Value.ExpiresAt)
                closed += await Settle(stored, stored.Value with { State = RequestState.Expired, NudgeAt = null, DecidedAt = now }, [], cancel);
            else
                nudged += await Settle(stored, stored.Value with { NudgeAt = null }, await Nudges(stored.Value, asker, units, now, cancel), cancel);
        }
        return (nudged, closed);
    }

    private async Task<int> Settle(Stored<RoleRequest> stored, RoleRequest next, IReadOnlyList<Change> messages, CancellationToken cancel)
    {
        // A conflict: somebody decides it at this moment, or another host was quicker.
        if (await store.Commit([JoiningRecords.Requests.Put(next, stored.Version), .. messages], cancel) != CommitResult.Done)
            return 0;
        dispatcher.Wake(messages);
        return 1;
    }

    private async ValueTask<IReadOnlyList<Change>> Nudges(RoleRequest request, Person asker, OrgTree units, DateTimeOffset now, CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(now);
        var nearest = await RoleRequests.Deciders(request, units, people, today, cancel);
        var above = await RoleRequests.Deciders(request, units, people, today, cancel, skip: 1);
        var messages = new List<Change>();
        foreach (var decider in nearest.Concat(above).DistinctBy(d => d.Id))
        {
            if (await addresses.Best(decider.Addresses, cancel) is not { } address || Word(request, asker, decider, units, now) is not { } message)
                continue;
            messages.Add(OutboxRecords.Type.Put(new OutboxMessage
            {
                Id = $"confirm-{request.Id}-{decider.Id}", Lane = Lane.Notice, To = address, Person = decider.Id, Message = message,
                QueuedAt = now, NotBefore = now, StaleAt = request.ExpiresAt,
            }));
        }
        return messages;
    }

    private OutgoingMessage? Word(RoleRequest request, Person asker, Person decider, OrgTree units, DateTimeOffset now)
    {
        var reader = new TurnContext(decider, IsKnown: true, units, now, decider.Language);
        IReceipt what = new RoleToConfirm(request, asker.Name, IsReminder: true);
        return _topics.Select(t => t.TellOther(what, reader)).FirstOrDefault(r => r is not null)?.ToMessage(decider.Language, now);
    }
}
