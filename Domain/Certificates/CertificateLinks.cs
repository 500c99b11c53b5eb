namespace VolunteerBot.Domain.Certificates;

/// <summary>What somebody typed, pasted or scanned to have a certificate checked.</summary>
public abstract record CheckedText
{
    private CheckedText()
    {
    }

    /// <param name="Value">Sixteen letters and digits, lower case.</param>
    public sealed record Code(string Value) : CheckedText;

    /// <summary>A link that leads somewhere else: whatever it shows proves nothing.</summary>
    public sealed record OtherSite(string Host) : CheckedText;

    /// <summary>The number alone, which several units may have given.</summary>
    public sealed record NumberOnly : CheckedText;

    public sealed record Unreadable : CheckedText;
}

/// <summary>Links to the page on which anybody can check a certificate.</summary>
/// <param name="address">Where this host's pages are reached from outside, without a slash at the end: <c>https://bot.example</c>, with a path where a proxy puts one.</param>
public sealed class CertificateLinks(string address)
{
    public const string Path = "/xacthuc/";

    private const int CodeLength = 16;

    private readonly Uri _base = new(address);

    public string Host => _base.Authority;

    public string PageUrl => address + Path.TrimEnd('/');

    public string Of(string code) => address + Path + code;

    /// <summary><c>ABCD-EFGH-JKMN-PQRS</c>: as a code is printed and read out.</summary>
    public static string Shown(string code) => string.Join('-', code.Chunk(4).Select(four => new string(four))).ToUpperInvariant();

    /// <summary>Reads a code, a link of ours, or anything else; spaces, dashes and letter case do not count in a code.</summary>
    public CheckedText Read(string text)
    {
        var words = text.Trim();
        if (LinkIn(words) is { } link)
            return IsOurs(link) ? OfPath(link.AbsolutePath) : new CheckedText.OtherSite(link.Authority);
        if (words.Contains("GCN", StringComparison.OrdinalIgnoreCase) && words.Contains('/', StringComparison.Ordinal))
            return new CheckedText.NumberOnly();
        return OfCode(words);
    }

    private bool IsOurs(Uri link) => string.Equals(HostOf(link), _base.IdnHost, StringComparison.OrdinalIgnoreCase) && link.UserInfo.Length == 0
        && (link.Port == _base.Port || (link.IsDefaultPort && _base.IsDefaultPort));

    /// <summary>Null where what stands for a host can be none.</summary>
    private static string? HostOf(Uri link)
    {
        try
        {
            return link.IdnHost;
        }
        catch (Exception e) when (e is UriFormatException or ArgumentException)
        {
            return null;
        }
    }

    private CheckedText OfPath(string path)
    {
        var page = _base.AbsolutePath.TrimEnd('/') + Path;
        return path.StartsWith(page, StringComparison.OrdinalIgnoreCase) ? OfCode(path[page.Length..].TrimEnd('/')) : new CheckedText.Unreadable();
    }

    private static CheckedText OfCode(string words)
    {
        var bare = string.Concat(words.Where(c => c is not (' ' or '-' or '–'))).ToLowerInvariant();
        return bare.Length == CodeLength && bare.All(char.IsAsciiLetterOrDigit) ? new CheckedText.Code(bare) : new CheckedText.Unreadable();
    }

    /// <summary>With or without its scheme: <c>vi-du.example/xacthuc/…</c> is a link too.</summary>
    private static Uri? LinkIn(string words)
    {
        if (words.Contains(' ', StringComparison.Ordinal))
            return null;
        if (words.Contains("://", StringComparison.Ordinal))
            return Uri.TryCreate(words, UriKind.Absolute, out var whole) && whole.Host.Length > 0 ? whole : null;
        var host = words.Split('/')[0];
        return words.Contains('/', StringComparison.Ordinal) && (host.Contains('.', StringComparison.Ordinal) || host.StartsWith("localhost", StringComparison.OrdinalIgnoreCase))
            && Uri.TryCreate("https://" + words, UriKind.Absolute, out var link) ? link : null;
    }
}
