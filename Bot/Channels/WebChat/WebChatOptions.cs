namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>The built-in chat on the bot's own page. Settings under <c>Channels:WebChat</c>.</summary>
public sealed class WebChatOptions
{
    public const string Section = "Channels:WebChat";

    /// <summary>Default: on.</summary>
    public bool Enabled { get; init; } = true;

    /// <exception cref="Hosting.SettingsException"><c>Channels:WebChat:Enabled</c> is neither true nor false.</exception>
    public static WebChatOptions From(IConfiguration settings)
    {
        var enabled = settings[$"{Section}:Enabled"];
        if (string.IsNullOrWhiteSpace(enabled))
            return new();
        return bool.TryParse(enabled, out var on)
            ? new() { Enabled = on }
            : throw new Hosting.SettingsException($"{Section}:Enabled is '{enabled}'; allowed are true and false.");
    }
}
