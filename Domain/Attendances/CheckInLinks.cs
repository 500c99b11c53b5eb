namespace VolunteerBot.Domain.Attendances;

/// <summary>What a link that somebody pasted turns out to be.</summary>
public abstract record CheckInLink
{
    private CheckInLink()
    {
    }

    /// <summary>One of ours, with what it carries.</summary>
    public sealed record Ours(string Code, string? Mark) : CheckInLink;

    /// <summary>The leader's own page, which checks nobody in.</summary>
    public sealed record LeadersPage : CheckInLink;

    /// <summary>It looks like a check-in and leads somewhere else.</summary>
    public sealed record OtherSite(string Host) : CheckInLink;
}

/// <summary>Links of check-in: the one to scan, and the leader's page that shows it.</summary>
/// <param name="address">Where this host's pages are reached from outside, without a slash at the end.</param>
/// <param name="telegramName">The bot's user name at Telegram without the @; null while it is not known, or there is none.</param>
public sealed class CheckInLinks(string address, Func<string?> telegramName)
{
    public const string Path = "/diemdanh/";
    private const string Telegram = "t.me";

    private readonly Uri _base = new(address);

    /// <summary>What stands in the QR code at an instant: it opens the bot, which checks in whoever opened it.</summary>
    public string Scanned(CheckInPlan plan, DateTimeOffset at) =>
        (telegramName() is { Length: > 0 } name ? $"https://{Telegram}/{name}" : address + "/") + "?start=" + CheckInCodes.LinkOf(plan, at);

    /// <summary>The page on the leader's phone. Whoever has the address sees the codes, so it is told to nobody else; a new one ends the old.</summary>
    public string Page(CheckInPlan plan) => address + Path + plan.Code + "-" + CheckInCodes.PageMarkOf(plan);

    /// <summary>The code and mark at the end of a page's address; null when it is none.</summary>
    public static (string Code, string Mark)? ReadPage(string text) =>
        text.Split('-') is [{ Length: CheckInCodes.Digits } code, { Length: > 0 } mark] && code.All(char.IsAsciiDigit) ? (code, mark) : null;

    /// <summary>What a text that is a link is for check-in; null when it has nothing to do with it.</summary>
    public CheckInLink? Read(string text)
    {
        var words = text.Trim();
        if (words.Contains(' ', StringComparison.Ordinal) || !words.Contains('/', StringComparison.Ordinal))
            return null;
        if (!Uri.TryCreate(words.Contains("://", StringComparison.Ordinal) ? words : "https://" + words, UriKind.Absolute, out var link) || link.Host.Length == 0)
            return null;
        var carried = Carried(link);
        if (IsOurs(link))
            return link.AbsolutePath.StartsWith(_base.AbsolutePath.TrimEnd('/') + Path, StringComparison.OrdinalIgnoreCase) ? new CheckInLink.LeadersPage() : carried;
        if (IsOurBot(link))
            return carried;
        return carried is null && !link.AbsolutePath.Contains(Path, StringComparison.OrdinalIgnoreCase) ? null : new CheckInLink.OtherSite(NameOf(link));
    }

    /// <summary>At Telegram it is the bot that makes the difference.</summary>
    private static string NameOf(Uri link) => string.Equals(link.IdnHost, Telegram, StringComparison.OrdinalIgnoreCase) ? link.Authority + link.AbsolutePath.TrimEnd('/') : link.Authority;

    private static CheckInLink.Ours? Carried(Uri link)
    {
        foreach (var part in link.Query.TrimStart('?').Split('&'))
        {
            if (part.StartsWith("start=" + CheckInCodes.Prefix, StringComparison.OrdinalIgnoreCase) && CheckInCodes.Read(part["start=".Length..]) is { } read)
                return new(read.Code, read.Mark);
        }
        return null;
    }

    private bool IsOurs(Uri link) => string.Equals(link.IdnHost, _base.IdnHost, StringComparison.OrdinalIgnoreCase) && link.UserInfo.Length == 0
        && (link.Port == _base.Port || (link.IsDefaultPort && _base.IsDefaultPort));

    private bool IsOurBot(Uri link) => telegramName() is { Length: > 0 } name && link.UserInfo.Length == 0 && link.IsDefaultPort
        && string.Equals(link.IdnHost, Telegram, StringComparison.OrdinalIgnoreCase) && string.Equals(link.AbsolutePath.Trim('/'), name, StringComparison.OrdinalIgnoreCase);
}
