using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Brings in files sent in a chat: looked through at once, written with one tap, within the sender's own units by the access table.</summary>
public sealed class ImportDecider(IRecords records, ISheetFiles sheets) : IDecider
{
    /// <summary>More would hold the conversation up; longer lists come in at the command line.</summary>
    public const int MostRows = 5_000;

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        LookThroughSheet look => Taken(look.Sheet, context, cancel),
        ReadSheetAs read => Guarded(() => Read(read, context, cancel)),
        ApplySheet apply => Guarded(() => Apply(apply.Draft, context, cancel)),
        DropSheet drop => Drop(drop.Draft, context, cancel),
        _ => null,
    };

    private static async Task<Outcome> Guarded(Func<Task<Outcome>> work)
    {
        try
        {
            return await work();
        }
        catch (SheetRefusedException refused)
        {
            return new Outcome.Refused(null, new SheetRefused(refused.Reason));
        }
    }

    /// <summary>What cannot be taken is not kept either.</summary>
    private async Task<Outcome> Taken(IncomingSheet sheet, DecisionContext context, CancellationToken cancel)
    {
        try
        {
            return await Look(sheet, context, cancel);
        }
        catch (SheetRefusedException refused)
        {
            return NotKept(sheet, new SheetNotTaken(refused.Reason));
        }
    }

    private static Outcome.Done NotKept(IncomingSheet sheet, IReceipt told) => new([new DeleteFile(sheet.FileId)], told) { LeavesNoTrace = true };

    private async Task<Outcome> Look(IncomingSheet sheet, DecisionContext context, CancellationToken cancel)
    {
        if (!Permissions.MaySomewhere(context.By, Deed.ImportAndExport, context.Today))
            return NotKept(sheet, new SheetNotTaken("import.notAllowed"));
        ImportKind? kind;
        using (var file = sheets.Open(new MemoryStream(sheet.Content, writable: false)))
            kind = Importer.KindOf(file);
        var draft = new ImportDraft(context.Ids.Next().ToString("N"), sheet.FileId, kind?.ToString(), context.By.Id, context.Now);
        var kept = ImportRecords.Drafts.Put(draft, expectedVersion: 0);
        if (kind is not { } known)
            return new Outcome.Done([kept], new SheetKindOpen(draft.Id));
        var plan = await Plan(sheet.Content, known, context, cancel);
        return plan.Report is { IsClean: true, HasSomethingToDo: true }
            ? new Outcome.Done([kept], new SheetLookedThrough(plan.Report, draft.Id))
            : NotKept(sheet, new SheetLookedThrough(plan.Report, null));
    }

    private async Task<Outcome> Read(ReadSheetAs intention, DecisionContext context, CancellationToken cancel)
    {
        if (await Draft(intention.Draft, context, cancel) is not { } draft || await records.ReadFile(draft.Value.FileId, cancel) is not { } content)
            return new Outcome.Refused(null, new SheetRefused("import.gone"));
        var plan = await Plan(content, intention.Kind, context, cancel);
        return plan.Report is { IsClean: true, HasSomethingToDo: true }
            ? new Outcome.Done([ImportRecords.Drafts.Put(draft.Value with { Kind = intention.Kind.ToString() }, draft.Version)], new SheetLookedThrough(plan.Report, draft.Value.Id))
            : new Outcome.Done(ImportRecords.Gone(draft.Value, draft.Version), new SheetLookedThrough(plan.Report, null));
    }

    /// <summary>What was looked through is looked through anew: the world may have changed since.</summary>
    private async Task<Outcome> Apply(string id, DecisionContext context, CancellationToken cancel)
    {
        if (await Draft(id, context, cancel) is not { Value.Kind: { } kind } draft || await records.ReadFile(draft.Value.FileId, cancel) is not { } content)
            return new Outcome.Refused(null, new SheetRefused("import.gone"));
        var plan = await Plan(content, Enum.Parse<ImportKind>(kind), context, cancel);
        if (plan.Report.IsClean && ImportPieces.IsLong(plan))
            return new Outcome.Done([ImportRecords.Drafts.Put(Begun(draft.Value, plan.Report, context), draft.Version)], new SheetBegun(plan.Report));
        IReadOnlyList<Change> gone = ImportRecords.Gone(draft.Value, draft.Version);
        return plan.Report.IsClean
            ? new Outcome.Done([.. plan.Changes, .. gone], new SheetApplied(plan.Report))
            : new Outcome.Done(gone, new SheetLookedThrough(plan.Report, null));
    }

    /// <summary>What would hold up answers is written behind them, piece by piece.</summary>
    private static ImportDraft Begun(ImportDraft draft, ImportReport report, DecisionContext context) =>
        draft.Begin(new ImportCounts(report.New, report.Changed, report.Unchanged), context.Channel, context.Now);

    private async Task<Outcome> Drop(string id, DecisionContext context, CancellationToken cancel) =>
        await Draft(id, context, cancel) is { } draft
            ? new Outcome.Done(ImportRecords.Gone(draft.Value, draft.Version), new SheetDropped())
            : new Outcome.Refused(null, new SheetRefused("import.gone"));

    /// <summary>Only whoever sent a file may do anything with it.</summary>
    private async ValueTask<Stored<ImportDraft>?> Draft(string id, DecisionContext context, CancellationToken cancel) =>
        id.Length == 32 && await records.Get(ImportRecords.Drafts, id, cancel) is { } found && found.Value.By == context.By.Id && found.Value.BegunAt is null ? found : null;

    private async ValueTask<ImportPlan> Plan(byte[] content, ImportKind kind, DecisionContext context, CancellationToken cancel)
    {
        using var file = sheets.Open(new MemoryStream(content, writable: false));
        var plan = await Importer.Plan(file, kind, new ImportScope(context.By, context.Units, context.Now, context.Channel, context.Ids), records, cancel);
        return plan.Report.Rows <= MostRows ? plan : throw new SheetRefusedException(new Say("import.tooLongForChat", plan.Report.Rows, MostRows));
    }
}
