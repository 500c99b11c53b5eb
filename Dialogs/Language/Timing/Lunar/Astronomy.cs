namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// New moons and the sun's longitude, from J. Meeus, Astronomical Algorithms (2nd edition): chapter 49 for new moons (within half a
/// minute), the main terms of VSOP87 for the sun (within a few arc seconds, that is a minute or two of a solar term).
/// Times are Julian days; dynamical time becomes universal time by the polynomials of F. Espenak and J. Meeus.
/// </summary>
internal static class Astronomy
{
    /// <summary>Mean length of a lunation in days.</summary>
    public const double Lunation = 29.530588861;

    private const double Degree = Math.PI / 180;

    /// <summary>Universal time of new moon number <paramref name="k"/>; number 0 is that of 6 January 2000.</summary>
    public static double NewMoon(int k)
    {
        var t = k / 1236.85;
        var mean = 2451550.09766 + Lunation * k + t * t * (0.00015437 + t * (-0.000000150 + 0.00000000073 * t));
        return ToUniversal(mean + Periodic(k, t) + Planetary(k, t));
    }

    private static double Periodic(int k, double t)
    {
        var e = 1 - t * (0.002516 + 0.0000074 * t);
        var sun = (2.5534 + 29.10535670 * k - t * t * (0.0000014 + 0.00000011 * t)) * Degree;
        var moon = (201.5643 + 385.81693528 * k + t * t * (0.0107582 + t * (0.00001238 - 0.000000058 * t))) * Degree;
        var f = (160.7108 + 390.67050284 * k - t * t * (0.0016118 + t * (0.00000227 - 0.000000011 * t))) * Degree;
        var node = (124.7746 - 1.56375588 * k + t * t * (0.0020672 + 0.00000215 * t)) * Degree;
        var sum = -0.00017 * Math.Sin(node);
        foreach (var (size, power, a, b, c) in MoonTerms)
            sum += size * (power switch { 0 => 1, 1 => e, _ => e * e }) * Math.Sin(a * sun + b * moon + c * f);
        return sum;
    }

    /// <summary>Size in days, power of the orbit's eccentricity, and multiples of the sun's anomaly, the moon's anomaly and the moon's argument of latitude.</summary>
    private static readonly (double Size, int Power, int Sun, int Moon, int Latitude)[] MoonTerms =
    [
        (-0.40720, 0, 0, 1, 0), (0.17241, 1, 1, 0, 0), (0.01608, 0, 0, 2, 0), (0.01039, 0, 0, 0, 2), (0.00739, 1, -1, 1, 0),
        (-0.00514, 1, 1, 1, 0), (0.00208, 2, 2, 0, 0), (-0.00111, 0, 0, 1, -2), (-0.00057, 0, 0, 1, 2), (0.00056, 1, 1, 2, 0),
        (-0.00042, 0, 0, 3, 0), (0.00042, 1, 1, 0, 2), (0.00038, 1, 1, 0, -2), (-0.00024, 1, -1, 2, 0), (-0.00007, 0, 2, 1, 0),
        (0.00004, 0, 0, 2, -2), (0.00004, 0, 3, 0, 0), (0.00003, 0, 1, 1, -2), (0.00003, 0, 0, 2, 2), (-0.00003, 0, 1, 1, 2),
        (0.00003, 0, -1, 1, 2), (-0.00002, 0, -1, 1, -2), (-0.00002, 0, 1, 3, 0), (0.00002, 0, 0, 4, 0),
    ];

    private static double Planetary(int k, double t)
    {
        var sum = 0.000325 * Math.Sin((299.77 + 0.107408 * k - 0.009173 * t * t) * Degree);
        foreach (var (size, start, rate) in PlanetTerms) sum += size * Math.Sin((start + rate * k) * Degree);
        return sum;
    }

    private static readonly (double Size, double Start, double Rate)[] PlanetTerms =
    [
        (0.000165, 251.88, 0.016321), (0.000164, 251.83, 26.651886), (0.000126, 349.42, 36.412478), (0.000110, 84.66, 18.206239),
        (0.000062, 141.74, 53.303771), (0.000060, 207.14, 2.453732), (0.000056, 154.84, 7.306860), (0.000047, 34.52, 27.261239),
        (0.000042, 207.19, 0.121824), (0.000040, 291.34, 1.844379), (0.000037, 161.72, 24.198154), (0.000035, 239.56, 25.513099), (0.000023, 331.55, 3.592518),
    ];

