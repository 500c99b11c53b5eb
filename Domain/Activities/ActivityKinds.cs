namespace VolunteerBot.Domain.Activities;

/// <summary>A kind of volunteer work and the figures its result is told in.</summary>
/// <param name="Code">Stable code; the names are texts under <c>kind.CODE</c>.</param>
/// <param name="Indicators">Asked for after such an activity, the most usual first.</param>
public sealed record ActivityKind(string Code, IReadOnlyList<string> Indicators);

/// <summary>The kinds of work that the usual campaigns consist of (domain reference 3.3).</summary>
public static class ActivityKinds
{
    public const string Other = "Other";

    public static readonly IReadOnlyList<ActivityKind> All =
    [
        new("Environment", ["WasteTonnes", "RoadClearedKm", "DrainsClearedKm"]),
        new("TreePlanting", ["TreesPlanted"]),
        new("BloodDonation", ["BloodUnits", "BloodDonorTurns"]),
        new("RoadsAndLights", ["RoadConcretedKm", "RoadLitKm", "BridgesBuilt"]),
        new("Housing", ["CharityHousesBuilt", "HousesRepaired", "VolunteerWorkdays"]),
        new("SocialCare", ["GiftsGiven", "GiftsValueVnd", "Scholarships"]),
        new("Gratitude", ["PolicyFamiliesVisited", "CemeteriesTended"]),
        new("Health", ["PeopleExamined"]),
        new("ExamSupport", ["ExamCandidatesSupported", "MealsProvided", "FreeLodgings"]),
        new("DigitalLiteracy", ["PeopleGuidedOnline"]),
        new("Children", ["ChildrenServed", "PlaygroundsBuilt"]),
        new("DisasterRelief", ["GiftsGiven", "HousesRepaired", "VolunteerWorkdays"]),
        new("Propaganda", ["MediaItems", "MediaReach"]),
        new("Launch", ["TeamCount"]),
        new(Other, []),
    ];

    private static readonly Dictionary<string, ActivityKind> ByCode = All.ToDictionary(k => k.Code, StringComparer.Ordinal);

    public static ActivityKind? Find(string code) => ByCode.GetValueOrDefault(code);
}
