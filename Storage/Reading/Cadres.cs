using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>
/// Who leads or holds a post, kept for a minute: of one unit those in it and in units below it, of everything all of a country. All are
/// read once, however many ask at that moment.
/// </summary>
internal sealed class Cadres(IRecords records, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Keep = TimeSpan.FromMinutes(1);

    private sealed record Kept(IReadOnlyList<Person> People, DateTimeOffset At);

    /// <summary>Which units are below one is a matter of the tree; with it goes what was read by it.</summary>
    private readonly ConditionalWeakTable<OrgTree, ConcurrentDictionary<OrgUnitId, Kept>> _ofUnits = [];
    private readonly SemaphoreSlim _readingAll = new(1);
    private volatile Kept? _all;

    /// <param name="unit">Null = of all units.</param>
    public ValueTask<IReadOnlyList<Person>> Of(OrgUnitId? unit, OrgTree tree, CancellationToken cancel) => unit is { } one ? OfUnit(one, tree, cancel) : OfAll(cancel);

    public void Dispose() => _readingAll.Dispose();

    private async ValueTask<IReadOnlyList<Person>> OfUnit(OrgUnitId unit, OrgTree tree, CancellationToken cancel)
    {
        var kept = _ofUnits.GetOrCreateValue(tree);
        if (kept.TryGetValue(unit, out var known) && IsFresh(known))
            return known.People;
        KeyRange[] units = [.. tree.SubtreeOfAllTimes(unit).Select(u => KeyRange.Equal(u.ToString()))];
        var leading = await records.FindEach(PeopleRecords.Type, PeopleRecords.ByLeadUnit, units, int.MaxValue, cancel).ConfigureAwait(false);
        var posted = await records.FindEach(PeopleRecords.Type, PeopleRecords.ByPostUnit, units, int.MaxValue, cancel).ConfigureAwait(false);
        Person[] people = [.. leading.Concat(posted).Select(p => p.Value).DistinctBy(p => p.Id)];
        kept[unit] = new Kept(people, clock.GetUtcNow());
        return people;
    }

    private async ValueTask<IReadOnlyList<Person>> OfAll(CancellationToken cancel)
    {
        if (_all is { } known && IsFresh(known))
            return known.People;
        await _readingAll.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (_all is { } meanwhile && IsFresh(meanwhile))
                return meanwhile.People;
            var leading = await records.Find(new RecordQuery<Person>(PeopleRecords.Type, PeopleRecords.ByLeadUnit, null, null, int.MaxValue), cancel).ConfigureAwait(false);
            var posted = await records.Find(new RecordQuery<Person>(PeopleRecords.Type, PeopleRecords.ByPostUnit, null, null, int.MaxValue), cancel).ConfigureAwait(false);
            _all = new Kept([.. leading.Concat(posted).Select(p => p.Value).DistinctBy(p => p.Id)], clock.GetUtcNow());
            return _all.People;
        }
        finally
        {
            _readingAll.Release();
        }
    }

    private bool IsFresh(Kept kept) => clock.GetUtcNow() is var now && now >= kept.At && now - kept.At < Keep;
}
