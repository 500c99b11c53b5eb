using System.Globalization;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>A year of birth as people write it: 2004, "sinh năm 2004", 2k4, '98, a whole date. Only the year is taken.</summary>
internal sealed class BirthYearExpectation(int from, int to) : Expectation
{
    public override Say NotUnderstood => "birthYear.needed";

    public override Say? Describe(string value) => Say.Words(value);

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (inPassing || !hearing.HasText)
            return null;
        if (Year(VietnameseText.Fold(hearing.Words.Text)) is not { } year)
            return new Reading.Rejected(NotUnderstood);
        if (year < from || year > to)
            return new Reading.Rejected(new Say("birthYear.range", Say.Words(year.ToString(CultureInfo.InvariantCulture))));
        hearing.TakeAll();
        return new Reading.Accepted(year.ToString(CultureInfo.InvariantCulture));
    }

    private int? Year(string folded)
    {
        var numbers = Runs(folded);
        if (numbers.Where(n => n.Length == 4).Select(Number).FirstOrDefault(n => n is >= 1900 and < 2100) is var whole and > 0)
            return whole;
        // "2k4", "2k10": the two thousands.
        if (folded.IndexOf("2k", StringComparison.Ordinal) is var at and >= 0 && Runs(folded[(at + 2)..]) is [{ Length: 1 or 2 } last, ..])
            return 2000 + Number(last);
        if (numbers is [.., { Length: 2 } shortYear] && numbers.Count is 1 or 3)
            return Number(shortYear) is var two && two <= to % 100 ? 2000 + two : 1900 + two;
        return null;
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    private static List<string> Runs(string text)
    {
        var runs = new List<string>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i]))
                continue;
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i]))
                i++;
            runs.Add(text[start..i]);
        }
        return runs;
    }
}
