using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using VolunteerBot.Dialogs.Imports;
using SheetCell = VolunteerBot.Dialogs.Imports.Cell;

namespace VolunteerBot.Bot.Sheets;

/// <summary>Merged cells of a sheet, filled in as its rows go by. They stand behind the rows in the file, so it is read twice.</summary>
internal sealed class XlsxMerges
{
    private const int MostMerges = 100_000;
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Queue<Merge> _ahead;
    private readonly List<Merge> _open = [];

    private sealed record Merge(int Top, int Bottom, int Left, int Right)
    {
        public SheetCell Value { get; set; } = SheetCell.Empty;
    }

    public XlsxMerges(WorksheetPart part) => _ahead = new Queue<Merge>(Read(part).OrderBy(m => m.Top));

    /// <summary>Rows must come in their order.</summary>
    public void Fill(int row, List<SheetCell> cells)
    {
        _open.RemoveAll(m => m.Bottom < row);
        while (_ahead.TryPeek(out var next) && next.Top <= row)
        {
            _ahead.Dequeue();
            if (next.Bottom < row)
                continue;
            if (next.Top == row && next.Left < cells.Count)
                next.Value = cells[next.Left];
            _open.Add(next);
        }
        foreach (var merge in _open.Where(m => !m.Value.IsEmpty))
        {
            while (cells.Count <= merge.Right)
                cells.Add(SheetCell.Empty);
            for (var column = merge.Left; column <= merge.Right; column++)
                cells[column] = merge.Value;
        }
    }

    /// <summary>0 for A, 27 for AB; what stands behind the letters does not count.</summary>
    public static int ColumnOf(string reference)
    {
        var column = 0;
        foreach (var c in reference)
        {
            if (c is < 'A' or > 'Z' || column > 1_000_000)
                break;
            column = (column * 26) + (c - 'A' + 1);
        }
        return column - 1;
    }

    private static List<Merge> Read(WorksheetPart part)
    {
        var merges = new List<Merge>();
        try
        {
            using var stream = part.GetStream(FileMode.Open, FileAccess.Read);
            using var xml = XmlReader.Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, MaxCharactersInDocument = SheetLimits.UnpackedBytes });
            while (merges.Count < MostMerges && xml.ReadToFollowing("mergeCell", Main))
            {
                if (xml.GetAttribute("ref")?.Split(':') is [var from, var to] && RowOf(from) is var top && RowOf(to) is var bottom && top > 0 && bottom >= top
                    && ColumnOf(from) is var left && left >= 0 && left < SheetLimits.Columns)
                    merges.Add(new Merge(top, bottom, left, Math.Min(ColumnOf(to), SheetLimits.Columns - 1)));
            }
        }
        catch (Exception e) when (e is XmlException or InvalidDataException or IOException)
        {
            throw new SheetRefusedException("import.file.damaged", e);
        }
        return merges;
    }

    private static int RowOf(string reference) =>
        int.TryParse(reference.AsSpan().TrimStart("ABCDEFGHIJKLMNOPQRSTUVWXYZ$"), NumberStyles.None, CultureInfo.InvariantCulture, out var row) ? row : 0;
}
