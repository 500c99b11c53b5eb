namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>Settings under <c>Channels:Telegram</c>. Without a token the channel is off and the rest is not looked at.</summary>
public sealed class TelegramOptions
{
    public const string Section = "Channels:Telegram";

    public const string Polling = "Polling";
    public const string Webhook = "Webhook";

    /// <summary>What BotFather gave: the bot's id, a colon, a secret. Never logged.</summary>
    public string Token { get; set; } = "";

    /// <summary>Scheme, host and port of the Bot API server; another one for a server of one's own.</summary>
    public string ApiBaseUrl { get; set; } = "https://api.telegram.org";

    /// <summary><see cref="Polling"/> (default) or <see cref="Webhook"/>.</summary>
    public string Mode { get; set; } = Polling;

    /// <summary>With a webhook: where this host is reached from outside, without the path of the webhook.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>With a webhook: what Telegram shows with every update, 1 to 256 of A–Z, a–z, 0–9, _ and -. Never logged.</summary>
    public string WebhookSecret { get; set; } = "";

    /// <summary>The middle part of this account's addresses; stored with people, so do not change it later.</summary>
    public string Account { get; set; } = "main";

    /// <summary>Messages to different people a second; 30 is what Telegram bears, up to 1000 where paid broadcasts are switched on for the bot.</summary>
    public double BulkPerSecond { get; set; } = 30;

    public bool UsesWebhook => string.Equals(Mode, Webhook, StringComparison.OrdinalIgnoreCase);

    /// <summary>The path Telegram posts to.</summary>
    public string WebhookPath => "/webhooks/telegram/" + Account;

    /// <summary>The bot's own id: the digits of the token.</summary>
    public long BotId => long.Parse(Token.AsSpan(0, Token.IndexOf(':', StringComparison.Ordinal)), System.Globalization.CultureInfo.InvariantCulture);
}
