using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>What somebody said of the shift they want to come to; null = not said.</summary>
/// <param name="No">"ca 2".</param>
/// <param name="Hours">It begins within these hours: "ca sáng", "chiều nay", "ca 7h" (7 to 8).</param>
/// <param name="Day">"chủ nhật", "hôm nay", "chiều nay".</param>
internal sealed record WantedShift(int? No, (int From, int To)? Hours, DateOnly? Day)
{
    public bool IsSaid => No is not null || Hours is not null || Day is not null;

    public static WantedShift Read(Understood said, string folded)
    {
        var when = said.When is { Weak: false } strong ? strong : null;
        var hours = ShiftWords.HoursIn(folded)
            ?? (when is { HasClock: true } ? (when.Start.Hour, when.Start.Hour + 1) : when is { Grain: Grain.DayPart } ? ShiftWords.HoursAround(when.Start.Hour) : null);
        return new(ShiftWords.NumberIn(folded), hours, when is { HasDate: true } ? DateOnly.FromDateTime(when.Start) : null);
    }

    public bool Fits(Shift shift) =>
        (No is not { } no || shift.No == no)
        && (Hours is not { } hours || ShiftWords.BeginsWithin(shift, hours))
        && (Day is not { } day || (shift.When.Date <= day && day <= shift.When.LastDate));
}
