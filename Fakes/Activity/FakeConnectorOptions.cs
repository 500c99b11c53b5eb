namespace VolunteerBot.Fakes.Activity;

/// <summary>How the fake connector behaves. The defaults suit tests: a free port, everything in order.</summary>
public sealed record FakeConnectorOptions
{
    /// <summary>The one app this connector knows.</summary>
    public string AppId { get; init; } = "11111111-2222-3333-4444-555555555555";

    public string AppPassword { get; init; } = "only~for.the-fake_connector";

    /// <summary>The tenant in whose name the bot must ask for its token.</summary>
    public string Tenant { get; init; } = "botframework.com";

    /// <summary>Port on the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Tokens begin and end on this clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long a bot's token lasts.</summary>
    public TimeSpan TokenLife { get; init; } = TimeSpan.FromHours(1);

    /// <summary>The channels the signing key stands for.</summary>
    public IReadOnlyList<string> Endorsements { get; init; } = ["msteams", "webchat", "directline"];

    /// <summary>Channels in which an activity can take the place of another.</summary>
    public IReadOnlyList<string> CanUpdate { get; init; } = ["msteams", "emulator"];

    /// <summary>Channels in which files can be laid with a conversation.</summary>
    public IReadOnlyList<string> TakesFiles { get; init; } = ["webchat", "directline", "emulator"];

    /// <summary>Whether every call of the bot is kept to be looked at; off for load.</summary>
    public bool KeepCalls { get; init; } = true;

    /// <summary>How long waits last in real time before they fail with what was seen last.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);
}
