using System.IO.Compression;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Tests.Reporting;
using Xunit;

namespace VolunteerBot.Tests.Documents;

/// <summary>Both required forms of a report, point by point (domain reference 3.6 to 3.8), by Microsoft's own validator and by what stands in the file.</summary>
public sealed partial class PaperTests
{
    private static readonly OrgUnitId Province = ReportScene.Unit(0);
    private static readonly OrgUnitId Commune = ReportScene.Unit(1);

    public static TheoryData<ReportLine, int, bool> Papers => new()
    {
        { ReportLine.YouthUnion, 1, false }, { ReportLine.YouthUnion, 1, true }, { ReportLine.YouthUnion, 0, false }, { ReportLine.State, 1, false }, { ReportLine.State, 1, true },
    };

    [Theory, MemberData(nameof(Papers))]
    public async Task Papers_are_valid_by_the_schema(ReportLine line, int unit, bool isApproved)
    {
        var bytes = await Docx(line, unit, isApproved);
        if (Environment.GetEnvironmentVariable("VOLUNTEERBOT_KEEP_PAPERS") is { } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, $"{line}-{unit}-{isApproved}.docx"), bytes, TestContext.Current.CancellationToken);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);

        var faults = new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, TestContext.Current.CancellationToken).Select(e => e.Description + " " + e.Path?.XPath).ToList();
        Assert.True(faults.Count == 0, string.Join('\n', faults.Take(5)));
    }

    [Fact]
    public async Task The_same_report_gives_the_same_bytes() => Assert.Equal(await Docx(ReportLine.State, 1, true), await Docx(ReportLine.State, 1, true));

    [Fact]
    public async Task A_state_report_has_what_the_decree_asks_for()
    {
        var words = await Words(ReportLine.State, 1, true);

        Assert.Equal(["ỦY BAN NHÂN DÂN", "XÃ TUY AN ĐÔNG", "Số:        /BC-UBND"], words.Take(4).Where(w => w.Length > 0).Take(3));
        Assert.Contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", words);
        Assert.Contains("Độc lập - Tự do - Hạnh phúc", words);
        // A nought before days below ten and before months one and two only.
        Assert.Contains("Tuy An Đông, ngày 05 tháng 01 năm 2027", words);
        Assert.Contains("BÁO CÁO", words);
        Assert.Contains("Kính gửi: Tỉnh Đoàn Đắk Lắk.", words);
        Assert.Contains(words, w => w.EndsWith("./.", StringComparison.Ordinal));
        Assert.Equal(["Nơi nhận:", "- Như trên;", "- Lưu: VT."], words.SkipWhile(w => w != "Nơi nhận:").Take(3));
        Assert.Contains("TM. ỦY BAN NHÂN DÂN", words);
        Assert.Contains("CHỦ TỊCH", words);
        Assert.DoesNotContain("DỰ THẢO", words);
    }

    [Fact]
    public async Task A_union_report_has_its_own_heading_and_no_national_motto()
    {
        var words = await Words(ReportLine.YouthUnion, 1, false);

        Assert.Equal(["BCH ĐOÀN TỈNH ĐẮK LẮK", "BCH ĐOÀN XÃ TUY AN ĐÔNG", "***", "Số:        -BC/ĐTN", "DỰ THẢO"], words.Where(w => w.Length > 0).Take(5));
        Assert.Contains("ĐOÀN TNCS HỒ CHÍ MINH", words);
        Assert.DoesNotContain(words, w => w.Contains("CỘNG HÒA", StringComparison.Ordinal) || w.Contains("Độc lập", StringComparison.Ordinal));
        Assert.Contains("Tuy An Đông, ngày       tháng 12 năm 2026", words);
        Assert.Contains("TM. BAN THƯỜNG VỤ", words);
        Assert.Contains("- Lưu: VP.", words);
    }

    [Fact]
    public async Task The_province_writes_to_the_people_s_committee_with_an_appendix_by_unit()
    {
        var words = await Words(ReportLine.YouthUnion, 0, false);

        Assert.Equal("BCH ĐOÀN TỈNH ĐẮK LẮK", words.First(w => w.Length > 0));
        Assert.Contains("TM. BAN THƯỜNG VỤ TỈNH ĐOÀN", words);
        Assert.Contains("Kính gửi: Ủy ban nhân dân tỉnh Đắk Lắk.", words);
        Assert.Contains(words, w => w.StartsWith("(Kèm theo Báo cáo số", StringComparison.Ordinal));
        Assert.Contains("chưa nộp", words);
        Assert.Contains("1.255", words);
    }

    [Fact]
    public async Task Paper_margins_fonts_and_page_numbers_are_those_of_the_rules()
    {
        var xml = await Xml(ReportLine.State, 1, true, "word/document.xml");
        var styles = await Xml(ReportLine.State, 1, true, "word/styles.xml");

        Assert.Matches(@"<w:pgSz w:w=""11906"" w:h=""16838""", xml);
        Assert.Matches(@"w:top=""1134"" w:right=""1134"" w:bottom=""1134"" w:left=""1701""", xml);
        Assert.Contains("<w:titlePg", xml, StringComparison.Ordinal);
        Assert.Contains(@"w:ascii=""Times New Roman"" w:hAnsi=""Times New Roman"" w:eastAsia=""Times New Roman"" w:cs=""Times New Roman""", styles, StringComparison.Ordinal);
        Assert.Contains(@"w:val=""vi-VN""", styles, StringComparison.Ordinal);
        Assert.Contains("<w:cantSplit", xml, StringComparison.Ordinal);
        // Lines are borders: nothing is underlined or drawn with characters.
        Assert.DoesNotContain("<w:u ", xml, StringComparison.Ordinal);
        Assert.DoesNotContain("____", xml, StringComparison.Ordinal);
        Assert.True(xml.IsNormalized());
    }

    [Fact]
    public async Task Wide_appendices_lie_across_and_repeat_their_head()
    {
        var xml = await Xml(ReportLine.YouthUnion, 0, false, "word/document.xml");

        Assert.Matches(@"<w:pgSz w:w=""16838"" w:h=""11906"" w:orient=""landscape""", xml);
        Assert.Contains("<w:tblHeader", xml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_changed_by_hand_are_told_on_the_internal_copy_only()
    {
        Assert.Contains("đếm sót một buổi", await Words(ReportLine.YouthUnion, 1, false));
        Assert.DoesNotContain("đếm sót một buổi", await Words(ReportLine.YouthUnion, 1, true));
    }

    [Fact]
    public async Task Figures_go_out_as_a_sheet_by_unit()
    {
        var made = await new ReportPapers(new Storage.MemoryStore()).Xlsx(Form(ReportLine.YouthUnion, 0, false), Units(), TestContext.Current.CancellationToken);

        using var zip = new ZipArchive(new MemoryStream(made.Content.Content));
        Assert.Contains(zip.Entries, e => e.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal));
        Assert.Equal("BC_tinh-doan-dak-lak_kh249-nam_2026-12-21.xlsx", made.Document.Name);
    }

    [Fact]
    public async Task Names_of_files_are_plain_letters() =>
        Assert.Equal("BC_22015_kh249-nam_2026-12-18.docx", (await new ReportPapers(new Storage.MemoryStore()).Docx(Form(ReportLine.State, 1, true), Units(), TestContext.Current.CancellationToken)).Document.Name);

    private static async Task<byte[]> Docx(ReportLine line, int unit, bool isApproved) =>
        (await new ReportPapers(new Storage.MemoryStore()).Docx(Form(line, unit, isApproved), Units(), TestContext.Current.CancellationToken)).Content.Content;

    private static async Task<string> Xml(ReportLine line, int unit, bool isApproved, string part)
    {
        using var zip = new ZipArchive(new MemoryStream(await Docx(line, unit, isApproved)));
        using var reader = new StreamReader(zip.GetEntry(part)!.Open());
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    /// <summary>The paragraphs, in order.</summary>
    private static async Task<IReadOnlyList<string>> Words(ReportLine line, int unit, bool isApproved)
    {
        var xml = await Xml(line, unit, isApproved, "word/document.xml");
        return [.. ParagraphPattern().Matches(xml).Select(p => string.Concat(TextPattern().Matches(p.Value).Select(t => System.Net.WebUtility.HtmlDecode(t.Groups[1].Value))))];
    }

    private static OrgTree Units() => new(
    [
        ReportScene.Made(Province, "Tỉnh Đoàn Đắk Lắk", OrgUnitKind.Province, null),
        ReportScene.Made(Commune, "Đoàn xã Tuy An Đông", OrgUnitKind.CommuneUnion, Province) is var made ? made with { Versions = [made.Versions[0] with { Place = "xã Tuy An Đông", Code = "22015" }] } : made,
        .. Enumerable.Range(2, 30).Select(i => ReportScene.Made(ReportScene.Unit(i), $"Đoàn xã số {i}", OrgUnitKind.CommuneUnion, Province)),
    ], new DateOnly(2026, 12, 20));

    private static ReportForm Form(ReportLine line, int unit, bool isApproved)
    {
        var template = ReadyTemplates.PlanYearOf(Province, new DateOnly(2023, 1, 1)) with { Line = line };
        var o = Obligation(template, unit) with
        {
            State = isApproved ? ObligationState.Approved : ObligationState.Submitted, SubmittedAt = ReportScene.At("2026-12-17T09:00"), DecidedAt = isApproved ? ReportScene.At("2027-01-05T09:00") : null,
        };
        var version = Version(unit == 0 ? 51_255 : 1_255);
        var below = unit != 0 ? [] : Enumerable.Range(1, 31).Select(i => new UnitBelow(ReportScene.Unit(i), Obligation(template, i), i % 10 == 3 ? null : Version(i == 1 ? 1_255 : i * 10))).ToList();
        return ReportForms.Fill(o, template, new FormSources(new Report { Id = o.Id, Versions = [version] }, [], below, null, ReportScene.At("2026-12-20T09:00")));
    }

    private static ReportObligation Obligation(ReportTemplate template, int unit) => ObligationOpening.Of(template, ReportingPeriods.Year(2026, PeriodCut.Decree), Units(), Domain.Time.WorkingCalendar.Vietnam, new DateOnly(2026, 12, 1))
        .Single(o => o.UnitId == ReportScene.Unit(unit));

    private static ReportVersion Version(decimal turns) => new()
    {
        No = 1, At = default, By = default, TemplateVersion = 1,
        Figures = new Dictionary<string, ReportedFigure>
        {
            [ReadyTemplates.Turns] = new(turns, turns - 5, Sureness.Declared, "đếm sót một buổi"), [ReadyTemplates.Activities] = new(37, 37, Sureness.Verified), [ReadyTemplates.Cost] = new(12_500_000, 12_500_000, Sureness.Verified),
            ["WasteTonnes"] = new(3.25m, 3.25m, Sureness.Verified),
        },
        Passages = new Dictionary<string, string>
        {
            ["Situation"] = "Đoàn xã đã ban hành kế hoạch và phân công cán bộ phụ trách.", ["Strengths"] = "Hoạt động đều, đông đoàn viên tham gia.", ["Weaknesses"] = "Số liệu một số chi đoàn gửi chậm.",
            ["Causes"] = "Cán bộ kiêm nhiệm.", ["NextPlan"] = "Tiếp tục các ngày Chủ nhật xanh.", ["Proposals"] = "Đề nghị mở thêm lớp bồi dưỡng.",
        },
        Targets = [new KpiSnapshot("KPI-1", 1, 52, 82, 55, 3, new DateOnly(2026, 12, 14)), new KpiSnapshot("KPI-2", 1, 0, 0, 0, 0, new DateOnly(2026, 12, 14)), new KpiSnapshot("KPI-5", 1, 11, null, 12, 0, new DateOnly(2026, 12, 14))],
    };

    [GeneratedRegex(@"<w:p>.*?</w:p>|<w:p [^>]*>.*?</w:p>", RegexOptions.Singleline)]
    private static partial Regex ParagraphPattern();

    [GeneratedRegex(@"<w:t[^>]*>([^<]*)</w:t>")]
    private static partial Regex TextPattern();
}
