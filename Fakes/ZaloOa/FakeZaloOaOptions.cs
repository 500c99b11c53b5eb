namespace VolunteerBot.Fakes.ZaloOa;

/// <summary>How the fake Official Account platform behaves. The secrets are invented.</summary>
public sealed record FakeZaloOaOptions
{
    public int Port { get; init; }

    public string AppId { get; init; } = "1000200030004000500";

    public string AppSecret { get; init; } = "app-secret-only-for-tests";

    public string OaId { get; init; } = "2000300040005000600";

    /// <summary>The key webhooks are signed with; not the app's.</summary>
    public string OaSecretKey { get; init; } = "oa-secret-only-for-tests";

    /// <summary>The refresh token an administrator got when they authorised the app.</summary>
    public string RefreshToken { get; init; } = "refresh-0-only-for-tests";

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>How long a test waits for the bot.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long the platform waits for the bot's webhook, on <see cref="Clock"/>.</summary>
    public TimeSpan WebhookTimeout { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The pause before the first try again; for tests on a real clock.</summary>
    public TimeSpan FirstRetry { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan AccessTokenLasts { get; init; } = TimeSpan.FromHours(25);

    public TimeSpan RefreshTokenLasts { get; init; } = TimeSpan.FromDays(90);

    /// <summary>Calls per minute and app.</summary>
    public int CallsPerMinute { get; init; } = 4000;

    /// <summary>Whether the bot's own messages come back as <c>oa_send_…</c>.</summary>
    public bool Echoes { get; init; } = true;

    /// <summary>Whether list templates with buttons are taken; not confirmed for version 3.</summary>
    public bool TakesLists { get; init; }

    /// <summary>Whether messages in the paid window are refused for want of a billing account (-320).</summary>
    public bool HasBilling { get; init; } = true;

    /// <summary>Approved templates that may be sent by user id.</summary>
    public IReadOnlyList<string> Templates { get; init; } = [];

    public int KeepCalls { get; init; } = 10_000;

    public int KeepMessages { get; init; } = 1_000;
}
