using System.Globalization;
using System.Security.Cryptography;
using MiniExcelLibs;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Documents;

/// <summary>Reports as documents: what a form says, put into the words and tables of a paper.</summary>
public sealed class ReportPapers(IRecords records) : IReportPapers
{
    private const string DocxType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private const string XlsxType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static readonly TextBook Book = TextBook.For("vi");

    /// <summary>In the unit's own form where it gave one, else in the one its issuer needs.</summary>
    public async ValueTask<MadePaper> Docx(ReportForm form, OrgTree units, CancellationToken cancel)
    {
        var content = Content(form, units);
        var bytes = await Own(form, content, units, cancel) ?? new PaperWriter(content).Write();
        return Made(bytes, NameOf(form, units, "docx"), DocxType);
    }

    private async ValueTask<byte[]?> Own(ReportForm form, PaperContent content, OrgTree units, CancellationToken cancel)
    {
        var unit = form.Obligation.AnsweringUnit(units) ?? form.Obligation.UnitId;
        if (await records.Get(ReportingRecords.PaperTemplates, PaperTemplate.IdOf(unit, form.Template.Code), cancel) is not { Value: var own }
            || await records.ReadFile(own.FileId, cancel) is not { } docx)
            return null;
        var date = content.Dated ?? content.Month;
        return OwnPaper.Fill(docx, hole => hole switch
        {
            "don_vi" => UnitName(form.Obligation.UnitId, units),
            "cap_tren" => form.Obligation.ReceiverId is { } above ? UnitName(above, units) : "",
            "dia_danh" => content.Issuer.Place,
            "ky" => PeriodOf(form.Obligation.Period),
            "ten_bao_cao" => content.Subject,
            "han" => Day(form.Obligation.Due),
            "tu_ngay" => Day(form.Obligation.Period.From),
            "den_ngay" => Day(form.Obligation.Period.To),
            "ngay" => content.Dated is null ? "     " : date.Day.ToString("00", CultureInfo.InvariantCulture),
            "thang" => date.Month < 3 ? date.Month.ToString("00", CultureInfo.InvariantCulture) : date.Month.ToString(CultureInfo.InvariantCulture),
            "nam" => date.Year.ToString(CultureInfo.InvariantCulture),
            _ when hole.StartsWith("so.", StringComparison.Ordinal) && form.Figure(hole[3..]) is { } figure => figure.Value is { } value ? Numerals.Of(value, "vi") : "chưa có",
            _ when hole.StartsWith("loi.", StringComparison.Ordinal) && form.Template.Passages.Any(p => p.Code == hole[4..]) => form.Passages.GetValueOrDefault(hole[4..]) ?? "",
            _ => null,
        });
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    public ValueTask<MadePaper> Xlsx(ReportForm form, OrgTree units, CancellationToken cancel)
    {
        using var stream = new MemoryStream();
        var rows = new List<Dictionary<string, object?>>();
        foreach (var below in form.Below.Where(b => b.Obligation.State != ObligationState.Superseded))
            rows.Add(Row(UnitName(below.UnitId, units), Words("rep.standing." + below.Obligation.StandingAt(DueDate.EndOf(below.Obligation.Due))), form, i => below.Landed?.Figures.GetValueOrDefault(i.Code)?.Value));
        rows.Add(Row(UnitName(form.Obligation.UnitId, units), "", form, i => form.Figure(i.Code)?.Value));
        var figures = form.Figures.Select(f => new Dictionary<string, object?>
        {
            ["Chỉ tiêu"] = Name(f.Indicator), ["Giá trị"] = f.Value, ["Hệ thống ghi nhận"] = f.Proposed, ["Giải trình"] = f.Why, ["Kỳ trước"] = f.Before,
        }).ToList();
        stream.SaveAs(new Dictionary<string, object> { ["Đơn vị"] = rows, ["Chỉ tiêu"] = figures });
        return new(Made(stream.ToArray(), NameOf(form, units, "xlsx"), XlsxType));
    }

    public MadePaper Sheet(IReadOnlyList<IReadOnlyList<object?>> rows, string name)
    {
        using var stream = new MemoryStream();
        var heading = rows[0].Select(h => (string)h!).ToList();
        stream.SaveAs(rows.Skip(1).Select(row => heading.Zip(row).ToDictionary(c => c.First, c => c.Second)));
        return Made(stream.ToArray(), name, XlsxType);
    }

    private static Dictionary<string, object?> Row(string unit, string standing, ReportForm form, Func<ReportIndicator, decimal?> value)
    {
        var row = new Dictionary<string, object?> { ["Đơn vị"] = unit, ["Trạng thái"] = standing };
        foreach (var figure in form.Figures)
            row[Name(figure.Indicator)] = value(figure.Indicator);
        return row;
    }

    private static MadePaper Made(byte[] bytes, string name, string type)
    {
        var id = Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 16));
        return new MadePaper(new SentDocument(id, name, type), new PutFile(id, bytes));
    }

    /// <summary>ASCII only: <c>BC_22015_thang_2026-11-17.docx</c>.</summary>
    private static string NameOf(ReportForm form, OrgTree units, string ending)
    {
        var version = units.VersionOf(form.Obligation.UnitId) ?? units.History.Find(form.Obligation.UnitId)?.Latest;
        var unit = version?.Code ?? Ascii(version?.Name ?? "don-vi");
        return string.Create(CultureInfo.InvariantCulture, $"BC_{unit}_{form.Template.Code}_{form.Obligation.Due:yyyy-MM-dd}.{ending}");
    }

    private static string Ascii(string name) =>
        string.Concat(Dialogs.Language.VietnameseText.Fold(name).Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')).Trim('-');

    private static PaperContent Content(ReportForm form, OrgTree units)
    {
        var o = form.Obligation;
        return new PaperContent
        {
            Issuer = PaperIssuers.Of(form, units), Subject = SubjectOf(form), LegalBases = form.Template.LegalBases, Sections = Sections(form),
            Appendices = Appendices(form, units), Month = o.Due,
            Dated = o.State == ObligationState.Approved && o.DecidedAt is { } at ? VietnamTime.DateOf(at) : null,
        };
    }

    private static string SubjectOf(ReportForm form) => form.Obligation.Period is { Kind: PeriodKind.Once or PeriodKind.Campaign, Name: null }
        ? form.Template.Name : $"{Bare(form.Template.Name)} {PeriodOf(form.Obligation.Period)}";

    /// <summary>"Báo cáo tháng …" under the word BÁO CÁO would say it twice.</summary>
    private static string Bare(string name) =>
        name.StartsWith("Báo cáo ", StringComparison.Ordinal) && name["Báo cáo ".Length..] is { Length: > 0 } rest
            ? rest.StartsWith("tháng ", StringComparison.Ordinal) ? "Kết quả " + rest["tháng ".Length..] : char.ToUpper(rest[0], CultureInfo.InvariantCulture) + rest[1..] : name;

    private static List<PaperSection> Sections(ReportForm form)
    {
        var sections = new List<PaperSection>();
        Add(sections, form, "Tình hình triển khai", "Situation");
        if (form.Report?.Latest?.Targets is { Count: > 0 } targets)
            sections.Add(new PaperSection("Kết quả thực hiện mục tiêu", ["Kết quả thực hiện các mục tiêu của Kế hoạch số 249/KH-UBND tính đến ngày " + targets[0].AsOf.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture) + " như sau:"]) { Table = TargetsOf(targets) });
        if (form.Figures.Count > 0)
            sections.Add(new PaperSection("Kết quả thực hiện", [Opening(form)]) { Table = FiguresOf(form) });
        Add(sections, form, "Kết quả nổi bật", "Highlights");
        Add(sections, form, "Nội dung báo cáo", "Answer");
        var judged = Parts(form, ("Ưu điểm", "Strengths"), ("Tồn tại, hạn chế", "Weaknesses"), ("Nguyên nhân", "Causes"));
        if (judged.Count > 0)
            sections.Add(new PaperSection("Đánh giá chung", []) { Parts = judged });
        Add(sections, form, "Khó khăn, vướng mắc", "Difficulties");
        Add(sections, form, "Phương hướng thời gian tới", "NextPlan");
        Add(sections, form, "Kiến nghị, đề xuất", "Proposals");
        foreach (var own in form.Template.Passages.Where(p => p.Name is not null && form.Passages.ContainsKey(p.Code)))
            sections.Add(new PaperSection(own.Name!, Lines(form.Passages[own.Code])));
        return sections.Count > 0 ? sections : [new PaperSection("Nội dung báo cáo", ["(chưa có nội dung)"])];
    }

    private static void Add(List<PaperSection> sections, ReportForm form, string title, string code)
    {
        if (form.Passages.TryGetValue(code, out var words) && form.Template.Passages.Any(p => p.Code == code && p.Name is null))
            sections.Add(new PaperSection(title, Lines(words)));
    }

    private static List<(string, string)> Parts(ReportForm form, params (string Title, string Code)[] parts) =>
        [.. parts.Where(p => form.Passages.ContainsKey(p.Code)).Select(p => (p.Title, form.Passages[p.Code]))];

    private static string[] Lines(string words) => words.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Opening(ReportForm form)
    {
        var period = form.Obligation.Period;
        return string.Create(CultureInfo.InvariantCulture, $"Số liệu tính từ ngày {period.From:dd/MM/yyyy} đến ngày {period.To:dd/MM/yyyy}.")
            + (form.Missing.Any() ? $" Còn {form.Missing.Count()}/{form.Below.Count} đơn vị chưa có báo cáo, số liệu của các đơn vị này chưa được tính." : "");
    }

    private static PaperTable FiguresOf(ReportForm form)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var figure in form.Figures)
        {
            rows.Add([(rows.Count + 1).ToString(CultureInfo.InvariantCulture), Name(figure.Indicator), UnitOf(figure.Indicator),
                figure.Value is { } value ? Numerals.Of(value, "vi") : "chưa có", figure.Before is { } before ? Numerals.Of(before, "vi") : ""]);
        }
        return new PaperTable(["TT", "Nội dung", "Đơn vị tính", "Kết quả", "Kỳ trước"], [7, 40, 20, 18, 15], new HashSet<int> { 3, 4 }, rows);
    }

    private static PaperTable TargetsOf(IReadOnlyList<KpiSnapshot> targets)
    {
        var rows = new List<IReadOnlyList<string>>();
        foreach (var snapshot in targets)
        {
            if (PlanTargetList.Find(snapshot.Target) is not { IsMain: true } target)
                continue;
            var value = new KpiValue(target, snapshot.AsOf, snapshot.Numerator, snapshot.Denominator);
            rows.Add([(rows.Count + 1).ToString(CultureInfo.InvariantCulture), Words("kpi.name." + target.Code), GoalOf(value), ValueOf(value), StandingOf(value)]);
        }
        return new PaperTable(["TT", "Mục tiêu", "Chỉ tiêu", "Kết quả", "So với chỉ tiêu"], [6, 44, 15, 19, 16], new HashSet<int> { 2, 3 }, rows);
    }

    private static string GoalOf(KpiValue value) => value.Checkpoint is { } goal
        ? (goal.IsStrict ? "hơn " : "") + Numerals.Of(goal.Value, "vi") + (value.Target.Measure == TargetMeasure.Rate ? "%" : "") + " (" + goal.Year.ToString(CultureInfo.InvariantCulture) + ")" : "";

    private static string ValueOf(KpiValue value) => value.Target.Measure == TargetMeasure.Rate
        ? value.Value is { } share ? share.ToString("0.0", CultureInfo.InvariantCulture).Replace('.', ',') + "% (" + Numerals.Of(value.Numerator, "vi") + "/" + Numerals.Of(value.Denominator!.Value, "vi") + ")" : "chưa có dữ liệu"
        : Numerals.Of(value.Numerator, "vi");

    private static string StandingOf(KpiValue value) => value.Standing switch
    {
        TargetStanding.Reached => "Đạt",
        TargetStanding.NotReached => "Chưa đạt",
        TargetStanding.NoData => "Chưa có dữ liệu",
        _ => "",
    };

    private static List<PaperAppendix> Appendices(ReportForm form, OrgTree units)
    {
        var appendices = new List<PaperAppendix>();
        var below = form.Below.Where(b => b.Obligation.State != ObligationState.Superseded).ToList();
        if (below.Count > 0 && form.Figures.Count > 0)
            appendices.Add(new PaperAppendix("Số liệu theo đơn vị", ByUnit(form, below, units), IsWide: true));
        // What was changed by hand is told on the internal copy only (domain reference 3.9).
        var changed = form.Figures.Where(f => f.Why is not null).ToList();
        if (changed.Count > 0 && form.Obligation.State != ObligationState.Approved)
        {
            appendices.Add(new PaperAppendix("Giải trình số liệu (bản nội bộ)", new PaperTable(["Nội dung", "Báo cáo", "Hệ thống ghi nhận", "Lý do"], [30, 15, 20, 35], new HashSet<int> { 1, 2 },
                [.. changed.Select(f => (IReadOnlyList<string>)[Name(f.Indicator), Figure(f.Value), Figure(f.Proposed), f.Why!])]), IsWide: false));
        }
        return appendices;
    }

    private static PaperTable ByUnit(ReportForm form, List<UnitBelow> below, OrgTree units)
    {
        var figures = form.Figures.Take(9).ToList();
        var rows = below.Select((b, i) => (IReadOnlyList<string>)
        [
            (i + 1).ToString(CultureInfo.InvariantCulture), UnitName(b.UnitId, units),
            .. figures.Select(f => b.Landed is null ? b.Obligation.State == ObligationState.Excused ? "miễn" : "chưa nộp" : b.Landed.Figures.TryGetValue(f.Indicator.Code, out var given) ? Numerals.Of(given.Value, "vi") : "-"),
        ]).ToList();
        rows.Add(["", "Tổng cộng", .. figures.Select(f => Figure(f.Value))]);
        return new PaperTable(["TT", "Đơn vị", .. figures.Select(f => Name(f.Indicator))], [6, 34, .. figures.Select(_ => 13)], Enumerable.Range(2, figures.Count).ToHashSet(), rows);
    }

    private static string Figure(decimal? value) => value is { } known ? Numerals.Of(known, "vi") : "-";

    private static string UnitOf(ReportIndicator indicator)
    {
        if (indicator.Name is not null)
            return indicator.Unit ?? "";
        var amount = Words("amount." + indicator.Code);
        return amount.StartsWith("{0} ", StringComparison.Ordinal) ? amount[4..] : indicator.Kind == FigureKind.Money ? "đồng" : "";
    }

    private static string PeriodOf(ReportingPeriod period)
    {
        var year = period.Year.ToString(CultureInfo.InvariantCulture);
        return period.Kind switch
        {
            PeriodKind.Campaign when period.Name is { } campaign => campaign.StartsWith("Chiến dịch ", StringComparison.OrdinalIgnoreCase) ? campaign["Chiến dịch ".Length..] : campaign,
            PeriodKind.Week => $"tuần {period.No} năm {year}",
            PeriodKind.Month => $"tháng {period.No} năm {year}",
            PeriodKind.Quarter => $"quý {PaperWriter.Roman(period.No)} năm {year}",
            PeriodKind.HalfYear => period.No == 1 ? $"6 tháng đầu năm {year}" : $"6 tháng cuối năm {year}",
            PeriodKind.NineMonths => $"9 tháng năm {year}",
            _ => $"năm {year}",
        };
    }

    private static string Name(ReportIndicator indicator) => indicator.Name ?? Words("indicator." + indicator.Code);

    private static string Words(string key) => Book.Raw(key) ?? key;

    private static string UnitName(OrgUnitId id, OrgTree units) => units.NameOf(id) ?? units.History.Find(id)?.Latest.Name ?? "?";
}
