using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Storage.Reading;

/// <summary>
/// What the plan's targets need of each activity: a few bytes, read a month at a time and kept: the last two months for a minute, older
/// ones, in which little changes, for an hour. Of one unit only what is credited to it and to units below it is read; of everything,
/// each month once, however many ask at that moment.
/// </summary>
internal sealed class ActivityNotes(IRecords records, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan KeepNew = TimeSpan.FromMinutes(1);
    internal static readonly TimeSpan KeepOld = TimeSpan.FromHours(1);
    private const int NewDays = 45;

    private sealed record Month(IReadOnlyList<ActivityNote> Notes, DateTimeOffset At);

    /// <summary>Which units are below one is a matter of the tree; with it goes what was read by it.</summary>
    private readonly ConditionalWeakTable<OrgTree, ConcurrentDictionary<(OrgUnitId Unit, DateOnly Month), Month>> _ofUnits = [];
    private readonly ConcurrentDictionary<DateOnly, Month> _ofAll = new();
    private readonly SemaphoreSlim _readingAll = new(1);

    /// <param name="unit">Null = of all units.</param>
    /// <param name="from">The first day of a month.</param>
    public ValueTask<IReadOnlyList<ActivityNote>> Of(OrgUnitId? unit, OrgTree tree, DateOnly from, DateOnly to, CancellationToken cancel)
    {
        var months = Enumerable.Range(0, 12 * (to.Year - from.Year) + to.Month - from.Month + 1).Select(from.AddMonths).ToList();
        return unit is { } one ? OfUnit(one, tree, months, cancel) : OfAll(months, cancel);
    }

    public void Dispose() => _readingAll.Dispose();

    private async ValueTask<IReadOnlyList<ActivityNote>> OfUnit(OrgUnitId unit, OrgTree tree, List<DateOnly> months, CancellationToken cancel)
    {
        var kept = _ofUnits.GetOrCreateValue(tree);
        if (months.Where(m => !IsFresh(kept.GetValueOrDefault((unit, m)), m)).ToList() is { Count: > 0 } stale)
        {
            KeyRange[] ranges = [.. tree.SubtreeOfAllTimes(unit).Select(u => ActivityRecords.KeysOf(u, stale[0], LastOf(stale[^1])))];
            var read = (await records.FindEach(ActivityRecords.Type, ActivityRecords.ByUnitAndDay, ranges, int.MaxValue, cancel).ConfigureAwait(false)).Select(a => NoteOf(a.Value)).ToLookup(n => FirstOf(n.On));
            foreach (var month in months.Where(m => m >= stale[0] && m <= stale[^1]))
                kept[(unit, month)] = new Month([.. read[month]], clock.GetUtcNow());
        }
        return [.. months.SelectMany(m => kept[(unit, m)].Notes)];
    }

    private async ValueTask<IReadOnlyList<ActivityNote>> OfAll(List<DateOnly> months, CancellationToken cancel)
    {
        var notes = new List<ActivityNote>();
        foreach (var month in months)
        {
            if (!IsFresh(_ofAll.GetValueOrDefault(month), month))
                await ReadAll(month, cancel).ConfigureAwait(false);
            notes.AddRange(_ofAll[month].Notes);
        }
        return notes;
    }

    private async ValueTask ReadAll(DateOnly month, CancellationToken cancel)
    {
        await _readingAll.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            if (IsFresh(_ofAll.GetValueOrDefault(month), month))
                return;
            var notes = new List<ActivityNote>();
            // A day of a country at a time: of what is read only the note stays.
            for (var day = month; day <= LastOf(month); day = day.AddDays(1))
            {
                var query = RecordQuery<Activity>.Equal(ActivityRecords.Type, ActivityRecords.ByDay, Keys.Of(day), int.MaxValue);
                notes.AddRange((await records.Find(query, cancel).ConfigureAwait(false)).Select(a => NoteOf(a.Value)));
            }
            _ofAll[month] = new Month(notes, clock.GetUtcNow());
        }
        finally
        {
            _readingAll.Release();
        }
    }

    private bool IsFresh(Month? month, DateOnly first)
    {
        var now = clock.GetUtcNow();
        return month is not null && now >= month.At && now - month.At < (first.AddDays(NewDays) < VietnamTime.DateOf(now) ? KeepOld : KeepNew);
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    private static DateOnly LastOf(DateOnly month) => month.AddMonths(1).AddDays(-1);

    private static ActivityNote NoteOf(Activity a) => new(a.Id.Value, a.Plan.UnitId, a.Plan.When.Date, VietnamTime.DateOf(a.CreatedAt),
        a.Status == ActivityStatus.Verified && a.Result?.Verification is { } v ? VietnamTime.DateOf(v.At) : null,
        a.Status is ActivityStatus.Cancelled or ActivityStatus.Merged);
}
