namespace VolunteerBot.Fakes.Telegram;

public enum KeyboardKind
{
    /// <summary>Buttons under the message.</summary>
    Inline,

    /// <summary>Buttons in place of the phone's keyboard.</summary>
    Reply,

    /// <summary>Takes the reply keyboard away.</summary>
    Remove,

    /// <summary>Opens the answer to this message.</summary>
    ForceReply,
}

/// <summary>A button; of the properties after the label at most one is set.</summary>
/// <param name="Data">The callback data of an inline button.</param>
public sealed record Button(string Text, string? Data = null, string? Url = null, bool AsksContact = false, bool AsksLocation = false);

/// <summary>What a message shows to press.</summary>
/// <param name="Json">The markup as the bot sent it, without white space.</param>
public sealed record Keyboard(KeyboardKind Kind, IReadOnlyList<IReadOnlyList<Button>> Rows, string Json, bool OneTime = false)
{
    public IEnumerable<Button> Buttons => Rows.SelectMany(static row => row);
}
