using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Benchmarks;

/// <summary>What one turn of a flow costs: a replay over ten answers that stops at the next question.</summary>
internal static class ReplayBenchmark
{
    private const int Turns = 200_000;

    public static async Task Run()
    {
        var flow = new FlowDefinition("ten", "flow.register", Ten);
        var engine = new FlowEngine(new FlowRegistry([flow]), new ServiceCollection().BuildServiceProvider());
        var state = new FlowState
        {
            Flow = "ten", Instance = "x", Turn = 10,
            Log = [.. Enumerable.Range(0, 10).Select(i => new Entry("q" + i, "câu trả lời " + i, i))],
        };
        foreach (var round in (string[])["warm-up", "measured"])
        {
            var bytes = GC.GetTotalAllocatedBytes(precise: true);
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Turns; i++)
                await engine.Run(state, new FlowInput.Resume(), CancellationToken.None);
            if (round == "measured")
            {
                Console.WriteLine($"replay of 10 answers and the step around it: {watch.Elapsed.TotalMicroseconds / Turns:0.00} µs, "
                    + $"{(GC.GetTotalAllocatedBytes(precise: true) - bytes) / Turns} bytes");
            }
        }
    }

    private static async Flow<IIntention?> Ten(Ask ask)
    {
        for (var i = 0; i < 10; i++)
            await ask.Text(Keys[i], "register.title");
        await ask.Text("last", "register.title");
        return new CancelActivity(default, "");
    }

    private static readonly string[] Keys = [.. Enumerable.Range(0, 10).Select(i => "q" + i)];
}
