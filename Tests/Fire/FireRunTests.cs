using VolunteerBot.Fire;
using VolunteerBot.Fire.Hosts;
using Xunit;

namespace VolunteerBot.Tests.Fire;

/// <summary>The short form of the fire run: what takes ten minutes in full, once over in half a minute, judged by the same checker.</summary>
public sealed class FireRunTests
{
    [Theory]
    [InlineData(FireStore.LiteDb)]
    [InlineData(FireStore.Postgres)]
    public async Task Killed_cut_filled_and_refused_it_loses_nothing_and_does_nothing_twice(FireStore store)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-fire");
        var said = new List<string>();
        var options = new FireOptions(store, TimeSpan.FromSeconds(30), Seed: 10, folder.FullName, line =>
        {
            lock (said)
                said.Add(line);
        })
        {
            PeopleOnChannel = 2, Recipients = 300, Reminders = 20, KillEvery = TimeSpan.FromSeconds(8), DatabaseRestarts = 1, CutEvery = TimeSpan.FromSeconds(7), PlatformTroubleEvery = TimeSpan.FromSeconds(2),
            Bot = BotProgram,
        };
        try
        {
            var verdict = await FireRun.Run(options, TestContext.Current.CancellationToken);
            TestContext.Current.TestOutputHelper?.WriteLine(verdict.ToMarkdown());
            Assert.True(verdict.IsGood, verdict.ToMarkdown() + string.Join('\n', said) + "\nThe evidence lies in " + folder.FullName);
            folder.Delete(recursive: true);
        }
        catch (NotHereException missing) when (Environment.GetEnvironmentVariable("CI") is not ("true" or "1"))
        {
            Assert.Skip(missing.Message);
        }
    }

    private static string BotProgram => Host.BotProcess.Program;
}
