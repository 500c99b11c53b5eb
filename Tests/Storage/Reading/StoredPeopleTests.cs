using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using Xunit;

namespace VolunteerBot.Tests.Storage.Reading;

public sealed class StoredPeopleTests
{
    private static readonly OrgUnitId Here = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly OrgUnitId There = new(new Guid(2, 0, 0, new byte[8]));
    private static readonly DateOnly Today = new(2026, 11, 23);
    private readonly MemoryStore _store = new();
    private readonly StoredPeople _people;

    public StoredPeopleTests() =>
        _people = new StoredPeople(_store, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 0, 30, 0, TimeSpan.FromHours(7))));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_person_is_found_by_id_and_by_any_address()
    {
        await Put(Person(1) with { Addresses = ["telegram/main/1", "web/main/a"] }, Person(2) with { Addresses = ["telegram/main/11"] });

        Assert.Equal(1, (await _people.Find(Person(1).Id, Cancel))!.Version);
        Assert.Equal(Person(1).Id, (await _people.AtAddress("web/main/a", Cancel))!.Id);
        Assert.Equal(Person(2).Id, (await _people.AtAddress("telegram/main/11", Cancel))!.Id);
        Assert.Null(await _people.AtAddress("telegram/main/2", Cancel));
    }

    [Fact]
    public async Task Only_roles_held_today_in_exactly_this_unit_count()
    {
        await Put(
            Person(1) with { Roles = [new(Role.TeamLeader, Here, Today)] },
            Person(2) with { Roles = [new(Role.TeamLeader, Here, Today.AddDays(-9), Today)] },
            Person(3) with { Roles = [new(Role.TeamLeader, Here, Today.AddDays(1))] },
            Person(4) with { Roles = [new(Role.TeamLeader, There, Today)] },
            Person(5) with { Roles = [new(Role.Volunteer, Here, Today), new(Role.TeamLeader, There, Today)] },
            Person(6) with { Roles = [new(Role.CellSecretary, Here, Today.AddDays(-9), Today.AddDays(1))] });

        var found = await _people.Holding(Here, [Role.TeamLeader, Role.CellSecretary], Cancel);

        Assert.Equal([Person(1).Id, Person(6).Id], found.Select(p => p.Id));
    }

    private async Task Put(params Person[] people) => Assert.Equal(CommitResult.Done, await _store.Commit([.. people.Select(p => PeopleRecords.Type.Put(p))], Cancel));

    private static Person Person(int number) => new() { Id = new PersonId(new Guid(number, 0, 0, new byte[8])), Name = "Người " + number };
}
