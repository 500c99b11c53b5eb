namespace VolunteerBot.Fakes.Telegram;

/// <summary>How a fake Bot API server behaves. The defaults suit tests: a free port, no rate limits, private by default.</summary>
public sealed record FakeTelegramOptions
{
    /// <summary>The one token this server accepts; its digits before the colon are the bot's own id.</summary>
    public string Token { get; init; } = "1000001:only-for-the-fake-server";

    /// <summary>The bot's name without the @.</summary>
    public string Username { get; init; } = "tinh_nguyen_bot";

    /// <summary>The name people see above the bot's messages.</summary>
    public string FirstName { get; init; } = "Trợ lý tình nguyện";

    /// <summary>Port on the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; }

    /// <summary>Dates, expiry, rate limits, long polls and webhook pauses all run on this clock.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>Rate limits to enforce; null (the default) enforces none.</summary>
    public RateLimits? Rates { get; init; }

    /// <summary>Demands HTTPS and the ports 443, 80, 88, 8443 for webhooks as the cloud server does. Off: any http address, as a self-hosted server in local mode.</summary>
    public bool CloudWebhookRules { get; init; }

    /// <summary>Slows repeated polls of one offset (3 s wait, limit 1 within 0.5 s) and repeated 409 answers (3 s), as the real server does.</summary>
    public bool GuardRepeatedPolls { get; init; }

    /// <summary>Privacy mode in groups: the bot sees commands, replies to itself and service messages only.</summary>
    public bool PrivacyMode { get; init; } = true;

    /// <summary>Whether a message naming the bot with @ passes privacy mode. Practice says yes, the documentation lists it nowhere.</summary>
    public bool MentionsPassPrivacy { get; init; } = true;

    /// <summary>Pause on <see cref="Clock"/> before every answer but getUpdates: the network between bot and platform.</summary>
    public TimeSpan Latency { get; init; }

    /// <summary>How long one delivery to a webhook may take.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long <c>NextMessage</c> and the other waits last in real time before they fail with what was seen last.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(20);

    /// <summary>The newest calls kept in <see cref="FakeTelegramServer.Calls"/>; counters are exact whatever is kept. 0 for load tests.</summary>
    public int KeepCalls { get; init; } = 20_000;

    /// <summary>The newest messages kept in each chat; older ones can be neither edited nor pressed.</summary>
    public int KeepMessages { get; init; } = 1_000;

    public int FirstUpdateId { get; init; } = 100_001;

    public int FirstMessageId { get; init; } = 1;
}
