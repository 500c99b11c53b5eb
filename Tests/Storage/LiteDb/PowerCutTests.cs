using System.Globalization;
using VolunteerBot.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>
/// The power goes at any moment and the disk keeps any part of what was not flushed: opening gives every acknowledged group,
/// at most the whole of the one in flight, and a sound file; also when the power goes again while it opens, and while it is wiped.
/// </summary>
public sealed class PowerCutTests
{
    private const int GroupsARun = 25;
    private const int CutsARun = 20;

    /// <summary>Cases in a usual run; VOLUNTEERBOT_POWER_CUTS asks for more.</summary>
    private static readonly int Cases =
        int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_POWER_CUTS"), CultureInfo.InvariantCulture, out var n) ? n : 400;

    private static readonly byte[] Empty = EmptyStore.Create();

    [Fact]
    public void A_power_cut_loses_no_acknowledged_group_and_leaves_no_half_of_one()
    {
        for (var run = 0; run * CutsARun < Cases; run++)
        {
            var random = new Random(run);
            var (disk, acknowledged) = Record(random);
            for (var cut = 0; cut < CutsARun; cut++)
                CutAndOpen(disk, acknowledged, random, $"run {run}, cut {cut}");
        }
    }

    /// <summary>Runs a workload; each acknowledgement is the operations so far and what must then be there.</summary>
    private static (SimulatedDisk Disk, List<(int Operations, Dictionary<string, string> Content)> Acknowledged) Record(Random random)
    {
        var disk = new SimulatedDisk();
        var options = new LiteDbFileOptions { CheckpointBytes = random.Next(1, 100) * PageBytes };
        var store = new LiteDbFile(disk.Add(Empty), disk.Add([]), "run", options);
        var workload = new StoreWorkload(random);
        List<(int, Dictionary<string, string>)> acknowledged = [(0, workload.Expected())];
        StoreWorkload.CreateIndexes(store);
        for (var group = 0; group < GroupsARun; group++)
        {
            workload.CommitOne(store);
            acknowledged.Add((disk.Operations, workload.Expected()));
            Assert.True(store.CheckpointIfDue());
            if (random.Next(6) == 0)
                Wipe(store);
        }

        if (random.Next(2) == 0)
            store.Dispose();
        return (disk, acknowledged);
    }

    private static void Wipe(LiteDbFile store)
    {
        store.Checkpoint();
        for (long? from = 0; from is { } page; from = store.WipePages(page))
        {
        }
        store.WipeJournal();
    }

    private static void CutAndOpen(SimulatedDisk disk, List<(int Operations, Dictionary<string, string> Content)> acknowledged, Random random, string what)
    {
        var point = random.Next(disk.Operations + 1);
        var last = acknowledged.FindLastIndex(a => a.Operations <= point);
        var allowed = acknowledged.Skip(last).Take(2).Select(a => a.Content).ToList();
        var files = disk.CutAfter(point, random);

        var second = new SimulatedDisk();
        var found = OpenAndRead(second, files, $"{what}, power cut after operation {point}");
        Assert.True(allowed.Exists(a => Same(a, found)), $"{what}, power cut after operation {point}: neither group {last} nor the next");

        var again = OpenAndRead(new SimulatedDisk(), second.CutAfter(random.Next(second.Operations + 1), random), $"{what}, cut again while opening");
        Assert.True(Same(found, again), $"{what}: a second cut while opening changed what is there");
    }

    private static Dictionary<string, string> OpenAndRead(SimulatedDisk disk, byte[][] files, string what)
    {
        var store = new LiteDbFile(disk.Add(files[0]), disk.Add(files[1]), what);
        var found = StoreWorkload.Read(store.Database);
        Assert.Equal([], store.Check());
        return found;
    }

    private static bool Same(Dictionary<string, string> a, Dictionary<string, string> b) =>
        a.Count == b.Count && a.All(p => b.TryGetValue(p.Key, out var text) && text == p.Value);

    private const int PageBytes = 8192;
}
