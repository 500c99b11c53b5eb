using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>
/// Runs one turn of a flow: replays it over its answers until it asks or ends. A pure function of state, input, look-ups and the
/// instant in the hearing; it saves, sends and decides nothing.
/// </summary>
public sealed class FlowEngine(FlowRegistry flows, IServiceProvider services)
{
    public async ValueTask<Step> Run(FlowState state, FlowInput input, CancellationToken cancel)
    {
        if (flows.Find(state.Flow) is not { } flow)
            return new Step.Failed(state, new FlowException($"no flow named '{state.Flow}'"));
        try
        {
            var turn = new FlowTurn(flow, state, services);
            return await turn.Run(input, cancel);
        }
        catch (Exception error) when (error is not StoreUnavailableException && (error is not OperationCanceledException || !cancel.IsCancellationRequested))
        {
            // The top of a turn: whatever a flow throws leaves the state untouched and is reported once, by the caller. A store that cannot
            // be read is no fault of the flow: the event goes back to the platform and comes again.
            return new Step.Failed(state, error);
        }
    }
}

/// <summary>The working of one turn.</summary>
internal sealed class FlowTurn(FlowDefinition flow, FlowState before, IServiceProvider services)
{
    private readonly List<Entry> _log = [.. before.Log];
    private readonly LookupCache _lookups = new();
    private readonly int _turn = before.Turn + 1;
    private int _replays;

    public async ValueTask<Step> Run(FlowInput input, CancellationToken cancel)
    {
        Hearing? hearing = null;
        Say? why = null;
        switch (input)
        {
            case FlowInput.Begin begin:
                hearing = begin.Leftover;
                break;
            case FlowInput.Said said:
                hearing = said.Hearing;
                break;
            case FlowInput.Back when !Undo():
                return new Step.AtStart(before);
            case FlowInput.Refused refused:
                ForgetLastTurn();
                Add(new Entry(refused.Key, null, _turn, Entry.Refused));
                why = refused.Why;
                break;
        }
        var shown = input is FlowInput.Said ? before.Shown?.Key : null;
        return await Converse(hearing, shown, why, input is FlowInput.Begin, cancel);
    }

    /// <summary>Hears the words out: first the question that was shown, then whichever open question finds itself in what is left.</summary>
    private async ValueTask<Step> Converse(Hearing? hearing, string? shown, Say? why, bool inPassing, CancellationToken cancel)
    {
        while (true)
        {
            var replay = await Replay(describing: false, cancel, out var result);
            if (replay.Question is not { } question)
                return Ended(result, replay);
            if (inPassing && hearing is { HasMore: true } && await FillAssumed(hearing, cancel))
                continue;
            if (inPassing && hearing is { HasFiles: true } && !CanHear(question, hearing))
            {
                // What was sent along with the words of an answer.
                why = KeepFiles(hearing)?.Why ?? why;
                hearing = null;
                continue;
            }
            if (hearing is null || (!inPassing && shown is not null && question.Key != shown) || (inPassing && !CanHear(question, hearing)))
                return Asked(question, replay, why);
            if (!inPassing && question.Expectation is ConfirmExpectation && KeepFiles(hearing) is { } added)
            {
                // Whatever was said with them: nobody confirms what they have not seen.
                (why, hearing) = (added.Why, null);
                continue;
            }
            var heard = Kept(question, hearing, inPassing) ?? question.Expectation.Read(hearing, inPassing);
            if (heard is null && !inPassing && KeepFiles(hearing) is { } kept)
            {
                (why, hearing) = (kept.Why, null);
                continue;
            }
            if (heard is null && !inPassing && hearing.Location is not null)
                heard = new Reading.Correct(null);
            switch (heard)
            {
                case Reading.Accepted accepted:
                    Answer(question.Key, accepted.Value, question.About);
                    why = null;
                    inPassing = true;
                    break;
                case Reading.Rejected rejected:
                    return Asked(question, replay, rejected.Why, rejected.Instead);
                case Reading.Edit edit:
                    foreach (var key in edit.Keys)
                        Forget(key);
                    hearing = null;
                    break;
                case Reading.Correct correct:
                    var (changed, refused) = await Correct(correct.Rest ?? hearing, correct.Key, question.Key, cancel);
                    if (changed.Count == 0)
                        return Asked(question, replay, refused ?? question.Expectation.NotUnderstood);
                    why = new Say("confirm.changed", changed);
                    hearing = null;
                    break;
                default:
                    return Asked(question, replay, inPassing ? why : question.Expectation.NotUnderstood);
            }
        }
    }

