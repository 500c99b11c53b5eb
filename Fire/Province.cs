using System.Globalization;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Fire;

/// <summary>
/// The people, calls, announcement and reminders of a run, put into an empty store. Ids and numbers follow from what they are for, so that
/// the same run has the same ones.
/// </summary>
internal sealed class Province(FireOptions options, Plan plan)
{
    /// <summary>Words that only the announcement has.</summary>
    public const string AnnouncementWords = "Ra quân toàn tỉnh";

    /// <summary>Where somebody who is only written to can be: most on Telegram, whose rate is the highest.</summary>
    private static readonly string[] WrittenTo = ["telegram", "telegram", "telegram", "telegram", "telegram", "telegram", "telegram", "zalooa", "zalobot", "zalooa"];

    /// <summary>A reminder does not go to a Zalo account that never wrote to ours, and these have not.</summary>
    private static readonly string[] RemindedAt = ["telegram", "telegram", "zalobot"];

    private static readonly OrgUnitId Union = OrgUnitId.Of(Id(0xA1));
    private static readonly OrgUnitId Team = OrgUnitId.Of(Id(0xA2));
    private static readonly OrgUnitId Crowd = OrgUnitId.Of(Id(0xA3));
    private static readonly PersonId Cadre = PersonId.Of(Id(0xB1));

    /// <summary>Places for everybody. People join and leave one after the other, each once, so that no answer looks like another.</summary>
    public IReadOnlyList<Call> Roomy { get; } =
        [.. Enumerable.Range(1, (int)options.Lasts.TotalSeconds).Select(no => new Call(ActivityId.Of(Id(0xD_0000_0000 + no)).ToString(), string.Create(CultureInfo.InvariantCulture, $"Trồng rừng đợt {no:D4}")))];

    /// <summary>Places for half of those who want them.</summary>
    public Call Tight { get; } = new(ActivityId.Of(Id(0xD_0000_0000)).ToString(), "Sửa nhà tình nghĩa");

    public static string PersonOf(int number) => PersonId.Of(Id(0xC_0000_0000 + number)).ToString();

    /// <summary>Who is written to, on which channel, by number.</summary>
    public IEnumerable<(string Channel, int Number)> Recipients => Enumerable.Range(0, options.Recipients).Select(i => (WrittenTo[i % WrittenTo.Length], 1_000_000 + i));

    public IEnumerable<(string Channel, int Number)> Reminded => Enumerable.Range(0, options.Reminders).Select(i => (RemindedAt[i % RemindedAt.Length], 3_000_000 + i));

    /// <param name="volunteers">Who signs up: channel and number.</param>
    public async Task Settle(IStore store, IReadOnlyList<(string Channel, int Number)> volunteers, DateTimeOffset now, CancellationToken cancel)
    {
        var changes = new List<Change>();
        changes.AddRange(Units());
        changes.Add(PeopleRecords.Type.Put(Somebody(Cadre, "fire/main/cadre", Union, Role.CommuneCadre)));
        changes.AddRange(volunteers.Select(v => PeopleRecords.Type.Put(Somebody(Person(v.Number), AddressOf(v), Team, Role.Volunteer))));
        changes.AddRange(Calls(volunteers.Count, now));
        changes.AddRange(Recipients.Select(r => PeopleRecords.Type.Put(Somebody(Person(r.Number), AddressOf(r), Crowd, Role.Volunteer))));
        // A Zalo account is written to by those only to whom it may reply still.
        changes.AddRange(Recipients.Where(r => r.Channel == "zalooa").Select(r => ConversationRecords.Type.Put(new Conversation { Id = AddressOf(r), Address = AddressOf(r), PersonId = Person(r.Number), Language = "vi", LastAt = now })));
        changes.AddRange(Announced(now));
        changes.AddRange(Reminders(now));
        foreach (var some in changes.Chunk(500))
            await store.Commit(some, cancel);
    }

    private static IEnumerable<Change> Units() => new (OrgUnitId Id, string Name, OrgUnitKind Kind, OrgUnitId? Parent)[]
    {
        (Union, "Đoàn xã Mẫu", OrgUnitKind.CommuneUnion, null), (Team, "Đội tình nguyện Mẫu", OrgUnitKind.VolunteerGroup, Union), (Crowd, "Chi đoàn Mẫu", OrgUnitKind.Cell, Union),
    }.Select(u => OrganisationRecords.Units.Put(new OrgUnit
    {
        Id = u.Id, System = OrgSystem.YouthUnion, Versions = [new OrgUnitVersion { Name = u.Name, Kind = u.Kind, ParentId = u.Parent, Aliases = [], ValidFrom = new DateOnly(2025, 7, 1) }],
    }));

