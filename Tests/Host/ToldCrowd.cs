using System.Globalization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Tests.Host;

/// <summary>A database file with so many volunteers of one team on Telegram, and an announcement to all of them that is due at once.</summary>
internal static class ToldCrowd
{
    /// <summary>The chat of the first; the others follow.</summary>
    public const long FirstChat = 1_000_000;

    public const string Words = "Tập trung 7h.";

    public static readonly AnnouncementId Announcement = AnnouncementId.Of(Id(3, 1));

    /// <summary>The one sending of it.</summary>
    public static string Run => Announcement + "-1";

    public static PersonId Person(int number) => PersonId.Of(Id(2, number + 1));

    /// <param name="followedAt">Where the one who announced follows how it goes; null = nowhere.</param>
    public static async Task Write(string path, int people, string? followedAt, CancellationToken cancel)
    {
        await using var store = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System);
        var (unit, author) = (OrgUnitId.Of(Id(1, 1)), PersonId.Of(Id(2, 0)));
        await store.Commit(
        [
            OrganisationRecords.Units.Put(new OrgUnit
            {
                Id = unit, System = OrgSystem.YouthUnion, Versions = [new OrgUnitVersion { Name = "Đội tình nguyện Bãi Xép", Kind = OrgUnitKind.Province, ValidFrom = new DateOnly(2025, 7, 1) }],
            }),
            PeopleRecords.Type.Put(new Person
            {
                Id = author, Name = "Hạnh", Language = "vi", Addresses = followedAt is null ? [] : [followedAt], HomeUnit = unit,
                Roles = [new RoleAssignment(Role.CommuneCadre, unit, new DateOnly(2026, 1, 1))],
            }),
        ], cancel);
        foreach (var some in Enumerable.Range(0, people).Chunk(500))
        {
            await store.Commit([.. some.Select(i => PeopleRecords.Type.Put(new Person
            {
                Id = Person(i), Name = "Người Mẫu", Addresses = ["telegram/main/" + (FirstChat + i).ToString(CultureInfo.InvariantCulture)], HomeUnit = unit,
                Roles = [new RoleAssignment(Role.Volunteer, unit, new DateOnly(2026, 1, 1))], Consents = [ConsentPurpose.TakePart, ConsentPurpose.Alerts],
            }))], cancel);
        }
        var now = TimeProvider.System.GetUtcNow();
        await store.Commit([AnnouncementRecords.Type.Put(new Announcement
        {
            Id = Announcement, Kind = AnnouncementKind.Alert, UnitId = unit, AuthorId = author, FollowedAt = followedAt, CreatedAt = now,
            State = AnnouncementState.Scheduled, DueAt = now,
            Draft = new AnnouncementDraft(Words, null, new Audience { Units = [unit] }, null, AlertUrgency.Normal, null, null, Repetition.Once),
        }, 0)], cancel);
    }

    private static Guid Id(int kind, int number) => new(0x01970000 + kind, 0, 0x7000, 0x80, 0, 0, 0, (byte)(number >> 24), (byte)(number >> 16), (byte)(number >> 8), (byte)number);
}
