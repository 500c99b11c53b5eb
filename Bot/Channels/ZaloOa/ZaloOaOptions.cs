namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>Settings under <c>Channels:ZaloOa</c>. Without an app id the channel is off and the rest is not looked at.</summary>
public sealed class ZaloOaOptions
{
    public const string Section = "Channels:ZaloOa";

    /// <summary>The app's id: digits.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The app's secret, shown with tokens. Never logged.</summary>
    public string AppSecret { get; set; } = "";

    /// <summary>The key of the account that webhooks are signed with, from the console's Webhook page; not the app's secret. Never logged.</summary>
    public string OaSecretKey { get; set; } = "";

    /// <summary>The first refresh token, used once; the bot keeps the later ones itself. Never logged.</summary>
    public string RefreshToken { get; set; } = "";

    /// <summary>Scheme, host and port of the OpenAPI.</summary>
    public string ApiBaseUrl { get; set; } = "https://openapi.zalo.me";

    /// <summary>Scheme, host and port of OAuth.</summary>
    public string OAuthBaseUrl { get; set; } = "https://oauth.zaloapp.com";

    /// <summary>Where this host is reached from outside: for the link with which an administrator authorises the bot.</summary>
    public string PublicUrl { get; set; } = "";

    /// <summary>The middle part of this account's addresses; stored with people, so do not change it later.</summary>
    public string Account { get; set; } = "main";

    /// <summary>
    /// The most one message may cost, in đồng: what goes 48 hours after somebody last wrote is billed (55). 0 = free messages only.
    /// </summary>
    public int MostCost { get; set; }

    /// <summary>An approved template for what goes after seven days of silence; empty = such people cannot be reached here.</summary>
    public string TemplateId { get; set; } = "";

    /// <summary>The parameter of the template that takes the text.</summary>
    public string TemplateText { get; set; } = "noi_dung";

    /// <summary>What one message by template costs, in đồng.</summary>
    public int TemplateCost { get; set; } = 200;

    /// <summary>How many messages a second the account may send to many; the platform's own words lie between 20 and 66.</summary>
    public int SendsPerSecond { get; set; } = 18;

    /// <summary>Whether choices go as a list with buttons (at most five); switch it on after a test with your own account.</summary>
    public bool Buttons { get; set; }

    /// <summary>The path Zalo posts to.</summary>
    public string WebhookPath => "/webhooks/zalooa/" + Account;

    /// <summary>The path an administrator's browser comes back to.</summary>
    public string AuthorisedPath => WebhookPath + "/authorised";
}
