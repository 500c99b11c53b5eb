using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Distances on the ground.</summary>
public static class Distances
{
    private const double EarthRadius = 6_371_008.8;

    /// <summary>Metres along a great circle (haversine).</summary>
    public static double Between(GeoPoint a, GeoPoint b)
    {
        var (latA, latB) = (double.DegreesToRadians(a.Latitude), double.DegreesToRadians(b.Latitude));
        var half = Math.Pow(Math.Sin((latB - latA) / 2), 2)
            + Math.Cos(latA) * Math.Cos(latB) * Math.Pow(Math.Sin(double.DegreesToRadians(b.Longitude - a.Longitude) / 2), 2);
        return 2 * EarthRadius * Math.Asin(Math.Min(1, Math.Sqrt(half)));
    }
}
