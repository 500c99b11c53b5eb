using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Conversations;

/// <summary>The part of a turn that talks through flows.</summary>
internal sealed partial class ConversationTurn
{
    /// <summary>Runs the active flow a turn further.</summary>
    private async ValueTask<Reply?> Converse(FlowInput input, CancellationToken cancel)
    {
        var step = await engine.Run(_next.Active!, input, cancel);
        switch (step)
        {
            case Step.Asked asked:
                return Asked(asked);
            case Step.Ended ended:
                _next = _next with { Active = null };
                var reply = ended.Intention is { } intention ? await Decide(intention, ended.State, cancel) : Reply.Of("flow.nothingDone");
                reply.Parts.InsertRange(0, ended.Notes);
                return OfferParked(reply);
            case Step.AtStart:
                return await AskAgain("back.atStart", cancel);
            case Step.Failed failed:
                return await Apologise(failed.State, failed.Error, cancel);
            default:
                throw new InvalidOperationException("A step that this build does not know.");
        }
    }

    private Reply Asked(Step.Asked asked)
    {
        var book = Texts.TextBook.For(_next.Language);
        var reply = new Reply { Hint = asked.Hint, Replaces = inbound.PressedMessage is not null };
        if (asked.Why is { } why)
            reply.Then(why);
        foreach (var note in asked.Notes)
            reply.Then(note);
        reply.Then(asked.Prompt);
        var offered = asked.Old is { } old ? asked.Choices.Prepend(old) : asked.Choices;
        var shown = new List<ShownChoice>();
        foreach (var choice in offered)
        {
            reply.Choices.Add((choice.Label, asked.Stamp + ":" + choice.Value));
            shown.Add(new ShownChoice(book.Plain(choice.Label, context.Now), choice.Value));
        }
        _next = _next with { Active = asked.State with { Shown = new ShownQuestion(asked.Key, asked.Stamp, shown) { ByNumber = asked.ByNumber } } };
        return reply;
    }

    /// <summary>Begins a flow; one that is under way is put aside and offered again later.</summary>
    private async ValueTask<Reply?> Begin(Lead.Begin begin, CancellationToken cancel)
    {
        Say? parked = null;
        if (_next.Active is { } active)
        {
            if (active.HasAnswers)
            {
                _next = _next with { Parked = [.. _next.Parked.TakeLast(MostParked - 1), active] };
                parked = new Say("flow.parked", NameOf(active));
            }
        }
        var state = new FlowState { Flow = begin.Flow, Instance = ids.Next().ToString("N")[20..], Log = begin.Answers };
        _next = _next with { Active = state };
        var reply = await Converse(new FlowInput.Begin(begin.Heard), cancel);
        if (begin.First is { } first)
            reply?.Parts.Insert(0, first);
        if (parked is { } say)
            reply?.Parts.Insert(0, say);
        return reply;
    }

    private Say NameOf(FlowState state) => flows.Find(state.Flow)?.Called(state) ?? "flow.unknown";

    /// <summary>More than this nobody remembers; the oldest is let go.</summary>
    private const int MostParked = 3;

    private async ValueTask<Reply?> Resume(CancellationToken cancel)
    {
        if (_next.Active is not null)
            return await AskAgain(null, cancel);
        if (_next.Parked.Count == 0 && !await BringOver(cancel))
            return await Menu("resume.nothing", cancel);
        _next = _next with { Active = _next.Parked[^1], Parked = [.. _next.Parked.SkipLast(1)] };
        var title = NameOf(_next.Active);
        var reply = await Converse(new FlowInput.Resume(), cancel);
        reply?.Parts.Insert(0, new Say("flow.resumed", title));
        return reply;
    }

    private async ValueTask<Reply?> Cancel(CancellationToken cancel)
    {
        if (_next.Active is null)
            return await Menu("cancel.nothing", cancel);
        _next = _next with { Active = null };
        var reply = Reply.Of("cancel.done");
        reply.Replaces = inbound.PressedMessage is not null;
        return OfferParked(reply);
    }

    private async ValueTask<Reply?> Drop(CancellationToken cancel)
    {
        if (_next.Parked.Count == 0)
            return await Menu("cancel.nothing", cancel);
        _next = _next with { Parked = [.. _next.Parked.SkipLast(1)] };
        return OfferParked(Reply.Of("drop.done"));
    }

