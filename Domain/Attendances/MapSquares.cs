using System.Globalization;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Domain.Attendances;

/// <summary>
/// A map in squares of a part of a degree: what is no farther from a point than a square is wide lies in the same square or in one beside it.
/// A degree is 111 km from south to north, and 102 km from west to east where Vietnam is narrowest.
/// </summary>
/// <param name="inADegree">Squares along a degree.</param>
public sealed class MapSquares(int inADegree)
{
    public string Of(GeoPoint point) => Name(Row(point.Latitude), Row(point.Longitude));

    /// <summary>The square of a point and those around it.</summary>
    public IEnumerable<string> Around(GeoPoint point) =>
        from row in Enumerable.Range(Row(point.Latitude) - 1, 3) from column in Enumerable.Range(Row(point.Longitude) - 1, 3) select Name(row, column);

    private int Row(double degrees) => (int)Math.Floor(degrees * inADegree);

    private static string Name(int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{row}_{column}");
}
