namespace VolunteerBot.Bot.Channels;

/// <summary>Channels that reach real people: beside one of them nothing is made up, neither the clock nor the data.</summary>
public static class RealChannels
{
    /// <summary>The setting that switches each on.</summary>
    public static readonly IReadOnlyList<string> Keys =
    [
        "Channels:Telegram:Token", "Channels:ZaloOa:AppId", "Channels:ZaloBot:Token",
        "Channels:Activity:AppId", "Channels:Activity:AppPassword", "Channels:Activity:DirectLine:Secret",
    ];

    /// <summary>The setting of one that is on; null = none is.</summary>
    public static string? AnyOf(IConfiguration settings) => Keys.FirstOrDefault(key => !string.IsNullOrWhiteSpace(settings[key]));
}
