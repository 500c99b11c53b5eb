using System.Globalization;
using VolunteerBot.Bot.Web.Strings;

namespace VolunteerBot.Bot.Web.Chat;

/// <summary>What stands above the messages of a day.</summary>
internal static class Days
{
    public static string Name(DateOnly day, DateOnly today, ChatStrings words)
    {
        if (day == today)
            return words.Today;
        if (day == today.AddDays(-1))
            return words.Yesterday;
        var culture = CultureInfo.GetCultureInfo(words.Language);
        var text = day.ToString(day.Year == today.Year ? "dddd, d/M" : "dddd, d/M/yyyy", culture);
        return char.ToUpper(text[0], culture) + text[1..];
    }
}
