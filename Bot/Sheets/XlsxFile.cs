using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using SheetCell = VolunteerBot.Dialogs.Imports.Cell;

namespace VolunteerBot.Bot.Sheets;

/// <summary>
/// An xlsx, read as a stream with the Open XML SDK: rows are never in memory together. Formulas count as what they last came to; dates
/// are told from numbers by their format, as Excel does. A reader that builds whole rows from the sheet's own word of its size can be
/// made to fill the memory, so widths and lengths are taken from what is there.
/// </summary>
internal sealed partial class XlsxFile : ISheetFile
{
    private readonly SpreadsheetDocument _document;
    private readonly List<(string Name, WorksheetPart Part)> _sheets = [];
    private readonly List<string> _shared = [];
    private readonly bool[] _isDate;
    private readonly bool _is1904;

    /// <exception cref="SheetRefusedException">It has no sheets.</exception>
    public XlsxFile(Stream content)
    {
        _document = SpreadsheetDocument.Open(content, isEditable: false, new OpenSettings { MaxCharactersInPart = SheetLimits.UnpackedBytes });
        try
        {
            var book = _document.WorkbookPart ?? throw new SheetRefusedException("import.file.damaged");
            foreach (var sheet in book.Workbook.Descendants<Sheet>().Where(s => s.State is null || s.State == SheetStateValues.Visible))
            {
                if (sheet.Id?.Value is { } id && book.TryGetPartById(id, out var part) && part is WorksheetPart table)
                    _sheets.Add((sheet.Name?.Value ?? "", table));
            }
            if (_sheets.Count == 0)
                throw new SheetRefusedException("import.file.empty");
            _is1904 = book.Workbook.WorkbookProperties?.Date1904?.Value ?? false;
            _isDate = XlsxStyles.DatesOf(book.WorkbookStylesPart?.Stylesheet);
            if (book.SharedStringTablePart is { } strings)
                ReadShared(strings);
        }
        catch
        {
            _document.Dispose();
            throw;
        }
    }

    public IReadOnlyList<string> Sheets => [.. _sheets.Select(s => s.Name)];

    public void Dispose() => _document.Dispose();

    public IEnumerable<SheetRow> Rows(int sheet)
    {
        var part = _sheets[sheet].Part;
        var merges = new XlsxMerges(part);
        using var reader = OpenXmlReader.Create(part);
        var number = 0;
        var read = 0;
        while (Step(reader))
        {
            if (reader.ElementType != typeof(Row) || !reader.IsStartElement)
                continue;
            number = NumberOf(reader, "r") ?? number + 1;
            var cells = Whole(reader);
            merges.Fill(number, cells);
            if (cells.TrueForAll(c => c.IsEmpty))
                continue;
            if (++read > SheetLimits.Rows)
                throw new SheetRefusedException(new Say("import.file.tooManyRows", SheetLimits.Rows));
            yield return new SheetRow(number, cells);
        }
    }

    private static bool Step(OpenXmlReader reader) => Sound(() => reader.Read());

    private List<SheetCell> Whole(OpenXmlReader reader) => Sound(() => Cells(reader));

