using System.Text.Json.Serialization;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Activities;

[JsonConverter(typeof(JsonStringEnumConverter<ReminderKind>))]
public enum ReminderKind
{
    /// <summary>The day before: what, where, when.</summary>
    DayBefore,

    /// <summary>The evening after: how did it go?</summary>
    AskResult,
}

[JsonConverter(typeof(JsonStringEnumConverter<ReminderState>))]
public enum ReminderState
{
    Waiting,
    Sent,

    /// <summary>No longer useful; <see cref="ActivityReminder.ClosedBecause"/> says why.</summary>
    Closed,
}

/// <summary>Something the author of an activity should hear at an instant. Data, never a timer: a sweep finds what is due.</summary>
public sealed record ActivityReminder
{
    /// <summary>Activity id and kind, so that planning twice makes one reminder.</summary>
    public required string Id { get; init; }

    public required ActivityId ActivityId { get; init; }

    public required PersonId To { get; init; }

    public required ReminderKind Kind { get; init; }

    public required DateTimeOffset DueAt { get; init; }

    /// <summary>After this it would only puzzle people: closed unsent, with the reason.</summary>
    public required DateTimeOffset StaleAt { get; init; }

    public ReminderState State { get; init; }

    public string? ClosedBecause { get; init; }

    /// <summary>The reminders an activity needs from now on.</summary>
    public static IEnumerable<ActivityReminder> For(Activity activity, DateTimeOffset now)
    {
        var when = activity.Plan.When;
        var eve = VietnamTime.ToInstant(when.Date.AddDays(-1).ToDateTime(EveningHour));
        if (eve > now)
            yield return New(activity, ReminderKind.DayBefore, eve, when.StartInstant);
        var evening = VietnamTime.ToInstant(DateOnly.FromDateTime(when.End.AddSeconds(-1)).ToDateTime(EveningHour));
        // Ended after that evening hour: ask the next evening, never in the middle of it.
        if (evening < when.EndInstant)
            evening += TimeSpan.FromDays(1);
        if (evening > now)
            yield return New(activity, ReminderKind.AskResult, evening, evening + TimeSpan.FromDays(7));
    }

    /// <summary>Both reminders speak at seven in the evening: people are home, quiet hours have not begun.</summary>
    private static readonly TimeOnly EveningHour = new(19, 0);

    private static ActivityReminder New(Activity activity, ReminderKind kind, DateTimeOffset due, DateTimeOffset stale) => new()
    {
        Id = activity.Id + "-" + kind, ActivityId = activity.Id, To = activity.AuthorId, Kind = kind, DueAt = due, StaleAt = stale,
    };

    /// <summary>Why it should no longer be sent; null when it still should.</summary>
    public string? WhyNot(Activity? activity, DateTimeOffset now) =>
        activity is null ? "activity gone"
        : activity.Status is ActivityStatus.Cancelled or ActivityStatus.Merged ? "activity " + activity.Status
        : Kind == ReminderKind.AskResult && activity.Result is not null && activity.Status != ActivityStatus.Returned ? "already reported"
        : now >= StaleAt ? "stale"
        : null;
}

/// <summary>Changes that bring an activity's reminders in step with it.</summary>
public static class ReminderPlan
{
    public static IEnumerable<Change> Replace(IReadOnlyList<Stored<ActivityReminder>> old, Activity activity, DateTimeOffset now)
    {
        var wanted = ActivityReminder.For(activity, now).ToDictionary(r => r.Id, StringComparer.Ordinal);
        if (activity.Status is ActivityStatus.Cancelled or ActivityStatus.Merged)
            wanted.Clear();
        foreach (var (reminder, version) in old.Select(o => (o.Value, o.Version)))
        {
            if (wanted.Remove(reminder.Id, out var next))
            {
                if (next.DueAt != reminder.DueAt)
                    yield return ActivityRecords.Reminders.Put(next, version);
            }
            else if (reminder.State == ReminderState.Waiting)
            {
                yield return ActivityRecords.Reminders.Put(reminder with { State = ReminderState.Closed, ClosedBecause = "plan changed" }, version);
            }
        }
        foreach (var added in wanted.Values)
            yield return ActivityRecords.Reminders.Put(added, expectedVersion: 0);
    }
}
