using System.Globalization;
using VolunteerBot.Bot.Hosting;

namespace VolunteerBot.Bot.Certificates;

/// <summary>Settings under <c>Certificates</c>.</summary>
/// <param name="PublicUrl">Where anybody reaches this host.</param>
/// <param name="ChecksPerMinute">How often one address may ask the page, 1 to 10000.</param>
internal sealed record CertificatesOptions(Uri PublicUrl, int ChecksPerMinute)
{
    private const int Usual = 30;
    private const int Most = 10_000;

    /// <exception cref="SettingsException">A value is wrong; the message names it.</exception>
    public static CertificatesOptions From(IConfiguration settings) => new(Url(settings), Checks(settings["Certificates:ChecksPerMinute"]));

    private static Uri Url(IConfiguration settings)
    {
        var said = settings["Certificates:PublicUrl"];
        if (string.IsNullOrEmpty(said))
            return Own(settings["Urls"]);
        return Uri.TryCreate(said, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.AbsolutePath == "/" && url is { Query: "", Fragment: "", UserInfo: "" }
            ? url
            : throw new SettingsException($"'Certificates:PublicUrl' is '{said}'; it must be an http or https address without a path, such as https://tinhnguyen.example.");
    }

    /// <summary>The first address the host listens on, for trying out.</summary>
    private static Uri Own(string? urls)
    {
        var first = (urls is { Length: > 0 } ? urls : "http://localhost:5080").Split(';', StringSplitOptions.TrimEntries)[0];
        foreach (var any in (string[])["://*", "://+", "://0.0.0.0", "://[::]"])
            first = first.Replace(any, "://localhost", StringComparison.Ordinal);
        return Uri.TryCreate(first, UriKind.Absolute, out var url) ? url : new Uri("http://localhost:5080");
    }

    private static int Checks(string? said) => string.IsNullOrEmpty(said) ? Usual
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var checks) && checks is >= 1 and <= Most ? checks
        : throw new SettingsException($"'Certificates:ChecksPerMinute' is '{said}'; it must be a whole number from 1 to {Most}.");
}
