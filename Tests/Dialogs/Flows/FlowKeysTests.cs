using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>
/// Every key of every flow with the kind of its answer, as met while walking the flows with the states of the corpus. A renamed or
/// removed key shows in review: stored answers carry these names.
/// </summary>
public sealed class FlowKeysTests
{
    [Fact]
    public async Task Keys_of_flows_are_as_listed()
    {
        var world = new TestWorld();
        var met = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var state in StoredStates.All.Select(s => s.State))
        {
            var log = state.Log.Where(e => e.Key != "ok").ToList();
            var definition = world.Engine.Flows.Find(state.Flow)!;
            var services = new TurnServices(world.Services, await StoredStates.Context(world));
            var lookups = new LookupCache();
            var replay = new Replay(log, state.Turn + 1, lookups, describing: true);
            _ = definition.Run(new Ask(replay));
            while (replay.Lookup is { } lookup)
            {
                lookups.Set(lookup.Key, await lookup.Run(services, TestContext.Current.CancellationToken));
                replay = new Replay(log, state.Turn + 1, lookups, describing: true);
                _ = definition.Run(new Ask(replay));
            }
            foreach (var question in replay.Question is { } open ? replay.Described.Append(open) : replay.Described)
                met.Add($"{state.Flow} {Index().Replace(question.Key, "[n]")} {question.Expectation.GetType().Name.Replace("Expectation", "", StringComparison.Ordinal)}");
        }

        Golden.Check(Repository.Path("Tests", "Dialogs", "Flows", "FlowKeys.golden"), string.Join('\n', met) + "\n");
    }

    private static System.Text.RegularExpressions.Regex Index() => new(@"\[\d+\]");
}
