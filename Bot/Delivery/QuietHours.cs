using System.Globalization;
using Microsoft.Extensions.Options;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Delivery;

/// <summary>The hours in which nobody gets mail they did not just ask for.</summary>
public sealed class QuietHours(TimeOnly from, TimeOnly to)
{
    public QuietHours(IOptions<DeliveryOptions> options)
        : this(TryRead(options.Value.QuietHours.From)!.Value, TryRead(options.Value.QuietHours.To)!.Value)
    {
    }

    /// <summary>When the quiet hours that an instant lies in end; null outside of them.</summary>
    public DateTimeOffset? EndAfter(DateTimeOffset now)
    {
        var local = VietnamTime.ToLocal(now);
        // From 21:00 to 06:30 goes over midnight; IsBetween knows that, and that from a time to itself is nothing.
        if (from == to || !TimeOnly.FromDateTime(local).IsBetween(from, to))
            return null;
        var end = DateOnly.FromDateTime(local).ToDateTime(to);
        return VietnamTime.ToInstant(end > local ? end : end.AddDays(1));
    }

    /// <summary>A time of day as <c>HH:mm</c>; null for anything else.</summary>
    internal static TimeOnly? TryRead(string? text) =>
        TimeOnly.TryParseExact(text, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
