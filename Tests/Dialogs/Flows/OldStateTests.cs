using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Texts;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>People who were in mid-flow when a new build came: each stored state goes on to a question or an end.</summary>
public sealed class OldStateTests
{
    public static TheoryData<string> Names => [.. StoredStates.All.Select(s => s.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_stored_state_of_an_earlier_build_goes_on(string name)
    {
        var state = StoredStates.All.Single(s => s.Name == name).State;
        var world = new TestWorld();
        var engine = new FlowEngine(world.Engine.Flows, new TurnServices(world.Services, await StoredStates.Context(world)));

        var step = await engine.Run(state, new FlowInput.Resume(), TestContext.Current.CancellationToken);

        if (step is Step.Asked asked)
            Assert.NotEqual("", TextBook.For("vi").Render(asked.Prompt, world.Now));
        else
            Assert.IsType<Step.Ended>(step);
    }

    [Fact]
    public void The_corpus_has_every_flow_of_this_build() => Assert.Equal(
        new TestWorld().Engine.Flows.All.Select(f => f.Name).Order(StringComparer.Ordinal),
        StoredStates.All.Select(s => s.State.Flow).Distinct().Order(StringComparer.Ordinal));
}
