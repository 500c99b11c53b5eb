using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Announcements;

/// <summary>How announcements, and what people got of them in a week, are stored.</summary>
public static class AnnouncementRecords
{
    /// <summary>Those whose next run is due, by when.</summary>
    public static readonly RecordIndex<Announcement> Due = RecordIndex<Announcement>.By("due",
        a => a is { State: AnnouncementState.Scheduled or AnnouncementState.Done, DueAt: { } due } ? Keys.Of(Keys.Of(due), a.Id.ToString()) : null);

    public static readonly RecordIndex<Announcement> ByAuthor = RecordIndex<Announcement>.By("author",
        a => a.Kind is AnnouncementKind.Reminder or AnnouncementKind.Change or AnnouncementKind.Replacement ? null : Keys.Of(a.AuthorId.ToString(), Keys.Of(a.CreatedAt)));

    /// <summary>What cadres announced, by when, whoever it was.</summary>
    public static readonly RecordIndex<Announcement> ByTime = RecordIndex<Announcement>.By("time",
        a => a.Kind is AnnouncementKind.Alert or AnnouncementKind.Material ? Keys.Of(Keys.Of(a.CreatedAt), a.Id.ToString()) : null);

    /// <summary>Those under way: their recipients are chosen, or written to.</summary>
    public static readonly RecordIndex<Announcement> Sending = RecordIndex<Announcement>.By("sending",
        a => a.State is AnnouncementState.Sending or AnnouncementState.Paused ? a.Id.ToString() : null);

    public static readonly RecordType<Announcement> Type =
        new("announcements", DomainJson.Default.Announcement, a => a.Id.ToString(), Due, ByAuthor, ByTime, Sending);

    public static readonly RecordType<MailWeek> Weeks = new("mailWeeks", DomainJson.Default.MailWeek, w => w.Id);

    public static readonly RecordIndex<HeldBack> HeldByUnit = RecordIndex<HeldBack>.By("unit", h => h.Id);

    public static readonly RecordType<HeldBack> Held = new("heldBack", DomainJson.Default.HeldBack, h => h.Id, HeldByUnit);

    public static RecordQuery<Announcement> Of(PersonId author, int limit = 20) => RecordQuery<Announcement>.Under(Type, ByAuthor, author.ToString(), limit, descending: true);

    /// <summary>What was announced in a span of time, the newest first.</summary>
    public static RecordQuery<Announcement> Between(DateTimeOffset from, DateTimeOffset to, int limit = 100) =>
        new(Type, ByTime, Keys.Of(from), Keys.Of(to) + (char)(Keys.Separator + 1), limit, Descending: true);
}

/// <summary>How many announcements the people of one unit got in one week: one small record a unit instead of one a person.</summary>
public sealed record MailWeek
{
    public required string Id { get; init; }

    /// <summary>By person.</summary>
    public required IReadOnlyDictionary<string, MailCount> Counts { get; init; }

    /// <summary>The record of a unit for the week, from Monday, that an instant lies in.</summary>
    public static string IdOf(OrgUnitId unit, DateTimeOffset now)
    {
        var day = Time.VietnamTime.DateOf(now);
        return $"{unit}-{Keys.Of(day.AddDays(-(((int)day.DayOfWeek + 6) % 7)))}";
    }
}

public sealed record MailCount(int Sent, DateTimeOffset LastAt);

/// <summary>Announcements that people of a unit have not got yet because it would have been too much; they come together in one digest.</summary>
public sealed record HeldBack
{
    /// <summary>The unit.</summary>
    public required string Id { get; init; }

    /// <summary>By person, the announcements in the order in which they were held back.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<AnnouncementId>> Announcements { get; init; }
}
