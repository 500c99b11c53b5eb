using System.Text;

namespace VolunteerBot.Dialogs.Language;

/// <summary>A phone number: national digits (0xxxxxxxxx) and where it stood.</summary>
public sealed record PhoneReading(string Digits, Span Span);

/// <summary>
/// Vietnamese phone numbers: mobile 0[35789] and eight digits, landline 02 and nine; +84, 84 and 0084 stand for the 0;
/// spaces, dots and dashes may stand anywhere, o for 0. Ids of 12 digits, dates and 1900 lines are none.
/// </summary>
public static class Phones
{
    private const int LongestRun = 15;

    public static PhoneReading? Read(Utterance u)
    {
        for (var i = 0; i < u.Count; i++)
        {
            if (Starts(u, i) && ReadAt(u, i) is { } phone) return phone;
            if (SpokenDigits.At(u, i, out var next) is { Length: > 0 } said && National(said) is { } digits) return new PhoneReading(digits, u.SpanOf(i, next));
        }
        return null;
    }

    private static bool Starts(Utterance u, int i) =>
        (u[i].IsNumber && u[i].Word[0] is '0' or '8' || u[i].Is('+') || u[i].Is('(') && i + 1 < u.Count && u[i + 1].IsNumber && u[i + 1].Word[0] == '0' || IsLetterO(u, i) && i + 1 < u.Count && u.Touches(i + 1))
        && !(i > 0 && u.Touches(i) && u[i - 1].IsNumber);

    private static PhoneReading? ReadAt(Utterance u, int start)
    {
        var digits = new StringBuilder(LongestRun);
        var end = start;
        for (var i = start; i < u.Count && digits.Length <= LongestRun; i++)
        {
            if (u[i].IsNumber) { digits.Append(u[i].Word); end = i + 1; }
            else if (IsLetterO(u, i) && (u.Touches(i) || u.Touches(i + 1) || digits.Length >= 4)) { digits.Append('0', u[i].Word.Length); end = i + 1; }
            else if (!(u[i].Is('.') || u[i].Is('-') || u[i].Is('(') || u[i].Is(')') || i == start && (u[i].Is('+') || u[i].Is('(')))) break;
            if (National(digits.ToString()) is { } done && !ContinuesDigits(u, i + 1))
                return new PhoneReading(done, u.SpanOf(start, end));
        }
        return null;
    }

    private static bool ContinuesDigits(Utterance u, int i) => i < u.Count && u.Touches(i) && u[i].IsNumber;

    private static bool IsLetterO(Utterance u, int i) => u[i].IsWord && u[i].Word.AsSpan().Trim("oO").IsEmpty;

    private static string? National(string digits)
    {
        if (digits.StartsWith("0084", StringComparison.Ordinal)) digits = digits[4..];
        else if (digits.StartsWith("84", StringComparison.Ordinal) && digits.Length >= 11) digits = digits[2..];
        else if (!digits.StartsWith('0')) return null;
        digits = "0" + digits.TrimStart('0');
        return digits.Length switch
        {
            10 when digits[1] is '3' or '5' or '7' or '8' or '9' => digits,
            11 when digits[1] is '2' => digits,
            _ => null,
        };
    }
}
