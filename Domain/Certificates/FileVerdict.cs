using System.Globalization;
using System.Text.Json;

namespace VolunteerBot.Domain.Certificates;

/// <summary>How a signed file stands.</summary>
public enum FileStanding
{
    /// <summary>Signed by a known key and unchanged since. Whether it was revoked afterwards only the issuer's system knows.</summary>
    Genuine,

    /// <summary>Changed, or signed by somebody else.</summary>
    Forged,

    /// <summary>It names a key that is not among those given.</summary>
    UnknownKey,

    /// <summary>No signed certificate at all.</summary>
    NotACertificate,
}

/// <param name="Content">What it says; only of a genuine one.</param>
public sealed record FileVerdict(FileStanding Standing, FileContent? Content);

/// <summary>What a genuine file says.</summary>
/// <param name="Hours">0 = no hours are stated.</param>
public sealed record FileContent(string Number, string Code, string Unit, string Name, DateOnly From, DateOnly To, int Activities, decimal Hours, DateOnly Issued)
{
    /// <summary>Of a payload whose signature was found right, so it has the members this program wrote.</summary>
    internal static FileContent Of(JsonElement json) => new(
        Text(json, "number"), Text(json, "code"), Text(json, "unit"), Text(json, "name"), Day(json, "from"), Day(json, "to"), json.GetProperty("activities").GetInt32(),
        json.GetProperty("hours").GetDecimal(), Day(json, "issued"));

    private static string Text(JsonElement json, string name) => SignedFile.Text(json, name) ?? "";

    private static DateOnly Day(JsonElement json, string name) => DateOnly.ParseExact(Text(json, name), "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
