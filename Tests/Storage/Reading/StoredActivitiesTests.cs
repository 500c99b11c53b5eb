using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.Reading;
using Xunit;

namespace VolunteerBot.Tests.Storage.Reading;

public sealed class StoredActivitiesTests
{
    private static readonly DateOnly Day = new(2026, 11, 1);
    private readonly MemoryStore _store = new();
    private readonly StoredActivities _activities;

    public StoredActivitiesTests() => _activities = new StoredActivities(_store);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>A few units are asked for together; thousands make the reader sift days. Both must find the same.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(3_500)]
    public async Task Activities_of_units_lie_between_both_days_and_come_earliest_first(int otherUnits)
    {
        await Put([.. Enumerable.Range(0, 40).Select(i => Activity(i, unit: 1, Day.AddDays(39 - i))), Activity(100, unit: 9_999, Day.AddDays(10))]);
        var units = Enumerable.Range(1, otherUnits).Select(Unit).ToList();

        var found = await _activities.Of(units, Day.AddDays(3), Day.AddDays(25), Cancel);

        Assert.Equal(Enumerable.Range(3, 23).Select(d => Day.AddDays(d)), found.Select(a => a.Plan.When.Date));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public async Task Of_very_many_the_earliest_two_hundred_are_given(int units)
    {
        await Put([.. Enumerable.Range(0, 400).Select(i => Activity(i, unit: i % units + 1, Day.AddDays(i / 20)))]);

        var found = await _activities.Of([.. Enumerable.Range(1, units).Select(Unit)], Day, Day.AddDays(365), Cancel);

        Assert.Equal((200, Day.AddDays(9)), (found.Count, found[^1].Plan.When.Date));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(60)]
    public async Task Only_reported_activities_of_the_units_wait_for_verification(int units)
    {
        await Put(
            Activity(1, unit: 1, Day) with { Status = ActivityStatus.Reported },
            Activity(2, unit: 1, Day),
            Activity(3, unit: 999, Day) with { Status = ActivityStatus.Reported });

        var found = await _activities.AwaitingVerification([.. Enumerable.Range(1, units).Select(Unit)], Cancel);

        Assert.Equal([Activity(1, 1, Day).Id], found.Select(a => a.Id));
    }

    [Fact]
    public async Task A_persons_activities_come_newest_first()
    {
        await Put(Activity(1, 1, Day), Activity(2, 1, Day.AddDays(2)), Activity(3, 1, Day.AddDays(1)), Activity(4, 1, Day) with { AuthorId = Person(8) });

        Assert.Equal([2, 1, 0], (await _activities.Of(Person(7), Cancel)).Select(a => a.Plan.When.Date.DayNumber - Day.DayNumber));
        Assert.Equal(Person(8), (await _activities.Find(Activity(4, 1, Day).Id, Cancel))!.AuthorId);
        Assert.Null(await _activities.Find(Activity(5, 1, Day).Id, Cancel));
    }

    private async Task Put(params Activity[] activities) => Assert.Equal(CommitResult.Done, await _store.Commit([.. activities.Select(a => ActivityRecords.Type.Put(a))], Cancel));

    private static Guid Number(int number) => new(number, 0, 0, new byte[8]);

    private static OrgUnitId Unit(int number) => new(Number(number));

    private static PersonId Person(int number) => new(Number(number));

    private static Activity Activity(int number, int unit, DateOnly day) => new()
    {
        Id = new ActivityId(Number(number)),
        AuthorId = Person(7),
        CreatedAt = DateTimeOffset.UnixEpoch,
        Plan = new ActivityDraft("Dọn biển", "environment", new TimeSlot(day, new TimeOnly(7, 0), day, null), new Place("bãi biển"), Unit(unit), 30, null),
    };
}
