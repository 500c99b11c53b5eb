using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Dialogs.Messages;

/// <summary>What people can be offered to tap; rendered as a button, or as a number where a platform has none.</summary>
/// <param name="Payload">What comes back: <c>STAMP:VALUE</c> for an answer, or a command such as <c>/ketqua 0197…</c>.</param>
/// <param name="Number">The number the conversation takes for this choice; null where a number would mean something else, or where no
/// conversation waits for it.</param>
public sealed record Choice(string Label, string Payload, int? Number = null);

/// <summary>Ask the phone for something it knows, with the platform's own button where it has one.</summary>
public enum InputHint
{
    None,
    Location,
    Contact,
    Picture,
}

/// <summary>
/// One message of the bot, the same for every channel. <see cref="Text"/> carries light markup: <c>&lt;b&gt;</c> and <c>&lt;i&gt;</c>,
/// everything else escaped as in HTML. A channel renders it with what its platform can do.
/// </summary>
public sealed record OutgoingMessage
{
    public required string Text { get; init; }

    /// <summary>The text where nothing can be tapped; null = the same.</summary>
    public string? TypedText { get; init; }

    public IReadOnlyList<Choice> Choices { get; init; } = [];

    /// <summary><c>en</c>, or null for Vietnamese: for the few words a channel adds.</summary>
    public string? Language { get; init; }

    public InputHint Hint { get; init; }

    /// <summary>Put this in the place of the message whose button was pressed (or of the last question), where a platform can.</summary>
    public bool Replaces { get; init; }

    /// <summary>The message to replace, as the platform knows it; null = the last one the bot sent in this chat.</summary>
    public string? ReplacedRef { get; init; }

    /// <summary>Id of a stored picture to show.</summary>
    public string? Picture { get; init; }

    public GeoPoint? Location { get; init; }

    /// <summary>Files to hand over, after the text; null = none.</summary>
    public IReadOnlyList<SentDocument>? Documents { get; init; }
}

/// <summary>For channels on which nothing can be tapped.</summary>
public static class TypedMessages
{
    /// <summary>The message as it is worded there.</summary>
    public static OutgoingMessage Typed(this OutgoingMessage message) => message.TypedText is { } text ? message with { Text = text, TypedText = null } : message;
}

/// <summary>How a channel hands a file over.</summary>
public enum FileDelivery
{
    Itself,

    /// <summary>As an address to open.</summary>
    Link,

    /// <summary>It says which file there is and where it can be had.</summary>
    Words,
}

/// <summary>A stored file as somebody gets it.</summary>
/// <param name="FileId">Under which the store keeps its bytes. When it is gone by then, the message goes without it.</param>
/// <param name="Name">What it is called on the reader's device: <c>du-lieu.html</c>.</param>
public sealed record SentDocument(string FileId, string Name, string MediaType)
{
    /// <summary>It goes to many, and is nobody's own: an address of it may last longer.</summary>
    public bool IsForMany { get; init; }
}
