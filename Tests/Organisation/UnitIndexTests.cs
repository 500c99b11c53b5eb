using System.Collections;
using VolunteerBot.Dialogs.Organisation;
using VolunteerBot.Domain.Organisation;
using Xunit;

namespace VolunteerBot.Tests.Organisation;

public sealed class UnitIndexTests
{
    /// <summary>A country's units take seconds to be indexed. 500 newcomers who wrote at once after a start each did it, and none was answered for two minutes.</summary>
    [Fact]
    public async Task Whoever_writes_at_once_after_the_units_changed_waits_for_one_index_and_builds_none_of_their_own()
    {
        var read = new CountedNames("Bãi Xép");
        var today = new DateOnly(2026, 11, 27);
        var tree = new OrgHistory(Enumerable.Range(0, 3_000).Select(i => Unit(i, i == 0 ? read : [])), []).On(today);
        var before = read.Times;
        const int Many = 8;
        using var together = new Barrier(Many);

        var found = await Task.WhenAll(Enumerable.Range(0, Many).Select(_ => Task.Factory.StartNew(() =>
        {
            together.SignalAndWait(TestContext.Current.CancellationToken);
            return UnitIndex.Of(tree).Find("bai xep")[0].Id;
        }, TestContext.Current.CancellationToken, TaskCreationOptions.LongRunning, TaskScheduler.Default)));

        Assert.All(found, id => Assert.Equal(Unit(0, []).Id, id));
        Assert.Equal(before + 1, read.Times);
    }

    private static OrgUnit Unit(int number, IReadOnlyList<string> aliases) => new()
    {
        Id = OrgUnitId.Of(new Guid(number + 1, 0, 0, new byte[8])), System = OrgSystem.YouthUnion,
        Versions = [new OrgUnitVersion { Name = "Chi đoàn thôn " + number, Kind = OrgUnitKind.Cell, Aliases = aliases, ValidFrom = new DateOnly(2025, 7, 1) }],
    };

    /// <summary>Knows how often it was read through.</summary>
    private sealed class CountedNames(params string[] names) : IReadOnlyList<string>
    {
        private int _times;

        public int Times => _times;

        public int Count => names.Length;

        public string this[int index] => names[index];

        public IEnumerator<string> GetEnumerator()
        {
            Interlocked.Increment(ref _times);
            return ((IEnumerable<string>)names).GetEnumerator();
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
