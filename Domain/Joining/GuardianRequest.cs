using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Joining;

/// <summary>A child waits for a guardian's agreement. Until then nothing else is known of the child: no name, no unit.</summary>
public sealed record GuardianRequest
{
    /// <summary>The child's id, which is that of their conversation.</summary>
    public required PersonId Child { get; init; }

    /// <summary>Where the child is told that it is done.</summary>
    public required string Address { get; init; }

    public required string Language { get; init; }

    public required int BirthYear { get; init; }

    public required DateTimeOffset At { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public GuardianAgreement? Agreement { get; init; }

    /// <summary>The child takes part already, and asks for a certificate that names them.</summary>
    public bool ForCertificates { get; init; }

    public static readonly TimeSpan Lasts = TimeSpan.FromDays(7);
}