    private IEnumerable<Change> Calls(int volunteers, DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(VietnamTime.ToLocal(now)).AddDays(60);
        foreach (var (call, places) in Roomy.Select(r => (r, volunteers * 2)).Append((Tight, Math.Max(1, volunteers / 2))))
        {
            // A day of its own, for nobody can be at two places.
            day = day.AddDays(1);
            var slot = new TimeSlot(day, new TimeOnly(7, 0), day, new TimeOnly(11, 0));
            yield return Planned(call.Id, call.Title, slot, Cadre, now);
            plan.Shift(call.Id, 1, places);
            yield return CampaignRecords.Recruitments.Put(new Recruitment
            {
                ActivityId = ActivityId.Of(Guid.ParseExact(call.Id, "N")), UnitId = Team, OwnerId = Cadre, Title = call.Title, Place = new Place("Bãi Xép"),
                Terms = new RecruitmentTerms(null, null, null, null, null, null), Shifts = [new Shift(1, slot, places, new Dictionary<string, int>())],
            });
        }
    }

    private IEnumerable<Change> Announced(DateTimeOffset now)
    {
        var id = AnnouncementId.Of(Id(0xF1));
        foreach (var (channel, number) in Recipients)
            plan.Recipient(PersonOf(number), channel + "/" + number.ToString(CultureInfo.InvariantCulture), id.ToString(), AnnouncementWords);
        yield return AnnouncementRecords.Type.Put(new Announcement
        {
            Id = id, Kind = AnnouncementKind.Alert, UnitId = Union, AuthorId = Cadre, CreatedAt = now, State = AnnouncementState.Scheduled, DueAt = now + (options.Lasts / 10),
            Draft = new AnnouncementDraft(AnnouncementWords + " lúc 7h.", null, new Audience { Units = [Crowd] }, null, AlertUrgency.Normal, null, null, Repetition.Once),
        });
    }

    /// <summary>Activities of yesterday whose results are asked for, one after another over four fifths of the run.</summary>
    private IEnumerable<Change> Reminders(DateTimeOffset now)
    {
        var day = DateOnly.FromDateTime(VietnamTime.ToLocal(now)).AddDays(-1);
        var no = 0;
        foreach (var (channel, number) in Reminded)
        {
            var (id, title) = (ActivityId.Of(Id(0xE_0000_0000 + number)), "Thăm gia đình số " + number.ToString(CultureInfo.InvariantCulture));
            var person = Somebody(Person(number), AddressOf((channel, number)), Union, Role.Volunteer);
            var reminder = new ActivityReminder
            {
                Id = id + "-" + ReminderKind.AskResult, ActivityId = id, To = person.Id, Kind = ReminderKind.AskResult, DueAt = now + (options.Lasts * 0.8 * (no++ / (double)options.Reminders)),
                StaleAt = now.AddDays(1),
            };
            plan.Reminder($"remind-{reminder.Id}-{Keys.Of(reminder.DueAt)}", channel + "/" + number.ToString(CultureInfo.InvariantCulture), title);
            yield return PeopleRecords.Type.Put(person);
            yield return Planned(id.ToString(), title, new TimeSlot(day, new TimeOnly(7, 0), day, new TimeOnly(11, 0)), person.Id, now.AddDays(-2));
            yield return ActivityRecords.Reminders.Put(reminder);
        }
    }

    private Put<Activity> Planned(string id, string title, TimeSlot slot, PersonId author, DateTimeOffset at)
    {
        plan.Activity(title);
        return ActivityRecords.Type.Put(new Activity
        {
            Id = ActivityId.Of(Guid.ParseExact(id, "N")), Plan = new ActivityDraft(title, "Other", slot, new Place("Bãi Xép"), Team, 30, null), AuthorId = author, CreatedAt = at,
        });
    }

    private static Person Somebody(PersonId id, string address, OrgUnitId unit, Role role) => new()
    {
        Id = id, Name = "Người Mẫu", Addresses = [address], HomeUnit = unit, BirthYear = 2000, Roles = [new RoleAssignment(role, unit, new DateOnly(2026, 1, 1))],
        Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
    };

    private static string AddressOf((string Channel, int Number) who) => $"{who.Channel}/main/{who.Number.ToString(CultureInfo.InvariantCulture)}";

    private static PersonId Person(int number) => PersonId.Of(Id(0xC_0000_0000 + number));

    private static Guid Id(long number) => new(0x01970000, 0, 0x7000, 0x80, 0, 0xF, (byte)(number >> 32), (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);
}

/// <summary>An activity people sign up for.</summary>
internal sealed record Call(string Id, string Title);
