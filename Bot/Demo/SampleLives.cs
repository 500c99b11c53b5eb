using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Demo;

/// <summary>Takes a plan through its life up to now: registered, perhaps cancelled, held, reported some days later, looked at some days after that.</summary>
internal sealed class SampleLives(SamplePeople people, DataFile file, DateTimeOffset now, Chance chance)
{
    /// <summary>The days on which the flood of 2025 made most other work impossible.</summary>
    private static readonly (DateOnly First, DateOnly Last) Flood = (new(2025, 11, 18), new(2025, 11, 25));

    private readonly SampleResults _results = new(file, chance);
    private readonly string[] _cancelReasons = [.. file["cancel"].Select(l => l[0])];
    private readonly string[] _returnReasons = [.. file["return"].Select(l => l[0])];

    /// <summary>As it usually goes; what has not happened by now has not happened.</summary>
    public Activity Usual(SampleUnit unit, ActivityDraft plan, IReadOnlyList<string> figures)
    {
        var planned = Planned(unit, plan, people.InCharge(unit));
        if (chance.Likely(IsWashedOut(plan) ? 0.6 : 0.025))
            return Cancelled(planned);
        if (plan.When.EndInstant > now)
            return planned;
        var reportedAt = ReportTime(plan.When);
        if (reportedAt > now || chance.Likely(0.012))
            return planned;
        var reported = Reported(planned, figures, reportedAt);
        var seenAt = Instant(VietnamTime.DateOf(reportedAt).AddDays(chance.Between(1, 4)), new TimeOnly(8, 0), chance.Between(0, 480));
        if (seenAt > now || chance.Likely(0.008))
            return reported;
        return chance.Likely(0.01) ? Returned(reported, unit, seenAt) : Verified(reported, unit, seenAt);
    }

    public Activity Planned(SampleUnit unit, ActivityDraft plan, PersonId author)
    {
        var usual = Instant(plan.When.Date.AddDays(-chance.Between(2, 12)), new TimeOnly(18, 30), chance.Between(0, 150));
        var latest = now.ToUniversalTime() - TimeSpan.FromMinutes(chance.Between(30, 4_000));
        return new Activity
        {
            Id = default, Plan = plan with { UnitId = unit.Id }, AuthorId = author, CreatedAt = usual < latest ? usual : latest,
        };
    }

    public Activity Cancelled(Activity planned) =>
        planned with { Status = ActivityStatus.Cancelled, CancelReason = IsWashedOut(planned.Plan) ? _cancelReasons[^1] : chance.Of(_cancelReasons) };

    public Activity Reported(Activity planned, IReadOnlyList<string> figures, DateTimeOffset at) =>
        planned with { Status = ActivityStatus.Reported, Result = _results.Of(planned.Plan, figures, planned.AuthorId, at) };

    public Activity Verified(Activity reported, SampleUnit unit, DateTimeOffset at) => Seen(reported, unit, at, null);

    public Activity Returned(Activity reported, SampleUnit unit, DateTimeOffset at) => Seen(reported, unit, at, chance.Of(_returnReasons));

    /// <summary>An instant in UTC, some minutes after a clock time.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly clock, int minutesLater) =>
        VietnamTime.ToInstant(day.ToDateTime(clock).AddMinutes(minutesLater)).ToUniversalTime();

    private Activity Seen(Activity reported, SampleUnit unit, DateTimeOffset at, string? returnedBecause) => reported with
    {
        Status = returnedBecause is null ? ActivityStatus.Verified : ActivityStatus.Returned,
        Result = reported.Result! with { Verification = new(people.VerifierOf(unit, reported.Plan.When.Date), at, returnedBecause) },
    };

    /// <summary>Most report the same evening or the next; some need reminding.</summary>
    private DateTimeOffset ReportTime(TimeSlot when)
    {
        var late = chance.Share() switch { < 0.5 => 0, < 0.8 => 1, < 0.9 => 2, < 0.97 => chance.Between(3, 6), _ => chance.Between(8, 30) };
        var evening = Instant(when.LastDate.AddDays(late), new TimeOnly(17, 0), chance.Between(0, 240));
        var end = when.EndInstant.ToUniversalTime();
        return evening > end ? evening : end + TimeSpan.FromMinutes(chance.Between(15, 60));
    }

    private static bool IsWashedOut(ActivityDraft plan) =>
        plan.Kind != "DisasterRelief" && plan.When.Date >= Flood.First && plan.When.Date <= Flood.Last;
}
