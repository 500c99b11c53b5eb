using VolunteerBot.Dialogs.Activities;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>How reports, periods, days and figures are called.</summary>
internal static class ReportWords
{
    /// <summary>Figures that reports ask for and activities are not told in.</summary>
    public static readonly IReadOnlyList<string> OwnCodes =
    [
        ReadyTemplates.Activities, ReadyTemplates.Turns, ReadyTemplates.Persons, ReadyTemplates.Hours, ReadyTemplates.Cost, ReadyTemplates.Outside, "TrainedCadres", "Commendations",
    ];

    /// <summary>"Báo cáo tháng công tác tình nguyện – tháng 11/2026".</summary>
    public static Say Title(ReportTemplate template, ReportingPeriod period) =>
        period.Kind is PeriodKind.Once or PeriodKind.Campaign && period.Name is null ? Say.Words(template.Name) : new Say("rep.title", template.Name, Period(period));

    public static Say Title(ReportObligation o, IReadOnlyDictionary<string, ReportTemplate> templates) =>
        templates.TryGetValue(o.Template, out var template) ? Title(template, o.Period) : Period(o.Period);

    public static Say Period(ReportingPeriod period) => period.Kind switch
    {
        PeriodKind.Campaign when period.Name is { } campaign => Say.Words(campaign),
        PeriodKind.Once or PeriodKind.Campaign => new Say("rep.period.Once", period.To),
        PeriodKind.HalfYear => new Say(period.No == 1 ? "rep.period.FirstHalf" : "rep.period.SecondHalf", Year(period)),
        PeriodKind.NineMonths or PeriodKind.Year => new Say("rep.period." + period.Kind, Year(period)),
        _ => new Say("rep.period." + period.Kind, period.No, Year(period)),
    };

    /// <summary>A year is no number of things: without a dot for thousands.</summary>
    private static string Year(ReportingPeriod period) => period.Year.ToString("0000", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>"17/12/2026 (thứ Năm)".</summary>
    public static Say Day(DateOnly day) => new("rep.day", day, new Say("rep.weekday." + day.DayOfWeek));

    /// <summary>The day that holds; where it was shifted, the one that was set as well.</summary>
    public static Say Due(ReportObligation o) =>
        o.IsExtended ? new Say("rep.due.extended", Day(o.Due)) : o.NominalDue != o.Due ? new Say("rep.due.shifted", Day(o.NominalDue), Day(o.Due)) : new Say("rep.due", Day(o.Due));

    /// <summary>"còn 3 ngày làm việc", "hạn hôm nay", "trễ 2 ngày".</summary>
    public static Say Left(ReportObligation o, DateOnly today, WorkingCalendar calendar) =>
        today == o.Due ? "rep.left.today"
        : today > o.Due ? new Say("rep.left.late", today.DayNumber - o.Due.DayNumber)
        : new Say("rep.left.days", calendar.Between(today, o.Due));

    public static Say Standing(ReportObligation o, DateTimeOffset now) => "rep.standing." + o.StandingAt(now);

    public static string UnitName(OrgUnitId id, OrgTree units) => units.NameOf(id) ?? units.History.Find(id)?.Latest.Name ?? "?";

    public static Say Name(ReportIndicator indicator) => indicator.Name is { } own ? Say.Words(own) : new Say("indicator." + indicator.Code);

    public static Say Amount(ReportIndicator indicator, decimal value) =>
        indicator.Name is not null ? new Say("rep.amount", value, indicator.Unit ?? "") : new Say("amount." + indicator.Code, value);

    public static Say PassageName(ReportPassage passage) => passage.Name is { } own ? Say.Words(own) : new Say("rep.passage." + passage.Code);

    /// <summary>The figures of a template as a line of figures may name them.</summary>
    public static FigureNames NamesOf(ReportTemplate template) => new([.. template.Indicators.Where(i => i.ShareOf is null)
        .Select(i => new NamedFigure(i.Code, i.Name is { } own ? [own] : [.. TextBook.WordsOf("indicator." + i.Code)], UnitOf(i)))]);

    private static CountUnit UnitOf(ReportIndicator indicator) => indicator.Code switch
    {
        ReadyTemplates.Turns => CountUnit.Turns,
        ReadyTemplates.Persons => CountUnit.People,
        ReadyTemplates.Hours => CountUnit.Hours,
        "Scholarships" => CountUnit.Scholarships,
        "MealsProvided" => CountUnit.Meals,
        "TeamCount" => CountUnit.Teams,
        "BridgesBuilt" => CountUnit.Bridges,
        "YouthProjects" => CountUnit.Projects,
        _ when indicator.Kind == FigureKind.Money => CountUnit.Money,
        _ => IndicatorUnits.Of(indicator.Code),
    };

    /// <summary>How sure a figure is, in a word.</summary>
    public static Say Mark(FormFigure figure) =>
        figure.Typed is { } typed && typed != figure.Proposed ? figure.Proposed is { } said ? new Say("rep.mark.Changed", said) : "rep.mark.Declared"
        : figure.Sureness switch
        {
            Sureness.Pending => new Say("rep.mark.Pending", figure.Pending),
            Sureness.FromUnits => new Say("rep.mark.FromUnits", figure.Units),
            Sureness.Verified => "rep.mark.Verified",
            _ => "rep.mark.Declared",
        };
}
