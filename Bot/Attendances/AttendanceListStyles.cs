using DocumentFormat.OpenXml.Spreadsheet;

namespace VolunteerBot.Bot.Attendances;

/// <summary>The looks of a cell; the numbers are their places in the stylesheet.</summary>
internal enum CellStyle : uint
{
    Plain,
    Centre,
    Bold,
    Title,
    Head,
    Cell,
    Left,
    Italic,
}

/// <summary>The stylesheet of an attendance list: Times New Roman 13, as office papers have it.</summary>
internal static class AttendanceListStyles
{
    private const uint Regular = 0, Strong = 1, Large = 2, Slanted = 3;

    public static Stylesheet Sheet() => new(
        new Fonts(Font(13), Font(13, bold: true), Font(15, bold: true), Font(13, italic: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder()), Thin()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            Format(Regular, HorizontalAlignmentValues.Left), Format(Regular, HorizontalAlignmentValues.Center), Format(Strong, HorizontalAlignmentValues.Center),
            Format(Large, HorizontalAlignmentValues.Center), Format(Strong, HorizontalAlignmentValues.Center, framed: true), Format(Regular, HorizontalAlignmentValues.Center, framed: true),
            Format(Regular, HorizontalAlignmentValues.Left, framed: true), Format(Slanted, HorizontalAlignmentValues.Center)));

    private static Font Font(double size, bool bold = false, bool italic = false)
    {
        var font = new Font();
        if (bold)
            font.AppendChild(new Bold());
        if (italic)
            font.AppendChild(new Italic());
        font.Append(new FontSize { Val = size }, new FontName { Val = "Times New Roman" });
        return font;
    }

    private static Border Thin() => new(
        new LeftBorder { Style = BorderStyleValues.Thin }, new RightBorder { Style = BorderStyleValues.Thin }, new TopBorder { Style = BorderStyleValues.Thin },
        new BottomBorder { Style = BorderStyleValues.Thin }, new DiagonalBorder());

    private static CellFormat Format(uint font, HorizontalAlignmentValues across, bool framed = false) =>
        new(new Alignment { Horizontal = across, Vertical = VerticalAlignmentValues.Center, WrapText = true })
        {
            FontId = font, BorderId = framed ? 1u : 0u, FillId = 0, FormatId = 0, ApplyFont = true, ApplyAlignment = true, ApplyBorder = framed,
        };
}
