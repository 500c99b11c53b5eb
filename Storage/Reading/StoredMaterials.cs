using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Materials;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Reading;

/// <summary>Materials and who read them, as they are stored.</summary>
public sealed class StoredMaterials(IRecords records) : IMaterials
{
    public async ValueTask<Material?> Find(MaterialId id, CancellationToken cancel) =>
        (await records.Get(MaterialRecords.Type, id.ToString(), cancel).ConfigureAwait(false))?.Value;

    public async ValueTask<IReadOnlyList<Material>> Of(PersonId author, CancellationToken cancel) =>
        [.. (await records.Find(MaterialRecords.Of(author), cancel).ConfigureAwait(false)).Select(m => m.Value)];

    public async ValueTask<MaterialFigures> Figures(Material material, CancellationToken cancel)
    {
        var read = await Count(MaterialRecords.Read, material, cancel).ConfigureAwait(false);
        var met = await Count(MaterialRecords.Met, material, cancel).ConfigureAwait(false);
        var any = await Count(MaterialRecords.Any, material, cancel).ConfigureAwait(false);
        var (target, delivered) = (0, 0);
        if (material.AnnouncementId is { } id && await records.Get(AnnouncementRecords.Type, id.ToString(), cancel).ConfigureAwait(false) is { Value: var announcement }
            && await new StoredAnnouncements(records).LastRun(announcement, cancel).ConfigureAwait(false) is var (run, totals))
        {
            target = run.Recipients + run.HeldBack + run.LeftOut.Values.Sum();
            delivered = totals.Accepted;
        }
        return new MaterialFigures(target, delivered, read, met, any);
    }

    private async ValueTask<int> Count(RecordIndex<ReadAcknowledgement> index, Material material, CancellationToken cancel) =>
        (int)await records.Count(RecordQuery<ReadAcknowledgement>.Equal(MaterialRecords.Acknowledgements, index, material.Id.ToString()), cancel).ConfigureAwait(false);
}
