using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.People;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>A list of people as an office keeps it: letterhead, a title, a heading of two merged rows, column numbers, sections, sums and signatures.</summary>
public sealed class TwoThousandRowsTests
{
    private const int Name = 1, Male = 2, Female = 3, Phone = 4, Unit = 5, Above = 6, Role = 7, From = 8, To = 9, Skills = 10;

    private static readonly string[] Families = "Nguyễn,Trần,Lê,Phạm,Hoàng,Võ,Đặng,Bùi,Đỗ,Ngô,Y,H'".Split(',');
    private static readonly string[] Middles = "Văn,Thị,Minh,Ngọc,Hữu,Thanh,Quốc,Gia".Split(',');
    private static readonly string[] Given = "An,Bình,Châu,Dũng,Giang,Hà,Khánh,Lan,My,Nam,Oanh,Phúc,Quỳnh,Sơn,Thảo,Uyên,Vinh,Yến".Split(',');

    /// <summary>Twenty kinds, three rows each: what is put into a good row, and in which column it must be found.</summary>
    private static readonly (string Kind, int Column, Func<int, object?> Wrong)[] Kinds =
    [
        ("nameMissing", Name, _ => null),
        ("notName", Name, i => "Nguyễn Văn " + i),
        ("formula", Name, _ => "=HYPERLINK(\"http://example.com\")"),
        ("broken", Name, _ => "Nguy\uFFFDn Th\uFFFD L\uFFFDn"),
        ("tooLong", Name, _ => string.Concat(Enumerable.Repeat("Nguyễn Văn ", 12))),
        ("phone", Phone, i => "0912 34" + i),
        ("phoneTwo", Phone, i => $"0912345{i + 100} / 0987654{i + 100}"),
        ("phoneTwice", Phone, _ => null),
        ("birthYear", Male, _ => "không rõ"),
        ("birthAhead", Male, i => 2030 + i),
        ("birthTooOld", Male, i => 1901 + i),
        ("underSixteen", Male, i => 2013 + i),
        ("error", Phone, _ => new Formula("VLOOKUP(A1,B:B,1)", "#N/A")),
        ("unitMissing", Unit, _ => null),
        ("unitUnknown", Unit, i => "Chi đoàn xóm Mây " + i),
        ("unitMany", Above, _ => null),
        ("unitEnded", Unit, _ => "Đoàn phường 9"),
        ("roleUnknown", Role, _ => "Thủ kho"),
        ("endsBefore", To, _ => "01/01/2026"),
        ("skillsUnknown", Skills, _ => "Sơ cứu; Bay"),
    ];

    [Fact]
    public async Task Sixty_faults_of_twenty_kinds_are_all_found_and_named_and_nothing_else()
    {
        var world = await new ImportWorld().Begin();
        var sheet = Sheet(out var rows);
        var expected = Spoil(sheet, rows);

        var plan = await world.Plan(ImportKind.People, sheet.ToXlsx());

        Assert.Equal(60, expected.Count);
        Assert.Equal(20, expected.Select(e => e.Kind).Distinct().Count());
        Assert.Equal(expected.Select(e => $"{e.Row} {e.Kind} {e.Column}").Order(StringComparer.Ordinal),
            plan.Report.Faults.Select(f => $"{f.Row} {f.Kind} {f.Column}").Order(StringComparer.Ordinal));
        Assert.Equal(2_000, plan.Report.Rows);
        Assert.Empty(plan.Changes);
        Assert.Empty(await world.People());
    }

    [Fact]
    public async Task The_same_sheet_without_faults_is_written_whole_and_again_changes_nothing()
    {
        var world = await new ImportWorld().Begin();
        var sheet = Sheet(out var rows);

        var first = await world.Apply(ImportKind.People, sheet.ToXlsx());
        var again = await world.Plan(ImportKind.People, sheet.ToXlsx());
        sheet.Set(rows[7], Phone, "0355 000 111");
        sheet.Set(rows[1_501], Role, "Phó Bí thư chi đoàn");
        var changed = await world.Plan(ImportKind.People, sheet.ToXlsx());

        Assert.Equal((2_000, 0, 0), (first.New, first.Changed, first.Unchanged));
        Assert.Equal((0, 0, 2_000), (again.Report.New, again.Report.Changed, again.Report.Unchanged));
        Assert.Empty(again.Changes);
        Assert.Equal((0, 2, 1_998), (changed.Report.New, changed.Report.Changed, changed.Report.Unchanged));
        var people = await world.People();
        Assert.All(people, p => Assert.Matches(@"^0\d{9}$", p.Phone!));
        Assert.All(people, p => Assert.InRange(p.BirthYear!.Value, 1986, 2006));
        Assert.All(people, p => Assert.True(p.Name.IsNormalized() && !p.Agrees(ConsentPurpose.TakePart) && p.JoinedAt is null));
        Assert.Contains(people, p => p.Roles is [{ Role: Domain.People.Role.CellSecretary }]);
    }

    [Fact]
    public async Task Identity_numbers_and_addresses_are_left_behind_and_said_so()
    {
        var world = await new ImportWorld().Begin();

        var plan = await world.Plan(ImportKind.People, Sheet(out _).ToXlsx());

        Assert.Equal(["import.left.identity", "import.left.sensitive", "import.left.notNeeded"], plan.Report.Notes.Select(n => n.Key));
        Assert.DoesNotContain("079200", string.Concat(plan.Changes.Select(c => c.ToString())), StringComparison.Ordinal);
    }

