using System.Runtime.CompilerServices;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Audiences as they are stored. Counting adds up a tally of keys; reading goes through the units in the order of their ids.</summary>
public sealed class StoredAudience(IRecords records, IOrganisation organisation) : IAudience
{
    /// <summary>So many units are read in one question; a unit has dozens of people, a few have thousands.</summary>
    private const int UnitsAtATime = 16;

    /// <summary>With more units than a province has, it is first looked in which of them anybody is to be reached.</summary>
    private const int ManyUnits = 3_000;

    public async ValueTask<int> Count(AudienceQuery query, CancellationToken cancel)
    {
        var tree = await organisation.Today(cancel).ConfigureAwait(false);
        var reach = new Reach(query, tree);
        var tally = await records.Tally(PeopleRecords.Type, PeopleRecords.AudienceCount, cancel).ConfigureAwait(false);
        var count = 0;
        foreach (var (key, people) in tally)
        {
            if (reach.Has(key))
                count += people;
        }
        return count;
    }

    public async IAsyncEnumerable<AudienceMember> Read(AudienceQuery query, string? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        var tree = await organisation.Today(cancel).ConfigureAwait(false);
        var reach = new Reach(query, tree);
        var (afterUnit, afterPerson) = after?.Split('.') is [var u, var p] ? (u, p) : ("", "");
        foreach (var units in (await Units(reach, afterUnit, cancel).ConfigureAwait(false)).Chunk(UnitsAtATime))
        {
            // Who belongs to several of these units comes under each; the first is where they are read.
            var seen = new HashSet<PersonId>();
            var members = await records.FindEach(PeopleRecords.Type, PeopleRecords.Audience, [.. units.Select(KeyRange.Equal)], int.MaxValue, cancel).ConfigureAwait(false);
            foreach (var person in members.Select(m => m.Value))
            {
                var id = person.Id.ToString();
                if (AudienceKeys.Of(person) is not { } key || !reach.Has(key) || reach.FirstUnit(key) is not { } unit || !units.Contains(unit, StringComparer.Ordinal) || !seen.Add(person.Id))
                    continue;
                if (unit != afterUnit || string.CompareOrdinal(id, afterPerson) > 0)
                    yield return new AudienceMember(person, unit + "." + id);
            }
        }
    }

    /// <summary>The units reached, or (where that is much of a country) those of them in which anybody is to be reached.</summary>
    private async ValueTask<IEnumerable<string>> Units(Reach reach, string from, CancellationToken cancel)
    {
        var units = reach.Units is { Count: <= ManyUnits } few ? few
            : (await records.Tally(PeopleRecords.Type, PeopleRecords.AudienceCount, cancel).ConfigureAwait(false)).Keys.Where(reach.Has).Select(reach.FirstUnit).OfType<string>().Distinct(StringComparer.Ordinal);
        return units.Where(u => string.CompareOrdinal(u, from) >= 0).Order(StringComparer.Ordinal);
    }

    /// <summary>Which keys of <see cref="AudienceKeys.Of"/> a query reaches.</summary>
    private sealed class Reach
    {
        private readonly AudienceQuery _query;
        private readonly HashSet<string>? _units;

        public Reach(AudienceQuery query, OrgTree tree)
        {
            _query = query;
            if (!query.Roots.Contains(OrgUnitId.Everything))
                _units = query.Roots.SelectMany(r => tree.SubtreeOfAllTimes(r)).Select(u => u.ToString()).ToHashSet(StringComparer.Ordinal);
        }

        /// <summary>Null = all.</summary>
        public IReadOnlyCollection<string>? Units => _units;

        public bool Has(string key)
        {
            var bar = key.IndexOf('|', StringComparison.Ordinal);
            var skills = key.IndexOf('|', bar + 1);
            return FirstUnit(key.AsSpan(0, bar)) is not -1 && Wants(key.AsSpan(bar + 1, skills - bar - 1)) && Can(key.AsSpan(skills + 1));
        }

        /// <summary>The first of somebody's units that is reached: there they are read, and nowhere else.</summary>
        public string? FirstUnit(string key)
        {
            var units = key.AsSpan(0, key.IndexOf('|', StringComparison.Ordinal));
            return FirstUnit(units) is >= 0 and var at ? new string(units.Slice(at, IdLength)) : null;
        }

        private const int IdLength = 32;

        private int FirstUnit(ReadOnlySpan<char> units)
        {
            if (_units is null)
                return 0;
            var lookup = _units.GetAlternateLookup<ReadOnlySpan<char>>();
            for (var at = 0; at < units.Length; at += IdLength + 1)
            {
                if (lookup.Contains(units.Slice(at, IdLength)))
                    return at;
            }
            return -1;
        }

        /// <summary>Who named no topics wants to hear of all.</summary>
        private bool Wants(ReadOnlySpan<char> topics) => _query.Topic is null || topics.IsEmpty || Contains(topics, _query.Topic);

        private bool Can(ReadOnlySpan<char> skills)
        {
            if (_query.Skills.Count == 0)
                return true;
            foreach (var skill in _query.Skills)
            {
                if (Contains(skills, skill))
                    return true;
            }
            return false;
        }

        private static bool Contains(ReadOnlySpan<char> list, string item)
        {
            foreach (var range in list.Split(','))
            {
                if (list[range].SequenceEqual(item))
                    return true;
            }
            return false;
        }
    }
}
