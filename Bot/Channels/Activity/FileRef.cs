namespace VolunteerBot.Bot.Channels.Activity;

/// <summary>How a file of an activity is found again: the chat it came from, and where it lies.</summary>
internal static class FileRef
{
    public static string Of(string chat, string url) => chat + "\n" + url;

    /// <exception cref="ChannelException">There is no such file.</exception>
    public static (string Chat, string Url) Parse(string text) =>
        text.IndexOf('\n') is var at and > 0 && at + 1 < text.Length ? (text[..at], text[(at + 1)..]) : throw new ChannelException(RefusalKind.BadMessage, "noFile");
}

/// <summary>Addresses that carry the bytes in themselves (RFC 2397), in base64.</summary>
internal static class DataAddress
{
    private const string Mark = ";base64,";

    public static string Of(string mediaType, byte[] content) => $"data:{mediaType}{Mark}{Convert.ToBase64String(content)}";

    /// <summary>Null when it is none.</summary>
    /// <exception cref="ChannelException">It is one, but not in base64.</exception>
    public static byte[]? TryRead(string url)
    {
        if (!url.StartsWith("data:", StringComparison.OrdinalIgnoreCase))
            return null;
        var at = url.IndexOf(Mark, StringComparison.OrdinalIgnoreCase);
        try
        {
            return at > 0 ? Convert.FromBase64String(url[(at + Mark.Length)..]) : throw new ChannelException(RefusalKind.BadMessage, "unreadableFile");
        }
        catch (FormatException broken)
        {
            throw new ChannelException(RefusalKind.BadMessage, "unreadableFile", broken);
        }
    }
}