    /// <summary>2,000 rows, in which phones have lost their zero, diacritics are written both ways, and birth years are years, days and text.</summary>
    private static SheetMaker Sheet(out List<int> rows)
    {
        var sheet = new SheetMaker();
        sheet.Add("TỈNH ĐOÀN ĐẮK LẮK", null, null, null, null, "ĐOÀN TNCS HỒ CHÍ MINH");
        sheet.Add("BAN PHONG TRÀO");
        sheet.Skip();
        sheet.Merge($"A{sheet.Next}:N{sheet.Next}");
        sheet.Add("DANH SÁCH TÌNH NGUYỆN VIÊN NĂM 2026");
        sheet.Merge($"A{sheet.Next}:N{sheet.Next}");
        sheet.Add("(Kèm theo Công văn số 12-CV/TĐTN)");
        sheet.Skip();
        var top = sheet.Add("STT", "Họ và tên", "Ngày, tháng, năm sinh", null, "Số điện thoại\n(Zalo)", "Chi đoàn / CLB", "Đoàn xã, phường", "Chức vụ", "Từ ngày", "Đến ngày", "Kỹ năng", "Số CCCD", "Dân tộc", "Ghi chú");
        sheet.Add(null, null, "Nam", "Nữ");
        sheet.Merge($"C{top}:D{top}");
        foreach (var column in "ABEFGHIJKLMN")
            sheet.Merge($"{column}{top}:{column}{top + 1}");
        sheet.Add("(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)", "(8)", "(9)", "(10)", "(11)", "(12)", "(13)", "(14)");
        rows = [];
        for (var i = 0; i < 2_000; i++)
        {
            if (i % 500 == 0)
                sheet.Add(((char)('I' + (i / 2_000))) + ". KHỐI XÃ, PHƯỜNG " + (i / 500));
            rows.Add(sheet.Add(Person(i)));
        }
        sheet.Add("Tổng cộng: 2.000 tình nguyện viên");
        sheet.Skip();
        sheet.Add(null, "NGƯỜI LẬP BIỂU", null, null, null, "TM. BAN THƯỜNG VỤ", null, "BÍ THƯ");
        return sheet;
    }

    private static object?[] Person(int i)
    {
        var commune = ImportWorld.Communes[i % 4];
        var name = $"{Families[i % 12]} {Middles[i / 12 % 8]} {Given[i / 96 % 18]} {Given[i % 17]}";
        object year = (i % 4) switch
        {
            0 => 1986 + (i % 20), 1 => new Serial(new DateOnly(1986 + (i % 20), 1 + (i % 12), 1 + (i % 28))),
            2 => $"{1 + (i % 28)}/{1 + (i % 12)}/{1986 + (i % 20)}", _ => $"ngày {1 + (i % 28)} tháng {1 + (i % 12)} năm {1986 + (i % 20)}",
        };
        object phone = (i % 5) switch { 0 => 912_000_000 + i, 1 => $"0912.{i / 1000:000}.{i % 1000:000}", 2 => $"+84 912 {i:000000}", 3 => $"0912 {i:000000}", _ => $"84912{i:000000}" };
        // "Chi đoàn thôn 1" is a name that every commune has: the commune stands beside it.
        var unit = (i % 3) switch { 0 => "Chi đoàn thôn " + commune, 1 => "Chi đoàn thôn 1", _ => "Câu lạc bộ tình nguyện " + commune };
        return
        [
            i + 1, i % 7 == 0 ? name.Normalize(System.Text.NormalizationForm.FormD) : i % 11 == 0 ? name.ToUpperInvariant() : "  " + name.Replace(" ", "  ", StringComparison.Ordinal),
            i % 2 == 0 ? year : null, i % 2 == 0 ? null : year, phone, i % 9 == 0 ? unit.ToUpperInvariant() : unit, i % 8 == 0 ? "Xã đoàn " + commune : "Đoàn xã " + commune,
            i % 50 == 0 && i % 3 != 2 ? "Bí thư" : i % 3 == 2 && i % 50 == 0 ? "Chủ nhiệm" : "", i % 10 == 0 ? new Serial(new DateOnly(2026, 3, 26)) : i % 10 == 1 ? "26/3/2026" : null, null,
            i % 6 == 0 ? "Sơ cứu; Lái xe" : null, "079" + (200_000_000 + i), "Kinh", i % 13 == 0 ? "mới" : null,
        ];
    }

    private static List<(int Row, string Kind, string Column)> Spoil(SheetMaker sheet, List<int> rows)
    {
        var headings = new Dictionary<int, string>
        {
            [Name] = "Họ và tên", [Male] = "Ngày, tháng, năm sinh Nam", [Phone] = "Số điện thoại (Zalo)", [Unit] = "Chi đoàn / CLB", [Role] = "Chức vụ", [To] = "Đến ngày", [Skills] = "Kỹ năng",
        };
        var expected = new List<(int, string, string)>();
        for (var k = 0; k < Kinds.Length; k++)
        {
            var (kind, column, wrong) = Kinds[k];
            for (var n = 0; n < 3; n++)
            {
                // Even rows have their year in the first column; every third is in "Chi đoàn thôn 1".
                var i = 6 + (32 * ((k * 3) + n));
                while (kind == "unitMany" && i % 3 != 1)
                    i += 2;
                var row = rows[i];
                if (kind == "phoneTwice")
                    sheet.Set(row, Phone, sheet[rows[i - 3], Phone]);
                else
                    sheet.Set(row, column, wrong(n));
                if (kind == "unitMissing")
                    sheet.Set(row, Above, null);
                if (kind == "endsBefore")
                    sheet.Set(row, From, "26/03/2026");
                expected.Add((row, kind, headings[kind == "unitMany" ? Unit : column]));
            }
        }
        return expected;
    }
}
