namespace VolunteerBot.Bot.Web.Chat;

/// <summary>What stands in for a picture of somebody.</summary>
internal static class Faces
{
    /// <summary>First letter of the given name, which is the last word of a Vietnamese name.</summary>
    public static string Initials(string name) => name.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [.., var given] ? given[..1].ToUpperInvariant() : "?";
}
