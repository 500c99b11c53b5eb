using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>What offices write in cells. Each reading says what is wrong by the kind of an <see cref="ImportFault"/>.</summary>
internal static partial class CellReading
{
    /// <summary>A mobile or landline number as national digits. Sheets drop the zero of what they take for a number.</summary>
    public static (string? Phone, string? Wrong) Phone(Cell cell)
    {
        if (cell.Number is { } number)
            return number is > 0 and < 1e13 && number == Math.Floor(number) && National(number.ToString("0", CultureInfo.InvariantCulture)) is { } whole ? (whole, null) : (null, "phone");
        var parts = cell.Text.Split(['/', ';', ',', '\n', '|', '-'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (National(Digits(cell.Text)) is { } one && !cell.Text.Any(c => char.IsLetter(c) && c is not ('o' or 'O')))
            return (one, null);
        return parts.Length > 1 && parts.Count(p => National(Digits(p)) is not null) > 1 ? (null, "phoneTwo") : (null, "phone");
    }

    private static string Digits(string text) =>
        string.Concat(text.Select(c => c is 'o' or 'O' ? '0' : c).Where(c => char.IsAsciiDigit(c) || c == '+'));

    private static string? National(string digits)
    {
        var bare = digits.TrimStart('+');
        if (bare.StartsWith("0084", StringComparison.Ordinal))
            bare = bare[4..];
        else if (bare.StartsWith("84", StringComparison.Ordinal) && bare.Length >= 11)
            bare = bare[2..];
        bare = "0" + bare.TrimStart('0');
        return bare.Length switch
        {
            10 when bare[1] is '3' or '5' or '7' or '8' or '9' => bare,
            11 when bare[1] is '2' => bare,
            _ => null,
        };
    }

    /// <summary>A birth year, from a year alone or from a whole date; the rest of the date is not kept.</summary>
    /// <param name="mayBeChild">Whether somebody under sixteen may stand there.</param>
    public static (int? Year, string? Wrong) BirthYear(Cell cell, DateOnly today, bool mayBeChild = false)
    {
        int year;
        if (cell.Date is { } date)
            year = date.Year;
        else if (cell.Number is >= 1900 and <= 2200 and var number && number == Math.Floor(number))
            year = (int)number;
        else if (int.TryParse(cell.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var alone) && cell.Text.Length == 4)
            year = alone;
        else if (Date(cell) is { Day: { } day })
            year = day.Year;
        else
            return (null, "birthYear");
        return Domain.People.Ages.InYear(year, today) switch
        {
            < 0 => (null, "birthAhead"),
            > Domain.People.Ages.Oldest => (null, "birthTooOld"),
            < Domain.People.Ages.OwnConsent when !mayBeChild => (null, "underSixteen"),
            _ => (year, null),
        };
    }

    /// <summary>A day: a date of the sheet, a serial number, or text (<c>5/3/2026</c>, <c>05.03.2026</c>, <c>ngày 5 tháng 3 năm 2026</c>, ISO). Day before month.</summary>
    public static (DateOnly? Day, string? Wrong) Date(Cell cell)
    {
        if (cell.Date is { } date)
            return (DateOnly.FromDateTime(date), null);
        // Serial days of spreadsheets, in the years 1910 to 2100; smaller ones are counts.
        if (cell.Number is { } serial)
            return serial is > 3_653 and < 73_415 ? (DateOnly.FromDateTime(DateTime.FromOADate(serial)), null) : (null, "date");
        var text = VietnameseText.Fold(cell.Text);
        if (WrittenDay().Match(text) is { Success: true } m || (m = IsoDay().Match(text)).Success)
        {
            var (y, mo, d) = (int.Parse(m.Groups["y"].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups["m"].Value, CultureInfo.InvariantCulture), int.Parse(m.Groups["d"].Value, CultureInfo.InvariantCulture));
            if (y < 100)
                y += y < 50 ? 2000 : 1900;
            if (y is >= 1900 and <= 2200 && mo is >= 1 and <= 12 && d >= 1 && d <= DateTime.DaysInMonth(y, mo))
                return (new DateOnly(y, mo, d), null);
        }
        return (null, "date");
    }

    [GeneratedRegex(@"^(?:ngay )?(?<d>\d{1,2})(?:[/.\-]| thang )(?<m>\d{1,2})(?:[/.\-]|,? nam )(?<y>\d{4}|\d{2})(?![\d/])")]
    private static partial Regex WrittenDay();

    [GeneratedRegex(@"^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})(?!\d)")]
    private static partial Regex IsoDay();

    /// <summary>A clock time: <c>7h30</c>, <c>7:30</c>, <c>07 giờ</c>, or the fraction of a day that sheets keep.</summary>
    public static (TimeOnly? Time, string? Wrong) Time(Cell cell)
    {
        if (cell.Date is { } date)
            return (TimeOnly.FromDateTime(date), null);
        if (cell.Number is >= 0 and < 1 and var part)
            return (TimeOnly.FromTimeSpan(TimeSpan.FromMinutes(Math.Round(part * 1440) % 1440)), null);
        if (Clock().Match(VietnameseText.Fold(cell.Text)) is { Success: true } m
            && int.Parse(m.Groups["h"].Value, CultureInfo.InvariantCulture) is <= 23 and var h
            && (m.Groups["m"].Value is { Length: > 0 } minutes ? int.Parse(minutes, CultureInfo.InvariantCulture) : 0) is <= 59 and var min)
            return (new TimeOnly(h, min), null);
        return (null, "time");
    }

    [GeneratedRegex(@"^(?<h>\d{1,2})(?:\s*(?:h|g|gio|:)\s*(?<m>\d{1,2})?)?(?:\s*phut)?$")]
    private static partial Regex Clock();

    /// <summary>A count or an amount; text as written in Vietnam, dots for thousands and a comma for decimals.</summary>
    public static (decimal? Number, string? Wrong) Number(Cell cell, decimal most)
    {
        decimal number;
        if (cell.Number is { } given and > -1e15 and < 1e15)
            number = (decimal)given;
        else if (!decimal.TryParse(Thousands().Replace(cell.Text.Replace(" ", "", StringComparison.Ordinal), "").Replace(',', '.').TrimEnd('đ', 'd'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out number))
            return (null, "number");
        return number < 0 || number > most ? (null, "numberRange") : (number, null);
    }

    [GeneratedRegex(@"[.](?=\d{3}(\D|$))")]
    private static partial Regex Thousands();

    /// <summary>Yes: x, có, ✓, 1; no: nothing, không, 0.</summary>
    public static (bool? Answer, string? Wrong) YesNo(Cell cell) => VietnameseText.Fold(cell.Text) switch
    {
        "x" or "co" or "yes" or "true" or "1" or "\u2713" or "\u2714" or "v" or "dung" => (true, null),
        "" or "khong" or "no" or "false" or "0" or "k" or "-" => (false, null),
        _ => (null, "yesNo"),
    };

    /// <summary>What is wrong with words: they would act as a formula in a sheet, or were broken by a wrong encoding, or are too long.</summary>
    public static string? WrongWords(string text, int most)
    {
        if (text.Length == 0)
            return null;
        if (text[0] is '=' or '@' or '+' || (text[0] == '-' && text.Length > 1 && !char.IsDigit(text[1]) && text[1] != ' '))
            return "formula";
        if (text.Length > most)
            return "tooLong";
        return text.Contains('\uFFFD') || IsMojibake(text) || text.Any(c => char.IsControl(c) && c != '\n') ? "broken" : null;
    }

    /// <summary>UTF-8 that was read as something else: "Nguyá»…n".</summary>
    private static bool IsMojibake(string text)
    {
        for (var i = 0; i + 1 < text.Length; i++)
        {
            if (text[i] is '\u00C3' or '\u00C4' or '\u00C6' or '\u00E1' && text[i + 1] is (>= '\u0080' and <= '\u00BF') or '\u2026' or '\u2018' or '\u2019' or '\u0192' or '\u2122' or '\u201C' or '\u00A9')
                return true;
        }
        return false;
    }

    /// <summary>A name of a person: letters, with spaces, dots, hyphens and apostrophes.</summary>
    public static string? WrongName(string name)
    {
        var b = new StringBuilder();
        foreach (var c in name)
        {
            if (!(char.IsLetter(c) || c is ' ' or '.' or '-' or '\'' or '\u2019'))
                b.Append(c);
        }
        return b.Length > 0 || name.Count(char.IsLetter) < 2 ? "notName" : null;
    }
}
