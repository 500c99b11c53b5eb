using System.Globalization;
using System.Text.Json.Serialization;

namespace VolunteerBot.Domain.Reporting;

[JsonConverter(typeof(JsonStringEnumConverter<PeriodKind>))]
public enum PeriodKind
{
    Week,
    Month,
    Quarter,
    HalfYear,
    NineMonths,
    Year,
    Campaign,
    Once,
}

/// <summary>Where a month of data is cut.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PeriodCut>))]
public enum PeriodCut
{
    /// <summary>15th to 14th, the year 15/12 to 14/12 (Nghị định 09/2019/NĐ-CP, article 12; nine months as provinces do).</summary>
    Decree,

    Calendar,
}

/// <summary>
/// A stretch of days that is reported on, both ends inclusive. It belongs to the year of its end. Stored as it was set: a new definition
/// makes new periods, it never changes old ones (domain reference 3.1).
/// </summary>
/// <param name="Key">Short and unique within a template: <c>2026-11</c>, <c>2027-Q1</c>, <c>2027-H1</c>, <c>2027-9M</c>, <c>2027</c>, <c>2026-W48</c>, <c>20261215</c>.</param>
public sealed record ReportingPeriod(string Key, PeriodKind Kind, int Year, DateOnly From, DateOnly To)
{
    /// <summary>Of a campaign: which, and what it is called. Only its activities are in the report then.</summary>
    public Campaigns.CampaignId? Campaign { get; init; }

    public string? Name { get; init; }

    /// <summary>The month, quarter, half or week it is within its year; 0 where there is only one.</summary>
    [JsonIgnore]
    public int No => Kind switch
    {
        PeriodKind.Month => int.Parse(Key.AsSpan(5), NumberStyles.None, CultureInfo.InvariantCulture),
        PeriodKind.Quarter or PeriodKind.HalfYear => Key[^1] - '0',
        PeriodKind.Week => int.Parse(Key.AsSpan(6), NumberStyles.None, CultureInfo.InvariantCulture),
        _ => 0,
    };

    /// <summary>Days are data until this instant.</summary>
    [JsonIgnore]
    public DateTimeOffset ClosesAt => Time.VietnamTime.ToInstant(To.AddDays(1).ToDateTime(TimeOnly.MinValue));

    public bool Has(DateOnly day) => From <= day && day <= To;
}

/// <summary>The periods of a kind.</summary>
public static class ReportingPeriods
{
    public static ReportingPeriod Month(int year, int month, PeriodCut cut) => Of(PeriodKind.Month, string.Create(CultureInfo.InvariantCulture, $"{year}-{month:00}"), year, month, 1, cut);

    public static ReportingPeriod Quarter(int year, int quarter, PeriodCut cut) => Of(PeriodKind.Quarter, string.Create(CultureInfo.InvariantCulture, $"{year}-Q{quarter}"), year, quarter * 3, 3, cut);

    public static ReportingPeriod Half(int year, int half, PeriodCut cut) => Of(PeriodKind.HalfYear, string.Create(CultureInfo.InvariantCulture, $"{year}-H{half}"), year, half * 6, 6, cut);

    public static ReportingPeriod NineMonths(int year, PeriodCut cut) => Of(PeriodKind.NineMonths, string.Create(CultureInfo.InvariantCulture, $"{year}-9M"), year, 9, 9, cut);

    public static ReportingPeriod Year(int year, PeriodCut cut) => Of(PeriodKind.Year, year.ToString("0000", CultureInfo.InvariantCulture), year, 12, 12, cut);

    /// <summary>Monday to Sunday; the weeks of ISO 8601.</summary>
    public static ReportingPeriod Week(DateOnly day)
    {
        var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
        var at = monday.ToDateTime(TimeOnly.MinValue);
        return new(string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(at)}-W{ISOWeek.GetWeekOfYear(at):00}"), PeriodKind.Week, ISOWeek.GetYear(at), monday, monday.AddDays(6));
    }

    /// <summary>The days of a campaign; its key stays when the days are changed.</summary>
    public static ReportingPeriod Of(Campaigns.Campaign campaign) =>
        new("cd-" + Records.Fingerprints.Of(campaign.Id.ToString()), PeriodKind.Campaign, campaign.Plan.To.Year, campaign.Plan.From, campaign.Plan.To) { Campaign = campaign.Id, Name = campaign.Plan.Name };

    /// <summary>The period of a kind that a day lies in. Campaigns and once-only requests bring their own.</summary>
    public static ReportingPeriod? Containing(DateOnly day, PeriodKind kind, PeriodCut cut)
    {
        if (kind == PeriodKind.Week)
            return Week(day);
        var end = cut == PeriodCut.Decree && day.Day >= 15 ? day.AddMonths(1) : day;
        return kind switch
        {
            PeriodKind.Month => Month(end.Year, end.Month, cut),
            PeriodKind.Quarter => Quarter(end.Year, (end.Month + 2) / 3, cut),
            PeriodKind.HalfYear => Half(end.Year, end.Month <= 6 ? 1 : 2, cut),
            PeriodKind.NineMonths => end.Month <= 9 ? NineMonths(end.Year, cut) : NineMonths(end.Year + 1, cut),
            PeriodKind.Year => Year(end.Year, cut),
            _ => null,
        };
    }

    /// <summary>The one after it of the same kind.</summary>
    public static ReportingPeriod? After(ReportingPeriod period, PeriodCut cut) =>
        period.Kind == PeriodKind.NineMonths ? NineMonths(period.Year + 1, cut) : Containing(period.To.AddDays(1), period.Kind, cut);

    /// <summary>The one before it of the same kind.</summary>
    public static ReportingPeriod? Before(ReportingPeriod period, PeriodCut cut) =>
        period.Kind == PeriodKind.NineMonths ? NineMonths(period.Year - 1, cut) : Containing(period.From.AddDays(-1), period.Kind, cut);

    private static ReportingPeriod Of(PeriodKind kind, string key, int year, int lastMonth, int months, PeriodCut cut)
    {
        var first = new DateOnly(year, lastMonth, 1).AddMonths(1 - months);
        return cut == PeriodCut.Decree
            ? new(key, kind, year, first.AddDays(-1).AddDays(15 - first.AddDays(-1).Day), new DateOnly(year, lastMonth, 14))
            : new(key, kind, year, first, new DateOnly(year, lastMonth, 1).AddMonths(1).AddDays(-1));
    }
}
