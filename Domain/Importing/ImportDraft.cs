using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Importing;

/// <summary>
/// A file somebody sent to be brought in, between its dry run and the moment all of it is written. It holds other people's data, so it and
/// its file go after a day at the latest, or when it is whole.
/// </summary>
/// <param name="FileId">The stored file.</param>
/// <param name="Kind"><c>Units</c>, <c>People</c> or <c>Activities</c>; null while they have not said.</param>
/// <param name="By">Null = the operator at the command line.</param>
public sealed record ImportDraft(string Id, string FileId, string? Kind, PersonId? By, DateTimeOffset At)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromDays(1);

    /// <summary>How many files it is stored in.</summary>
    public int Parts { get; init; } = 1;

    /// <summary>Since when it is being written, piece by piece, until it is whole; null = nobody has said yes to it yet.</summary>
    public DateTimeOffset? BegunAt { get; init; }

    /// <summary>From where the yes came, for the audit.</summary>
    public string Channel { get; init; } = "";

    /// <summary>What it came to when it was begun; what is left of it when it is taken up again says less.</summary>
    public ImportCounts Counts { get; init; } = new(0, 0, 0);

    /// <summary>How many pieces are written.</summary>
    public int Pieces { get; init; }

    /// <summary>Somebody said yes to it: it is written from now on, and kept until it is whole.</summary>
    public ImportDraft Begin(ImportCounts counts, string channel, DateTimeOffset now) => this with { BegunAt = now, Channel = channel, Counts = counts };

    public string PartId(int part) => Parts == 1 ? FileId : $"{FileId}-{part}";
}

/// <param name="New">Records that were not there.</param>
/// <param name="Changed">Records that came to say something else.</param>
/// <param name="Unchanged">Rows that say what is there already.</param>
public sealed record ImportCounts(int New, int Changed, int Unchanged);

/// <summary>How drafts are stored.</summary>
public static class ImportRecords
{
    /// <summary>By when they must go; what is being written does not go before it is whole.</summary>
    public static readonly RecordIndex<ImportDraft> ByExpiry = RecordIndex<ImportDraft>.By("expiry", d => d.BegunAt is null ? Keys.Of(d.At + ImportDraft.Lasts) : null);

    /// <summary>What is being written, in the order in which it was begun.</summary>
    public static readonly RecordIndex<ImportDraft> UnderWay = RecordIndex<ImportDraft>.By("underWay", d => d.BegunAt is { } begun ? Keys.Of(Keys.Of(begun), d.Id) : null);

    public static readonly RecordType<ImportDraft> Drafts = new("importDrafts", DomainJson.Default.ImportDraft, d => d.Id, ByExpiry, UnderWay);

    /// <summary>A draft and its file, gone.</summary>
    public static IReadOnlyList<Change> Gone(ImportDraft draft, long? version = null) =>
        [Drafts.Delete(draft.Id, version), .. Enumerable.Range(0, draft.Parts).Select(i => new DeleteFile(draft.PartId(i)))];
}
