using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Flows;

/// <summary>Allocation is steady enough to assert; time is not.</summary>
public sealed class ReplayCostTests
{
    private static readonly Say Prompt = "register.title";
    private static readonly string[] Keys = [.. Enumerable.Range(0, 11).Select(i => "q" + i)];

    [Fact]
    public void A_replay_of_ten_answers_allocates_under_a_kilobyte()
    {
        IReadOnlyList<Entry> log = [.. Keys.Take(10).Select((key, i) => new Entry(key, "answer " + i, i))];
        var lookups = new LookupCache();
        var replay = new Replay(log, 11, lookups);
        for (var i = 0; i < 100; i++)
            replay = Once(log, lookups);

        var before = GC.GetAllocatedBytesForCurrentThread();
        replay = Once(log, lookups);
        var cost = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal("q10", replay.Question?.Key);
        Assert.InRange(cost, 1, 1_023);
    }

    private static Replay Once(IReadOnlyList<Entry> log, LookupCache lookups)
    {
        var replay = new Replay(log, 11, lookups);
        _ = Eleven(new Ask(replay));
        return replay;
    }

    private static async Flow<IIntention?> Eleven(Ask ask)
    {
        foreach (var key in Keys)
            await ask.Text(key, Prompt);
        return null;
    }
}