    /// <summary>The choice that keeps the old answer, as it was offered.</summary>
    private static Reading.Accepted? Kept(PendingQuestion question, Hearing hearing, bool inPassing) =>
        !inPassing && hearing.Choice == Keep && question.Old is { } old ? new Reading.Accepted(old) : null;

    private static bool CanHear(PendingQuestion question, Hearing hearing) => question.Expectation.MayBeFilledInPassing && hearing.HasMore;

    /// <summary>
    /// Pictures and documents that came before they were asked for wait in the log under their keys. Returns what to say of it; null when
    /// there were none that the flow takes.
    /// </summary>
    private KeptFiles? KeepFiles(Hearing hearing)
    {
        var pictures = hearing.Pictures.Count;
        if (flow.Pictures is { } picture && pictures > 0)
            return new(Store(picture, flow.MostPictures, hearing.Pictures) is > 0 and var kept ? new Say("picture.keptForLater", kept) : new Say("picture.most", flow.MostPictures));
        if (flow.Documents is { } document && hearing.Documents.Count > 0)
            return new(Store(document, FlowLimits.Documents, hearing.Documents) is > 0 and var held ? new Say("document.keptForLater", held) : new Say("document.most", FlowLimits.Documents));
        return null;
    }

    private int Store(string key, int most, Queue<string> files)
    {
        var kept = 0;
        for (var i = 0; files.Count > 0 && i < most; i++)
        {
            var at = $"{key}[{i}]";
            if (_log.FindLast(e => e.Key == at)?.Value is not (null or Ask.Skipped))
                continue;
            Answer(at, files.Dequeue(), null);
            kept++;
        }
        return kept;
    }

    private sealed record KeptFiles(Say Why);

    /// <summary>Offers what is left of the words to the questions that nobody was asked because a fallback stands.</summary>
    private async ValueTask<bool> FillAssumed(Hearing hearing, CancellationToken cancel)
    {
        var replay = await Replay(describing: true, cancel, out _);
        foreach (var question in replay.Described.Where(q => q.IsAssumed && q.Expectation.MayBeFilledInPassing))
        {
            if (question.Expectation.Read(hearing, inPassing: true) is not Reading.Accepted accepted)
                continue;
            Answer(question.Key, accepted.Value, question.About);
            return true;
        }
        return false;
    }

    /// <summary>Lets answered questions listen to a correction. Returns what changed, in words, or why it could not.</summary>
    private async ValueTask<(List<Say> Changed, Say? Refused)> Correct(Hearing hearing, string? key, string open, CancellationToken cancel)
    {
        var replay = await Replay(describing: true, cancel, out _);
        var changed = new List<Say>();
        Say? refused = null;
        foreach (var question in replay.Described.Where(q => q.Key != open && (key is null || q.Key == key)))
        {
            if (key is null && !question.Expectation.MayBeFilledInPassing)
                continue;
            var heard = question.Expectation.Read(hearing, inPassing: key is null);
            if (heard is Reading.Rejected rejected)
                refused ??= rejected.Why;
            if (heard is not Reading.Accepted accepted)
                continue;
            var value = question.Old is { } old ? question.Expectation.Merge(old, accepted.Value, hearing) : accepted.Value;
            if (value == question.Old)
                continue;
            Answer(question.Key, value, question.About);
            changed.Add(question.Expectation.Describe(value) ?? Say.Words(value));
        }
        return (changed, refused);
    }

