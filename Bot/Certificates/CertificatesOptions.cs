using System.Globalization;
using VolunteerBot.Bot.Hosting;

namespace VolunteerBot.Bot.Certificates;

/// <summary>Settings under <c>Certificates</c>.</summary>
/// <param name="ChecksPerMinute">How often one address may ask the page, 1 to 10000.</param>
internal sealed record CertificatesOptions(int ChecksPerMinute)
{
    private const int Usual = 30;
    private const int Most = 10_000;

    /// <exception cref="SettingsException">A value is wrong; the message names it.</exception>
    public static CertificatesOptions From(IConfiguration settings) => new(Checks(settings["Certificates:ChecksPerMinute"]));

    private static int Checks(string? said) => string.IsNullOrEmpty(said) ? Usual
        : int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var checks) && checks is >= 1 and <= Most ? checks
        : throw new SettingsException($"'Certificates:ChecksPerMinute' is '{said}'; it must be a whole number from 1 to {Most}.");
}
