using VolunteerBot.Domain.Organisation;
using static VolunteerBot.Domain.Reporting.Aggregation;
using static VolunteerBot.Domain.Reporting.FigureKind;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Templates that need only be turned on (domain reference 1.7, 3.1–3.3).</summary>
public static class ReadyTemplates
{
    public const string Monthly = "thang";
    public const string PlanYear = "kh249-nam";
    public const string Campaign = "chien-dich";
    public const string Request = "dot-xuat";

    public const string Turns = "ParticipationTurns";
    public const string Persons = "DistinctVolunteers";
    public const string Activities = "ActivityCount";
    public const string Hours = "VolunteerHours";
    public const string Cost = "CostVnd";
    public const string Outside = "ActivitiesOutside";

    /// <summary>The units just below the province, who report to it.</summary>
    private static readonly IReadOnlyList<OrgUnitKind> Communes = [OrgUnitKind.CommuneUnion, OrgUnitKind.AffiliatedUnion, OrgUnitKind.GrassrootsUnion, OrgUnitKind.District];

    private static readonly IReadOnlyList<ReportIndicator> Usual =
    [
        new(Activities, Count, Sum) { FromRecords = true, IsNeeded = true, AskAbove = 500 },
        new(Turns, Count, Sum) { FromRecords = true, IsNeeded = true, AskAbove = 50_000 },
        new(Persons, Count, DistinctPersons) { FromRecords = true, AskAbove = 20_000 },
        new("BloodUnits", Count, Sum) { FromRecords = true, AskAbove = 3_000 },
        new("TreesPlanted", Count, Sum) { FromRecords = true, AskAbove = 20_000 },
        new("WasteTonnes", Measure, Sum) { FromRecords = true, Decimals = 2, AskAbove = 100 },
        new("GiftsGiven", Count, Sum) { FromRecords = true, AskAbove = 10_000 },
        new(Cost, Money, Sum) { FromRecords = true, AskAbove = 5_000_000_000 },
    ];

    /// <summary>Figures that reports ask for as a rule, as the ready templates have them.</summary>
    public static IReadOnlyList<ReportIndicator> Figures { get; } =
    [
        .. Usual, new(Hours, Measure, Sum) { FromRecords = true, Decimals = 1, AskAbove = 100_000 }, new(Outside, Count, Sum) { AskAbove = 500 },
        new("TrainedCadres", Count, Sum), new("Commendations", Count, Sum),
    ];

    /// <summary>Passages that have a name in the text files.</summary>
    public static IReadOnlyList<ReportPassage> Passages { get; } =
        [new("Highlights"), new("Difficulties"), new("NextPlan"), new("Situation"), new("Strengths"), new("Weaknesses"), new("Causes"), new("Proposals"), new("Answer")];

    public static IReadOnlyList<ReportTemplate> For(OrgUnitId province, DateOnly from) => [CampaignOf(province, from), MonthlyOf(province, from), PlanYearOf(province, from)];

    /// <summary>Báo cáo tháng công tác tình nguyện: communes by the 17th, the province by the 20th.</summary>
    public static ReportTemplate MonthlyOf(OrgUnitId province, DateOnly from) => new()
    {
        Code = Monthly, Version = 1, Name = "Báo cáo tháng công tác tình nguyện", Period = PeriodKind.Month, Within = province, From = from,
        LegalBases = ["Chương trình công tác năm của Tỉnh Đoàn"],
        Owing = [new(Communes, 3), new([OrgUnitKind.Province], 6)],
        Indicators = Usual, Passages = [new("Highlights"), new("Difficulties"), new("NextPlan")],
    };

    /// <summary>The yearly report on plan 249/KH-UBND (V.1.c, V.9.c): communes by 18/12, the province by 20/12.</summary>
    public static ReportTemplate PlanYearOf(OrgUnitId province, DateOnly from) => new()
    {
        Code = PlanYear, Version = 1, Name = "Kết quả thực hiện Kế hoạch số 249/KH-UBND", Period = PeriodKind.Year, Within = province, From = from,
        LegalBases = ["Kế hoạch số 249/KH-UBND ngày 14 tháng 11 năm 2023 của Ủy ban nhân dân tỉnh Phú Yên", "Quyết định số 1481/QĐ-TTg ngày 29 tháng 11 năm 2022 của Thủ tướng Chính phủ"],
        Owing = [new(Communes, 4), new([OrgUnitKind.Province], 6)], OpensDaysBeforeClose = 14, HasPlanTargets = true,
        Indicators = [.. Usual, new(Outside, Count, Sum) { AskAbove = 500 }, new("TrainedCadres", Count, Sum), new("Commendations", Count, Sum)],
        Passages =
        [
            new("Situation") { IsNeeded = true }, new("Strengths"), new("Weaknesses") { IsNeeded = true }, new("Causes"), new("NextPlan") { IsNeeded = true }, new("Proposals"),
        ],
    };

    /// <summary>The final report of every campaign, opened by itself a week before its end: communes five days after it, the province twelve.</summary>
    public static ReportTemplate CampaignOf(OrgUnitId province, DateOnly from) => new()
    {
        Code = Campaign, Version = 1, Name = "Báo cáo kết quả chiến dịch", Period = PeriodKind.Campaign, Within = province, From = from,
        Owing = [new(Communes, 5), new([OrgUnitKind.Province], 12)], OpensDaysBeforeClose = 7,
        Indicators = [.. Usual, new("YouthProjects", Count, Sum) { FromRecords = true, AskAbove = 2_000 }, new("TeamCount", Count, Max) { FromRecords = true, AskAbove = 10_000 }],
        Passages = [new("Highlights") { IsNeeded = true }, new("Difficulties"), new("Proposals")],
    };

    /// <summary>Something asked once: a due day, the units asked, a few figures or only words.</summary>
    public static ReportTemplate RequestOf(string code, string name, OrgUnitId within, DateOnly today, DateOnly due, IReadOnlyList<OrgUnitId> units) => new()
    {
        Code = code, Version = 1, Name = name, Period = PeriodKind.Once, Within = within, From = today, DueOn = due, OnlyUnits = units,
        Only = new ReportingPeriod(due.ToString("yyyyMMdd", System.Globalization.CultureInfo.InvariantCulture), PeriodKind.Once, due.Year, today, due),
        OpensDaysBeforeClose = 400, Passages = [new("Answer") { IsNeeded = true }],
    };
}
