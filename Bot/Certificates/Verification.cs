using VolunteerBot.Domain.Certificates;

namespace VolunteerBot.Bot.Certificates;

/// <summary>What the page says.</summary>
public enum VerificationState
{
    /// <summary>Nothing yet: it asks for a code.</summary>
    Asked,
    Valid,
    Revoked,
    Unknown,
    OtherSite,
    NumberOnly,
    Unreadable,
    TooMany,
}

/// <summary>What the page shows.</summary>
public sealed record Verification(VerificationState State)
{
    public Certificate? Certificate { get; init; }

    /// <summary>Whether the name somebody typed is the one on it; null when none was typed or none is kept.</summary>
    public bool? IsSameName { get; init; }

    /// <summary>The code or the other site.</summary>
    public string? Subject { get; init; }

    /// <summary>The name of this site, to compare with.</summary>
    public string? Host { get; init; }
}
