using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using Xunit;

namespace VolunteerBot.Tests.Imports;

public sealed class UnitListTests
{
    private static readonly object?[] Heading = ["STT", "Tên đơn vị", "Đơn vị cấp trên", "Mã", "Từ ngày", "Đến ngày", "Số quyết định", "Ngày quyết định"];

    [Fact]
    public async Task Units_come_in_any_order_with_their_decision_and_again_change_nothing()
    {
        var world = await new ImportWorld().Begin();
        var sheet = List(
            ["CLB Biển xanh", "Chi đoàn thôn Mới", null, null, null, null, null],
            ["Chi đoàn thôn Mới", "Đoàn xã Tuy Hòa", null, "15/03/2026", null, "12-QĐ/TĐTN", new Serial(new DateOnly(2026, 3, 10))]);

        var report = await world.Apply(ImportKind.Units, sheet.ToXlsx());
        var again = await world.Plan(ImportKind.Units, sheet.ToXlsx());

        Assert.Equal((2, 0), (report.New, report.Changed));
        Assert.Equal((0, 0, 2), (again.Report.New, again.Report.Changed, again.Report.Unchanged));
        var tree = await world.Tree();
        var club = tree.Units.Single(u => tree.NameOf(u.Id) == "CLB Biển xanh");
        Assert.Equal("Chi đoàn thôn Mới", tree.NameOf(tree.ParentOf(club.Id)));
        Assert.Equal(new DateOnly(2026, 3, 15), tree.VersionOf(club.Id)!.ValidFrom);
        Assert.Contains(tree.History.Changes, c => c.Basis == new LegalBasis("12-QĐ/TĐTN", new DateOnly(2026, 3, 10)));
    }

    [Fact]
    public async Task A_name_from_a_later_day_is_a_new_version_and_the_old_one_stays()
    {
        var world = await new ImportWorld().Begin();

        await world.Apply(ImportKind.Units, List(["Đoàn xã Tuy Hòa Mới", "Tỉnh Đoàn Đắk Lắk", "22101", "01/10/2026", null, "9-QĐ/TĐTN", "25/9/2026"]).ToXlsx());

        var unit = (await world.Tree()).Find(ImportWorld.Id(11))!;
        Assert.Equal(["Đoàn xã Tuy Hòa", "Đoàn xã Tuy Hòa Mới"], unit.Versions.Select(v => v.Name));
        Assert.Equal(new DateOnly(2026, 10, 1), unit.Versions[1].ValidFrom);
    }

    public static TheoryData<string, string, object?[][]> Faults => new()
    {
        { "circle", "2 circle 3 circle", [["Chi đoàn A", "Chi đoàn B", null, null, null, null, null], ["Chi đoàn B", "Chi đoàn A", null, null, null, null, null]] },
        { "a parent that ends first", "3 parentNotThere", [["Đoàn trường Cũ", "Đoàn xã Tuy Hòa", null, "01/01/2026", "01/06/2026", null, null], ["Chi đoàn 12A", "Đoàn trường Cũ", null, "01/02/2026", null, null, null]] },
        { "two of one name", "3 rowTwice", [["CLB Sóng", "Đoàn xã Tuy Hòa", null, null, null, null, null], ["CLB  sóng", "Đoàn xã Tuy Hòa", null, null, null, null, null]] },
        { "a parent nobody knows", "2 unitUnknown", [["CLB Sóng", "Đoàn xã Trên Mây", null, null, null, null, null]] },
        { "no parent", "2 parentMissing", [["CLB Sóng", null, null, null, null, null, null]] },
        { "an end before the beginning", "2 endsBefore", [["CLB Sóng", "Đoàn xã Tuy Hòa", null, "01/06/2026", "01/05/2026", null, null]] },
        { "a kind that cannot be told", "2 kindMissing", [["Bông Hồng", "Đoàn xã Tuy Hòa", null, null, null, null, null]] },
        { "a day that is none", "2 date", [["CLB Sóng", "Đoàn xã Tuy Hòa", null, "31/02/2026", null, null, null]] },
        { "a parent of a name that several have", "2 unitMany", [["CLB Sóng", "Chi đoàn thôn 1", null, null, null, null, null]] },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task What_the_tree_cannot_be_is_named_by_row(string what, string faults, object?[][] rows)
    {
        Assert.NotEmpty(what);
        var world = await new ImportWorld().Begin();

        var plan = await world.Plan(ImportKind.Units, List(rows).ToXlsx());

        Assert.Equal(faults, string.Join(' ', plan.Report.Faults.Select(f => f.Row + " " + f.Kind)));
        Assert.Empty(plan.Changes);
    }

    [Fact]
    public async Task A_cadre_brings_in_what_stands_below_and_nothing_else()
    {
        var world = await new ImportWorld().Begin();
        world.By = new Person { Id = new PersonId(new Guid(7, 0, 0, new byte[8])), Name = "Hạnh", Roles = [new RoleAssignment(Role.CommuneCadre, ImportWorld.Id(11), ImportWorld.Founded)] };

        var own = await world.Plan(ImportKind.Units, List(["CLB Sóng", "Đoàn xã Tuy Hòa", null, null, null, null, null]).ToXlsx());
        var beside = await world.Plan(ImportKind.Units, List(["CLB Sóng", "Đoàn xã Sông Cầu", null, null, null, null, null]).ToXlsx());

        Assert.Empty(own.Report.Faults);
        Assert.Equal("notYours", Assert.Single(beside.Report.Faults).Kind);
    }

    private static SheetMaker List(params object?[][] rows)
    {
        var sheet = new SheetMaker();
        sheet.Add(Heading);
        foreach (var (row, i) in rows.Select((r, i) => (r, i)))
            sheet.Add([i + 1, .. row]);
        return sheet;
    }
}
