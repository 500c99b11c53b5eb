using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>Flows written wrongly: named in the error, the state untouched, the process unharmed.</summary>
public sealed class FlowMisuseTests
{
    private static readonly Say Prompt = "register.title";

    [Fact]
    public async Task A_task_that_awaits_a_question_is_reported_and_nothing_breaks()
    {
        var bench = new FlowBench(AwaitsInATask);

        var step = await bench.Begin();

        var failed = Assert.IsType<Step.Failed>(step);
        Assert.Contains("something other than a flow", failed.Error.Message, StringComparison.Ordinal);
        Assert.Same(bench.State, failed.State);
        GC.Collect();
        GC.WaitForPendingFinalizers();
    }

    [Fact]
    public async Task The_same_key_twice_is_named()
    {
        var bench = new FlowBench(async ask => new Noted(await ask.Text("again", Prompt) + await ask.Text("again", Prompt)));
        await bench.Begin();

        var failed = Assert.IsType<Step.Failed>(await bench.Say("một"));

        Assert.Contains("'again'", failed.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_questions_end_with_an_error_that_names_the_last_key()
    {
        var bench = new FlowBench(AsksForEver);

        var failed = Assert.IsType<Step.Failed>(await bench.Begin());

        Assert.Contains("'more[200]'", failed.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Endless_lookups_end_with_an_error_that_names_the_flow()
    {
        var services = new ServiceCollection().AddSingleton("known").BuildServiceProvider();
        var bench = new FlowBench(LooksForEver, services);

        var failed = Assert.IsType<Step.Failed>(await bench.Begin());

        Assert.Contains("'test' was replayed more than 100 times", failed.Error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_lookup_for_a_service_nobody_offers_is_named()
    {
        var bench = new FlowBench(async ask => new Noted(await ask.Look("missing", (TimeProvider _, CancellationToken _) => new ValueTask<string>(""))));

        var failed = Assert.IsType<Step.Failed>(await bench.Begin());

        Assert.Contains("'missing'", failed.Error.Message, StringComparison.Ordinal);
    }

    private static async Flow<IIntention?> AwaitsInATask(Ask ask)
    {
        _ = Bad();
        return new Noted(await ask.Text("good", Prompt));

        async Task Bad() => await ask.Text("bad", Prompt);
    }

    private static async Flow<IIntention?> AsksForEver(Ask ask)
    {
        for (var i = 0; ; i++)
            await ask.OptionalText($"more[{i}]", Prompt, fallback: Ask.Skipped);
    }

    private static async Flow<IIntention?> LooksForEver(Ask ask)
    {
        for (var i = 0; ; i++)
            await ask.Look($"look[{i}]", (string known, CancellationToken _) => new ValueTask<string>(known));
    }
}
