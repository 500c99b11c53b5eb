using VolunteerBot.Bot.Documents;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>Templates of reports from a spreadsheet.</summary>
public sealed class TemplateListTests
{
    private static readonly object?[] Heading = ["TT", "Tên báo cáo", "Kỳ báo cáo", "Đơn vị nộp và hạn", "Nơi nhận", "Mở trước", "Mốc nhắc", "Chỉ tiêu", "Kiểu", "Đơn vị tính", "Công thức", "Nguồn", "Bắt buộc", "Hỏi lại khi trên"];

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_template_comes_in_with_its_figures_passages_and_formula_and_again_changes_nothing()
    {
        var world = await new ImportWorld().Begin();
        var sheet = List(
            ["Báo cáo quý hiến máu", "hằng quý", "Đoàn xã, phường: 3; Cấp tỉnh: 6", "Tỉnh Đoàn Đắk Lắk", 10, "mở, T-3, T, T+1, 8:00", "Tổng số đơn vị máu", null, "đơn vị", null, null, "x", 3000],
            [null, null, null, null, null, null, "Lượt tham gia", null, null, null, null, null, null],
            [null, null, null, null, null, null, "Có mặt", "số đếm", "người", null, "nhập tay", null, null],
            [null, null, null, null, null, null, "Tỉ lệ có mặt", "phần trăm", "%", "Có mặt / Lượt tham gia", null, null, null],
            [null, null, null, null, null, null, "Kết quả nổi bật", "lời", null, null, null, "x", null]);

        var report = await world.Apply(ImportKind.Templates, sheet.ToXlsx());
        var again = await world.Plan(ImportKind.Templates, sheet.ToXlsx());

        Assert.Equal((1, 0), (report.New, report.Changed));
        Assert.Equal((0, 0, 1), (again.Report.New, again.Report.Changed, again.Report.Unchanged));
        var template = Assert.Single(await Stored(world));
        Assert.Equal(("bao-cao-quy-hien-mau", PeriodKind.Quarter, 10, ImportWorld.Province, 1), (template.Code, template.Period, template.OpensDaysBeforeClose, template.To!.Value, template.Version));
        Assert.Equal(["TongSoDonViMau", "ParticipationTurns", "CoMat", "TiLeCoMat"], template.Indicators.Select(i => i.Code));
        Assert.Equal((3000m, true, false), (template.Indicators[0].AskAbove, template.Indicators[0].IsNeeded, template.Indicators[0].FromRecords));
        Assert.True(template.Indicators[1].FromRecords);
        Assert.Equal(new FigureShare("CoMat", "ParticipationTurns"), template.Indicators[3].ShareOf);
        Assert.Equal(new ReportPassage("Highlights") { IsNeeded = true }, Assert.Single(template.Passages));
        Assert.Equal(["open", "T-3", "T", "T+1"], template.Ladder.Steps.Select(s => s.Code));
    }

    public static TheoryData<string, int, string> Ready => new() { { ReadyTemplates.Monthly, 11, "thang" }, { ReadyTemplates.PlanYear, 17, "kh249-nam" } };

    [Theory, MemberData(nameof(Ready))]
    public async Task A_ready_template_taken_out_as_a_sheet_comes_back_as_it_was_and_a_changed_cell_makes_a_new_version(string code, int rows, string stored)
    {
        var world = await new ImportWorld().Begin();
        var template = ReadyTemplates.For(ImportWorld.Province, new DateOnly(2026, 11, 1)).Single(t => t.Code == code);
        await world.Commit([ReportingRecords.Templates.Put(template)]);
        var table = TemplateTable.Of(template, await world.Tree());
        Assert.Equal(rows, table.Count - 1);

        var same = await world.Plan(ImportKind.Templates, await Sheet(world, table));
        var changed = await world.Apply(ImportKind.Templates, await Sheet(world, [table[0], [.. table[1].Take(8), 9, .. table[1].Skip(9)], .. table.Skip(2)]));

        Assert.Empty(same.Report.Faults.Select(ImportWorld.Told));
        Assert.Equal((0, 0, 1), (same.Report.New, same.Report.Changed, same.Report.Unchanged));
        Assert.Equal(1, changed.Changed);
        var now = Assert.Single(await Stored(world));
        Assert.Equal((stored, 2, 9), (now.Code, now.Version, now.OpensDaysBeforeClose));
        Assert.NotNull(await world.Store.Get(ReportingRecords.TemplateVersions, FormerTemplate.IdOf(code, 1), Cancel));
    }

