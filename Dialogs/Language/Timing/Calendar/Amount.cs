using System.Globalization;

namespace VolunteerBot.Dialogs.Language;

/// <summary>An amount of time as said: months, days and minutes, at most one of them except in "tháng rưỡi". Unit is the word's: day, week, month, year, hour, minute.</summary>
internal readonly record struct Amount(int Months, int Days, int Minutes, string Unit)
{
    /// <summary>Nobody plans further than this, and no sum of it leaves the calendar.</summary>
    private const int MostDays = 36_600;

    /// <summary>Null where the figure is too large or too fine to mean anything.</summary>
    public static Amount? Of(decimal n, string unit)
    {
        if (n is <= 0 or > MostDays) return null;
        var whole = (int)n;
        var half = n - whole >= 0.5m;
        Amount amount = unit switch
        {
            "minute" => new(0, 0, whole, unit),
            "hour" => new(0, 0, (int)(n * 60), unit),
            "day" => new(0, whole, half ? 12 * 60 : 0, unit),
            "week" => new(0, 7 * whole + (half ? Conventions.HalfWeek : 0), 0, unit),
            "month" => new(whole, half ? Conventions.HalfMonth : 0, 0, unit),
            "quarter" => new(3 * whole, 0, 0, unit),
            _ => new(12 * whole + (half ? 6 : 0), 0, 0, unit),
        };
        return amount.Months * 31L + amount.Days + amount.Minutes / 1440 > MostDays ? null : amount;
    }

    /// <summary>Hours or minutes: a point on the clock, not a day.</summary>
    public bool IsShort => Unit is "hour" or "minute";

    public TimeSpan Span => new(Days, 0, Minutes, 0);

    public Grain Grain => Unit switch
    {
        "minute" => Grain.Minute, "hour" => Minutes % 60 == 0 ? Grain.Hour : Grain.Minute, "day" => Grain.Day, "week" => Grain.Week,
        "month" => Grain.Month, "quarter" => Grain.Quarter, _ => Grain.Year,
    };

    /// <summary>That far from the instant, sign +1 or −1; null outside the calendar.</summary>
    public DateTime? From(DateTime at, int sign)
    {
        if (at.Year + sign * (MostDays / 365 + 2) is < 1 or > 9998) return null;
        return at.AddMonths(sign * Months).AddDays(sign * Days).AddMinutes(sign * Minutes);
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{(Months > 0 ? Months + " months" : "")}{(Days > 0 ? Days + " days" : "")}{(Minutes > 0 ? Minutes + " minutes" : "")}");
}
