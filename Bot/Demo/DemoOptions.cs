namespace VolunteerBot.Bot.Demo;

/// <summary>Whether this is a try-out with sample units, people and activities. Settings under <c>Demo</c>.</summary>
public sealed class DemoOptions
{
    public const string Section = "Demo";

    /// <summary>Default: on in Development while no real channel is configured, so that nobody can pick a role on a real bot.</summary>
    public required bool Enabled { get; init; }

    /// <exception cref="Hosting.SettingsException"><c>Demo:Enabled</c> is neither true nor false.</exception>
    public static DemoOptions From(IConfiguration settings, IHostEnvironment environment)
    {
        var enabled = settings[$"{Section}:Enabled"];
        if (string.IsNullOrWhiteSpace(enabled))
            return new() { Enabled = environment.IsDevelopment() && Channels.RealChannels.AnyOf(settings) is null };
        return bool.TryParse(enabled, out var on)
            ? new() { Enabled = on }
            : throw new Hosting.SettingsException($"{Section}:Enabled is '{enabled}'; allowed are true and false.");
    }
}
