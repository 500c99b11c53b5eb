namespace VolunteerBot.Fakes.Telegram;

/// <summary>What Telegram tolerates of sends and edits; the figures are those of its FAQ, the bursts are a guess the FAQ allows.</summary>
public sealed record RateLimits
{
    public double PerChatPerSecond { get; init; } = 1;

    /// <summary>Messages a quiet private chat takes at once.</summary>
    public int PerChatBurst { get; init; } = 4;

    public double PerGroupPerMinute { get; init; } = 20;

    public double OverallPerSecond { get; init; } = 30;
}
