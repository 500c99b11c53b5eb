using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Which line a report runs in; it decides the form of the paper and who writes it.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ReportLine>))]
public enum ReportLine
{
    YouthUnion,
    State,
}

/// <summary>
/// What is to be reported, by whom and when (<i>chế độ báo cáo</i>). A changed template is a new <see cref="Version"/>; the former ones
/// are kept. What was handed in stays under its version for good. What is owed goes over to the newest, with what was entered so far;
/// it keeps its due day, and the number it was opened under, so that its form can say that the template has changed since.
/// </summary>
public sealed record ReportTemplate
{
    /// <summary>Lower-case letters, digits and hyphens, at most 24; stable for ever.</summary>
    public required string Code { get; init; }

    public required int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>The papers it rests on, a line each.</summary>
    public IReadOnlyList<string> LegalBases { get; init; } = [];

    public ReportLine Line { get; init; }

    public required PeriodKind Period { get; init; }

    public PeriodCut Cut { get; init; }

    /// <summary>Of a campaign or a once-only request: its own period.</summary>
    public ReportingPeriod? Only { get; init; }

    /// <summary>Of a once-only request: the day it is due, instead of the days after the close.</summary>
    public DateOnly? DueOn { get; init; }

    public ShiftPolicy Shift { get; init; }

    /// <summary>Obligations are opened so many days before the data close.</summary>
    public int OpensDaysBeforeClose { get; init; } = 4;

    public IReadOnlyList<DueRule> Owing { get; init; } = [];

    /// <summary>The unit at the top: only it and units below it owe.</summary>
    public required OrgUnitId Within { get; init; }

    /// <summary>The very units that owe it, instead of all of some kinds; empty = by <see cref="Owing"/>.</summary>
    public IReadOnlyList<OrgUnitId> OnlyUnits { get; init; } = [];

    /// <summary>The unit that receives and approves it; null = for each the one just above.</summary>
    public OrgUnitId? To { get; init; }

    public IReadOnlyList<ReportIndicator> Indicators { get; init; } = [];

    public IReadOnlyList<ReportPassage> Passages { get; init; } = [];

    public ReminderLadder Ladder { get; init; } = ReminderLadder.Default;

    /// <summary>Stored file that everybody asked can open.</summary>
    public string? Document { get; init; }

    /// <summary>What that file is called.</summary>
    public string? DocumentName { get; init; }

    /// <summary>Nothing is opened for periods that close before this day.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Off: nothing new is opened; what is open stays.</summary>
    public bool IsOn { get; init; } = true;

    /// <summary>A report with the plan's targets in it.</summary>
    public bool HasPlanTargets { get; init; }

    public PersonId? By { get; init; }

    [JsonIgnore]
    public bool IsOnce => Only is not null;

    /// <summary>When a period of it is due at a unit of a kind; null when such a unit does not owe it.</summary>
    public DueDate? DueFor(OrgUnitKind kind, OrgSystem system, ReportingPeriod period, WorkingCalendar calendar)
    {
        if (DueOn is { } day)
            return new DueDate(day, calendar.Shift(day, Shift));
        return Owing.FirstOrDefault(r => r.Kinds.Contains(kind) && (r.System is null || r.System == system)) is { } rule
            ? DueDate.Of(period.To, rule.DaysAfterClose, Shift, calendar) : null;
    }

    /// <summary>Whether it asks for the final report of a campaign: one of a unit within, that ends no more than a month back.</summary>
    public bool IsFor(Campaigns.Campaign campaign, DateOnly today, OrgTree units) =>
        IsOn && Period == PeriodKind.Campaign && Only is null && campaign.Plan.To >= From && campaign.Plan.To >= today.AddDays(-CatchUpDays)
        && units.Current(campaign.Plan.UnitId) is { } unit && units.IsWithin(unit, Within);

    public DateOnly OpensOn(ReportingPeriod period) => period.To.AddDays(-OpensDaysBeforeClose);

    /// <summary>Periods that should be open on a day: those whose opening has come and whose close is no more than a month back.</summary>
    public IEnumerable<ReportingPeriod> OpenOn(DateOnly today)
    {
        if (!IsOn)
            yield break;
        if (Only is { } only)
        {
            if (OpensOn(only) <= today && today <= (DueOn ?? only.To).AddDays(CatchUpDays))
                yield return only;
            yield break;
        }
        var period = ReportingPeriods.Containing(today.AddDays(-CatchUpDays), Period, Cut);
        for (var i = 0; i < 12 && period is not null && OpensOn(period) <= today; i++)
        {
            if (period.To >= From && period.To >= today.AddDays(-CatchUpDays))
                yield return period;
            period = ReportingPeriods.After(period, Cut);
        }
    }

    /// <summary>A bot that was off for longer than this does not ask for what was due meanwhile.</summary>
    private const int CatchUpDays = 31;

    public ReportIndicator? Indicator(string code) => Indicators.FirstOrDefault(i => i.Code == code);
}
