namespace VolunteerBot.Bot.Demo;

/// <summary>What an activity of some size usually brings in, and what it costs (domain reference 5.2).</summary>
internal static class SampleFigures
{
    /// <param name="told">Figures already told of the same activity, for those that follow from another.</param>
    public static decimal Of(string indicator, int people, int days, IReadOnlyDictionary<string, decimal> told, Chance chance) => indicator switch
    {
        "WasteTonnes" => Math.Clamp(Round(people * Between(chance, 0.02, 0.045), 1), 0.2m, 5m),
        "RoadClearedKm" => Round(Between(chance, 0.5, 3.5), 1),
        "DrainsClearedKm" => Round(Between(chance, 0.2, 1.5), 1),
        "TreesPlanted" => chance.Between(4, 24) * 25,
        "BloodDonorTurns" => Math.Max(10, Round(people * Between(chance, 0.8, 0.95), 0)),
        "BloodUnits" => Round((double)told["BloodDonorTurns"] * Between(chance, 0.74, 0.9), 0),
        "RoadLitKm" => Round(Between(chance, 0.5, 2.5), 1),
        "RoadConcretedKm" => Round(Between(chance, 0.1, 0.6), 2),
        "BridgesBuilt" or "CharityHousesBuilt" or "CemeteriesTended" or "PlaygroundsBuilt" => 1,
        "HousesRepaired" => chance.Between(1, 3),
        "VolunteerWorkdays" => Round(people * days * 0.85, 0),
        "GiftsGiven" => chance.Between(4, 24) * 5,
        "GiftsValueVnd" => told["GiftsGiven"] * chance.Between(6, 10) * 50_000,
        "Scholarships" => chance.Between(5, 20),
        "PolicyFamiliesVisited" => chance.Between(3, 15),
        "PeopleExamined" => chance.Between(80, 220),
        "ExamCandidatesSupported" => chance.Between(120, 450),
        "MealsProvided" => chance.Between(10, 40) * 10,
        "PeopleGuidedOnline" => Round(people * Between(chance, 1.5, 5), 0),
        "ChildrenServed" => chance.Between(25, 120),
        "MediaItems" => chance.Between(1, 5),
        "MediaReach" => chance.Between(8, 90) * 50,
        "TeamCount" => chance.Between(3, 9),
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator, "The sample data knows no usual size of it."),
    };

    /// <summary>Whole đồng, to ten thousand.</summary>
    public static decimal CostOf(string kind, int people, IReadOnlyDictionary<string, decimal> told, Chance chance)
    {
        decimal Told(string code) => told.GetValueOrDefault(code);
        var goods = Told("GiftsValueVnd") + (told.ContainsKey("GiftsValueVnd") ? 0 : Told("GiftsGiven") * 150_000) + Told("Scholarships") * 1_000_000
            + Told("CharityHousesBuilt") * 95_000_000 + Told("HousesRepaired") * 28_000_000 + Told("RoadLitKm") * 28_000_000
            + Told("RoadConcretedKm") * 120_000_000 + Told("BridgesBuilt") * 65_000_000 + Told("PlaygroundsBuilt") * 16_000_000
            + Told("TreesPlanted") * 12_000 + Told("PeopleExamined") * 90_000 + Told("MealsProvided") * 25_000;
        var ownUpkeep = people * (kind == "Launch" ? 60_000 : chance.Between(15, 40) * 1_000);
        return Math.Round((goods + ownUpkeep) / 10_000) * 10_000;
    }

    private static double Between(Chance chance, double least, double most) => least + chance.Share() * (most - least);

    private static decimal Round(double value, int decimals) => Math.Round((decimal)value, decimals);
}
