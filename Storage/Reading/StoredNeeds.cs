using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Needs as they are stored.</summary>
public sealed class StoredNeeds(IRecords records) : INeeds
{
    private const int MostOfUnit = 200;

    public async ValueTask<VolunteerNeed?> Find(NeedId id, CancellationToken cancel) =>
        (await records.Get(NeedRecords.Type, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<VolunteerNeed>> Open(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel)
    {
        var found = (await records.FindEach(NeedRecords.Type, NeedRecords.OpenByUnit, [.. units.Select(NeedRecords.OpenKeysOf)], MostOfUnit, cancel).ConfigureAwait(false)).Select(n => n.Value);
        return [.. found.OrderBy(n => n.Draft.When.Start).ThenBy(n => n.Id.ToString(), StringComparer.Ordinal)];
    }
}
