using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Requests, looks and changes as they are stored.</summary>
public sealed class StoredPrivacy(IRecords records) : IPrivacy
{
    private const int Most = 200;

    public async ValueTask<IReadOnlyList<DataRequest>> RequestsOf(PersonId person, CancellationToken cancel) =>
        [.. (await records.Find(PrivacyRecords.RequestsOf(person, Most), cancel).ConfigureAwait(false)).Select(r => r.Value)];

    public async ValueTask<IReadOnlyList<AccessLook>> LooksAt(PersonId person, CancellationToken cancel)
    {
        var own = await records.Find(PrivacyRecords.LooksAt(person.ToString(), Most), cancel).ConfigureAwait(false);
        var all = await records.Find(PrivacyRecords.LooksAt(PrivacyRecords.Everybody, Most), cancel).ConfigureAwait(false);
        return [.. own.Concat(all).Select(l => l.Value).OrderByDescending(l => l.Id, StringComparer.Ordinal).Take(Most)];
    }

    public async ValueTask<IReadOnlyList<AuditEntry>> ChangesBy(PersonId person, CancellationToken cancel)
    {
        var about = RecordQuery<AuditEntry>.Under(AuditRecords.Type, AuditRecords.BySubject, "people/" + person, Most, descending: true);
        return [.. (await records.Find(about, cancel).ConfigureAwait(false)).Select(a => a.Value).Where(a => a.By is { } by && by != person)];
    }

    public async ValueTask<IReadOnlyList<Consent>> ConsentsOf(PersonId person, CancellationToken cancel)
    {
        var query = RecordQuery<Consent>.Under(PeopleRecords.Consents, PeopleRecords.ConsentsByPerson, person.ToString());
        return [.. (await records.Find(query, cancel).ConfigureAwait(false)).Select(c => c.Value)];
    }

    public async ValueTask<IReadOnlyList<Person>> ChildrenOf(PersonId guardian, CancellationToken cancel)
    {
        var query = RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByGuardian, guardian.ToString(), limit: 20);
        return [.. (await records.Find(query, cancel).ConfigureAwait(false)).Select(c => c.Value)];
    }

    public ValueTask<long> CountActivities(PersonId person, CancellationToken cancel) => records.Count(ActivityRecords.OfAuthor(person, 1), cancel);
}
