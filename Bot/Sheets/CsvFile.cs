using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Sheets;

/// <summary>A text of separated values: comma, semicolon or tab, whichever parts the first lines best.</summary>
internal sealed class CsvFile(Stream content, Encoding encoding) : ISheetFile
{
    private static readonly char[] Delimiters = [',', ';', '\t', '|'];

    public IReadOnlyList<string> Sheets { get; } = [""];

    public IEnumerable<SheetRow> Rows(int sheet)
    {
        var delimiter = DelimiterOf();
        content.Position = 0;
        using var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter.ToString(), BadDataFound = null, IgnoreBlankLines = false, MaxFieldSize = 1 << 20, DetectColumnCountChanges = false,
        });
        for (var number = 1; Next(parser); number++)
        {
            if (number > SheetLimits.Rows)
                throw new SheetRefusedException(new Say("import.file.tooManyRows", SheetLimits.Rows));
            var count = Math.Min(parser.Count, SheetLimits.Columns);
            var cells = new Cell[count];
            for (var i = 0; i < count; i++)
                cells[i] = CellOf(parser[i]);
            // Excel's own hint at the delimiter is no row of content.
            if (number == 1 && count <= 2 && cells[0].Text.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
                continue;
            if (cells.Any(c => !c.IsEmpty))
                yield return new SheetRow(number, cells);
        }
    }

    public void Dispose() => content.Dispose();

    private static bool Next(CsvParser parser)
    {
        try
        {
            return parser.Read();
        }
        catch (CsvHelperException e)
        {
            throw new SheetRefusedException(new Say("import.file.badText", parser.RawRow), e);
        }
    }

    private static Cell CellOf(string text) =>
        Cell.OfWords(VietnameseText.Normalise(text.Length <= SheetLimits.CellCharacters ? text : text[..SheetLimits.CellCharacters]).Trim());

    private char DelimiterOf()
    {
        content.Position = 0;
        using var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: true, bufferSize: 1 << 16, leaveOpen: true);
        var counts = new int[Delimiters.Length];
        for (var line = 0; line < 40 && reader.ReadLine() is { } text; line++)
        {
            var isQuoted = false;
            foreach (var c in text.AsSpan(0, Math.Min(text.Length, 20_000)))
            {
                isQuoted ^= c == '"';
                if (!isQuoted && Array.IndexOf(Delimiters, c) is >= 0 and var at)
                    counts[at]++;
            }
        }
        // Commas stand in texts too: a semicolon or tab that stands often beats them.
        counts[0] = (int)(counts[0] * 0.7);
        return counts.Max() == 0 ? ',' : Delimiters[Array.IndexOf(counts, counts.Max())];
    }
}
