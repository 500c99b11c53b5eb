using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VolunteerBot.Bot.Documents;

/// <summary>How a run of text looks. Sizes are half-points, as Word counts them.</summary>
internal readonly record struct Face(int Size, bool Bold = false, bool Italic = false);

/// <summary>How a paragraph stands. Lengths are twips, a twentieth of a point.</summary>
internal sealed record Lay(JustificationValues Align)
{
    public int FirstLine { get; init; }
    public int Left { get; init; }
    public int Right { get; init; }
    public int Before { get; init; }
    public int After { get; init; }

    /// <summary>240 = single.</summary>
    public int Line { get; init; } = 240;

    public bool KeepNext { get; init; }
    public bool PageBreakBefore { get; init; }

    /// <summary>A solid line below the text, as wide as the indents leave.</summary>
    public bool LineBelow { get; init; }

    public static Lay Centre => new(JustificationValues.Center);

    public static Lay Start => new(JustificationValues.Left);
}

/// <summary>The few pieces that our papers are made of. Elements are added in the order the schema wants.</summary>
internal static class Docx
{
    public const string Font = "Times New Roman";

    public static Run Run(string text, Face face)
    {
        var properties = new RunProperties();
        if (face.Bold)
            properties.Append(new Bold());
        if (face.Italic)
            properties.Append(new Italic());
        properties.Append(new FontSize { Val = Number(face.Size) }, new FontSizeComplexScript { Val = Number(face.Size) });
        return new Run(properties, new Text(text.Normalize(System.Text.NormalizationForm.FormC)) { Space = SpaceProcessingModeValues.Preserve });
    }

    public static Paragraph Paragraph(Lay lay, params Run[] runs)
    {
        var properties = new ParagraphProperties();
        if (lay.KeepNext)
            properties.Append(new KeepNext());
        if (lay.PageBreakBefore)
            properties.Append(new PageBreakBefore());
        if (lay.LineBelow)
            properties.Append(new ParagraphBorders(new BottomBorder { Val = BorderValues.Single, Size = 6, Space = 1, Color = "000000" }));
        properties.Append(
            new SpacingBetweenLines { Before = Number(lay.Before), After = Number(lay.After), Line = Number(lay.Line), LineRule = LineSpacingRuleValues.Auto },
            new Indentation { Left = Number(lay.Left), Right = Number(lay.Right), FirstLine = Number(lay.FirstLine) },
            new Justification { Val = lay.Align });
        var paragraph = new Paragraph(properties);
        paragraph.Append(runs);
        return paragraph;
    }

    public static Paragraph Paragraph(Lay lay, string text, Face face) => Paragraph(lay, Run(text, face));

    /// <summary>A line as wide as it is said, in the middle of a place.</summary>
    /// <param name="place">Width of the cell or column.</param>
    public static Paragraph Rule(int width, int place) =>
        Paragraph(new Lay(JustificationValues.Center) { Left = Math.Max(0, (place - width) / 2), Right = Math.Max(0, (place - width) / 2), Line = 40, LineBelow = true }, Run("", new Face(2)));

    /// <summary>A table without lines whose rows do not break over pages.</summary>
    public static Table Side(int[] widths, params IEnumerable<OpenXmlElement>[] cells)
    {
        var table = Table(widths, hasBorders: false);
        table.Append(Row(widths, [.. cells], isHeader: false));
        return table;
    }

    public static Table Table(int[] widths, bool hasBorders)
    {
        var properties = new TableProperties(new TableWidth { Width = Number(widths.Sum()), Type = TableWidthUnitValues.Dxa });
        if (hasBorders)
            properties.Append(Borders());
        properties.Append(new TableLayout { Type = TableLayoutValues.Fixed }, new TableCellMarginDefault(
            new TopMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellLeftMargin { Width = (short)(hasBorders ? 80 : 0), Type = TableWidthValues.Dxa },
            new BottomMargin { Width = "0", Type = TableWidthUnitValues.Dxa }, new TableCellRightMargin { Width = (short)(hasBorders ? 80 : 0), Type = TableWidthValues.Dxa }));
        var table = new Table(properties, new TableGrid(widths.Select(w => new GridColumn { Width = Number(w) })));
        return table;
    }

    public static TableRow Row(int[] widths, IReadOnlyList<IEnumerable<OpenXmlElement>> cells, bool isHeader)
    {
        var properties = new TableRowProperties(new CantSplit());
        if (isHeader)
            properties.Append(new TableHeader());
        var row = new TableRow(properties);
        for (var i = 0; i < cells.Count; i++)
        {
            var cell = new TableCell(new TableCellProperties(new TableCellWidth { Width = Number(widths[i]), Type = TableWidthUnitValues.Dxa },
                new TableCellVerticalAlignment { Val = isHeader ? TableVerticalAlignmentValues.Center : TableVerticalAlignmentValues.Top }));
            cell.Append(cells[i]);
            row.Append(cell);
        }
        return row;
    }

    /// <summary>About how wide a text is in Times, in twips: good enough for lines of a third or half of it.</summary>
    public static int WidthOf(string text, Face face)
    {
        var em = 0.0;
        foreach (var c in text)
            em += c == ' ' ? 0.25 : char.IsUpper(c) ? 0.71 : char.IsLetter(c) ? 0.48 : char.IsDigit(c) ? 0.5 : 0.33;
        return (int)(em * face.Size / 2 * 20 * (face.Bold ? 1.04 : 1));
    }

    private static TableBorders Borders() => new(
        new TopBorder { Val = BorderValues.Single, Size = 4, Color = "000000" }, new LeftBorder { Val = BorderValues.Single, Size = 4, Color = "000000" },
        new BottomBorder { Val = BorderValues.Single, Size = 4, Color = "000000" }, new RightBorder { Val = BorderValues.Single, Size = 4, Color = "000000" },
        new InsideHorizontalBorder { Val = BorderValues.Single, Size = 4, Color = "000000" }, new InsideVerticalBorder { Val = BorderValues.Single, Size = 4, Color = "000000" });

    public static string Number(int value) => value.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
