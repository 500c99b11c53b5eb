using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>What those on the list of a call hear without anybody writing it: reminders, and changes of the activity.</summary>
public static class CallFollowUps
{
    private static readonly TimeOnly EveningHour = new(19, 0);
    private static readonly TimeSpan ShortlyBefore = TimeSpan.FromHours(2);
    private static readonly TimeSpan AskAgainBefore = TimeSpan.FromHours(24);

    /// <summary>
    /// The reminders a call needs from now on: the evening before and two hours before each shift, and once more a question to those who
    /// said "later". Each has the same id whenever it is planned, so that planning again moves it.
    /// </summary>
    public static IEnumerable<Change> Reminders(Recruitment call, DateTimeOffset now)
    {
        foreach (var shift in call.Shifts)
        {
            var eve = VietnamTime.ToInstant(shift.When.Date.AddDays(-1).ToDateTime(EveningHour));
            foreach (var (which, due) in ((int, DateTimeOffset)[])[(1, eve), (2, shift.When.StartInstant - ShortlyBefore)])
                yield return Planned(call, shift.No * 10 + which, due, new Audience { OnListOf = call.ActivityId, Shift = shift.No }, now);
        }
        var closes = call.Terms.ClosesAt ?? call.StartsAt;
        yield return Planned(call, 1, closes - AskAgainBefore, new Audience { OnListOf = call.ActivityId, SaidLater = true }, now);
    }

    /// <summary>Changes that bring a call in step with its activity, and tell everybody on its list, ahead of all mail to many.</summary>
    public static async ValueTask<IReadOnlyList<Change>> Follow(IRecords records, Activity before, Activity after, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(CampaignRecords.Recruitments, after.Id.ToString(), cancel) is not { } stored || stored.Value.State == RecruitmentState.CalledOff)
            return [];
        var isOff = after.Status is ActivityStatus.Cancelled or ActivityStatus.Merged;
        var isSame = !isOff && before.Plan.When == after.Plan.When && before.Plan.Place == after.Plan.Place && before.Plan.Title == after.Plan.Title;
        if (isSame)
            return [];
        var moved = before.Plan.When == after.Plan.When ? stored.Value.Shifts : [.. stored.Value.Shifts.Select(s => Moved(s, stored.Value.Shifts.Count, before.Plan.When, after.Plan.When))];
        var call = stored.Value with
        {
            Title = after.Plan.Title, Place = after.Plan.Place, Shifts = moved, State = isOff ? RecruitmentState.CalledOff : stored.Value.State,
        };
        var changes = new List<Change> { CampaignRecords.Recruitments.Put(call, stored.Version) };
        if (call.Shifts.Any(s => s.TakenInAll + s.Waiting > 0))
        {
            var told = new Announcement
            {
                Id = AnnouncementId.Of(context.Ids.Next()), Kind = AnnouncementKind.Change, UnitId = call.UnitId, AuthorId = context.By.Id, CreatedAt = context.Now,
                State = AnnouncementState.Scheduled, DueAt = context.Now,
                Draft = new AnnouncementDraft(after.CancelReason ?? "", null, new Audience { OnListOf = call.ActivityId }, call.ActivityId, AlertUrgency.Important, "activity changed", null, Repetition.Once),
            };
            changes.Add(AnnouncementRecords.Type.Put(told, 0));
        }
        if (!isOff)
            changes.AddRange(Reminders(call, context.Now));
        return changes;
    }

    /// <summary>An only shift is the activity's time; of several each goes along with the day.</summary>
    private static Shift Moved(Shift shift, int shifts, TimeSlot before, TimeSlot after) =>
        shifts == 1 && shift.When == before ? shift with { When = after } : shift with { When = shift.When.MovedTo(shift.When.Date.AddDays(after.Date.DayNumber - before.Date.DayNumber)) };

    private static Put<Announcement> Planned(Recruitment call, int which, DateTimeOffset due, Audience audience, DateTimeOffset now) => AnnouncementRecords.Type.Put(new Announcement
    {
        Id = IdOf(call.ActivityId, which), Kind = AnnouncementKind.Reminder, UnitId = call.UnitId, AuthorId = call.OwnerId, CreatedAt = now,
        State = due > now ? AnnouncementState.Scheduled : AnnouncementState.Withdrawn, DueAt = due > now ? due : null,
        Draft = new AnnouncementDraft("", null, audience, call.ActivityId, AlertUrgency.Important, "reminder", due, Repetition.Once),
        // Runs of an earlier planning have ids of their own.
        Runs = (int)(now.ToUnixTimeSeconds() & 0x3FFFFFF),
    });

    private static AnnouncementId IdOf(ActivityId activity, int which)
    {
        var bytes = activity.Value.ToByteArray();
        for (var i = 0; i < 4; i++)
            bytes[12 + i] ^= (byte)((which + 1) * 37 >> (i * 3));
        bytes[8] = (byte)(0xA0 | (bytes[8] & 0x0F));
        return AnnouncementId.Of(new Guid(bytes));
    }
}
