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

/// <summary>
/// Squares of a fiftieth of a degree, some two kilometres wide: what is nearer than <see cref="CheckInPlan.Radii"/> allow lies in the same
/// square or in one beside it.
/// </summary>
public static class MapSquares
{
    private const int InADegree = 50;

    public static string Of(GeoPoint point) => Name(Row(point.Latitude), Row(point.Longitude));

    /// <summary>The square of a point and those around it.</summary>
    public static IEnumerable<string> Around(GeoPoint point) =>
        from row in Enumerable.Range(Row(point.Latitude) - 1, 3) from column in Enumerable.Range(Row(point.Longitude) - 1, 3) select Name(row, column);

    private static int Row(double degrees) => (int)Math.Floor(degrees * InADegree);

    private static string Name(int row, int column) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{row}_{column}");
}
