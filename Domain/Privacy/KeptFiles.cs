using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>Files and whose they are.</summary>
public static class KeptFiles
{
    /// <summary>Papers and pictures made for somebody stay so long, as web chats do in which they are shown; they can be made anew at any time.</summary>
    public static readonly TimeSpan MadeLast = TimeSpan.FromDays(90);

    /// <summary>A file with the note of whose it is.</summary>
    public static IReadOnlyList<Change> Keep(PutFile file, PersonId owner, DateTimeOffset at, DateTimeOffset? deleteAt = null) =>
        [file, PrivacyRecords.Files.Put(new KeptFile(file.FileId, owner, at, deleteAt))];

    /// <summary>The bytes go unless the same picture came from somebody else too.</summary>
    public static async ValueTask<IReadOnlyList<Change>> Deletion(IRecords records, string fileId, Traces who, CancellationToken cancel)
    {
        var owners = await records.Find(RecordQuery<KeptFile>.Equal(PrivacyRecords.Files, PrivacyRecords.FilesByFile, fileId), cancel);
        return owners.Any(o => !who.AreOf(o.Value.Owner)) ? [] : [new DeleteFile(fileId)];
    }
}

/// <summary>Every file somebody sent or had made, whatever became of what they sent it for.</summary>
public sealed class FilesPersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types => [PrivacyRecords.Files];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel)
    {
        var found = new List<RecordPut>();
        foreach (var id in who.Ids)
            found.AddRange((await Owned(id, cancel)).Select(f => PrivacyRecords.Files.Put(f.Value, f.Version)));
        return found;
    }

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        foreach (var id in who.Ids)
        {
            foreach (var file in await Owned(id, cancel))
                changes.AddRange([PrivacyRecords.Files.Delete(file.Value.Id, file.Version), .. await KeptFiles.Deletion(records, file.Value.FileId, who, cancel)]);
        }
        return changes;
    }

    private ValueTask<IReadOnlyList<Stored<KeptFile>>> Owned(PersonId id, CancellationToken cancel) =>
        records.Find(RecordQuery<KeptFile>.Equal(PrivacyRecords.Files, PrivacyRecords.FilesByOwner, id.ToString(), int.MaxValue), cancel);
}