    /// <summary>The sun's apparent longitude in degrees, 0 to 360, at a Julian day in universal time.</summary>
    public static double SunLongitude(double universal)
    {
        var tau = (universal + DeltaT(universal) - 2451545.0) / 365250;
        var earth = Series(Vsop0, tau) + tau * (Series(Vsop1, tau) + tau * (Series(Vsop2, tau) + tau * Series(Vsop3, tau)));
        var t = tau * 10;
        var node = (125.04452 - 1934.136261 * t) * Degree;
        var nutation = -17.20 * Math.Sin(node) - 1.32 * Math.Sin(2 * (280.4665 + 36000.7698 * t) * Degree);
        var degrees = earth * 1e-8 / Degree + 180 + (nutation - 0.09033 - 20.4898) / 3600;
        return degrees - 360 * Math.Floor(degrees / 360);
    }

    private static double Series((double Size, double Phase, double Rate)[] terms, double tau)
    {
        var sum = 0.0;
        foreach (var (size, phase, rate) in terms) sum += size * Math.Cos(phase + rate * tau);
        return sum;
    }

    /// <summary>Heliocentric longitude of the earth, in 1e-8 radians, by powers of Julian millennia.</summary>
    private static readonly (double, double, double)[] Vsop0 =
    [
        (175347046, 0, 0), (3341656, 4.6692568, 6283.0758500), (34894, 4.62610, 12566.15170), (3497, 2.7441, 5753.3849), (3418, 2.8289, 3.5231),
        (3136, 3.6277, 77713.7715), (2676, 4.4181, 7860.4194), (2343, 6.1352, 3930.2097), (1324, 0.7425, 11506.7698), (1273, 2.0371, 529.6910),
        (1199, 1.1096, 1577.3435), (990, 5.233, 5884.927), (902, 2.045, 26.298), (857, 3.508, 398.149), (780, 1.179, 5223.694),
        (753, 2.533, 5507.553), (505, 4.583, 18849.228), (492, 4.205, 775.523), (357, 2.920, 0.067), (317, 5.849, 11790.629),
        (284, 1.899, 796.298), (271, 0.315, 10977.079), (243, 0.345, 5486.778), (206, 4.806, 2544.314), (205, 1.869, 5573.143),
        (202, 2.458, 6069.777), (156, 0.833, 213.299), (132, 3.411, 2942.463), (126, 1.083, 20.775), (115, 0.645, 0.980),
    ];

    private static readonly (double, double, double)[] Vsop1 =
    [
        (628331966747, 0, 0), (206059, 2.678235, 6283.075850), (4303, 2.6351, 12566.1517), (425, 1.590, 3.523), (119, 5.796, 26.298),
        (109, 2.966, 1577.344), (93, 2.59, 18849.23), (72, 1.14, 529.69), (68, 1.87, 398.15), (67, 4.41, 5507.55),
    ];

    private static readonly (double, double, double)[] Vsop2 = [(52919, 0, 0), (8720, 1.0721, 6283.0758), (309, 0.867, 12566.152)];
    private static readonly (double, double, double)[] Vsop3 = [(289, 5.844, 6283.076)];

    private static double ToUniversal(double dynamical) => dynamical - DeltaT(dynamical);

    /// <summary>Dynamical time less universal time, in days.</summary>
    private static double DeltaT(double julian)
    {
        var year = 2000 + (julian - 2451544.5) / 365.2425;
        return Seconds(year) / 86400;
    }

    private static double Seconds(double year) => year switch
    {
        < 1900 => LongTerm(year),
        < 1920 => Polynomial(year - 1900, -2.79, 1.494119, -0.0598939, 0.0061966, -0.000197),
        < 1941 => Polynomial(year - 1920, 21.20, 0.84493, -0.076100, 0.0020936),
        < 1961 => Polynomial(year - 1950, 29.07, 0.407, -1 / 233.0, 1 / 2547.0),
        < 1986 => Polynomial(year - 1975, 45.45, 1.067, -1 / 260.0, -1 / 718.0),
        < 2005 => Polynomial(year - 2000, 63.86, 0.3345, -0.060374, 0.0017275, 0.000651814, 0.00002373599),
        < 2050 => Polynomial(year - 2000, 62.92, 0.32217, 0.005589),
        < 2150 => LongTerm(year) - 0.5628 * (2150 - year),
        _ => LongTerm(year),
    };

    private static double LongTerm(double year) => -20 + 32 * Math.Pow((year - 1820) / 100, 2);

    private static double Polynomial(double t, params ReadOnlySpan<double> factors)
    {
        var sum = 0.0;
        for (var i = factors.Length - 1; i >= 0; i--) sum = sum * t + factors[i];
        return sum;
    }
}
