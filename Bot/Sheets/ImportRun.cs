using VolunteerBot.Bot.Cli;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Bot.Sheets;

/// <summary>What an import came to, in words; <paramref name="IsRefused"/> when there was something to put right.</summary>
internal sealed record ImportAnswer(string Text, bool IsRefused);

/// <summary>One import on a store: a dry run, or all of it, a long list in pieces. Lines of JSON, as exported, come back as they were.</summary>
internal static class ImportRun
{
    private const int MostFaults = 500;

    /// <summary>Somebody else wrote meanwhile: it is looked through anew so often.</summary>
    private const int MostRaces = 5;

    public static async Task<ImportAnswer> Run<TStore>(
        TStore store, Stream content, ImportKind kind, bool apply, string language, TimeProvider clock, IIdSource ids, CancellationToken cancel) where TStore : IStore, IChangeMarks
    {
        using var organisation = new StoredOrganisation(store, store, clock);
        try
        {
            for (var race = 0; race < MostRaces; race++)
            {
                var scope = new ImportScope(null, await organisation.Today(cancel), clock.GetUtcNow(), "cli", ids);
                var plan = await PlanOf(content, kind, scope, store, cancel);
                var isWritten = apply && plan.Report is { IsClean: true, HasSomethingToDo: true };
                if (isWritten && ImportPieces.IsLong(plan))
                    return await InPieces(new ImportWork(store, organisation, clock, ids), content, plan, language, scope.Now, cancel);
                if (isWritten && await store.Commit(plan.Changes, cancel) != CommitResult.Done)
                    continue;
                return new ImportAnswer(Words(plan.Report, isWritten, apply, language, scope.Now), !plan.Report.IsClean);
            }
            throw new RefusedInputException("The data was changed by others again and again while the list was read. Try again.");
        }
        catch (SheetRefusedException refused)
        {
            return new ImportAnswer(TextBook.For(language).Plain(refused.Reason, clock.GetUtcNow()), IsRefused: true);
        }
    }

    /// <summary>Looks a file through, whichever of the two forms it has. Writes nothing.</summary>
    /// <exception cref="SheetRefusedException">The file as a whole cannot be taken.</exception>
    internal static async ValueTask<ImportPlan> PlanOf(Stream content, ImportKind kind, ImportScope scope, IRecords records, CancellationToken cancel)
    {
        content.Position = 0;
        return JsonLines.IsOne(content) ? await JsonLines.Plan(content, kind, scope, records, cancel) : await OfSheet(content, kind, scope, records, cancel);
    }

    /// <summary>If it is stopped on the way, the next start of the bot goes on with it.</summary>
    private static async Task<ImportAnswer> InPieces(ImportWork work, Stream content, ImportPlan plan, string language, DateTimeOffset now, CancellationToken cancel)
    {
        using var whole = new MemoryStream();
        content.Position = 0;
        await content.CopyToAsync(whole, cancel);
        var id = await work.Begin(whole.ToArray(), plan.Report, "cli", cancel);
        var report = await work.Finish(id, (_, _) => ValueTask.FromResult<IReadOnlyList<Change>>([]), cancel)
            ?? throw new RefusedInputException("The data was changed by others again and again while the list was written. The bot goes on with it by itself.");
        return new ImportAnswer(Words(report with { Columns = plan.Report.Columns, Notes = plan.Report.Notes }, report.IsClean, apply: true, language, now), !report.IsClean);
    }

    private static async ValueTask<ImportPlan> OfSheet(Stream content, ImportKind kind, ImportScope scope, IRecords records, CancellationToken cancel)
    {
        content.Position = 0;
        using var file = new SheetFiles().Open(new KeptOpen(content));
        return await Importer.Plan(file, kind, scope, records, cancel);
    }

    private static string Words(ImportReport report, bool isWritten, bool apply, string language, DateTimeOffset now)
    {
        var parts = ReportWords.Of(report, MostFaults).ToList();
        if (isWritten)
            parts[^1] = ReportWords.Done(report);
        else if (!apply && report is { IsClean: true, HasSomethingToDo: true })
            parts.Add("import.applyHow");
        var columns = report.Columns.Select(c => $"  {c.Heading} → {c.Column}");
        var book = TextBook.For(language);
        return string.Join('\n', parts.Select(p => book.Plain(p, now)).Take(1).Concat(columns).Concat(parts.Skip(1).Select((Say p) => book.Plain(p, now))));
    }
}
