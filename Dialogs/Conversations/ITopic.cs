using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>What a command leads to.</summary>
public abstract record Lead
{
    private Lead()
    {
    }

    /// <summary>Show something.</summary>
    public sealed record Show(Reply Reply) : Lead;

    /// <summary>Show something, and keep what goes with it (a file made for it, a note that somebody looked).</summary>
    public sealed record ShowAndKeep(Reply Reply, IReadOnlyList<Domain.Records.Change> Changes) : Lead;

    /// <summary>Begin a flow with these answers already given.</summary>
    /// <param name="Heard">Words that still want an answer: a time that cannot be, or that can be two.</param>
    /// <param name="First">Said before the first question, such as what a picture was taken for.</param>
    public sealed record Begin(string Flow, IReadOnlyList<Entry> Answers, Hearing? Heard = null, Messages.Say? First = null) : Lead;

    /// <summary>Let something happen at once: one tap was all it needed.</summary>
    public sealed record Act(IIntention Intention) : Lead;
}

/// <summary>
/// A subject people can talk about. It brings its flows, answers its commands, takes sentences that are about it, and words what
/// happened. Adding a subject is adding one of these to the list.
/// </summary>
public interface ITopic
{
    IEnumerable<FlowDefinition> Flows { get; }

    /// <summary>Answers a command, or null when it belongs to another subject.</summary>
    ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel);

    /// <summary>Takes up what is unmistakably its own, before anything is guessed or asked about.</summary>
    ValueTask<Lead?> Catch(OpeningWords words, TurnContext context, CancellationToken cancel) => default;

    /// <summary>Takes up what somebody wrote or sent out of the blue; null when it is about something else.</summary>
    ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel);

    /// <summary>Words a receipt for the one who did it; null when it is another subject's.</summary>
    Reply? Tell(IReceipt receipt, TurnContext context);

    /// <summary>Words a receipt for somebody else who should hear of it.</summary>
    Reply? TellOther(IReceipt receipt, TurnContext context);

    /// <summary>Words a refusal; null when it is another subject's.</summary>
    Messages.Say? Explain(IRefusal refusal);

    /// <summary>What this subject adds to the menu.</summary>
    ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel);
}

/// <summary>Something said with no question open.</summary>
public sealed record OpeningWords(Language.Understood Understood, Domain.Activities.GeoPoint? Location, IReadOnlyList<string> Pictures)
{
    /// <summary>A spreadsheet, which is always a matter of its own.</summary>
    public Messages.IncomingSheet? Sheet { get; init; }

    /// <summary>A contact card; what it says is used or forgotten, never just kept.</summary>
    public Messages.SharedContact? Contact { get; init; }

    /// <summary>Documents with their text, read by the host.</summary>
    public IReadOnlyList<Messages.ReceivedDocument> Documents { get; init; } = [];
}
