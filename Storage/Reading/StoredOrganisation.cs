using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Storage.Reading;

/// <summary>The tree of units, built once a local day and again only after a unit has changed.</summary>
public sealed class StoredOrganisation(IRecords records, IChangeMarks marks, TimeProvider clock) : IOrganisation, IDisposable
{
    private static readonly RecordQuery<OrgUnit> Everything =
        new(OrganisationRecords.Units, OrganisationRecords.All, null, null, int.MaxValue);

    private static readonly RecordQuery<OrgChange> EveryChange =
        new(OrganisationRecords.Changes, OrganisationRecords.ChangesByDay, null, null, int.MaxValue);

    private readonly SemaphoreSlim _building = new(1);
    private volatile Built? _built;

    private sealed record Built(OrgTree Tree, long Changes);

    public async ValueTask<OrgTree> Today(CancellationToken cancel)
    {
        var day = VietnamTime.DateOf(clock.GetUtcNow());
        var changes = await marks.ChangesOf(OrganisationRecords.Units, cancel).ConfigureAwait(false);
        return Current(day, changes) ?? await Build(day, cancel).ConfigureAwait(false);
    }

    public void Dispose() => _building.Dispose();

    private OrgTree? Current(DateOnly day, long changes) =>
        _built is { } built && built.Tree.Day == day && built.Changes == changes ? built.Tree : null;

    private async ValueTask<OrgTree> Build(DateOnly day, CancellationToken cancel)
    {
        await _building.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var changes = await marks.ChangesOf(OrganisationRecords.Units, cancel).ConfigureAwait(false);
            if (Current(day, changes) is { } tree)
                return tree;
            var units = await records.Find(Everything, cancel).ConfigureAwait(false);
            var history = await records.Find(EveryChange, cancel).ConfigureAwait(false);
            var built = new Built(new OrgHistory(units.Select(u => u.Value), history.Select(c => c.Value)).On(day), changes);
            _built = built;
            return built.Tree;
        }
        finally
        {
            _building.Release();
        }
    }
}