    private static T Sound<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is System.Xml.XmlException or InvalidDataException or IOException or FormatException)
        {
            throw new SheetRefusedException("import.file.damaged", e);
        }
    }

    private List<SheetCell> Cells(OpenXmlReader reader)
    {
        var cells = new List<SheetCell>();
        if (!reader.ReadFirstChild())
            return cells;
        do
        {
            if (reader.ElementType != typeof(DocumentFormat.OpenXml.Spreadsheet.Cell))
                continue;
            var column = Attribute(reader, "r") is { Length: > 0 } reference ? XlsxMerges.ColumnOf(reference) : cells.Count;
            var cell = CellHere(reader);
            if (column < cells.Count || column >= SheetLimits.Columns)
                continue;
            while (cells.Count < column)
                cells.Add(SheetCell.Empty);
            cells.Add(cell);
        }
        while (reader.ReadNextSibling());
        return cells;
    }

    private SheetCell CellHere(OpenXmlReader reader)
    {
        var (type, style) = (Attribute(reader, "t"), int.TryParse(Attribute(reader, "s"), NumberStyles.None, CultureInfo.InvariantCulture, out var s) ? s : -1);
        string? value = null;
        var (hasFormula, inline) = (false, new StringBuilder());
        if (reader.ReadFirstChild())
        {
            do
            {
                if (reader.ElementType == typeof(CellFormula))
                    hasFormula = true;
                else if (reader.ElementType == typeof(CellValue))
                    value = reader.GetText();
                else if (reader.ElementType == typeof(InlineString))
                    inline.Append(reader.LoadCurrentElement()?.InnerText);
            }
            while (reader.ReadNextSibling());
        }
        if (inline.Length > 0)
            return SheetCell.OfWords(Clean(inline.ToString()));
        // A formula nobody has worked out since it was written says nothing.
        if (value is null)
            return hasFormula ? new SheetCell("", IsBroken: true) : SheetCell.Empty;
        return type switch
        {
            "s" => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var at) && at < _shared.Count ? SheetCell.OfWords(_shared[at]) : new SheetCell("", IsBroken: true),
            "str" or "inlineStr" => SheetCell.OfWords(Clean(value)),
            "b" => new SheetCell(value == "1" ? "x" : ""),
            "e" => new SheetCell(Clean(value), IsBroken: true),
            "d" => DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new SheetCell(value, Date: day) : new SheetCell(Clean(value)),
            _ => NumberCell(value, style),
        };
    }

    private SheetCell NumberCell(string value, int style)
    {
        if (!double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            return new SheetCell(Clean(value));
        if (style >= 0 && style < _isDate.Length && _isDate[style] && number is >= 0 and < 2_958_466)
        {
            var date = DateTime.FromOADate(number + (_is1904 ? 1_462 : 0));
            // A time alone is a day in the year 1899.
            return number < 1 ? new SheetCell(date.ToString("HH:mm", CultureInfo.InvariantCulture), number)
                : new SheetCell(date.ToString(date.TimeOfDay == TimeSpan.Zero ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture), number, date);
        }
        return new SheetCell(number.ToString(number == Math.Floor(number) && Math.Abs(number) < 1e15 ? "0" : "R", CultureInfo.InvariantCulture), number);
    }

    private void ReadShared(SharedStringTablePart part)
    {
        using var reader = OpenXmlReader.Create(part);
        while (reader.Read())
        {
            if (reader.ElementType == typeof(SharedStringItem) && reader.IsStartElement && reader.LoadCurrentElement() is SharedStringItem item)
                _shared.Add(Clean(string.Concat(item.Descendants<Text>().Where(t => t.Parent is not PhoneticRun).Select(t => t.Text))));
        }
    }

    private static string Clean(string text) =>
        VietnameseText.Normalise(Unescaped(text.Length <= SheetLimits.CellCharacters ? text : text[..SheetLimits.CellCharacters])).Trim();

    /// <summary>Spreadsheets write what XML cannot hold as <c>_x000D_</c> (ECMA-376, 22.4.2.4).</summary>
    private static string Unescaped(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? Escape().Replace(text, m => ((char)ushort.Parse(m.Groups[1].ValueSpan, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString()) : text;

    [GeneratedRegex("_x([0-9A-Fa-f]{4})_")]
    private static partial Regex Escape();

    private static string? Attribute(OpenXmlReader reader, string name)
    {
        foreach (var attribute in reader.Attributes)
        {
            if (attribute.LocalName == name && attribute.NamespaceUri.Length == 0)
                return attribute.Value;
        }
        return null;
    }

    private static int? NumberOf(OpenXmlReader reader, string name) =>
        int.TryParse(Attribute(reader, name), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