    private Reply OfferParked(Reply reply)
    {
        if (_next.Parked.Count == 0)
            return reply;
        return reply.Then(new Say("flow.offerResume", NameOf(_next.Parked[^1]))).Offer("choice.resume", Command.Resume).Offer("choice.drop", Command.Drop);
    }

    /// <summary>Asks the open question once more, saying why; without one, says it with the menu.</summary>
    private async ValueTask<Reply?> AskAgain(Say? why, CancellationToken cancel)
    {
        if (_next.Active is null)
            return why is { } alone ? await Menu(alone, cancel) : await Menu(null, cancel);
        var reply = await Converse(new FlowInput.Resume(), cancel);
        if (reply is not null && why is { } say)
        {
            reply.Parts.Insert(0, say);
            reply.Replaces = false;
        }
        return reply;
    }

    private DecisionContext Decision() => new(context.Person, context.Units, context.Now, inbound.From.Channel, ids)
    {
        From = context.From, Group = context.Group, MessageId = inbound.Id, SaidAt = inbound.At, Hints = inbound.LocationHints,
    };

    /// <summary>Lets the domain decide. A refusal that names an answer asks for that answer again.</summary>
    private async ValueTask<Reply> Decide(IIntention intention, FlowState? from, CancellationToken cancel)
    {
        var decision = Decision();
        var deciding = deciders.Select(d => d.Decide(intention, decision, cancel)).FirstOrDefault(d => d is not null)
            ?? throw new InvalidOperationException($"Nobody decides {intention.GetType().Name}.");
        switch (await deciding)
        {
            case Outcome.Refused { Key: { } key } refused when from is not null:
                _next = _next with { Active = from };
                return await Converse(new FlowInput.Refused(from.Key(key), Explain(refused.Reason)), cancel) ?? Reply.Of(Explain(refused.Reason));
            case Outcome.Refused refused:
                return Reply.Of(Explain(refused.Reason));
            case Outcome.Done when context.ChildsYear is { } year && IsAgreedInSummary(intention):
                return Reply.Of(new Say("refused.birthYearHeld", Say.Words(year.ToString(System.Globalization.CultureInfo.InvariantCulture)))).Offer("menu.join", Command.Join);
            case Outcome.Done { LeavesNoTrace: false } when !context.IsKnown && !MayBeAnybodys(intention):
                return Reply.Of("refused.notJoined").Offer("menu.join", Command.Join);
            case Outcome.Done done:
                _changes.AddRange(done.Changes);
                if (done.ForgetsSpeaker)
                    _next = _next with { PersonId = PersonId.Of(ids.Next()), DisplayName = null, Active = null, Parked = [], Menu = [], Kept = null, Unsent = [] };
                if (!done.LeavesNoTrace)
                    RememberNewcomer(done.Changes, decision, IsAgreedInSummary(intention));
                foreach (var notice in done.Notices)
                    await Notify(notice, cancel);
                var reply = topics.Select(t => t.Tell(done.Receipt, context)).FirstOrDefault(r => r is not null)
                    ?? throw new InvalidOperationException($"Nobody words {done.Receipt.GetType().Name}.");
                reply.Replaces |= inbound.PressedMessage is not null;
                if (done.Receipt is Domain.Joining.AddressJoined)
                    await OfferFromElsewhere(reply, Joined(done), cancel);
                return reply;
            default:
                throw new InvalidOperationException("An outcome that this build does not know.");
        }
    }

    private Say Explain(IRefusal refusal) => topics.Select(t => t.Explain(refusal)).FirstOrDefault(s => s is not null)
        ?? refusal switch
        {
            ChangedMeanwhile => "refused.changedMeanwhile",
            NotAllowed => "refused.notAllowed",
            _ => "refused.notFound",
        };

    /// <summary>A fault of ours: the state stays, the person hears an apology; the third time in a row the flow is closed politely.</summary>
    private async ValueTask<Reply?> Apologise(FlowState state, Exception error, CancellationToken cancel)
    {
        _fault = error;
        if (flows.Find(state.Flow) is null || state.Failures + 1 >= FlowLimits.FailuresBeforeClosing)
        {
            _next = _next with { Active = null };
            return OfferParked(await Menu("fault.closed", cancel) ?? Reply.Of("fault.closed"));
        }
        _next = _next with { Active = state with { Failures = state.Failures + 1 } };
        return Reply.Of("fault.sorry");
    }
}
