using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>A rolling deploy: one conversation answered in turns by last release's flow and this one's, on the same stored state.</summary>
public sealed class TwoVersionsTests
{
    private static readonly Say Prompt = "register.title";

    [Fact]
    public async Task A_conversation_goes_on_while_builds_alternate()
    {
        var (old, @new) = (new FlowBench(Old), new FlowBench(New));
        await old.Begin();
        await Turn(old, "Dọn rác", @new);

        // The new build finds the old "title" under its new name and asks for what the old one never did.
        var added = Assert.IsType<Step.Asked>(await @new.Run(new FlowInput.Resume()));
        Assert.Equal("colour", added.Key);
        await Turn(@new, "xanh", old);
        Assert.Equal("shoe", Assert.IsType<Step.Asked>(await old.Run(new FlowInput.Resume())).Key);
        await Turn(old, "cỡ bốn hai", old);
        await Turn(old, "nhiều", @new);

        // The type of "people" changed: the word no longer reads as a number, so it is asked again, with the reason.
        var unreadable = Assert.IsType<Step.Asked>(await @new.Run(new FlowInput.Resume()));
        Assert.Equal(("people", "answer.unreadable"), (unreadable.Key, unreadable.Why?.Key));
        var ended = Assert.IsType<Step.Ended>(await @new.Say("30"));
        Assert.Equal(new Noted("Dọn rác, xanh, 30"), ended.Intention);
    }

    [Fact]
    public async Task An_answer_to_a_removed_question_sleeps_and_wakes_in_the_old_build()
    {
        var (old, @new) = (new FlowBench(Old), new FlowBench(New));
        await old.Begin();
        await old.Say("Dọn rác");
        await old.Say("cỡ bốn hai");
        await Hand(old, @new);
        await @new.Run(new FlowInput.Resume());
        await @new.Say("xanh");
        await @new.Say("30");
        await Hand(@new, old);

        var ended = Assert.IsType<Step.Ended>(await old.Run(new FlowInput.Resume()));

        Assert.Equal(new Noted("Dọn rác, cỡ bốn hai, 30"), ended.Intention);
    }

    [Fact]
    public async Task Words_meant_for_a_question_that_moved_are_not_taken_by_another()
    {
        var (old, @new) = (new FlowBench(Old), new FlowBench(New));
        await old.Begin();
        await old.Say("Dọn rác");
        await Hand(old, @new);

        var asked = Assert.IsType<Step.Asked>(await @new.Say("cỡ bốn hai"));

        Assert.Equal("colour", asked.Key);
        Assert.DoesNotContain(asked.State.Log, e => e.Value == "cỡ bốn hai");
    }

    private static async Task Turn(FlowBench at, string words, FlowBench next)
    {
        await at.Say(words);
        await Hand(at, next);
    }

    private static Task Hand(FlowBench from, FlowBench to)
    {
        to.State = from.State;
        return Task.CompletedTask;
    }

    private static async Flow<IIntention?> Old(Ask ask)
    {
        var title = await ask.Text("title", Prompt);
        var shoe = await ask.Text("shoe", Prompt);
        var people = await ask.Text("people", Prompt);
        return new Noted($"{title}, {shoe}, {people}");
    }

    private static async Flow<IIntention?> New(Ask ask)
    {
        var name = await ask.Text("name", Prompt, was: "title");
        var colour = await ask.Text("colour", Prompt);
        var people = await ask.Number("people", Prompt, 1, 100);
        return new Noted($"{name}, {colour}, {people}");
    }
}
