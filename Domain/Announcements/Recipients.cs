using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Announcements;

/// <summary>Who of an audience is written to, and why others are not. Codes, never sentences: they stand in the ledger.</summary>
public static class Recipients
{
    public const string NoConsent = "noConsent";
    public const string Stopped = "stopped";
    public const string NoAddress = "noAddress";
    public const string Left = "left";
    public const string Child = "guardianMissing";
    public const string OtherTopics = "otherTopics";
    public const string TooYoung = "tooYoung";

    /// <summary>All reasons, in the order in which they are told.</summary>
    public static readonly IReadOnlyList<string> Reasons = [NoAddress, NoConsent, Stopped, Left, Child, TooYoung, OtherTopics];

    /// <summary>Whether somebody is meant at all.</summary>
    public static bool IsMeant(Person person, Audience audience, DateOnly today) =>
        person.MergedInto is null
        && (audience.Roles.Count == 0 || person.RolesOn(today).Any(r => audience.Roles.Contains(r.Role)))
        && (audience.Skill is not { } skill || person.Skills.Contains(skill));

    /// <summary>Why somebody who is meant is not written to; null when they are.</summary>
    /// <param name="topic">The kind of activity it is about; null = none.</param>
    /// <param name="minimumAge">Of the activity it calls for.</param>
    public static string? WhyNot(Person person, AnnouncementKind kind, string? topic, int? minimumAge, DateOnly today)
    {
        if (person.Addresses.Count == 0)
            return NoAddress;
        // What concerns somebody's own promise (a change, a reminder) is no alert: they asked for it by signing up.
        if (kind is AnnouncementKind.Change or AnnouncementKind.Reminder)
            return null;
        if (person.StoppedAt is not null)
            return Stopped;
        if (!person.Agrees(ConsentPurpose.Alerts))
            return NoConsent;
        if (person.Roles.Count > 0 && !person.RolesOn(today).Any())
            return Left;
        if (person.BirthYear is { } born && Ages.InYear(born, today) < Ages.OwnConsent && person.Guardian is null)
            return Child;
        if (minimumAge is { } age && person.BirthYear is { } year && Ages.InYear(year, today) < age)
            return TooYoung;
        return topic is not null && person.Topics.Count > 0 && !person.Topics.Contains(topic) ? OtherTopics : null;
    }

    /// <summary>
    /// Hours in which this person is left alone beyond the usual ones: what they chose, and for those under sixteen from eight in the
    /// evening (domain reference 4.5). Null = the usual ones hold.
    /// </summary>
    public static QuietTime? QuietOf(Person person, DateOnly today)
    {
        if (person.BirthYear is { } born && Ages.InYear(born, today) < Ages.OwnConsent)
            return person.Quiet is { } own && own.From < ChildrenFrom && own.From > own.To ? own : new QuietTime(ChildrenFrom, new TimeOnly(6, 30));
        return person.Quiet;
    }

    private static readonly TimeOnly ChildrenFrom = new(20, 0);
}

/// <summary>How much mail a person gets before it is gathered.</summary>
public static class Allowance
{
    /// <summary>Whether one more would be too much now, so that it waits for the digest.</summary>
    public static bool HoldsBack(MailCount? week, AnnouncementKind kind, AlertUrgency urgency, DateTimeOffset now, CampaignSettings settings) =>
        kind == AnnouncementKind.Alert && urgency == AlertUrgency.Normal && week is not null
        && (week.Sent >= settings.WeeklyAllowance || now - week.LastAt < settings.BurstSpan);

    /// <summary>The count after one more; what is urgent, or somebody's own promise, is not counted.</summary>
    public static MailCount? After(MailCount? week, AnnouncementKind kind, AlertUrgency urgency, DateTimeOffset now) =>
        kind is AnnouncementKind.Alert or AnnouncementKind.Material && urgency == AlertUrgency.Normal ? new MailCount((week?.Sent ?? 0) + 1, now) : week;
}

/// <summary>Finds what somebody else announced just before, so that nobody hears the same thing twice.</summary>
public static class SameAnnouncement
{
    public static readonly TimeSpan Span = TimeSpan.FromMinutes(30);

    /// <summary>More than this of the words in common is the same thing said again.</summary>
    private const double Similar = 0.5;

    /// <param name="recent">What was announced within <see cref="Span"/>.</param>
    /// <param name="fold">Makes words comparable.</param>
    public static Announcement? Find(IEnumerable<Announcement> recent, AnnouncementDraft draft, AnnouncementId? except, Organisation.OrgTree units, Func<string, string> fold) =>
        recent.FirstOrDefault(a => a.Id != except && a.State is not AnnouncementState.Withdrawn && Overlaps(a.Draft.Audience, draft.Audience, units)
            && ((draft.About is { } about && a.Draft.About == about) || Likeness(fold(a.Draft.Text), fold(draft.Text)) > Similar));

    private static bool Overlaps(Audience a, Audience b, Organisation.OrgTree units) =>
        a.Units.Any(u => b.Units.Any(v => units.IsWithin(u, v) || units.IsWithin(v, u)));

    private static double Likeness(string a, string b)
    {
        var left = a.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var right = b.Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
        var all = left.Union(right).Count();
        return all == 0 ? 0 : (double)left.Intersect(right).Count() / all;
    }
}