    private ValueTask<Replay> Replay(bool describing, CancellationToken cancel, out FlowResult result)
    {
        var holder = result = new FlowResult();
        return ReplayInto(holder, describing, cancel);
    }

    private async ValueTask<Replay> ReplayInto(FlowResult result, bool describing, CancellationToken cancel)
    {
        while (true)
        {
            if (++_replays > FlowLimits.ReplaysPerTurn)
                throw new FlowException($"flow '{flow.Name}' was replayed more than {FlowLimits.ReplaysPerTurn} times in one turn");
            var replay = new Replay(_log, _turn, _lookups, describing);
            var run = flow.Run(new Ask(replay));
            if (replay.IsMisused)
                throw new FlowException($"flow '{flow.Name}' let something other than a flow await a question");
            if (replay.Lookup is { } lookup)
            {
                _lookups.Set(lookup.Key, await lookup.Run(services, cancel));
                continue;
            }
            if (replay.Question is null && !run.HasEnded)
                throw new FlowException($"flow '{flow.Name}' stopped without a question");
            if (run.HasEnded)
                result.Intention = run.Result;
            return replay;
        }
    }

    private Step.Ended Ended(FlowResult result, Replay replay) =>
        new(before with { Turn = _turn, Log = _log, Shown = null, Failures = 0 }, result.Intention, replay.Notes);

    private Step.Asked Asked(PendingQuestion question, Replay replay, Say? why, IReadOnlyList<OfferedChoice>? instead = null)
    {
        var expectation = question.Expectation;
        var choices = instead ?? expectation.Choices;
        var old = question.Old is { } value && instead is null && expectation.Describe(value) is { } label && choices.All(c => c.Value != value)
            ? new OfferedChoice(new Say("choice.keep", label), Keep) : null;
        if (question.Unreadable)
            why ??= expectation is ChoiceExpectation or UnitExpectation ? "choice.gone" : "answer.unreadable";
        return new Step.Asked(before with { Turn = _turn, Log = _log, Failures = 0 }, question.Prompt, choices, expectation.Hint, replay.Notes, why, old)
        {
            Key = question.Key, Stamp = StampOf(question), ByNumber = instead is not null || expectation.ChoicesByNumber,
        };
    }

    /// <summary>Value of the choice that keeps the old answer; no answer has it.</summary>
    private const string Keep = "=";

    private string StampOf(PendingQuestion question)
    {
        var hash = Fingerprints.Add(Fingerprints.Add(Fingerprints.Add(Fingerprints.Start, before.Instance), question.Key), question.About ?? "");
        return Fingerprints.Text(Fingerprints.Add(hash, _log.Count.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    private void Answer(string key, string value, string? about)
    {
        if (value.Length > FlowLimits.ValueLength)
            throw new FlowException($"the answer to '{key}' is longer than {FlowLimits.ValueLength} characters");
        Add(new Entry(key, value, _turn, about));
    }

    private void Forget(string key)
    {
        Add(new Entry(key, null, _turn));
    }

    /// <summary>What was said in the turn that the domain refused, the confirmation above all, no longer holds.</summary>
    private void ForgetLastTurn()
    {
        foreach (var key in before.Log.Where(e => e.Turn == before.Turn).Select(e => e.Key).Distinct())
            Forget(key);
    }

    private void Add(Entry entry)
    {
        if (_log.Count >= FlowLimits.Entries)
            throw new FlowException($"flow '{flow.Name}' has more than {FlowLimits.Entries} entries");
        _log.Add(entry);
        _lookups.Clear();
    }

    /// <summary>Cuts the last turn that left entries off the log. False when there is none.</summary>
    private bool Undo()
    {
        if (_log.Count == 0 || _log[^1].Turn <= FirstTurn)
            return false;
        var last = _log[^1].Turn;
        _log.RemoveAll(e => e.Turn == last);
        return true;
    }

    /// <summary>What the flow began with (a button's argument, an opening sentence) is not undone by going back.</summary>
    private const int FirstTurn = 0;

    private sealed class FlowResult
    {
        public IIntention? Intention { get; set; }
    }
}
