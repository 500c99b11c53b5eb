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
/// <param name="publicUrl">Where this host is reached from outside, without a path.</param>
public sealed class CertificateLinks(Uri publicUrl)
{
    public const string Path = "/xacthuc/";

    private const int CodeLength = 16;

    public string Host => publicUrl.Authority;

    public string PageUrl => new Uri(publicUrl, Path.TrimEnd('/')).AbsoluteUri;

    public string Of(string code) => new Uri(publicUrl, Path + code).AbsoluteUri;

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

    private bool IsOurs(Uri link) => string.Equals(link.IdnHost, publicUrl.IdnHost, StringComparison.OrdinalIgnoreCase) && link.UserInfo.Length == 0
        && (link.Port == publicUrl.Port || (link.IsDefaultPort && publicUrl.IsDefaultPort));

    private static CheckedText OfPath(string path) =>
        path.StartsWith(Path, StringComparison.OrdinalIgnoreCase) ? OfCode(path[Path.Length..].TrimEnd('/')) : new CheckedText.Unreadable();

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
