namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>Settings under <c>Channels:ZaloBot</c>. Without a token the channel is off and the rest is not looked at.</summary>
public sealed class ZaloBotOptions
{
    public const string Section = "Channels:ZaloBot";

    public const string Polling = "Polling";
    public const string Webhook = "Webhook";

    /// <summary>What Zalo Bot Manager gave: the bot's id, a colon, a secret. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>Scheme, host and port of the Bot Platform.</summary>
    public string ApiBaseUrl { get; set; } = "https://bot-api.zaloplatforms.com";

    /// <summary><see cref="Polling"/> (default) or <see cref="Webhook"/>. Polling can lose an update when the program is killed in the instant it comes.</summary>
    public string Mode { get; set; } = Polling;

    /// <summary>Where this host is reached from outside: for the webhook, and for pictures and files, which the platform takes by address only.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>With a webhook: what Zalo shows with every update, 8 to 256 of A–Z, a–z, 0–9, _ and -. Never logged.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>The middle part of this account's addresses; stored with people, so do not change it later.</summary>
    public string Account { get; set; } = "main";

    public bool UsesWebhook => string.Equals(Mode, Webhook, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path Zalo posts to.</summary>
    public string WebhookPath => "/webhooks/zalobot/" + Account;
}
