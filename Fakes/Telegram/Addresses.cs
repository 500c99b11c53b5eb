namespace VolunteerBot.Fakes.Telegram;

/// <summary>Which web addresses Telegram takes in links and buttons.</summary>
internal static class Addresses
{
    /// <summary>A host needs a dot, so <c>http://localhost</c> is refused although it is a correct address; tg:// links pass.</summary>
    public static bool IsLink(string text)
    {
        if (!text.Contains("://", StringComparison.Ordinal))
            text = "http://" + text;
        return Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == "tg" || (uri.Scheme is "http" or "https" && (uri.Host.Contains('.', StringComparison.Ordinal) || uri.HostNameType == UriHostNameType.IPv6)));
    }
}
