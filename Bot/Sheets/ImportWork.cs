using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Sheets;

/// <summary>What somebody is to hear, as changes to be committed with what it tells of.</summary>
internal delegate ValueTask<IReadOnlyList<Change>> Teller(PersonId to, IReceipt what);

/// <summary>
/// Writes long lists piece by piece. What is begun is stored with its file, so a stop in the middle is made up for: the list is looked
/// through anew, what is written already counts as unchanged, and it goes on until it is whole.
/// </summary>
internal sealed class ImportWork(IStore store, IOrganisation organisation, TimeProvider clock, IIdSource ids)
{
    /// <summary>Others wrote the same records meanwhile: it is looked through anew so often, then later again.</summary>
    private const int MostRaces = 20;
    private const int Page = 20;

    /// <summary>Puts the operator's list down as begun.</summary>
    /// <returns>Its id, for <see cref="Finish"/>.</returns>
    public async Task<string> Begin(byte[] content, ImportReport report, string channel, CancellationToken cancel)
    {
        var (id, now) = (ids.Next().ToString("N"), clock.GetUtcNow());
        var (draft, parts) = SheetContent.Split(new ImportDraft(id, "sheet-" + id, report.Kind.ToString(), null, now), content);
        // Each part by itself: one commit of all would be as long as what is to be avoided. What is not begun goes after a day, with its parts.
        await store.Commit([ImportRecords.Drafts.Put(draft, expectedVersion: 0)], cancel);
        foreach (var part in parts)
            await store.Commit([part], cancel);
        await store.Commit([ImportRecords.Drafts.Put(draft.Begin(new ImportCounts(report.New, report.Changed, report.Unchanged), channel, now), expectedVersion: 1)], cancel);
        return id;
    }

    /// <summary>Goes on with all that is begun.</summary>
    /// <param name="tell">What whoever sent a list is to hear, as changes of the last commit.</param>
    /// <returns>How many came to their end.</returns>
    public async Task<int> FinishAll(Teller tell, CancellationToken cancel)
    {
        var begun = await store.Find(new RecordQuery<ImportDraft>(ImportRecords.Drafts, ImportRecords.UnderWay, null, null, Page), cancel);
        var done = 0;
        foreach (var draft in begun)
            done += await Finish(draft.Value.Id, tell, cancel) is not null ? 1 : 0;
        return done;
    }

    /// <returns>How it ended; null when somebody else is at it, or it is gone.</returns>
    public async Task<ImportReport?> Finish(string id, Teller tell, CancellationToken cancel)
    {
        for (var race = 0; race < MostRaces; race++)
        {
            if (await store.Get(ImportRecords.Drafts, id, cancel) is not { Value.BegunAt: not null } draft || await SheetContent.Read(store, draft.Value, cancel) is not { } content)
                return null;
            var (report, version) = await Write(draft, await Plan(draft.Value, content, cancel), tell, cancel);
            if (report is not null)
                return report;
            // Not the version this one left: another host writes the same list.
            if (await store.Get(ImportRecords.Drafts, id, cancel) is { } now && now.Version != version)
                return null;
        }
        return null;
    }

    /// <returns>How it ended, or null after a lost race; and the version the draft was left at.</returns>
    private async Task<(ImportReport? Report, long Version)> Write(Stored<ImportDraft> draft, ImportPlan plan, Teller tell, CancellationToken cancel)
    {
        var (state, version) = (draft.Value, draft.Version);
        var pieces = plan.Report.IsClean ? ImportPieces.Of(plan) : [];
        foreach (var piece in pieces.SkipLast(1))
        {
            state = state with { Pieces = state.Pieces + 1 };
            if (await store.Commit([ImportRecords.Drafts.Put(state, version), .. piece], cancel) != CommitResult.Done)
                return (null, version);
            version++;
        }
        var report = plan.Report.IsClean ? plan.Report with { New = state.Counts.New, Changed = state.Counts.Changed, Unchanged = state.Counts.Unchanged } : plan.Report;
        IReceipt said = report.IsClean ? new SheetApplied(report) : new SheetStopped(report);
        IReadOnlyList<Change> told = state.By is { } by ? await tell(by, said) : [];
        IReadOnlyList<Change> last = [.. pieces.Count > 0 ? pieces[^1] : [], .. ImportRecords.Gone(state, version), .. told];
        return (await store.Commit(last, cancel) == CommitResult.Done ? report : null, version);
    }

    private async Task<ImportPlan> Plan(ImportDraft draft, byte[] content, CancellationToken cancel)
    {
        var by = draft.By is { } id ? (await store.Get(PeopleRecords.Type, id.ToString(), cancel))?.Value ?? new Person { Id = id, Name = "" } : null;
        var scope = new ImportScope(by, await organisation.Today(cancel), clock.GetUtcNow(), draft.Channel, ids);
        return await ImportRun.PlanOf(new MemoryStream(content, writable: false), Enum.Parse<ImportKind>(draft.Kind!), scope, store, cancel);
    }
}
