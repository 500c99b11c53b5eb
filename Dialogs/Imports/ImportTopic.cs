using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Lists that cadres and administrators send as files.</summary>
public sealed class ImportTopic : ITopic
{
    private const int MostFaults = 12;

    public IEnumerable<FlowDefinition> Flows => [];

    /// <summary><c>/nhap</c> says how; <c>/nhap g ID</c> writes, <c>b ID</c> drops, <c>Units ID</c> reads it as that kind.</summary>
    public ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel)
    {
        if (command.Name != Command.Import)
            return ValueTask.FromResult<Lead?>(null);
        Lead? lead = command.Argument.Split(' ', 2) switch
        {
            ["g", var id] => new Lead.Act(new ApplySheet(id)),
            ["b", var id] => new Lead.Act(new DropSheet(id)),
            [var kind, var id] when Enum.TryParse<ImportKind>(kind, out var known) => new Lead.Act(new ReadSheetAs(id, known)),
            _ => new Lead.Show(Reply.Of(Permissions.MaySomewhere(context.Person, Deed.ImportAndExport, context.Today) ? "import.sayHow" : "import.notAllowed")),
        };
        return new ValueTask<Lead?>(lead);
    }

    public ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel) =>
        ValueTask.FromResult<Lead?>(words.Sheet is not { } sheet ? null
            : context.Group is not null ? new Lead.Show(Reply.Of("import.notInGroup")) : new Lead.Act(new LookThroughSheet(sheet)));

    public Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        SheetLookedThrough looked => Report(looked),
        SheetKindOpen open => Enum.GetValues<ImportKind>().Aggregate(Reply.Of("import.ask"), (reply, kind) => reply.Offer("import.as." + kind, Command.Import, kind + " " + open.Draft))
            .Offer("import.discard", Command.Import, "b " + open.Draft),
        SheetBegun begun => Reply.Of(new Say("import.begun", begun.Report.New + begun.Report.Changed)),
        SheetApplied applied => Reply.Of(ReportWords.Done(applied.Report)),
        SheetNotTaken not => Reply.Of(not.Reason),
        SheetDropped => Reply.Of("import.discarded"),
        _ => null,
    };

    /// <summary>How a long list ended, after the turn it was begun in.</summary>
    public Reply? TellOther(IReceipt receipt, TurnContext context) => receipt switch
    {
        SheetApplied applied => Reply.Of(ReportWords.Done(applied.Report)),
        SheetStopped stopped => Reply.Of(new Say("import.stopped", stopped.Report.Faults.Count))
            .Then(new Say("lines", stopped.Report.Faults.Take(MostFaults).Select(f => f.Line).ToList())).Then("import.stoppedNext"),
        _ => null,
    };

    public Say? Explain(IRefusal refusal) => refusal is SheetRefused refused ? refused.Reason : (Say?)null;

    public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel) => ValueTask.CompletedTask;

    private static Reply Report(SheetLookedThrough looked)
    {
        var reply = new Reply();
        foreach (var part in ReportWords.Of(looked.Report, MostFaults))
            reply.Then(part);
        return looked.Draft is not { } draft ? reply : reply.Offer("import.apply", Command.Import, "g " + draft).Offer("import.discard", Command.Import, "b " + draft);
    }
}
