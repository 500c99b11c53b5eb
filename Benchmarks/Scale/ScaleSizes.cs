using System.Globalization;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>How much is made. What is not named follows from these: sign-ups, attendance, reports, audit.</summary>
/// <param name="Provinces">1 to 34.</param>
/// <param name="UnitsBelow">Cells and teams of each commune.</param>
/// <param name="Deliveries">Recipients in the ledger of announcements.</param>
/// <param name="Years">How far back activities and reports go.</param>
/// <param name="Now">The instant the data ends at; activities are planned for the thirty days after it.</param>
internal sealed record ScaleSizes(int People, int Provinces, int Communes, int UnitsBelow, int Activities, int Deliveries, int Years, int Seed, DateTimeOffset Now)
{
    /// <summary>All of Vietnam since July 2025: 34 provinces, 3,321 communes.</summary>
    public static ScaleSizes Country(DateTimeOffset now) => new(1_000_000, 34, 3_321, 10, 2_000_000, 10_000_000, 7, 249, now);

    /// <summary>The same country, smaller in everything but its years.</summary>
    public ScaleSizes Times(double share)
    {
        int Of(int all, int least) => Math.Max(least, (int)(all * share));
        return this with
        {
            People = Of(People, 1_000), Provinces = Of(Provinces, 1), Communes = Of(Communes, 20), Activities = Of(Activities, 1_000), Deliveries = Of(Deliveries, 10_000),
        };
    }

    /// <summary>Sizes from <c>--share 0.02</c> and, over it, <c>--people</c>, <c>--provinces</c>, <c>--communes</c>, <c>--activities</c>, <c>--deliveries</c>, <c>--years</c>, <c>--seed</c>.</summary>
    /// <exception cref="ScaleArgumentException">A number is missing, wrong or too small; the message says which.</exception>
    public static ScaleSizes From(ScaleArguments arguments, DateTimeOffset now)
    {
        var made = Country(now);
        if (arguments.Value("--share") is { } share)
        {
            if (!double.TryParse(share, CultureInfo.InvariantCulture, out var part) || part is not (> 0 and <= 1))
                throw new ScaleArgumentException($"--share is {share}; it is a part of the country, above 0 and at most 1.");
            made = made.Times(part);
        }
        return made with
        {
            People = arguments.Number("--people", 1_000, made.People), Provinces = arguments.Number("--provinces", 1, made.Provinces), Communes = arguments.Number("--communes", 20, made.Communes),
            Activities = arguments.Number("--activities", 1_000, made.Activities), Deliveries = arguments.Number("--deliveries", 10_000, made.Deliveries),
            Years = arguments.Number("--years", 1, made.Years), Seed = arguments.Number("--seed", 0, made.Seed),
        };
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{People:N0} people, {Provinces} provinces, {Communes:N0} communes, {Activities:N0} activities, {Deliveries:N0} deliveries, {Years} years (seed {Seed})");
}
