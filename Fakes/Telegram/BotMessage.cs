namespace VolunteerBot.Fakes.Telegram;

public enum BotMessageKind
{
    Text,
    Photo,
    Document,
    Location,
}

/// <summary>A message of the bot in one state; an edit makes a new one with the same id.</summary>
public sealed record BotMessage
{
    public required long ChatId { get; init; }

    public required int MessageId { get; init; }

    public required BotMessageKind Kind { get; init; }

    /// <summary>The text, or the caption of a picture or document, after parsing; empty when there is none.</summary>
    public string Text { get; init; } = "";

    public IReadOnlyList<TextEntity> Entities { get; init; } = [];

    public Keyboard? Keyboard { get; init; }

    public required DateTimeOffset Date { get; init; }

    /// <summary>When it was last edited; null for a message as it was sent.</summary>
    public DateTimeOffset? Edited { get; init; }

    public int? ReplyTo { get; init; }

    /// <summary>The picture or document.</summary>
    public StoredFile? File { get; init; }

    public double? Latitude { get; init; }

    public double? Longitude { get; init; }

    public bool Silent { get; init; }

    public bool IsEdit => Edited is not null;

    /// <summary>The labels in reading order.</summary>
    public IEnumerable<string> Labels => Keyboard?.Buttons.Select(static button => button.Text) ?? [];

    internal FormattedText Formatted => new(Text, Entities);
}
