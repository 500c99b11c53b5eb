using VolunteerBot.Dialogs.Conversations;

namespace VolunteerBot.Bot.Hosting;

/// <summary>Works out where this bot's pages are reached: <c>Web:PublicUrl</c>, else where it listens, as seen from this machine.</summary>
internal static class PageAddresses
{
    public const string Key = "Web:PublicUrl";

    /// <exception cref="SettingsException">The setting is no web address.</exception>
    public static PageAddress From(IConfiguration settings)
    {
        if (settings[Key] is { Length: > 0 } said)
        {
            return Uri.TryCreate(said, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Query.Length == 0
                ? new PageAddress(said.TrimEnd('/')) : throw new SettingsException($"'{Key}' is '{said}'; it must be an address such as https://bot.example.vn.");
        }
        var first = (settings["Urls"] ?? "http://localhost:5080").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)[0].TrimEnd('/');
        // Listening everywhere, it is reached here as localhost.
        return new PageAddress(first.Replace("//*", "//localhost", StringComparison.Ordinal).Replace("//+", "//localhost", StringComparison.Ordinal)
            .Replace("//0.0.0.0", "//localhost", StringComparison.Ordinal).Replace("//[::]", "//localhost", StringComparison.Ordinal));
    }
}
