namespace VolunteerBot.Bot.Channels.Activity;

/// <summary>
/// Settings under <c>Channels:Activity</c>: the Bot Framework's open protocol. Off without an app id, unless anonymous callers are
/// allowed. Direct Line is on with its secret alone.
/// </summary>
public sealed class ActivityOptions
{
    public const string Section = "Channels:Activity";

    /// <summary>The Microsoft app id of the bot (a GUID): the audience of every token that is shown.</summary>
    public string AppId { get; set; } = "";

    /// <summary>The client secret of the app. Never logged.</summary>
    public string AppPassword { get; set; } = "";

    /// <summary>The tenant of a single-tenant bot; empty for a multi-tenant one.</summary>
    public string TenantId { get; set; } = "";

    /// <summary>Takes callers without any proof, from this machine, in Development, while no real credential is configured.</summary>
    public bool AllowAnonymous { get; set; }

    /// <summary>The middle part of this account's addresses; stored with people, so do not change it later.</summary>
    public string Account { get; set; } = "main";

    /// <summary>Where the bot gets its own token. Others are for government clouds and for tests.</summary>
    public string LoginUrl { get; set; } = "https://login.microsoftonline.com";

    /// <summary>Where the keys of the Bot Connector service are named.</summary>
    public string ConnectorMetadataUrl { get; set; } = "https://login.botframework.com/v1/.well-known/openidconfiguration";

    /// <summary>Where the keys behind tokens of the emulator and the playground are named.</summary>
    public string EmulatorMetadataUrl { get; set; } = "https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration";

    public DirectLineOptions DirectLine { get; set; } = new();

    public bool HasCredentials => AppId.Length > 0;

    /// <summary>Whether <c>/api/messages</c> is open at all.</summary>
    public bool TakesMessages => HasCredentials || AllowAnonymous;
}

/// <summary>Settings under <c>Channels:Activity:DirectLine</c>: our own host of Direct Line 3.0.</summary>
public sealed class DirectLineOptions
{
    /// <summary>
    /// What opens any conversation and makes tokens, 32 to 256 characters; empty = off. For the servers of pages, never for a browser.
    /// Another secret ends all tokens made with the old one. Never logged.
    /// </summary>
    public string Secret { get; set; } = "";

    /// <summary>Pages that may call from a browser, such as <c>https://tinh-doan.example</c>, parted by commas; <c>*</c> = any.</summary>
    public string AllowedOrigins { get; set; } = "*";

    /// <summary>Where this host is reached from outside, for the addresses of streams and pictures; empty = as the caller called it.</summary>
    public string PublicUrl { get; set; } = "";

    public bool Enabled => Secret.Length > 0;
}
