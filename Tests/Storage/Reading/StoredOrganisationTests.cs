using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using Xunit;

namespace VolunteerBot.Tests.Storage.Reading;

public sealed class StoredOrganisationTests : IDisposable
{
    private readonly MemoryStore _store = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(7)));
    private readonly StoredOrganisation _organisation;

    public StoredOrganisationTests() => _organisation = new StoredOrganisation(_store, _store, _clock);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _organisation.Dispose();

    [Fact]
    public async Task The_tree_is_built_once_and_again_only_when_a_unit_changes()
    {
        await Put(Unit(1, "Đoàn phường Hòa Khánh"));
        var first = await _organisation.Today(Cancel);
        var reads = _store.Calls.Reads;

        Assert.Same(first, await _organisation.Today(Cancel));
        Assert.Equal(reads, _store.Calls.Reads);

        await Put(Unit(1, "Đoàn phường Hòa Khánh mới"));
        Assert.Equal("Đoàn phường Hòa Khánh mới", (await _organisation.Today(Cancel)).NameOf(Id(1)));
        Assert.Equal("Đoàn phường Hòa Khánh", first.NameOf(Id(1)));
    }

    [Fact]
    public async Task At_midnight_in_vietnam_the_tree_is_that_of_the_new_day()
    {
        await Put(Unit(1, "cũ", to: new DateOnly(2026, 11, 24)), Unit(2, "mới", from: new DateOnly(2026, 11, 24)));
        Assert.Equal([Id(1)], (await _organisation.Today(Cancel)).Units.Select(u => u.Id));

        _clock.SetUtcNow(new DateTimeOffset(2026, 11, 24, 0, 0, 0, TimeSpan.FromHours(7)));

        Assert.Equal([Id(2)], (await _organisation.Today(Cancel)).Units.Select(u => u.Id));
    }

    [Fact]
    public async Task Many_who_ask_at_once_share_one_building()
    {
        await Put([.. Enumerable.Range(1, 300).Select(i => Unit(i, "Chi đoàn " + i))]);
        var reads = _store.Calls.Reads;

        var trees = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(() => _organisation.Today(Cancel).AsTask(), Cancel)));

        Assert.Equal(300, trees[0].Units.Count);
        Assert.All(trees, tree => Assert.Same(trees[0], tree));
        // The units once, and how they followed one another once.
        Assert.Equal(reads + 2, _store.Calls.Reads);
    }

    private async Task Put(params OrgUnit[] units) => Assert.Equal(CommitResult.Done, await _store.Commit([.. units.Select(u => OrganisationRecords.Units.Put(u))], Cancel));

    private static OrgUnitId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static OrgUnit Unit(int number, string name, DateOnly? from = null, DateOnly? to = null) => new()
    {
        Id = Id(number),
        System = OrgSystem.YouthUnion,
        Versions = [new() { Name = name, Kind = OrgUnitKind.CommuneUnion, ValidFrom = from ?? new DateOnly(2025, 7, 1), ValidTo = to }],
    };
}
