using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Importing;

/// <summary>The bytes of a list that waits: in parts where it is larger than a store takes as one file.</summary>
public static class SheetContent
{
    /// <summary>Below the 16 MB of <see cref="PutFile"/>.</summary>
    private const int PartBytes = 8 << 20;

    /// <summary>The draft with how many parts its file has, and the parts.</summary>
    public static (ImportDraft Draft, IReadOnlyList<PutFile> Parts) Split(ImportDraft draft, byte[] content)
    {
        var parts = content.Chunk(PartBytes).ToList();
        var split = draft with { Parts = parts.Count };
        return (split, [.. parts.Select((part, i) => new PutFile(split.PartId(i), part))]);
    }

    /// <summary>Null when it is gone.</summary>
    public static async ValueTask<byte[]?> Read(IRecords records, ImportDraft draft, CancellationToken cancel)
    {
        if (draft.Parts == 1)
            return await records.ReadFile(draft.FileId, cancel);
        using var whole = new MemoryStream();
        for (var i = 0; i < draft.Parts; i++)
        {
            if (await records.ReadFile(draft.PartId(i), cancel) is not { } part)
                return null;
            whole.Write(part);
        }
        return whole.ToArray();
    }
}
