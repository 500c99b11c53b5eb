namespace VolunteerBot.Domain.Time;

/// <summary>
/// The holidays of the Labour Code 2019, article 112: 1/1; Tết 5 days; Giỗ Tổ (10/3 lunar); 30/4; 1/5; 2/9 and a day beside it. One on a
/// weekly day off is made up for. Each year's official notice is entered over it as data.
/// </summary>
public static class PublicHolidays
{
    private const string Notice2026 = "Thông báo nghỉ lễ, Tết 2026";

    /// <summary>
    /// New Year's Day and Giỗ Tổ of the Vietnamese lunar calendar (UTC+7: not the Chinese one, domain reference 3.4). A test checks the table
    /// against the astronomy of the language part.
    /// </summary>
    private static readonly (int Year, int TetMonth, int TetDay, int KingsMonth, int KingsDay)[] Lunar =
    [
        (2023, 1, 22, 4, 29), (2024, 2, 10, 4, 18), (2025, 1, 29, 4, 7), (2026, 2, 17, 4, 26), (2027, 2, 6, 4, 16), (2028, 1, 26, 4, 4),
        (2029, 2, 13, 4, 23), (2030, 2, 2, 4, 12), (2031, 1, 23, 4, 1), (2032, 2, 11, 4, 19), (2033, 1, 31, 4, 9), (2034, 2, 19, 4, 28),
        (2035, 2, 8, 4, 17),
    ];

    /// <summary>All years of the table; those of a known notice as it says.</summary>
    public static IEnumerable<CalendarDay> Known => Lunar.SelectMany(y => y.Year == 2026 ? In2026 : Of(y.Year));

    public static DateOnly? Tet(int year) => Of(year, l => new DateOnly(year, l.TetMonth, l.TetDay));

    public static DateOnly? HungKings(int year) => Of(year, l => new DateOnly(year, l.KingsMonth, l.KingsDay));

    /// <summary>What the law alone gives for a year: the eve of Tết and its first four days, 2/9 with the day before it.</summary>
    public static IEnumerable<CalendarDay> Of(int year)
    {
        var days = new SortedDictionary<DateOnly, CalendarDay>();
        Block(days, "Tết Dương lịch", new DateOnly(year, 1, 1), 1);
        if (Tet(year) is { } tet)
            Block(days, "Tết Nguyên đán", tet.AddDays(-1), 5);
        if (HungKings(year) is { } kings)
            Block(days, "Giỗ Tổ Hùng Vương", kings, 1);
        Block(days, "Ngày Chiến thắng, Quốc tế Lao động", new DateOnly(year, 4, 30), 2);
        Block(days, "Quốc khánh", new DateOnly(year, 9, 1), 2);
        return days.Values;
    }

    /// <summary>Free days in a row, and as many weekdays after them as fell on a weekly day off.</summary>
    private static void Block(SortedDictionary<DateOnly, CalendarDay> days, string name, DateOnly first, int count)
    {
        var owed = 0;
        for (var i = 0; i < count; i++)
        {
            var date = first.AddDays(i);
            owed += IsWeekend(date) || days.ContainsKey(date) ? 1 : 0;
            days[date] = new CalendarDay(date, CalendarDayKind.Holiday, name);
        }
        for (var date = first.AddDays(count); owed > 0; date = date.AddDays(1))
        {
            if (IsWeekend(date) || days.ContainsKey(date))
                continue;
            days[date] = new CalendarDay(date, CalendarDayKind.SwappedOff, name + " (nghỉ bù)");
            owed--;
        }
    }

    /// <summary>The year 2026 as announced (domain reference 3.4): 4, 9, 3, 4 and 5 days.</summary>
    private static IEnumerable<CalendarDay> In2026 =>
    [
        Off(1, 1), Swapped(1, 2), Worked(1, 10),
        .. Enumerable.Range(16, 5).Select(day => Off(2, day, "Tết Nguyên đán")),
        Off(4, 26, "Giỗ Tổ Hùng Vương"), Swapped(4, 27), Off(4, 30, "Ngày Chiến thắng"), Off(5, 1, "Quốc tế Lao động"),
        Worked(8, 22), Swapped(8, 31), Off(9, 1, "Quốc khánh"), Off(9, 2, "Quốc khánh"),
    ];

    private static CalendarDay Off(int month, int day, string name = "Tết Dương lịch") => new(new DateOnly(2026, month, day), CalendarDayKind.Holiday, name, Notice2026);

    private static CalendarDay Swapped(int month, int day) => new(new DateOnly(2026, month, day), CalendarDayKind.SwappedOff, "Hoán đổi, nghỉ bù", Notice2026);

    private static CalendarDay Worked(int month, int day) => new(new DateOnly(2026, month, day), CalendarDayKind.SwappedWorking, "Làm bù", Notice2026);

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static DateOnly? Of(int year, Func<(int Year, int TetMonth, int TetDay, int KingsMonth, int KingsDay), DateOnly> pick) =>
        Lunar.Where(l => l.Year == year).Select(l => (DateOnly?)pick(l)).FirstOrDefault();
}
