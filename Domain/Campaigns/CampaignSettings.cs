namespace VolunteerBot.Domain.Campaigns;

/// <summary>What a province can set for its campaigns and announcements.</summary>
public sealed record CampaignSettings
{
    /// <summary>Announcements to more people than this wait for a second person's approval.</summary>
    public int ApprovalAbove { get; init; } = 1_000;

    /// <summary>Announcements a person gets in a week, urgent ones apart; what is more waits for the digest.</summary>
    public int WeeklyAllowance { get; init; } = 5;

    /// <summary>A second announcement to the same person within this waits for the digest.</summary>
    public TimeSpan BurstSpan { get; init; } = TimeSpan.FromHours(2);

    /// <summary>When the digest of what was held back is sent, on the clock in Vietnam.</summary>
    public TimeOnly DigestAt { get; init; } = new(17, 30);

    /// <summary>How long a place is kept for somebody from the waiting list.</summary>
    public TimeSpan OfferLasts { get; init; } = TimeSpan.FromHours(2);

    /// <summary>What one message costs by channel, in whole đồng; a channel that is not named costs nothing.</summary>
    public IReadOnlyDictionary<string, int> CostPerMessage { get; init; } = new Dictionary<string, int>();
}
