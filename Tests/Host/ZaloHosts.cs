using VolunteerBot.Fakes.ZaloBot;
using VolunteerBot.Fakes.ZaloOa;

namespace VolunteerBot.Tests.Host;

/// <summary>The settings that point the whole program at our Zalo platforms, as arguments.</summary>
internal static class ZaloHosts
{
    public static IEnumerable<string> Settings(FakeZaloOaServer zalo) =>
    [
        "--Channels:ZaloOa:AppId=" + zalo.Options.AppId, "--Channels:ZaloOa:AppSecret=" + zalo.Options.AppSecret, "--Channels:ZaloOa:OaSecretKey=" + zalo.Options.OaSecretKey,
        "--Channels:ZaloOa:RefreshToken=" + zalo.Options.RefreshToken, "--Channels:ZaloOa:ApiBaseUrl=" + zalo.BaseUrl, "--Channels:ZaloOa:OAuthBaseUrl=" + zalo.BaseUrl,
    ];

    /// <param name="publicUrl">Where updates are posted; null = they are polled.</param>
    public static IEnumerable<string> Settings(FakeZaloBotServer zalo, string? publicUrl = null)
    {
        string[] settings = ["--Channels:ZaloBot:Token=" + zalo.Options.Token, "--Channels:ZaloBot:ApiBaseUrl=" + zalo.BaseUrl];
        return publicUrl is null ? settings
            : [.. settings, "--Channels:ZaloBot:Mode=Webhook", "--Channels:ZaloBot:PublicUrl=" + publicUrl, "--Channels:ZaloBot:WebhookSecret=only-for-the-tests_1"];
    }

    /// <summary>The same as environment variables, for a program of its own.</summary>
    public static Dictionary<string, string> Environment(IEnumerable<string> settings) =>
        settings.Select(s => s[2..].Split('=', 2)).ToDictionary(s => s[0].Replace(":", "__", StringComparison.Ordinal), s => s[1]);
}
