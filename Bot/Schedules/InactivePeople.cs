using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Schedules;

/// <summary>
/// Asks volunteers who have been silent for long whether they still take part, and has those forgotten who do not answer. Whoever leads
/// something is never forgotten for being silent: their roles are taken back by people.
/// </summary>
internal sealed class InactivePeople(
    IStore store, IIdSource ids, IOrganisation organisation, IEnumerable<ITopic> topics, OutboxDispatcher outbox)
{
    private const int Page = 200;
    private const int LookBack = 120;

    private readonly IReadOnlyList<ITopic> _topics = [.. topics];

    public async Task<(int Asked, int Forgotten)> Run(DateTimeOffset now, RetentionOptions limits, CancellationToken cancel)
    {
        var (asked, forgotten) = (0, 0);
        var units = await organisation.Today(cancel);
        var lastDay = VietnamTime.DateOf(now).AddMonths(-limits.InactiveMonths);
        var to = Keys.Of(lastDay) + (char)(Keys.Separator + 1);
        for (var from = Keys.Of(lastDay.AddDays(-LookBack)); ;)
        {
            var page = await store.Find(new RecordQuery<Conversation>(ConversationRecords.Type, ConversationRecords.ByLastDay, from, to, Page), cancel);
            foreach (var talk in page.Select(c => c.Value))
            {
                if (await Silent(talk, lastDay, now, cancel) is not { } person)
                    continue;
                if (person.Value.AskedWhetherThereAt is not { } at || at < talk.LastAt)
                    asked += await Ask(person, talk, units, now, limits, cancel);
                else if (at.AddDays(limits.AnswerDays) <= now)
                    forgotten += await Forget(person.Value, now, cancel);
            }
            if (page.Count < Page)
                return (asked, forgotten);
            from = ConversationRecords.ByLastDay.KeyOf(page[^1].Value) + Keys.Separator;
        }
    }

    /// <summary>The person, when they lead nothing and were silent everywhere.</summary>
    private async Task<Stored<Person>?> Silent(Conversation talk, DateOnly lastDay, DateTimeOffset now, CancellationToken cancel)
    {
        if (await store.Get(PeopleRecords.Type, talk.PersonId.ToString(), cancel) is not { Value.MergedInto: null } stored
            || stored.Value.RolesOn(VietnamTime.DateOf(now)).Any(r => r.Role != Role.Volunteer))
            return null;
        var talks = await store.Find(RecordQuery<Conversation>.Equal(ConversationRecords.Type, ConversationRecords.ByPerson, talk.PersonId.ToString()), cancel);
        return talks.All(t => VietnamTime.DateOf(t.Value.LastAt) <= lastDay) ? stored : null;
    }

    private async Task<int> Ask(Stored<Person> person, Conversation talk, OrgTree units, DateTimeOffset now, RetentionOptions limits, CancellationToken cancel)
    {
        var reader = new TurnContext(person.Value, IsKnown: true, units, now, person.Value.Language);
        var until = VietnamTime.DateOf(now.AddDays(limits.AnswerDays));
        var message = _topics.Select(t => t.TellOther(new AreYouThere(until), reader)).First(r => r is not null)!.ToMessage(person.Value.Language, now);
        IReadOnlyList<Change> changes =
        [
            PeopleRecords.Type.Put(person.Value with { AskedWhetherThereAt = now }, person.Version),
            OutboxRecords.Type.Put(new OutboxMessage
            {
                Id = $"there-{person.Value.Id}-{Keys.Of(now)}", Lane = Lane.Bulk, To = talk.Address, Person = person.Value.Id, Message = message, QueuedAt = now, NotBefore = now,
            }),
            Audit("person.askedWhetherThere", person.Value.Id, now),
        ];
        if (await store.Commit(changes, cancel) != CommitResult.Done)
            return 0;
        outbox.Wake(changes);
        return 1;
    }

    private async Task<int> Forget(Person person, DateTimeOffset now, CancellationToken cancel)
    {
        var erasure = await Erasures.Of(store, person, ErasureCause.Inactive, now, cancel);
        IReadOnlyList<Change> changes =
        [
            .. await new PeoplePersonal(store).Forget(erasure.Traces, now, cancel), PrivacyRecords.Erasures.Put(erasure), Audit("data.eraseInactive", person.Id, now),
        ];
        // Whoever erases finds it within minutes.
        return await store.Commit(changes, cancel) == CommitResult.Done ? 1 : 0;
    }

    private Put<AuditEntry> Audit(string action, PersonId person, DateTimeOffset now) =>
        AuditRecords.Type.Put(new AuditEntry(ids.Next().ToString("N"), now, null, action, "people/" + person, "system"), expectedVersion: 0);
}
