using System.Text.RegularExpressions;
using DocumentFormat.OpenXml.Spreadsheet;

namespace VolunteerBot.Bot.Sheets;

/// <summary>Which styles of a workbook show a number as a day or a time (ECMA-376, 18.8.30).</summary>
internal static partial class XlsxStyles
{
    /// <summary>By style number.</summary>
    public static bool[] DatesOf(Stylesheet? styles)
    {
        var formats = (styles?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .Where(f => f.NumberFormatId?.Value is not null).GroupBy(f => f.NumberFormatId!.Value).ToDictionary(f => f.Key, f => f.First().FormatCode?.Value ?? "");
        return [.. (styles?.CellFormats?.Elements<CellFormat>() ?? []).Select(f => IsDate(f.NumberFormatId?.Value ?? 0, formats))];
    }

    private static bool IsDate(uint id, Dictionary<uint, string> formats) =>
        id is (>= 14 and <= 22) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58)
        || (formats.TryGetValue(id, out var code) && Letters().IsMatch(Quoted().Replace(code, "")));

    [GeneratedRegex(@"""[^""]*""|\\.|\[[^hms\]][^\]]*\]|_.|\*.|General", RegexOptions.IgnoreCase)]
    private static partial Regex Quoted();

    [GeneratedRegex("[dmyhs]", RegexOptions.IgnoreCase)]
    private static partial Regex Letters();
}
