namespace VolunteerBot.Domain.Activities;

/// <summary>One figure that results are told in (domain reference 3.3).</summary>
/// <param name="Code">Stable code; the Vietnamese name and unit are texts under <c>indicator.CODE</c>.</param>
/// <param name="Decimals">Digits after the comma that make sense: 0 for things counted, 1 or 2 for lengths and weights.</param>
/// <param name="AskAbove">A larger value is asked about once more, never refused.</param>
public sealed record Indicator(string Code, int Decimals, decimal AskAbove);

/// <summary>The figures known so far.</summary>
public static class Indicators
{
    public static readonly IReadOnlyList<Indicator> All =
    [
        new("WasteTonnes", 2, 20), new("RoadClearedKm", 2, 50), new("DrainsClearedKm", 2, 50),
        new("TreesPlanted", 0, 5_000), new("BloodUnits", 0, 1_000), new("BloodDonorTurns", 0, 1_500),
        new("RoadConcretedKm", 2, 20), new("RoadLitKm", 2, 30), new("BridgesBuilt", 0, 10), new("YouthProjects", 0, 20),
        new("CharityHousesBuilt", 0, 20), new("HousesRepaired", 0, 50), new("VolunteerWorkdays", 0, 2_000),
        new("GiftsGiven", 0, 2_000), new("GiftsValueVnd", 0, 500_000_000), new("Scholarships", 0, 500),
        new("ScholarshipsValueVnd", 0, 500_000_000), new("PolicyFamiliesVisited", 0, 300), new("CemeteriesTended", 0, 20),
        new("PeopleExamined", 0, 2_000), new("ExamCandidatesSupported", 0, 5_000), new("MealsProvided", 0, 5_000),
        new("FreeLodgings", 0, 500), new("PeopleGuidedOnline", 0, 2_000), new("ChildrenServed", 0, 2_000),
        new("PlaygroundsBuilt", 0, 10), new("TeamCount", 0, 100), new("MediaItems", 0, 500), new("MediaReach", 0, 1_000_000),
        new("BenefitVnd", 0, 2_000_000_000),
    ];

    private static readonly Dictionary<string, Indicator> ByCode = All.ToDictionary(i => i.Code, StringComparer.Ordinal);

    public static Indicator? Find(string code) => ByCode.GetValueOrDefault(code);
}
