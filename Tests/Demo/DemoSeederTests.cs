using VolunteerBot.Bot.Demo;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Demo;

/// <summary>Seeding a real store.</summary>
public sealed class DemoSeederTests : IAsyncDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 24, 1, 30, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("volunteerbot-");
    private readonly LiteDbStore _store;

    public DemoSeederTests() => _store = LiteDbStore.Open(Path.Combine(_folder.FullName, "demo.db"),
        VolunteerBot.Bot.Stores.RecordTypes.All, TimeProvider.System);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_empty_store_gets_everything_and_the_second_call_changes_nothing()
    {
        var data = SampleData.Create(Now);
        Assert.True(await DemoSeeder.Seed(_store, Now, Cancel));
        Assert.Equal(data.Units.Count, await Count(OrganisationRecords.Units, OrganisationRecords.All));
        Assert.Equal(data.Activities.Count, await Count(ActivityRecords.Type, ActivityRecords.ByDay));
        Assert.Equal(data.Reminders.Count, await Count(ActivityRecords.Reminders, ActivityRecords.DueReminders));

        Assert.False(await DemoSeeder.Seed(_store, Now.AddDays(1), Cancel));
        var leader = Assert.Single(await _store.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByAddress, "web/main/demo-leader"), Cancel));
        Assert.Equal(1, leader.Version);
    }

    [Fact]
    public async Task Seeding_that_was_cut_short_is_made_good_without_doubles()
    {
        var data = SampleData.Create(Now);
        foreach (var commit in data.Commits().SkipLast(2))
            await _store.Commit(commit, Cancel);
        Assert.True(await DemoSeeder.Seed(_store, Now.AddMinutes(5), Cancel));
        Assert.Equal(data.Activities.Count, await Count(ActivityRecords.Type, ActivityRecords.ByDay));
        Assert.Single(await _store.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByAddress, "web/main/demo-leader"), Cancel));
    }

    [Fact]
    public async Task A_store_with_units_of_its_own_is_left_alone()
    {
        var own = SampleData.Create(Now).Units[0];
        await _store.Commit([OrganisationRecords.Units.Put(own, expectedVersion: 0)], Cancel);
        Assert.False(await DemoSeeder.Seed(_store, Now, Cancel));
        Assert.Equal(0, await Count(ActivityRecords.Type, ActivityRecords.ByDay));
    }

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    private ValueTask<long> Count<T>(RecordType<T> type, RecordIndex<T> index) where T : class =>
        _store.Count(new RecordQuery<T>(type, index, null, null, int.MaxValue), Cancel);
}
