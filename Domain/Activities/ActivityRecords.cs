using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Activities;

/// <summary>How activities and what is due for them are stored and looked up.</summary>
public static class ActivityRecords
{
    /// <summary>Unit, then first day: what a unit does, and likely duplicates.</summary>
    public static readonly RecordIndex<Activity> ByUnitAndDay = RecordIndex<Activity>.By("unitDay",
        a => a.Plan.UnitId is { } unit ? Keys.Of(unit.ToString(), Keys.Of(a.Plan.When.Date)) : null);

    /// <summary>Who registered it, then start.</summary>
    public static readonly RecordIndex<Activity> ByAuthor = RecordIndex<Activity>.By("author",
        a => Keys.Of(a.AuthorId.ToString(), Keys.Of(a.Plan.When.Start)));

    /// <summary>First day, whoever it is.</summary>
    public static readonly RecordIndex<Activity> ByDay = RecordIndex<Activity>.By("day", a => Keys.Of(a.Plan.When.Date));

    /// <summary>First day and place: the same activity, put on record by another unit.</summary>
    public static readonly RecordIndex<Activity> ByDayAndPlace = RecordIndex<Activity>.ByMany("dayPlace", PlaceKeys.Of);

    /// <summary>Results that wait to be verified, by unit.</summary>
    public static readonly RecordIndex<Activity> AwaitingVerification = RecordIndex<Activity>.By("toVerify",
        a => a is { Status: ActivityStatus.Reported, Plan.UnitId: { } unit } ? unit.ToString() : null);

    public static readonly RecordType<Activity> Type =
        new("activities", DomainJson.Default.Activity, a => a.Id.ToString(), ByUnitAndDay, ByAuthor, ByDay, ByDayAndPlace, AwaitingVerification);

    /// <summary>Reminders not yet sent or closed, by the instant they are due.</summary>
    public static readonly RecordIndex<ActivityReminder> DueReminders = RecordIndex<ActivityReminder>.By("due",
        r => r.State == ReminderState.Waiting ? Keys.Of(r.DueAt) : null);

    /// <summary>Those sent or closed, by the instant they were due, for tidying up.</summary>
    public static readonly RecordIndex<ActivityReminder> SettledReminders = RecordIndex<ActivityReminder>.By("settled",
        r => r.State == ReminderState.Waiting ? null : Keys.Of(r.DueAt));

    public static readonly RecordIndex<ActivityReminder> RemindersByActivity =
        RecordIndex<ActivityReminder>.By("activity", r => r.ActivityId.ToString());

    public static readonly RecordType<ActivityReminder> Reminders =
        new("activityReminders", DomainJson.Default.ActivityReminder, r => r.Id, DueReminders, SettledReminders, RemindersByActivity);

    /// <summary>Under which keys of <see cref="ByUnitAndDay"/> one unit's activities between two days stand, both inclusive.</summary>
    public static KeyRange KeysOf(OrgUnitId unit, DateOnly from, DateOnly to) => new(Keys.Of(unit.ToString(), Keys.Of(from)), Keys.Of(unit.ToString(), Keys.Of(to)));

    /// <summary>One unit's activities between two days, both inclusive.</summary>
    public static RecordQuery<Activity> OfUnit(OrgUnitId unit, DateOnly from, DateOnly to, int limit = 200) =>
        new(Type, ByUnitAndDay, KeysOf(unit, from, to).From, KeysOf(unit, from, to).To, limit);

    /// <summary>One person's activities, newest first.</summary>
    public static RecordQuery<Activity> OfAuthor(PersonId author, int limit = 50) =>
        RecordQuery<Activity>.Under(Type, ByAuthor, author.ToString(), limit, descending: true);
}
