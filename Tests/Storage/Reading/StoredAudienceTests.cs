using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;
using Xunit;

namespace VolunteerBot.Tests.Storage.Reading;

public sealed class StoredAudienceTests : IDisposable
{
    private static readonly DateOnly Founded = new(2025, 7, 1);
    private static readonly OrgUnitId Province = Id(1);
    private static readonly OrgUnitId Commune = Id(2);
    private static readonly OrgUnitId OtherCommune = Id(3);
    private static readonly OrgUnitId Team = Id(4);
    private static readonly OrgUnitId OtherTeam = Id(5);
    private static readonly OrgUnitId FormerCommune = Id(6);
    private readonly MemoryStore _store = new();
    private readonly StoredOrganisation _organisation;
    private readonly StoredAudience _audience;

    public StoredAudienceTests()
    {
        _organisation = new StoredOrganisation(_store, _store, new FakeTimeProvider(new DateTimeOffset(2026, 11, 23, 10, 0, 0, TimeSpan.FromHours(7))));
        _audience = new StoredAudience(_store, _organisation);
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _organisation.Dispose();

    [Fact]
    public async Task The_people_of_a_subtree_are_those_of_its_units_and_of_the_units_that_went_into_it()
    {
        await Units();
        await Put(Member(1, Commune), Member(2, Team), Member(3, OtherTeam), Member(4, FormerCommune), Member(5, Province));

        Assert.Equal([1, 2, 4], await Read(new AudienceQuery(Commune)));
        Assert.Equal([3], await Read(new AudienceQuery(OtherCommune)));
        Assert.Equal([1, 2, 3, 4, 5], await Read(new AudienceQuery(Province)));
        Assert.Equal([1, 2, 3, 4, 5], await Read(new AudienceQuery(OrgUnitId.Everything)));
        Assert.Equal([2, 3], await Read(new AudienceQuery([Team, OtherCommune])));
    }

    [Fact]
    public async Task Who_agreed_to_no_alerts_stopped_them_or_has_no_address_is_not_reached()
    {
        await Units();
        await Put(Member(1, Team), Member(2, Team) with { Consents = [] }, Member(3, Team) with { StoppedAt = DateTimeOffset.UnixEpoch }, Member(4, Team) with { Addresses = [] });

        Assert.Equal([1], await Read(new AudienceQuery(Commune)));

        await Put(Member(1, Team) with { StoppedAt = DateTimeOffset.UnixEpoch }, Member(3, Team));
        Assert.Equal([3], await Read(new AudienceQuery(Commune)));
    }

    [Fact]
    public async Task Who_belongs_to_several_units_comes_once_and_a_role_that_ends_makes_nobody_a_member()
    {
        await Units();
        await Put(
            Member(1, Team) with { Roles = [new(Role.Volunteer, Team, Founded), new(Role.Volunteer, OtherTeam, Founded), new(Role.TeamLeader, Commune, Founded)] },
            Member(2, OtherTeam) with { Roles = [new(Role.Volunteer, OtherTeam, Founded), new(Role.CommuneCadre, Commune, Founded, Founded.AddDays(900))] },
            Member(3, null) with { Roles = [new(Role.SystemAdmin, OrgUnitId.Everything, Founded)] });

        Assert.Equal([1], await Read(new AudienceQuery(Commune)));
        Assert.Equal([1, 2], await Read(new AudienceQuery(OtherCommune)));
        Assert.Equal([1, 2], await Read(new AudienceQuery(Province)));
    }

    [Fact]
    public async Task Topics_and_skills_choose_among_them()
    {
        await Units();
        await Put(
            Member(1, Team), Member(2, Team) with { Topics = ["Environment", "Health"], Skills = ["FirstAid"] },
            Member(3, Team) with { Topics = ["Health"], Skills = ["Driving", "Music"] });

        Assert.Equal([1, 2], await Read(new AudienceQuery(Team) { Topic = "Environment" }));
        Assert.Equal([1, 2, 3], await Read(new AudienceQuery(Team) { Topic = "Health" }));
        Assert.Equal([2, 3], await Read(new AudienceQuery(Team) { Skills = ["FirstAid", "Music"] }));
        Assert.Equal([3], await Read(new AudienceQuery(Team) { Topic = "Health", Skills = ["Driving"] }));
    }

    [Fact]
    public async Task Reading_goes_on_after_any_of_them()
    {
        await Units();
        await Put([.. Enumerable.Range(10, 40).Select(i => Member(i, new[] { Team, Commune, OtherTeam }[i % 3]))]);
        var all = new List<AudienceMember>();
        await foreach (var member in _audience.Read(new AudienceQuery(Province), null, Cancel))
            all.Add(member);

        for (var i = 0; i < all.Count; i += 7)
        {
            var rest = new List<PersonId>();
            await foreach (var member in _audience.Read(new AudienceQuery(Province), all[i].Cursor, Cancel))
                rest.Add(member.Person.Id);
            Assert.Equal(all.Skip(i + 1).Select(m => m.Person.Id), rest);
        }
    }

    [Fact]
    public void Somebody_with_everything_still_has_a_key_that_a_store_takes()
    {
        var person = Member(1, Team) with
        {
            Roles = [.. Enumerable.Range(1, 40).Select(i => new RoleAssignment(Role.Volunteer, Id(i), Founded))],
            Topics = [.. ActivityKinds.All.Select(k => k.Code)], Skills = Skills.All,
        };

        RecordLimits.CheckKey(AudienceKeys.Of(person)!);
        Assert.True(AudienceKeys.Of(person)!.Length + 60 <= RecordLimits.KeyBytes, "Room for some more topics and skills.");
    }

    /// <summary>What is counted and what is read are the same people, by whatever is asked.</summary>
    private async Task<List<int>> Read(AudienceQuery query)
    {
        var read = new List<int>();
        await foreach (var member in _audience.Read(query, null, Cancel))
            read.Add(Number(member.Person.Id));
        Assert.Equal(read.Count, await _audience.Count(query, Cancel));
        read.Sort();
        return read;
    }

    private async Task Units()
    {
        OrgUnit[] units =
        [
            Unit(Province, null), Unit(Commune, Province), Unit(OtherCommune, Province), Unit(Team, Commune), Unit(OtherTeam, OtherCommune),
            Unit(FormerCommune, Province, new DateOnly(2026, 1, 1)),
        ];
        var merged = new OrgChange
        {
            Id = new OrgChangeId(new Guid(9, 0, 0, new byte[8])), Kind = OrgChangeKind.Merge, On = new DateOnly(2026, 1, 1), Units = [FormerCommune, Commune],
            Successions = [new OrgSuccession(FormerCommune, Commune, SuccessionShare.Full)], EnteredAt = DateTimeOffset.UnixEpoch,
        };
        await Commit([OrganisationRecords.Changes.Put(merged), .. units.Select(u => OrganisationRecords.Units.Put(u))]);
    }

    private Task Put(params Person[] people) => Commit([.. people.Select(p => PeopleRecords.Type.Put(p))]);

    private async Task Commit(IReadOnlyList<Change> changes) => Assert.Equal(CommitResult.Done, await _store.Commit(changes, Cancel));

    private static OrgUnitId Id(int number) => new(new Guid(number, 0, 0, new byte[8]));

    private static int Number(PersonId id) => BitConverter.ToInt32(id.Value.ToByteArray(), 0);

    private static OrgUnit Unit(OrgUnitId id, OrgUnitId? parent, DateOnly? to = null) => new()
    {
        Id = id, System = OrgSystem.YouthUnion,
        Versions = [new() { Name = "Đơn vị " + id, Kind = OrgUnitKind.CommuneUnion, ParentId = parent, ValidFrom = Founded, ValidTo = to }],
    };

    private static Person Member(int number, OrgUnitId? home) => new()
    {
        Id = new PersonId(new Guid(number, 0, 0, new byte[8])), Name = "Người " + number, HomeUnit = home,
        Addresses = ["test/main/" + number], Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
    };
}
