using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Attendances;

/// <summary>
/// The attendance list in the form offices use (STT, họ và tên, đơn vị, giờ đến, giờ về, ký tên), a sheet for each shift, on A4 with the
/// heading of columns on every page. Before the end the hours are left empty for those who are not there, so that it can be printed and signed.
/// </summary>
internal static class AttendanceListFile
{
    private const uint HeadingRow = 9;
    private static readonly string[] Columns = ["STT", "Họ và tên", "Đơn vị", "Giờ đến", "Giờ về", "Ký tên"];
    private static readonly double[] Widths = [6, 27, 30, 10, 10, 16];

    public static byte[] Of(AttendanceSheet list)
    {
        using var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.Workbook = new Workbook(new DocumentFormat.OpenXml.Spreadsheet.Sheets(), new DefinedNames());
            var styles = book.AddNewPart<WorkbookStylesPart>();
            styles.Stylesheet = AttendanceListStyles.Sheet();
            foreach (var shift in list.Plan.Shifts)
                Add(book, list, shift, list.Plan.Shifts.Count > 1 ? $"Ca {shift.No}" : "Điểm danh");
        }
        return file.ToArray();
    }

    private static void Add(WorkbookPart book, AttendanceSheet list, CheckInShift shift, string name)
    {
        var people = list.People.Where(p => p.Attendance.Shift == shift.No)
            .OrderBy(p => VietnameseText.Fold(p.Name[(p.Name.LastIndexOf(' ') + 1)..]), StringComparer.Ordinal).ThenBy(p => VietnameseText.Fold(p.Name), StringComparer.Ordinal).ToList();
        var (rows, merges) = (new SheetData(), new MergeCells());
        Heading(rows, merges, list, shift);
        Line(rows, HeadingRow, CellStyle.Head, Columns);
        var at = HeadingRow + 1;
        for (var i = 0; i < people.Count; i++)
            Person(rows, at++, i + 1, people[i], list.Plan);
        Foot(rows, merges, at + 1, people);

        var part = book.AddNewPart<WorksheetPart>();
        part.Worksheet = new Worksheet(
            new SheetProperties(new PageSetupProperties { FitToPage = true }),
            new Columns(Widths.Select((w, i) => new Column { Min = (uint)i + 1, Max = (uint)i + 1, Width = w, CustomWidth = true })),
            rows, merges, new PageMargins { Left = 0.7, Right = 0.5, Top = 0.6, Bottom = 0.6, Header = 0.3, Footer = 0.3 },
            new PageSetup { PaperSize = 9, Orientation = OrientationValues.Portrait, FitToWidth = 1, FitToHeight = 0 });
        var sheets = book.Workbook.Sheets!;
        var no = (uint)sheets.ChildElements.Count;
        sheets.AppendChild(new Sheet { Name = name, SheetId = no + 1, Id = book.GetIdOfPart(part) });
        book.Workbook.DefinedNames!.AppendChild(new DefinedName($"'{name}'!${HeadingRow}:${HeadingRow}") { Name = "_xlnm.Print_Titles", LocalSheetId = no });
    }

    private static void Heading(SheetData rows, MergeCells merges, AttendanceSheet list, CheckInShift shift)
    {
        Wide(rows, merges, 1, CellStyle.Centre, list.Above?.ToUpper(CultureInfo.InvariantCulture) ?? "", 'A', 'C');
        Wide(rows, merges, 2, CellStyle.Bold, list.Unit.ToUpper(CultureInfo.InvariantCulture), 'A', 'C');
        Wide(rows, merges, 4, CellStyle.Title, "DANH SÁCH ĐIỂM DANH", 'A', 'F');
        Wide(rows, merges, 5, CellStyle.Bold, list.Title, 'A', 'F');
        Wide(rows, merges, 6, CellStyle.Centre, "Địa điểm: " + list.Place, 'A', 'F');
        Wide(rows, merges, 7, CellStyle.Centre, "Thời gian: " + When(shift, list.Plan.Shifts.Count), 'A', 'F');
    }

    private static string When(CheckInShift shift, int shifts)
    {
        var (from, to) = (VietnamTime.ToLocal(shift.StartsAt), VietnamTime.ToLocal(shift.EndsAt));
        var day = from.Date == to.Date || to == from.Date.AddDays(1) ? string.Create(CultureInfo.InvariantCulture, $"ngày {from:dd/MM/yyyy}") : string.Create(CultureInfo.InvariantCulture, $"ngày {from:dd/MM/yyyy} đến ngày {to:dd/MM/yyyy}");
        return string.Create(CultureInfo.InvariantCulture, $"{from:H:mm} – {to:H:mm}, {day}") + (shifts > 1 ? string.Create(CultureInfo.InvariantCulture, $" (ca {shift.No})") : "");
    }

    private static void Person(SheetData rows, uint at, int no, ListedAttendance listed, CheckInPlan plan)
    {
        var a = listed.Attendance;
        var came = a.TookPart && a.ArrivedAt is { } arrived ? Clock(arrived) : a.State == AttendanceState.AbsentWithNotice ? "vắng (phép)" : plan.ClosedAt is null ? "" : "vắng";
        var row = Row(rows, at, 21);
        row.Append(Number(at, no), Text("B", at, CellStyle.Left, listed.Name), Text("C", at, CellStyle.Left, listed.Unit ?? ""),
            Text("D", at, CellStyle.Cell, came), Text("E", at, CellStyle.Cell, a.TookPart && a.LeftAt is { } left ? Clock(left) : ""), Text("F", at, CellStyle.Cell, ""));
    }

    private static void Foot(SheetData rows, MergeCells merges, uint at, List<ListedAttendance> people)
    {
        Wide(rows, merges, at, CellStyle.Plain, string.Create(CultureInfo.InvariantCulture, $"Danh sách có {people.Count} người, trong đó {people.Count(p => p.Attendance.TookPart)} người có mặt."), 'A', 'F');
        Wide(rows, merges, at + 2, CellStyle.Bold, "NGƯỜI LẬP DANH SÁCH", 'D', 'F');
        Wide(rows, merges, at + 3, CellStyle.Italic, "(Ký, ghi rõ họ tên)", 'D', 'F');
    }

    private static void Line(SheetData rows, uint at, CellStyle style, string[] cells)
    {
        var row = Row(rows, at, 24);
        for (var i = 0; i < cells.Length; i++)
            row.AppendChild(Text(((char)('A' + i)).ToString(), at, style, cells[i]));
    }

    private static void Wide(SheetData rows, MergeCells merges, uint at, CellStyle style, string text, char from, char to)
    {
        Row(rows, at, style == CellStyle.Title ? 26 : 18).AppendChild(Text(from.ToString(), at, style, text));
        merges.AppendChild(new MergeCell { Reference = $"{from}{at}:{to}{at}" });
    }

    private static Row Row(SheetData rows, uint at, double height) => rows.AppendChild(new Row { RowIndex = at, Height = height, CustomHeight = true });

    /// <summary>Always text, never a formula, whatever somebody calls themselves.</summary>
    private static Cell Text(string column, uint at, CellStyle style, string text) =>
        new(new InlineString(new Text(text) { Space = SpaceProcessingModeValues.Preserve })) { CellReference = column + at, DataType = CellValues.InlineString, StyleIndex = (uint)style };

    private static Cell Number(uint at, int number) =>
        new(new CellValue(number)) { CellReference = "A" + at, StyleIndex = (uint)CellStyle.Cell };

    private static string Clock(DateTimeOffset at) => VietnamTime.ToLocal(at).ToString("H:mm", CultureInfo.InvariantCulture);
}
