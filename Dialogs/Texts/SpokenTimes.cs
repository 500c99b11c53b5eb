using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Dialogs.Texts;

/// <summary>A time as it is said back: with weekday and date, so that a slip is seen.</summary>
internal static class SpokenTimes
{
    public static string Of(SaidTime said, DateTimeOffset now, string language)
    {
        var slot = said.Slot;
        if (slot is { From: not null, To: null } && slot.LastDate > slot.Date)
            return Spoken.Of(slot.Start, null, true, now, language) + " – " + Spoken.Of(slot.LastDate.ToDateTime(TimeOnly.MinValue), null, false, now, language);
        var end = slot.To is not null ? slot.End : slot.LastDate > slot.Date ? slot.LastDate.AddDays(1).ToDateTime(TimeOnly.MinValue) : (DateTime?)null;
        var words = Spoken.Of(slot.Start, end, slot.From is not null, now, language);
        var part = said.Part == DayPart.Unsaid ? null : TextBook.For(language).Raw("dayPart." + said.Part);
        return part is null ? words : $"{words} ({part})";
    }
}
