using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Privacy;

/// <summary>
/// Who blocks the bot wants no alerts, on no channel: it is a stop like any other. Unblocking takes that stop back, and no other one.
/// Who takes back their consent on a platform is forgotten, unless they lead something or are known from elsewhere too: then
/// administrators, who are told of each, decide.
/// </summary>
internal sealed class BlockedChats(IStore store, IIdSource ids, TimeProvider clock, ILogger<BlockedChats> log)
{
    private const int MostTries = 10;

    public async Task Note(InboundEvent inbound, CancellationToken cancel)
    {
        if (inbound.Kind is not (InboundKind.Blocked or InboundKind.Unblocked))
            return;
        var byAddress = RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByAddress, inbound.From.ToString(), limit: 1);
        for (var tries = 0; tries < MostTries; tries++)
        {
            if (await store.Find(byAddress, cancel) is not [var stored])
                return;
            if (inbound.TakesBackConsent && MayBeForgotten(stored.Value, inbound.From.ToString()))
            {
                if (await Forget(stored.Value, inbound.From.Channel, cancel))
                    return;
                continue;
            }
            if (Changed(stored.Value, inbound.Kind) is not { } next)
                return;
            var action = inbound.Kind == InboundKind.Blocked ? "alerts.stopped" : "alerts.resumed";
            var audit = new AuditEntry(ids.Next().ToString("N"), clock.GetUtcNow(), next.Id, action, "people/" + next.Id, inbound.From.Channel);
            if (await store.Commit([PeopleRecords.Type.Put(next, stored.Version), AuditRecords.Type.Put(audit, expectedVersion: 0)], cancel) == CommitResult.Done)
                return;
        }
        log.LogWarning("That somebody {Kind} the bot could not be noted with their record.", inbound.Kind);
    }

    private bool MayBeForgotten(Person person, string address) =>
        person.Addresses.All(a => a == address) && person.RolesOn(VietnamTime.DateOf(clock.GetUtcNow())).All(r => r.Role == Role.Volunteer);

    /// <summary>Whoever erases finds it within minutes.</summary>
    private async Task<bool> Forget(Person person, string channel, CancellationToken cancel)
    {
        var now = clock.GetUtcNow();
        var erasure = await Erasures.Of(store, person, ErasureCause.Asked, now, cancel);
        var audit = new AuditEntry(ids.Next().ToString("N"), now, person.Id, "data.eraseAsked", "people/" + person.Id, channel);
        IReadOnlyList<Change> changes =
            [.. await new PeoplePersonal(store).Forget(erasure.Traces, now, cancel), PrivacyRecords.Erasures.Put(erasure), AuditRecords.Type.Put(audit, expectedVersion: 0)];
        return await store.Commit(changes, cancel) == CommitResult.Done;
    }

    private Person? Changed(Person person, InboundKind kind) => kind switch
    {
        InboundKind.Blocked when person.StoppedAt is null => person with { StoppedAt = clock.GetUtcNow(), StoppedByBlocking = true },
        InboundKind.Unblocked when person.StoppedByBlocking == true => person with { StoppedAt = null, StoppedByBlocking = null },
        _ => null,
    };
}
