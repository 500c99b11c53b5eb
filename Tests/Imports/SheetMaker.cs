using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VolunteerBot.Tests.Imports;

/// <summary>A date as a spreadsheet keeps it: a number that is shown as a day.</summary>
internal sealed record Serial(DateOnly Day);

/// <summary>A formula, with what it last came to; null = never worked out; <c>#REF!</c> = failed.</summary>
internal sealed record Formula(string Text, string? Value);

/// <summary>Makes xlsx files as offices have them: titles, merged cells, numbers, dates, formulas. Rows are given by their number.</summary>
internal sealed class SheetMaker
{
    private readonly SortedDictionary<int, object?[]> _rows = [];
    private readonly List<string> _merges = [];

    public int Next => _rows.Count == 0 ? 1 : _rows.Keys.Last() + 1;

    public int Add(params object?[] cells)
    {
        var row = Next;
        _rows[row] = cells;
        return row;
    }

    public SheetMaker Skip(int rows = 1)
    {
        for (var i = 0; i < rows; i++)
            Add();
        return this;
    }

    /// <summary><c>B3:D3</c>; the value is the first cell's.</summary>
    public void Merge(string range) => _merges.Add(range);

    public void Set(int row, int column, object? value)
    {
        if (_rows[row].Length <= column)
            _rows[row] = [.. _rows[row], .. new object?[column + 1 - _rows[row].Length]];
        _rows[row][column] = value;
    }

    public object? this[int row, int column] => column < _rows[row].Length ? _rows[row][column] : null;

    public MemoryStream ToXlsx()
    {
        var file = new MemoryStream();
        using (var document = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var book = document.AddWorkbookPart();
            book.AddNewPart<WorkbookStylesPart>().Stylesheet = new Stylesheet(
                new Fonts(new Font()), new Fills(new Fill()), new Borders(new Border()),
                new CellFormats(new CellFormat(), new CellFormat { NumberFormatId = 14, ApplyNumberFormat = true }));
            var sheet = book.AddNewPart<WorksheetPart>();
            var data = new SheetData(_rows.Where(r => r.Value.Length > 0).Select(r => RowOf(r.Key, r.Value)));
            sheet.Worksheet = _merges.Count == 0 ? new Worksheet(data) : new Worksheet(data, new MergeCells(_merges.Select(m => new MergeCell { Reference = m })));
            book.Workbook = new Workbook(new Sheets(new Sheet { Name = "Danh sách", SheetId = 1, Id = book.GetIdOfPart(sheet) }));
        }
        file.Position = 0;
        return file;
    }

    public string ToCsv(char delimiter = ',') => string.Join("\r\n", Enumerable.Range(1, Next - 1).Select(n =>
        string.Join(delimiter, (_rows.GetValueOrDefault(n) ?? []).Select(c => Text(c)).Select(t => t.IndexOfAny([delimiter, '"', '\n']) < 0 ? t : "\"" + t.Replace("\"", "\"\"", StringComparison.Ordinal) + "\""))));

    private static string Text(object? cell) => cell switch
    {
        Serial date => date.Day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture),
        _ => Convert.ToString(cell, CultureInfo.InvariantCulture) ?? "",
    };

    private static Row RowOf(int number, object?[] cells)
    {
        var row = new Row { RowIndex = (uint)number };
        for (var i = 0; i < cells.Length; i++)
        {
            if (cells[i] is not null)
                row.Append(CellOf(Column(i) + number, cells[i]!));
        }
        return row;
    }

    private static Cell CellOf(string reference, object value) => value switch
    {
        int or long or double or decimal => new Cell { CellReference = reference, CellValue = new CellValue(Convert.ToString(value, CultureInfo.InvariantCulture)!) },
        Serial date => new Cell { CellReference = reference, StyleIndex = 1, CellValue = new CellValue(date.Day.ToDateTime(TimeOnly.MinValue).ToOADate().ToString(CultureInfo.InvariantCulture)) },
        Formula { Value: null } formula => new Cell { CellReference = reference, CellFormula = new CellFormula(formula.Text) },
        Formula formula => new Cell
        {
            CellReference = reference, CellFormula = new CellFormula(formula.Text), CellValue = new CellValue(formula.Value!),
            DataType = formula.Value!.StartsWith('#') ? CellValues.Error : double.TryParse(formula.Value, CultureInfo.InvariantCulture, out _) ? CellValues.Number : CellValues.String,
        },
        _ => new Cell { CellReference = reference, DataType = CellValues.InlineString, InlineString = new InlineString(new Text((string)value)) },
    };

    public static string Column(int index) => index < 26 ? ((char)('A' + index)).ToString() : Column((index / 26) - 1) + (char)('A' + (index % 26));
}
