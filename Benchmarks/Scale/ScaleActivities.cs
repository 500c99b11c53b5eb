using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// Activities by number, in the order of their days, evenly over the years and the thirty days to come; nine in ten of a cell or team,
/// one of a commune. Of the old ones 92 % are verified, 3 % cancelled, 5 % never reported; of the last sixty days two in five wait for
/// verification.
/// </summary>
internal sealed class ScaleActivities(ScaleCountry country, ScalePeople people)
{
    private const int DaysAhead = 30;
    private const int RecentDays = 60;
    private const int AuditYears = 5;

    private readonly ScaleSizes _sizes = country.Sizes;
    private readonly DateOnly _today = VietnamTime.DateOf(country.Sizes.Now);

    private int Days => _sizes.Years * 365 + DaysAhead;

    public DateOnly DayOf(int number) => _today.AddDays(DaysAhead - Days + (int)((long)number * Days / _sizes.Activities));

    /// <summary>The first whose day is after today.</summary>
    public int FirstAhead => (int)((long)_sizes.Activities * (Days - DaysAhead + 1) / Days) + 1;

    public ActivityId IdOf(int number) => ActivityId.Of(ScaleIds.At(CreatedAt(number), Made.Activity, number));

    /// <summary>The cell or team that runs it.</summary>
    public int LowerOf(int number) => (int)((uint)(number * 7919) % country.Lower);

    public Activity Of(int number)
    {
        var author = number % 10 == 0 ? people.CadreOf(country.CommuneOfLower(LowerOf(number))) : people.LeaderOf(LowerOf(number));
        var unit = number % 10 == 0 ? country.Commune(country.CommuneOfLower(LowerOf(number))) : country.LowerUnit(LowerOf(number));
        var (day, kind) = (DayOf(number), number % ActivityKinds.All.Count);
        var status = StatusOf(number, day);
        return new Activity
        {
            Id = IdOf(number), AuthorId = ScalePeople.IdOf(author), CreatedAt = CreatedAt(number), Status = status, CancelReason = status == ActivityStatus.Cancelled ? "Trời mưa to" : null,
            Plan = new ActivityDraft(ScaleWords.Title(kind, number), ActivityKinds.All[kind].Code, new TimeSlot(day, new TimeOnly(7, 0), day, new TimeOnly(10, 0)),
                new Place(ScaleWords.Place(number)), unit, 10 + number % 50, null),
            Result = status is ActivityStatus.Verified or ActivityStatus.Reported ? ResultOf(number, day, kind, author, status) : null,
        };
    }

    public IEnumerable<RecordPut> All() => Enumerable.Range(0, _sizes.Activities).Select(n => ActivityRecords.Type.Put(Of(n)));

    /// <summary>Those of the last year and of what is to come: sent, or waiting.</summary>
    public IEnumerable<RecordPut> Reminders()
    {
        for (var number = FirstAhead - _sizes.Activities / (_sizes.Years + 1); number < _sizes.Activities; number++)
        {
            foreach (var reminder in ActivityReminder.For(Of(number), CreatedAt(number)))
                yield return ActivityRecords.Reminders.Put(reminder.DueAt < _sizes.Now ? reminder with { State = ReminderState.Sent } : reminder);
        }
    }

    /// <summary>One entry an activity for as long as they are kept; really there are three.</summary>
    public IEnumerable<RecordPut> Audit() =>
        from number in Enumerable.Range(0, _sizes.Activities)
        where DayOf(number) > _today.AddYears(-AuditYears)
        select AuditRecords.Type.Put(new AuditEntry(
            ScaleIds.At(CreatedAt(number), Made.Audit, number).ToString("N"), CreatedAt(number), ScalePeople.IdOf(people.LeaderOf(LowerOf(number))), "activity.registered", "activities/" + IdOf(number), "telegram"));

    private DateTimeOffset CreatedAt(int number)
    {
        var planned = VietnamTime.ToInstant(DayOf(number).AddDays(-5).ToDateTime(new TimeOnly(12, 0))).AddMilliseconds(number % 30_000_000);
        return planned < _sizes.Now ? planned : _sizes.Now.AddDays(-1).AddMilliseconds(number % 30_000_000);
    }

    private ActivityStatus StatusOf(int number, DateOnly day)
    {
        var of = (uint)(number * 31) % 100;
        if (day > _today)
            return of < 2 ? ActivityStatus.Cancelled : ActivityStatus.Planned;
        return day > _today.AddDays(-RecentDays)
            ? of < 40 ? ActivityStatus.Verified : of < 80 ? ActivityStatus.Reported : of < 83 ? ActivityStatus.Cancelled : ActivityStatus.Planned
            : of < 92 ? ActivityStatus.Verified : of < 95 ? ActivityStatus.Cancelled : ActivityStatus.Planned;
    }

    private ActivityResult ResultOf(int number, DateOnly day, int kind, int author, ActivityStatus status)
    {
        var at = VietnamTime.ToInstant(day.ToDateTime(new TimeOnly(18, 0)));
        return new ActivityResult
        {
            Turns = 10 + number % 60, Persons = 8 + number % 50, Hours = 3, ReportedBy = ScalePeople.IdOf(author), ReportedAt = at, Story = number % 10 < 7 ? ScaleWords.Story : null,
            Indicators = ActivityKinds.All[kind].Indicators.ToDictionary(i => i, i => (decimal)(1 + number % 40)),
            Costs = number % 4 == 0 ? new Dictionary<FundingSource, decimal> { [FundingSource.SocialContribution] = 500_000 } : [],
            Pictures = [.. Enumerable.Range(0, number % 4).Select(p => $"p{number}-{p}")],
            Verification = status == ActivityStatus.Verified ? new Verification(ScalePeople.IdOf(people.CadreOf(country.CommuneOfLower(LowerOf(number)))), at.AddDays(2), null) : null,
        };
    }
}
