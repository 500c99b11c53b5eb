using System.Globalization;

namespace VolunteerBot.Domain.Activities;

/// <summary>A point that somebody shared on purpose. Degrees, WGS 84.</summary>
public readonly record struct GeoPoint(double Latitude, double Longitude)
{
    public static bool IsValid(double latitude, double longitude) => Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180;

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Latitude:0.######},{Longitude:0.######}");

    public static GeoPoint? TryParse(ReadOnlySpan<char> text)
    {
        var comma = text.IndexOf(',');
        return comma > 0
            && double.TryParse(text[..comma], NumberStyles.Float, CultureInfo.InvariantCulture, out var latitude)
            && double.TryParse(text[(comma + 1)..], NumberStyles.Float, CultureInfo.InvariantCulture, out var longitude)
            && IsValid(latitude, longitude) ? new GeoPoint(latitude, longitude) : null;
    }
}

/// <summary>Where an activity takes place: in the person's own words, with a point when one was shared.</summary>
public sealed record Place(string Text, GeoPoint? Point = null)
{
    /// <summary>Invariant text: the words, then <c>@lat,long</c> when there is a point.</summary>
    public override string ToString() => Point is { } point ? Text + "@" + point : Text;

    /// <summary>Reads what <see cref="ToString"/> wrote.</summary>
    public static Place Parse(string text) =>
        text.LastIndexOf('@') is var at && at >= 0 && GeoPoint.TryParse(text.AsSpan(at + 1)) is { } point ? new(text[..at], point) : new(text);
}
