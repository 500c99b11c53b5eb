namespace VolunteerBot.Domain.People;

/// <summary>What somebody can help with, by code; the words are texts under <c>skill.CODE</c>. Nothing about health or belief.</summary>
public static class Skills
{
    public static readonly IReadOnlyList<string> All =
    [
        "FirstAid", "Driving", "Teaching", "Languages", "Computers", "Media", "Photography", "Music", "Sports", "Swimming", "Cooking", "Building",
        "Electrics", "Farming", "Organising",
    ];
}
