using System.Runtime.CompilerServices;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Announcements;

/// <summary>Who would be reached, by the rules and the addresses of the sending itself; streamed, so that a province is never held as a whole.</summary>
internal sealed class ReachedPeople(IRecords records, IAudience audience, IOrganisation organisation, ChosenAddress addresses, TimeProvider clock) : IReach
{
    private const int Page = 200;

    public async IAsyncEnumerable<Unreached?> Read(OrgUnitId unit, [EnumeratorCancellation] CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        await foreach (var member in audience.Read(new AudienceQuery(unit), null, cancel))
        {
            var why = Recipients.WhyNot(member.Person, AnnouncementKind.Alert, null, null, today) ?? (await addresses.Of(member.Person, cancel)).WhyNot;
            yield return why is null ? null : Of(member.Person, why);
        }
        var units = await organisation.Today(cancel);
        var within = units.SubtreeOfAllTimes(unit).Select(u => u.ToString()).ToHashSet(StringComparer.Ordinal);
        foreach (var (key, _) in await records.Tally(PeopleRecords.Type, PeopleRecords.Unalerted, cancel))
        {
            var bar = key.IndexOf('|', StringComparison.Ordinal);
            if (!within.Contains(key[..bar]))
                continue;
            foreach (var person in await records.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.Unalerted, key), cancel))
                yield return Of(person.Value, key[(bar + 1)..]);
        }
    }

    private static Unreached Of(Person person, string why) => new(person, why, [.. person.Addresses.Select(a => a.Split('/')[0]).Distinct()]);
}
