namespace VolunteerBot.Dialogs.Conversations;

/// <summary>Where this bot's own pages are reached from outside, so that a link in a chat can be opened.</summary>
/// <param name="Base">Scheme, host and port, without a slash at the end: <c>https://bot.example.vn</c>.</param>
public sealed record PageAddress(string Base)
{
    /// <summary>The whole address of a page.</summary>
    /// <param name="path">Begins with a slash.</param>
    public string Of(string path) => Base + path;
}
