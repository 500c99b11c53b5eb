using System.Globalization;
using VolunteerBot.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>A writing process is killed at any moment, again and again on the same store; the next one goes on from what is there.</summary>
public sealed class KillTests : IDisposable
{
    /// <summary>Kills in a usual run; VOLUNTEERBOT_KILLS asks for more.</summary>
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_KILLS"), CultureInfo.InvariantCulture, out var n) ? n : 20;

    private const int KillsAStore = 10;

    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_acknowledged_is_lost_by_a_kill_and_no_group_is_halved()
    {
        var random = new Random(2026);
        int acknowledged = 0, total = 0;
        for (var kill = 0; kill < Kills; kill++)
        {
            acknowledged = Math.Max(acknowledged, await RunAndKill(random));
            acknowledged = VerifyCopy(acknowledged, $"kill {kill}");
            total = Math.Max(total, acknowledged);
            if (kill % KillsAStore == KillsAStore - 1)
                acknowledged = Forget();
        }

        Assert.True(total > 0);
    }

    /// <summary>Kills after a number of acknowledgements or, one time in three, after a time that may fall into the opening.</summary>
    private async Task<int> RunAndKill(Random random)
    {
        using var child = CrashChild.Start(_folder.File("a.db"));
        var after = random.Next(3) == 0 ? int.MaxValue : random.Next(1, 200);
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(after == int.MaxValue ? random.Next(400) : 30_000);
        var killer = limit.Token.Register(child.Kill);
        var last = 0;
        for (var count = 0; await child.StandardOutput.ReadLineAsync(CancellationToken.None) is { } line; count++)
        {
            last = int.Parse(line, CultureInfo.InvariantCulture);
            if (count == after)
                child.Kill();
        }

        await child.WaitForExitAsync(TestContext.Current.CancellationToken);
        await killer.DisposeAsync();
        return last;
    }

    /// <summary>Looks at a copy, so that the next process meets the store as the kill left it.</summary>
    private int VerifyCopy(int acknowledged, string what)
    {
        if (!File.Exists(_folder.File("a.db")))
            return acknowledged; // Killed before there was a store.
        foreach (var end in new[] { ".db", ".journal" })
        {
            File.Delete(_folder.File("copy" + end));
            if (File.Exists(_folder.File("a" + end)))
                File.Copy(_folder.File("a" + end), _folder.File("copy" + end));
        }

        Assert.Equal([], LiteDbFile.Check(_folder.File("copy.db")));
        using var store = LiteDbFile.Open(_folder.File("copy.db"));
        var count = CrashChild.CountIn(store.Database);
        Assert.True(count >= acknowledged, $"{what}: {acknowledged} acknowledged, {count} there");
        Assert.True(IsWholeGroups(count), $"{what}: {count} is in the middle of a group");
        for (var number = 1; number <= count; number++)
            Assert.True(CrashChild.Document(number).CompareTo(CrashChild.Find(store.Database, number)) == 0, $"{what}: document {number} differs");
        return count;
    }

    private int Forget()
    {
        File.Delete(_folder.File("a.db"));
        File.Delete(_folder.File("a.journal"));
        return 0;
    }

    private static bool IsWholeGroups(int count)
    {
        var end = 0;
        while (end < count)
            end = CrashChild.GroupEnd(end);
        return end == count;
    }
}
