namespace VolunteerBot.Dialogs.Language;

/// <summary>What a number counts; the usual indicators of volunteer work and the common rest.</summary>
public enum CountUnit
{
    None, People, Turns, Money, Hours, Minutes, Days, Weeks, Months, Workdays, Blood, Trees, Km, Metres, Tonnes, Kilograms,
    Gifts, Scholarships, Meals, Houses, Households, Projects, Tasks, Media, Bags, Teams, Places, Bridges, Books, Percent, Seconds, Years, Nights, Things, Currency,
}

/// <summary>
/// A number as said: value, what it counts, whether it was "about", the words it came from (unit included) and why.
/// Money is in đồng, hours may be fractions.
/// </summary>
public sealed record NumberReading(decimal Value, CountUnit Unit, bool Approximate, Span Span, string Why)
{
    /// <summary>People for whom it was done (bà con, em thiếu nhi), who count as taking part only when nobody else is named.</summary>
    public bool Served { get; init; }
}
