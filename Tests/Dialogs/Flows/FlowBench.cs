using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>Runs a flow of a test turn by turn, the way a conversation does, without the conversation.</summary>
internal sealed class FlowBench(Func<Ask, Flow<IIntention?>> flow, IServiceProvider? services = null)
{
    public static readonly DateTimeOffset Now = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));

    private readonly FlowEngine _engine = new(new FlowRegistry([new FlowDefinition("test", "flow.unknown", flow)]),
        services ?? new ServiceCollection().BuildServiceProvider());

    public FlowState State { get; set; } = new() { Flow = "test", Instance = "1" };

    /// <summary>The clock that hearings carry.</summary>
    public DateTimeOffset Clock { get; set; } = Now;

    public ValueTask<Step> Begin() => Run(new FlowInput.Begin());

    public ValueTask<Step> Say(string words) => Run(new FlowInput.Said(new Hearing(Utterance.Of(words), Clock)));

    public ValueTask<Step> Tap(string value) => Run(new FlowInput.Said(new Hearing(Utterance.Of(""), Clock) { Choice = value }));

    public ValueTask<Step> Back() => Run(new FlowInput.Back());

    public async ValueTask<Step> Run(FlowInput input)
    {
        var step = await _engine.Run(State, input, CancellationToken.None);
        State = step switch
        {
            Step.Asked asked => Shown(asked),
            Step.Ended ended => ended.State,
            _ => State,
        };
        return step;
    }

    /// <summary>The state as a conversation stores it: with the question that was shown.</summary>
    public static FlowState Shown(Step.Asked asked) => asked.State with
    {
        Shown = new ShownQuestion(asked.Key, asked.Stamp, [.. Offered(asked).Select(c => new ShownChoice(c.Value, c.Value))]) { ByNumber = asked.ByNumber },
    };

    public static IEnumerable<OfferedChoice> Offered(Step.Asked asked) =>
        asked.Old is { } old ? asked.Choices.Prepend(old) : asked.Choices;
}

/// <summary>What test flows end in.</summary>
internal sealed record Noted(string What) : IIntention;
