using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>Materials stay as their unit's; that somebody read one stays as a count, under an id that leads nowhere.</summary>
public sealed class MaterialsPersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types => [MaterialRecords.Type, MaterialRecords.Acknowledgements];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        // Materials are few, and what one person said of one has an id of its own.
        foreach (var material in await Personal.Few(records, MaterialRecords.Type, _ => true, cancel))
        {
            if (who.AreOf(material.Value.AuthorId))
                found.Add(MaterialRecords.Type, material);
            foreach (var id in who.Ids)
                found.Add(MaterialRecords.Acknowledgements, await records.Get(MaterialRecords.Acknowledgements, ReadAcknowledgement.IdOf(material.Value.Id, id), cancel));
        }
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var read in (await Of(who, cancel)).OfType<Put<ReadAcknowledgement>>().Where(r => r.Value.Channel is not null))
            changes.Add(MaterialRecords.Acknowledgements.Put(read.Value with { Channel = null }, read.ExpectedVersion));
        return changes;
    }
}
