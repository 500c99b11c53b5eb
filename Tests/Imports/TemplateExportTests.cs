using System.Text;
using VolunteerBot.Bot.Cli;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>Templates of reports taken out, changed and brought in again: a new version, and the former one is kept.</summary>
public sealed class TemplateExportTests
{
    private const string Request = "dot-xuat-mot";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_sheet_holds_all_regular_templates_and_a_changed_cell_makes_a_new_version_of_one()
    {
        var world = await Filled();
        var csv = await Export(world, "csv");
        Assert.Contains("Báo cáo tháng công tác tình nguyện", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("Bao cao nhanh", csv, StringComparison.Ordinal);

        var report = await world.Apply(ImportKind.Templates, Bytes(csv.Replace("Chương trình công tác năm của Tỉnh Đoàn", "Chương trình công tác năm 2027", StringComparison.Ordinal)));

        Assert.Equal((0, 1, 2), (report.New, report.Changed, report.Unchanged));
        Assert.Equal((2, "Chương trình công tác năm 2027"), (await Stored(world, ReadyTemplates.Monthly) is var now ? now.Version : 0, Assert.Single(now.LegalBases)));
        Assert.NotNull(await world.Store.Get(ReportingRecords.TemplateVersions, FormerTemplate.IdOf(ReadyTemplates.Monthly, 1), Cancel));
    }

    [Fact]
    public async Task Lines_hold_whole_templates_and_a_changed_one_is_a_new_version()
    {
        var world = await Filled();
        var lines = await Export(world, "jsonl");
        Assert.Equal(4, lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);

        var same = await Plan(world, lines);
        var changed = await Apply(world, lines.Replace("Bao cao nhanh", "Bao cao gap", StringComparison.Ordinal));
        var stale = await Apply(world, lines);

        Assert.Equal((0, 0, 4), (same.Report.New, same.Report.Changed, same.Report.Unchanged));
        Assert.Equal((0, 1, 3), (changed.New, changed.Changed, changed.Unchanged));
        // An old export goes over what is there now as one more version; no version is given twice.
        Assert.Equal((0, 1, 3), (stale.New, stale.Changed, stale.Unchanged));
        Assert.Equal((3, "Bao cao nhanh"), (await Stored(world, Request) is var now ? now.Version : 0, now.Name));
        Assert.Equal("Bao cao gap", (await world.Store.Get(ReportingRecords.TemplateVersions, FormerTemplate.IdOf(Request, 2), Cancel))!.Value.Template.Name);
    }

    [Fact]
    public async Task Lines_bring_templates_to_a_store_that_has_none()
    {
        var lines = await Export(await Filled(), "jsonl");
        var world = await new ImportWorld().Begin();

        var report = await Apply(world, lines);

        Assert.Equal((4, 0), (report.New, report.Changed));
        Assert.Equal(lines, await Export(world, "jsonl"));
    }

    public static TheoryData<string, string, string, string> Bad => new()
    {
        { "a line cut short", "\"Period\"", "\"Per", "notRecord" },
        { "no name", "\"name\":\"Bao cao nhanh\"", "\"name\":null", "notRecord" },
        { "a passage that is none", "\"passages\":[", "\"passages\":[null,", "notRecord" },
        { "no passages at all", "\"passages\":[", "\"passages\":null,\"x\":[", "notRecord" },
        { "a version there cannot be", "\"version\":1", "\"version\":2147483647", "notRecord" },
        { "a name too short", "Bao cao nhanh", "Bao", "template" },
        { "a code nobody may use", "\"code\":\"dot-xuat-mot\"", "\"code\":\"DOT XUAT\"", "template" },
        { "the same code twice", "\"code\":\"dot-xuat-mot\"", "\"code\":\"thang\"", "idTwice" },
    };

    [Theory, MemberData(nameof(Bad))]
    public async Task A_line_that_is_no_template_keeps_all_of_them_out(string what, string from, string to, string fault)
    {
        var world = await Filled();
        var lines = (await Export(world, "jsonl")).Split('\n', StringSplitOptions.RemoveEmptyEntries).OrderBy(l => l.Contains("Bao cao nhanh", StringComparison.Ordinal)).ToList();
        Assert.True(lines[^1].Contains(from, StringComparison.OrdinalIgnoreCase), what + ": " + lines[^1]);
        lines[^1] = lines[^1].Replace(from, to, StringComparison.OrdinalIgnoreCase);

        var plan = await Plan(world, string.Join('\n', lines));

        var told = Assert.Single(plan.Report.Faults);
        Assert.Equal((4, fault), (told.Row, told.Kind));
        Assert.Empty(plan.Changes);
    }

    private static async Task<ImportWorld> Filled()
    {
        var world = await new ImportWorld().Begin();
        var request = ReadyTemplates.RequestOf(Request, "Bao cao nhanh", ImportWorld.Province, new DateOnly(2026, 11, 20), new DateOnly(2026, 12, 1), [ImportWorld.Id(10)]);
        await world.Commit([.. ReadyTemplates.For(ImportWorld.Province, new DateOnly(2026, 11, 1)).Append(request).Select(t => ReportingRecords.Templates.Put(t))]);
        return world;
    }

    private static async Task<string> Export(ImportWorld world, string format)
    {
        using var file = new MemoryStream();
        await Exports.Write("templates", format, world.Store, file, Cancel);
        return Encoding.UTF8.GetString(file.ToArray());
    }

    private static async Task<ReportTemplate> Stored(ImportWorld world, string code) => (await world.Store.Get(ReportingRecords.Templates, code, Cancel))!.Value;

    private static async Task<ImportPlan> Plan(ImportWorld world, string lines) =>
        await JsonLines.Plan(Bytes(lines), ImportKind.Templates, await world.Scope(), world.Store, Cancel);

    private static async Task<ImportReport> Apply(ImportWorld world, string lines)
    {
        var plan = await Plan(world, lines);
        Assert.Empty(plan.Report.Faults.Select(ImportWorld.Told));
        await world.Commit(plan.Changes);
        return plan.Report;
    }

    private static MemoryStream Bytes(string text) => new(Encoding.UTF8.GetBytes(text));
}
