using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>Until when somebody asks for more time: a day, or so many days more than they have.</summary>
internal static class TermsReading
{
    /// <summary>"Xin miễn báo cáo tháng 12", "xin không phải nộp báo cáo": of a report, and nothing else.</summary>
    public static bool AsksToBeExcused(Understood said)
    {
        var words = " " + VietnameseText.Fold(said.Text) + " ";
        return said.Text.Length < 200 && Excuses.Any(e => words.Contains(e, StringComparison.Ordinal)) && Reports.Any(r => words.Contains(r, StringComparison.Ordinal));
    }

    private static readonly string[] Excuses = [" xin mien ", " xin duoc mien ", " xin khong phai nop ", " xin khoi nop ", " xin khong nop ", " mien nop "];
    private static readonly string[] Reports = [" bao cao ", " bc "];

    public static SaidTime? Until(Understood said, DateOnly? due, DateTimeOffset now)
    {
        if (said.When is { } when && when.Grain <= Grain.Day)
            return Day(DateOnly.FromDateTime(when.Bound == Bound.Until && when.End is { } end ? end.AddTicks(-1) : when.Start));
        if (said.Period is not ['P', .. var length, 'D'] || !int.TryParse(length, out var days) || days is < 1 or > 90)
            return null;
        var today = VietnamTime.DateOf(now);
        return Day((due is { } holds && holds > today ? holds : today).AddDays(days));
    }

    private static SaidTime Day(DateOnly day) => new(new TimeSlot(day, null, day, null));
}
