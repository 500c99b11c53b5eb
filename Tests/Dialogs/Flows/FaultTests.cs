using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>Faults of ours inside a flow: the answers stay, the person hears an apology, and the third in a row closes it politely.</summary>
public sealed class FaultTests
{
    private static readonly Say Prompt = "register.title";

    [Fact]
    public async Task A_flow_that_throws_leaves_the_state_as_it_was()
    {
        var bench = new FlowBench(async ask => await ask.Text("a", Prompt) == "nổ" ? throw new InvalidOperationException("broken") : new Noted("fine"));
        await bench.Begin();
        var before = bench.State;

        var failed = Assert.IsType<Step.Failed>(await bench.Say("nổ"));

        Assert.Same(before, failed.State);
        Assert.Equal("broken", failed.Error.Message);
        Assert.IsType<Step.Ended>(await bench.Say("êm"));
    }

    [Fact]
    public async Task A_lookup_that_throws_leaves_the_state_as_it_was_and_works_the_next_time()
    {
        var source = new Source { Broken = true };
        var bench = new FlowBench(Looking, new ServiceCollection().AddSingleton(source).BuildServiceProvider());

        var failed = Assert.IsType<Step.Failed>(await bench.Begin());
        source.Broken = false;
        var asked = Assert.IsType<Step.Asked>(await bench.Begin());

        Assert.Equal("no source", failed.Error.Message);
        Assert.Equal("a", asked.Key);
    }

    [Fact]
    public async Task A_store_that_cannot_be_read_is_not_taken_for_a_fault_of_the_flow()
    {
        var source = new Source { Down = true };
        var bench = new FlowBench(Looking, new ServiceCollection().AddSingleton(source).BuildServiceProvider());

        await Assert.ThrowsAsync<StoreUnavailableException>(async () => await bench.Begin());
    }

    [Fact]
    public async Task A_choice_that_is_gone_is_asked_again_with_the_reason()
    {
        var source = new Source { Options = ["một", "hai"] };
        var bench = new FlowBench(Choosing, new ServiceCollection().AddSingleton(source).BuildServiceProvider());
        await bench.Begin();
        await bench.Tap("hai");

        source.Options = ["một"];
        var asked = Assert.IsType<Step.Asked>(await bench.Say("xong"));

        Assert.Equal("choice", asked.Key);
        Assert.Equal("choice.gone", asked.Why?.Key);
    }

    [Fact]
    public async Task Nothing_to_choose_from_still_asks()
    {
        var bench = new FlowBench(Choosing, new ServiceCollection().AddSingleton(new Source()).BuildServiceProvider());

        var asked = Assert.IsType<Step.Asked>(await bench.Begin());

        Assert.Empty(asked.Choices);
    }

    [Fact]
    public async Task After_three_faults_in_a_row_the_conversation_closes_the_flow_politely()
    {
        var world = new TestWorld();
        var inbound = new InboundEvent { Id = "1", From = Address.Parse(TestWorld.AddressOf("leader")), At = world.Now, Text = "xin chào" };
        var conversation = await world.Engine.Begin(inbound, TestContext.Current.CancellationToken);
        // A stored answer to a confirmation that no longer has its activity: the flow throws on every replay.
        conversation = conversation with
        {
            Active = new FlowState { Flow = "cancelActivity", Instance = "1", Log = [new Entry("activity", "not an id", 0)] },
        };

        var first = await Turn("a");
        var second = await Turn("b");
        var third = await Turn("c");

        Assert.NotNull(first.Fault);
        Assert.Contains("Xin lỗi", first.Next.Unsent[0].Message.Text, StringComparison.Ordinal);
        Assert.Equal(2, second.Next.Active?.Failures);
        Assert.Null(third.Next.Active);
        Assert.NotEmpty(third.Next.Unsent[^1].Message.Choices);

        async Task<TurnOutcome> Turn(string id)
        {
            var outcome = await world.Engine.Run(conversation, inbound with { Id = id, Text = "Bão vào" }, world.Now, TestContext.Current.CancellationToken);
            conversation = outcome.Next;
            return outcome;
        }
    }

    private static async Flow<IIntention?> Looking(Ask ask)
    {
        await ask.Look("source", (Source s, CancellationToken _) => s.Read());
        return new Noted(await ask.Text("a", Prompt));
    }

    private static async Flow<IIntention?> Choosing(Ask ask)
    {
        var options = await ask.Look("source", (Source s, CancellationToken _) => s.Read());
        var choice = await ask.Choice("choice", options, o => o, o => Say.Words(o), Prompt);
        return new Noted(choice + await ask.Text("after", Prompt));
    }

    private sealed class Source
    {
        public bool Broken { get; set; }

        public bool Down { get; set; }

        public IReadOnlyList<string> Options { get; set; } = [];

        public ValueTask<IReadOnlyList<string>> Read() =>
            Down ? throw new StoreUnavailableException("down") : Broken ? throw new InvalidOperationException("no source") : new(Options);
    }
}
