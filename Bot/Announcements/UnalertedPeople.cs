using System.Runtime.CompilerServices;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Announcements;

/// <summary>
/// The people an audience would mean if they could be alerted: without an address, without consent, or with a stop. They stand in no
/// audience, whether they belong to its units by their home or by a role alone, and are told of by why.
/// </summary>
internal sealed class UnalertedPeople(IRecords records, IOrganisation organisation)
{
    /// <summary>More than a province has: then all units are counted.</summary>
    private const int ManyUnits = 3_000;

    /// <summary>So many units are read in one question, as audiences are.</summary>
    private const int UnitsAtATime = 16;

    /// <summary>How many, by why. Who is chosen by a role or a skill is read; of a whole unit only the keys are counted.</summary>
    public async ValueTask<SortedDictionary<string, int>> Count(Audience audience, CancellationToken cancel)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        // Of a list, and of those who got something earlier, everybody is read anyway.
        if (audience.Units.Count == 0 || audience.OnListOf is not null || audience.RecipientsOf is not null || audience.CameTo is not null)
            return counts;
        var units = await organisation.Today(cancel);
        var (within, without) = (AllTimes(units, audience.Units), AllTimes(units, audience.Without));
        if (audience.Roles.Count > 0 || audience.Skill is not null)
        {
            await foreach (var person in Chosen(within, audience.Roles, cancel))
            {
                if (Recipients.IsMeant(person, audience, units.Day) && !UnitsOf(person).Any(without.Contains))
                    Add(counts, PeopleRecords.WhyUnalerted(person)!, 1);
            }
            return counts;
        }
        within.ExceptWith(without);
        foreach (var (unit, why, people) in await Keys(within, cancel))
            Add(counts, why, people);
        foreach (var person in (await InSeveral(within, cancel)).Where(p => !UnitsOf(p).Any(without.Contains)))
            Add(counts, PeopleRecords.WhyUnalerted(person)!, 1);
        return counts;
    }

    /// <summary>All of a unit and everything below it, each once.</summary>
    public async IAsyncEnumerable<Person> Read(OrgUnitId unit, [EnumeratorCancellation] CancellationToken cancel)
    {
        var within = AllTimes(await organisation.Today(cancel), [unit]);
        foreach (var (of, why, _) in await Keys(within, cancel))
        {
            foreach (var person in await records.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.Unalerted, of + "|" + why, int.MaxValue), cancel))
                yield return person.Value;
        }
        foreach (var person in await InSeveral(within, cancel))
            yield return person;
    }

    /// <summary>Those who might hold one of the roles, or anybody where none is asked for, each once.</summary>
    private async IAsyncEnumerable<Person> Chosen(HashSet<string> within, IReadOnlyList<Role> roles, [EnumeratorCancellation] CancellationToken cancel)
    {
        var lead = roles.Count > 0 && !roles.Contains(Role.Volunteer);
        var seen = new HashSet<PersonId>();
        foreach (var some in within.Chunk(UnitsAtATime))
        {
            var found = lead
                ? await records.FindEach(PeopleRecords.Type, PeopleRecords.ByLeadUnit, [.. some.Select(KeyRange.Equal)], int.MaxValue, cancel)
                : await records.FindEach(PeopleRecords.Type, PeopleRecords.Unalerted, [.. some.Select(Whole)], int.MaxValue, cancel);
            foreach (var person in found.Select(f => f.Value))
            {
                if (PeopleRecords.WhyUnalerted(person) is not null && UnitsOf(person).Any(within.Contains) && seen.Add(person.Id))
                    yield return person;
            }
        }
        foreach (var person in (await InSeveral(within, cancel)).Where(p => seen.Add(p.Id)))
            yield return person;
    }

    private async ValueTask<IReadOnlyList<(string Unit, string Why, int People)>> Keys(HashSet<string> within, CancellationToken cancel)
    {
        var tally = within.Count > ManyUnits ? await records.Tally(PeopleRecords.Type, PeopleRecords.Unalerted, cancel)
            : await records.Tally(PeopleRecords.Type, PeopleRecords.Unalerted, [.. within.Select(Whole)], cancel);
        return [.. from t in tally let bar = t.Key.IndexOf('|', StringComparison.Ordinal) where within.Contains(t.Key[..bar]) select (t.Key[..bar], t.Key[(bar + 1)..], t.Value)];
    }

    private async ValueTask<IReadOnlyList<Person>> InSeveral(HashSet<string> within, CancellationToken cancel)
    {
        var found = within.Count > ManyUnits
            ? await records.Find(new RecordQuery<Person>(PeopleRecords.Type, PeopleRecords.UnalertedInSeveral, null, null, int.MaxValue), cancel)
            : await records.FindEach(PeopleRecords.Type, PeopleRecords.UnalertedInSeveral, [.. within.Select(KeyRange.Equal)], int.MaxValue, cancel);
        return [.. found.Select(f => f.Value).DistinctBy(p => p.Id).Where(p => UnitsOf(p).Any(within.Contains))];
    }

    /// <summary>The key goes on with a bar, which is right before a brace.</summary>
    private static KeyRange Whole(string unit) => new(unit + "|", unit + "}");

    private static IEnumerable<string> UnitsOf(Person person) => AudienceKeys.UnitsOf(person).Select(u => u.ToString());

    private static HashSet<string> AllTimes(OrgTree units, IReadOnlyList<OrgUnitId> roots) =>
        roots.SelectMany(u => units.SubtreeOfAllTimes(u)).Select(u => u.ToString()).ToHashSet(StringComparer.Ordinal);

    private static void Add(SortedDictionary<string, int> counts, string why, int people) => counts[why] = counts.GetValueOrDefault(why) + people;
}
