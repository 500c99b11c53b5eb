using System.Globalization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Benchmarks;

/// <summary>People of a province who are signed up for activities that are on, spread evenly; two in ten come without being on the list.</summary>
internal sealed class CheckInCrowd(int size, int places)
{
    private static readonly OrgUnitId Province = OrgUnitId.Of(Id(1, 0));

    public int Size => size;

    public IReadOnlyList<CheckInPlan> Plans { get; private set; } = [];

    public CheckInPlan PlanOf(int no) => Plans[no % places];

    public static bool ByLink(int no) => no / 10 % 2 == 1;

    /// <summary>What somebody writes to check in.</summary>
    public string Proof(int no, DateTimeOffset now) => ByLink(no) ? "/start " + CheckInCodes.LinkOf(PlanOf(no), now) : PlanOf(no).Code;

    public static long ChatOf(int no) => 100_000 + no;

    public static PersonId PersonOf(int no) => PersonId.Of(Id(3, no));

    public async Task Fill(IStore store, DateTimeOffset now)
    {
        var begin = VietnamTime.ToLocal(now.AddMinutes(-30));
        var end = begin.AddHours(3);
        var when = new TimeSlot(DateOnly.FromDateTime(begin), TimeOnly.FromDateTime(begin), DateOnly.FromDateTime(end), TimeOnly.FromDateTime(end));
        Plans = [.. Enumerable.Range(0, places).Select(p => PlanAt(p, when))];
        await Put(store, Enumerable.Range(0, places + 1).Select(i => OrganisationRecords.Units.Put(new OrgUnit
        {
            Id = OrgUnitId.Of(Id(1, i)), System = OrgSystem.YouthUnion,
            Versions = [new OrgUnitVersion { Name = "Đơn vị " + i, Kind = i == 0 ? OrgUnitKind.Province : OrgUnitKind.CommuneUnion, ParentId = i == 0 ? null : Province, ValidFrom = new DateOnly(2025, 7, 1) }],
        })));
        await Put(store, Plans.Select(p => ActivityRecords.Type.Put(new Activity
        {
            Id = p.ActivityId, AuthorId = p.OwnerId, CreatedAt = now.AddDays(-3), Plan = new ActivityDraft(p.Title, "Environment", when, new Place("Bãi Xép"), p.UnitId, 500, null),
        })));
        await Put(store, Plans.Select(p => AttendanceRecords.Plans.Put(p)));
        await Put(store, Enumerable.Range(0, size).Select(no => PeopleRecords.Type.Put(new Person
        {
            Id = PersonOf(no), Name = "Người Mẫu " + no, Addresses = ["telegram/main/" + ChatOf(no).ToString(CultureInfo.InvariantCulture)], HomeUnit = PlanOf(no).UnitId,
            Roles = [new RoleAssignment(Role.Volunteer, PlanOf(no).UnitId, new DateOnly(2026, 1, 1))], Consents = [ConsentPurpose.TakePart],
        })));
        await Put(store, Enumerable.Range(0, size).Where(no => no % 5 != 0).Select(no => CampaignRecords.SignUps.Put(new SignUp
        {
            Id = SignUp.IdOf(PlanOf(no).ActivityId, 1, PersonOf(no)), ActivityId = PlanOf(no).ActivityId, Shift = 1, PersonId = PersonOf(no), UnitId = PlanOf(no).UnitId,
            State = SignUpState.Going, At = now.AddDays(-1), By = PersonOf(no), StartsAt = when.StartInstant,
        })));
    }

    private static CheckInPlan PlanAt(int place, TimeSlot when) => new()
    {
        ActivityId = ActivityId.Of(Id(2, place)), Title = "Dọn rác bãi biển " + place, UnitId = OrgUnitId.Of(Id(1, place + 1)), OwnerId = PersonId.Of(Id(4, place)),
        Shifts = [new CheckInShift(1, when.StartInstant, when.EndInstant)], Code = (200_000 + place * 37).ToString(CultureInfo.InvariantCulture), Secret = "secret-" + place,
    };

    private static async Task Put(IStore store, IEnumerable<Change> changes)
    {
        foreach (var some in changes.Chunk(500))
            await store.Commit(some, CancellationToken.None);
    }

    private static Guid Id(int kind, int number) => new(0x01970000 + kind, 0, 0x7000, 0x80, 0, 0, 0, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);
}
