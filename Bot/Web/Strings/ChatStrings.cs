using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Web.Strings;

/// <summary>The words of the chat page itself, in one language. What the bot says is in the text files of the dialogs.</summary>
public sealed partial record ChatStrings
{
    public required string Language { get; init; }

    public required string Title { get; init; }

    public required string Tagline { get; init; }

    /// <summary>Who the visitor is outside a try-out.</summary>
    public required string You { get; init; }

    public required string Commands { get; init; }

    public required string SwitchPersona { get; init; }

    public required string PickPersona { get; init; }

    public required string PickPersonaHint { get; init; }

    public required string Conversation { get; init; }

    public required string BotName { get; init; }

    public required string Mine { get; init; }

    public required string Typing { get; init; }

    public required string EmptyTitle { get; init; }

    public required string EmptyText { get; init; }

    public required string ExamplesLabel { get; init; }

    public required IReadOnlyList<string> Examples { get; init; }

    public required string Compose { get; init; }

    public required string ComposeHint { get; init; }

    public required string ComposePhone { get; init; }

    public required string Send { get; init; }

    public required string AttachPicture { get; init; }

    public required string ShareLocation { get; init; }

    public required string Choices { get; init; }

    public required string Chosen { get; init; }

    public required string Newest { get; init; }

    public required string Picture { get; init; }

    public required string OpenPicture { get; init; }

    public required string Download { get; init; }

    public required string SharedLocation { get; init; }

    public required string SeeOnMap { get; init; }

    public required string Today { get; init; }

    public required string Yesterday { get; init; }

    public required string ConnectionLost { get; init; }

    public required string PageBroken { get; init; }

    public required string Reload { get; init; }

    public required string Waiting { get; init; }

    public required string TryAgain { get; init; }

    public required string TooMany { get; init; }

    public required string TooLong { get; init; }

    public required string NotAPicture { get; init; }

    public required string PictureTooLarge { get; init; }

    public required string PictureFailed { get; init; }

    public required string PictureSending { get; init; }

    public required string LocationAsking { get; init; }

    public required string LocationDenied { get; init; }

    public required string LocationFailed { get; init; }

    public required string LocationInsecure { get; init; }

    public required string Dismiss { get; init; }

    /// <summary>Vietnamese for all but English.</summary>
    public static ChatStrings For(string? language) =>
        language is not null && language.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Vietnamese;

    /// <summary>What the empty line of the composer says.</summary>
    public string HintFor(InputHint hint) => hint == InputHint.Contact ? ComposePhone : ComposeHint;
}
