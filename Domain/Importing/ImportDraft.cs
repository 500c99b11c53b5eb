using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Importing;

/// <summary>
/// A file somebody sent to be brought in, between its dry run and their tap. It holds other people's data, so it and its file go after a
/// day at the latest.
/// </summary>
/// <param name="FileId">The stored file.</param>
/// <param name="Kind"><c>Units</c>, <c>People</c> or <c>Activities</c>; null while they have not said.</param>
public sealed record ImportDraft(string Id, string FileId, string? Kind, PersonId By, DateTimeOffset At)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);
}

/// <summary>How drafts are stored.</summary>
public static class ImportRecords
{
    /// <summary>By when they must go.</summary>
    public static readonly RecordIndex<ImportDraft> ByExpiry = RecordIndex<ImportDraft>.By("expiry", d => Keys.Of(d.At + ImportDraft.Lasts));

    public static readonly RecordType<ImportDraft> Drafts = new("importDrafts", DomainJson.Default.ImportDraft, d => d.Id, ByExpiry);

    /// <summary>A draft and its file, gone.</summary>
    public static IReadOnlyList<Change> Gone(ImportDraft draft, long? version = null) => [Drafts.Delete(draft.Id, version), new DeleteFile(draft.FileId)];
}
