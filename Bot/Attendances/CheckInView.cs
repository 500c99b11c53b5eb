namespace VolunteerBot.Bot.Attendances;

public enum CheckInViewState
{
    Open,

    /// <summary>The codes are shown; they are taken from <see cref="CheckInView.From"/> on.</summary>
    Early,

    Closed,
    CalledOff,
    Unknown,
}

/// <summary>What the leader's page shows at an instant.</summary>
/// <param name="Here">How many are there.</param>
public sealed record CheckInView(CheckInViewState State, string Title, int Here)
{
    public static readonly CheckInView Unknown = new(CheckInViewState.Unknown, "", 0) { Left = TimeSpan.FromSeconds(30) };

    /// <summary>The link in the code to scan; null where none is taken.</summary>
    public string? Scanned { get; init; }

    /// <summary>The six digits; null where they are not taken.</summary>
    public string? Code { get; init; }

    public DateTimeOffset From { get; init; }

    /// <summary>How long it stays as it is.</summary>
    public TimeSpan Left { get; init; }
}
