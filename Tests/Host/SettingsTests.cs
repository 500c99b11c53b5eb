using VolunteerBot.Bot.Hosting;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>A missing, wrong or unknown setting stops the start, and the message names it.</summary>
public sealed class SettingsTests
{
    [Theory]
    [InlineData("Storage:Provider", "Oracle")]
    [InlineData("Storage:LiteDb:Path", "somewhere")]
    [InlineData("Storage:LiteDb:Pfad", "x")]
    [InlineData("Storage:Postgres:ConnectString", "x")]
    [InlineData("Channels:Telegram:Token", "abc")]
    [InlineData("Channels:Telegram:Tokn", "1:abc")]
    [InlineData("Channels:ZaloOa:AppId", "abc")]
    [InlineData("Channels:ZaloOa:AppID2", "1")]
    [InlineData("Channels:ZaloBot:Token", "abc")]
    [InlineData("Channels:WebChat:Enabled", "maybe")]
    [InlineData("Delivery:QuietHours:From", "25")]
    [InlineData("Delivery:QuietHours:To", "half past six")]
    [InlineData("Schedules:Reminders", "often")]
    [InlineData("Schedules:Housekeeping", "nightly")]
    [InlineData("Web:PublicUrl", "bot.example")]
    [InlineData("Web:PublicURI", "https://bot.example")]
    [InlineData("Demo:Enabled", "ja")]
    [InlineData("Clock:Now", "noon")]
    [InlineData("Logging:Level", "Chatty")]
    public async Task A_wrong_setting_stops_the_start_and_is_named(string key, string value) =>
        Assert.Contains(key, await WhyNot($"--{key}={value}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("Channels:Telegram:PublicUrl", "--Channels:Telegram:WebhookSecret=s")]
    [InlineData("Channels:Telegram:WebhookSecret", "--Channels:Telegram:PublicUrl=https://bot.example")]
    public async Task A_webhook_without_its_settings_stops_the_start(string missing, string given) =>
        Assert.Contains(missing, await WhyNot("--Channels:Telegram:Token=1000001:only-for-a-test", "--Channels:Telegram:Mode=Webhook", given), StringComparison.Ordinal);

    [Theory]
    [InlineData("Channels:ZaloOa:AppSecret", "")]
    [InlineData("Channels:ZaloOa:OaSecretKey", "")]
    [InlineData("Channels:ZaloOa:RefreshToken", "")]
    [InlineData("Channels:ZaloOa:RefreshToken", "geheim geheim")]
    [InlineData("Channels:ZaloOa:ApiBaseUrl", "https://openapi.zalo.me/v3.0")]
    [InlineData("Channels:ZaloOa:OAuthBaseUrl", "zalo")]
    [InlineData("Channels:ZaloOa:PublicUrl", "http://bot.example")]
    [InlineData("Channels:ZaloOa:Account", "a/b")]
    [InlineData("Channels:ZaloOa:MostCost", "-1")]
    [InlineData("Channels:ZaloOa:MostCost", "many")]
    [InlineData("Channels:ZaloOa:TemplateCost", "-1")]
    [InlineData("Channels:ZaloOa:SendsPerSecond", "1000")]
    [InlineData("Channels:ZaloOa:Buttons", "maybe")]
    public async Task A_wrong_setting_of_the_official_account_is_named_and_no_secret_is_said(string key, string value)
    {
        Dictionary<string, string> settings = new()
        {
            ["Channels:ZaloOa:AppId"] = "1000200030004000500", ["Channels:ZaloOa:AppSecret"] = "geheim", ["Channels:ZaloOa:OaSecretKey"] = "geheim",
            ["Channels:ZaloOa:RefreshToken"] = "geheim", [key] = value,
        };
        var message = await WhyNot([.. settings.Select(s => $"--{s.Key}={s.Value}")]);
        Assert.Contains(key, message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Channels:ZaloBot:PublicUrl", "--Channels:ZaloBot:WebhookSecret=secret-of-a-test")]
    [InlineData("Channels:ZaloBot:WebhookSecret", "--Channels:ZaloBot:PublicUrl=https://bot.example")]
    [InlineData("Channels:ZaloBot:WebhookSecret", "--Channels:ZaloBot:PublicUrl=https://bot.example", "--Channels:ZaloBot:WebhookSecret=short")]
    public async Task A_webhook_of_the_zalo_bot_without_its_settings_stops_the_start(string missing, params string[] given) =>
        Assert.Contains(missing, await WhyNot(["--Channels:ZaloBot:Token=1:only-for-a-test", "--Channels:ZaloBot:Mode=Webhook", .. given]), StringComparison.Ordinal);

    [Theory]
    [InlineData("Storage:Postgres:ConnectionString")]
    [InlineData("Storage:Postgres:ConnectionString", "--Storage:Postgres:ConnectionString=postgres://bot:geheim@db/bot")]
    [InlineData("Storage:Postgres:ConnectionString", "--Storage:Postgres:ConnectionString=Host=db;Passwort=geheim")]
    [InlineData("Host", "--Storage:Postgres:ConnectionString=Database=bot;Password=geheim")]
    [InlineData("Database", "--Storage:Postgres:ConnectionString=Host=db;Password=geheim")]
    [InlineData("Maximum Pool Size", "--Storage:Postgres:ConnectionString=Host=db;Database=bot;Password=geheim;Maximum Pool Size=2")]
    [InlineData("Storage:Postgres:WaitAtStartSeconds", "--Storage:Postgres:ConnectionString=Host=db;Database=bot", "--Storage:Postgres:WaitAtStartSeconds=1m")]
    public async Task A_database_that_is_not_said_rightly_stops_the_start_without_a_word_of_what_is_secret(string named, params string[] given)
    {
        var message = await WhyNot(["--Storage:Provider=Postgres", .. given]);

        Assert.Contains(named, message, StringComparison.Ordinal);
        Assert.Contains("Storage:Postgres:", message, StringComparison.Ordinal);
        Assert.DoesNotContain("geheim", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_rehearsal_clock_is_refused_beside_a_real_channel() =>
        Assert.Contains("Clock:Now", await WhyNot("--Channels:Telegram:Token=1000001:only-for-a-test", "--Clock:Now=2026-11-29T07:00:00+07:00"), StringComparison.Ordinal);

    internal static async Task<string> WhyNot(params string[] settings)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-settings");
        try
        {
            string[] usual = settings.Any(s => s.StartsWith("--Storage:LiteDb:Path", StringComparison.Ordinal))
                ? [] : ["--Storage:LiteDb:Path=" + Path.Combine(folder.FullName, "test.db")];
            var error = await Assert.ThrowsAnyAsync<Exception>(async () =>
            {
                await using var app = BotApplication.Build(["--Urls=http://127.0.0.1:0", .. usual, .. settings]);
                await app.StartAsync(TestContext.Current.CancellationToken);
            });
            return error.Message;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
