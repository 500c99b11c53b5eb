using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Needs as they are stored.</summary>
public sealed class StoredNeeds(IRecords records) : INeeds
{
    public async ValueTask<VolunteerNeed?> Find(NeedId id, CancellationToken cancel) =>
        (await records.Get(NeedRecords.Type, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<VolunteerNeed>> Open(IReadOnlyCollection<OrgUnitId> units, CancellationToken cancel)
    {
        var found = new List<VolunteerNeed>();
        foreach (var unit in units)
            found.AddRange((await records.Find(NeedRecords.OpenIn(unit), cancel).ConfigureAwait(false)).Select(n => n.Value));
        return [.. found.OrderBy(n => n.Draft.When.Start).ThenBy(n => n.Id.ToString(), StringComparer.Ordinal)];
    }
}
