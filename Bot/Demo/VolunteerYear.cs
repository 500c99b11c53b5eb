namespace VolunteerBot.Bot.Demo;

/// <summary>How busy volunteers are: peaks in March, July and November to December, mostly at weekends (domain reference 5.1).</summary>
internal static class VolunteerYear
{
    private static readonly double[] Months = [5, 4, 15, 4, 5, 8, 15, 7, 5, 6, 11, 12];

    /// <summary>How much more happens on a day than on others; above 0.</summary>
    public static double Weight(DateOnly day) => Months[day.Month - 1] * OfWeekday(day.DayOfWeek) * Feast(day) / DateTime.DaysInMonth(day.Year, day.Month);

    private static double OfWeekday(DayOfWeek day) => day switch { DayOfWeek.Sunday => 3, DayOfWeek.Saturday => 2, _ => 0.5 };

    private static double Feast(DateOnly day) => (day.Month, day.Day) switch
    {
        (3, 26) or (7, 26) or (7, 27) or (12, 5) => 5,
        (6, 25) or (6, 26) => 10,
        (3, 1) or (10, 15) or (12, 22) => 3,
        _ => 1,
    };
}