    public static TheoryData<string, string, object?[][]> Faults => new()
    {
        { "no name above", "2 templateMissing Tên báo cáo", [Row(null, null, "Số hộ")] },
        { "no period", "2 periodMissing Kỳ báo cáo", [Row("Báo cáo lạ", null, "Số hộ")] },
        { "a period that is none", "2 periodUnknown Kỳ báo cáo hằng thế kỷ", [Row("Báo cáo lạ", "hằng thế kỷ", "Số hộ")] },
        { "two figures of one name", "3 template Chỉ tiêu số hộ", [Row("Báo cáo lạ", "hằng năm", "Số hộ"), Row(null, null, "số hộ")] },
        { "a formula of nothing", "3 template Công thức A / B", [Row("Báo cáo lạ", "hằng năm", "Số hộ"), Row(null, null, "Tỉ lệ", formula: "A / B")] },
        { "a formula of itself", "3 template Công thức Tỉ lệ", [Row("Báo cáo lạ", "hằng năm", "Số hộ"), Row(null, null, "Tỉ lệ", formula: "Tỉ lệ / Số hộ")] },
        { "units nobody knows", "2 template Đơn vị nộp và hạn Xóm", [Row("Báo cáo lạ", "hằng năm", "Số hộ", owing: "Xóm: 3")] },
        { "days that are far", "2 template Đơn vị nộp và hạn 99", [Row("Báo cáo lạ", "hằng năm", "Số hộ", owing: "Đoàn xã, phường: 99")] },
        { "a receiver below", "2 template Nơi nhận Đoàn xã Tuy Hòa", [Row("Báo cáo lạ", "hằng năm", "Số hộ", to: "Đoàn xã Tuy Hòa")] },
        { "a receiver nobody knows", "2 unitUnknown Nơi nhận Đoàn xã Trên Mây", [Row("Báo cáo lạ", "hằng năm", "Số hộ", to: "Đoàn xã Trên Mây")] },
        { "a reminder at lunch", "2 template Mốc nhắc 12:15", [Row("Báo cáo lạ", "hằng năm", "Số hộ", ladder: "mở, T, 12:15")] },
        { "a figure of a kind that is none", "2 figureKindUnknown Kiểu màu", [Row("Báo cáo lạ", "hằng năm", "Số hộ", kind: "màu")] },
        { "records that do not tell it", "2 template Nguồn Số hộ", [Row("Báo cáo lạ", "hằng năm", "Số hộ", source: "từ hoạt động đã ghi")] },
        { "a threshold below nothing", "2 numberRange Hỏi lại khi trên -5", [Row("Báo cáo lạ", "hằng năm", "Số hộ", above: -5)] },
        { "a name that is twice", "3 rowTwice Tên báo cáo Báo cáo lạ", [Row("Báo cáo lạ", "hằng năm", "Số hộ"), Row("Báo cáo lạ", "hằng năm", "Số nhà")] },
        { "a week opened too early", "2 template Mở trước 6", [Row("Báo cáo lạ", "hằng tuần", "Số hộ", opens: 20)] },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task What_no_template_can_be_is_named_by_row_and_column(string what, string faults, object?[][] rows)
    {
        Assert.NotEmpty(what);
        var world = await new ImportWorld().Begin();

        var plan = await world.Plan(ImportKind.Templates, List(rows).ToXlsx());

        Assert.Equal(faults, string.Join(" | ", plan.Report.Faults.Select(f => $"{f.Row} {f.Kind} {f.Column} {f.Value}".TrimEnd())));
        Assert.Empty(plan.Changes);
    }

    [Fact]
    public async Task A_commune_brings_templates_for_what_stands_below_it_and_changes_none_of_the_province()
    {
        var world = await new ImportWorld().Begin();
        await world.Commit([ReportingRecords.Templates.Put(ReadyTemplates.MonthlyOf(ImportWorld.Province, new DateOnly(2026, 11, 1)))]);
        world.By = new Person { Id = new PersonId(new Guid(7, 0, 0, new byte[8])), Name = "Hạnh", Roles = [new RoleAssignment(Role.CommuneCadre, ImportWorld.Id(11), ImportWorld.Founded)] };

        var own = await world.Plan(ImportKind.Templates, List([Row("Báo cáo tuần chi đoàn", "hằng tuần", "Số buổi sinh hoạt", owing: "Chi đoàn, chi hội: 1")]).ToXlsx());
        var above = await world.Plan(ImportKind.Templates, List([Row("Báo cáo tháng công tác tình nguyện", "hằng năm", "Lượt tham gia")]).ToXlsx());

        Assert.Empty(own.Report.Faults.Select(ImportWorld.Told));
        Assert.Equal("notYours", Assert.Single(above.Report.Faults).Kind);
    }

    [Fact]
    public async Task A_sheet_of_templates_is_known_for_what_it_is()
    {
        var world = await new ImportWorld().Begin();
        var table = TemplateTable.Of(ReadyTemplates.MonthlyOf(ImportWorld.Province, new DateOnly(2026, 11, 1)), await world.Tree());
        using var file = new Bot.Sheets.SheetFiles().Open(await Sheet(world, table));

        Assert.Equal(ImportKind.Templates, Importer.KindOf(file));
    }

    private static Task<MemoryStream> Sheet(ImportWorld world, IReadOnlyList<IReadOnlyList<object?>> table) =>
        Task.FromResult(new MemoryStream(new ReportPapers(world.Store).Sheet(table, "mau.xlsx").Content.Content));

    private static async Task<List<ReportTemplate>> Stored(ImportWorld world) => [.. (await world.Store.Page(ReportingRecords.Templates, null, 100, Cancel)).Select(t => t.Value)];

    private static object?[] Row(string? name, string? period, string figure, string? owing = null, string? to = null, object? opens = null, string? ladder = null, string? kind = null,
        string? formula = null, string? source = null, object? above = null) =>
        [name, period, owing ?? (name is null ? null : "Đoàn xã, phường: 3"), to, opens, ladder, figure, kind, null, formula, source, null, above];

    private static SheetMaker List(params object?[][] rows)
    {
        var sheet = new SheetMaker();
        sheet.Add(Heading);
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
            sheet.Add([i + 1, .. row]);
        return sheet;
    }
}
