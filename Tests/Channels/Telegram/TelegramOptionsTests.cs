using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Turns;
using Xunit;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>Settings with which the channel could not work stop the start, and say which and why.</summary>
public sealed class TelegramOptionsTests
{
    private const string Token = "1000001:only-for-the-fake-server";

    private static readonly Dictionary<string, string?> Webhook = new()
    {
        ["Token"] = Token, ["Mode"] = "Webhook", ["PublicUrl"] = "https://bot.example.vn", ["WebhookSecret"] = "secret_1",
    };

    private static async Task<IReadOnlyList<string>> FaultsOf(Dictionary<string, string?> settings)
    {
        await using var app = Build(settings);
        var refusal = await Assert.ThrowsAsync<OptionsValidationException>(() => app.StartAsync(TestContext.Current.CancellationToken));
        return [.. refusal.Failures];
    }

    private static WebApplication Build(Dictionary<string, string?> settings)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(settings.ToDictionary(setting => "Channels:Telegram:" + setting.Key, setting => setting.Value));
        builder.Services.AddSingleton(TimeProvider.System).AddSingleton<ITurns>(new RecordingTurns())
            .AddSingleton<IHosts>(new OnlyHost()).AddTelegram(builder.Configuration);
        return builder.Build();
    }

    [Theory]
    [InlineData("Token", "no-colon", "BotFather")]
    [InlineData("Token", "0815:secret", "BotFather")]
    [InlineData("Token", "1000001:with/slash", "BotFather")]
    [InlineData("Token", "1000001:with space", "BotFather")]
    [InlineData("ApiBaseUrl", "api.telegram.org", "http or https")]
    [InlineData("ApiBaseUrl", "ftp://api.telegram.org", "http or https")]
    [InlineData("ApiBaseUrl", "https://api.telegram.org/path", "without a path")]
    [InlineData("ApiBaseUrl", "", "http or https")]
    [InlineData("Mode", "Pulling", "Polling or Webhook")]
    [InlineData("Mode", "", "Polling or Webhook")]
    [InlineData("PublicUrl", "", "https")]
    [InlineData("PublicUrl", "http://bot.example.vn", "https")]
    [InlineData("PublicUrl", "https://bot.example.vn?x=1", "https")]
    [InlineData("WebhookSecret", "", "1 to 256")]
    [InlineData("WebhookSecret", "bí mật", "1 to 256")]
    [InlineData("Account", "a/b", "letters, digits")]
    [InlineData("Account", "", "letters, digits")]
    public async Task A_wrong_setting_is_named_with_what_is_allowed(string key, string value, string allowed)
    {
        var fault = Assert.Single(await FaultsOf(new(Webhook) { [key] = value }));
        Assert.StartsWith($"Channels:Telegram:{key} must be", fault, StringComparison.Ordinal);
        Assert.Contains(allowed, fault, StringComparison.Ordinal);
        if (key is "Token" or "WebhookSecret" && value.Length > 0)
            Assert.DoesNotContain(value, fault, StringComparison.Ordinal);
        Assert.DoesNotContain("secret_1", fault, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_wrong_settings_are_told_at_once() =>
        Assert.Equal(3, (await FaultsOf(new() { ["Token"] = "x", ["Mode"] = "Webhook" })).Count);

    [Theory]
    [InlineData(256, true)]
    [InlineData(257, false)]
    public void A_secret_may_have_256_characters(int length, bool isFine) => Assert.Equal(isFine, new TelegramOptionsValidator().Validate(null, new()
    {
        Token = Token, Mode = "webhook", PublicUrl = "http://localhost:5080", WebhookSecret = new string('x', length),
    }).Succeeded);

    [Fact]
    public async Task Without_a_token_the_channel_is_off()
    {
        await using var app = Build(new() { ["Mode"] = "whatever" });
        await app.StartAsync(TestContext.Current.CancellationToken);
        Assert.Null(app.Services.GetService<IChannel>());
        Assert.Null(app.Services.GetService<TelegramPoller>());
        app.MapTelegram();
    }

    [Fact]
    public async Task By_default_the_bot_polls_the_real_server_as_main()
    {
        await using var app = Build(new() { ["Token"] = Token });
        var settings = app.Services.GetRequiredService<IOptions<TelegramOptions>>().Value;
        Assert.Equal(("https://api.telegram.org", false, "main", 1000001), (settings.ApiBaseUrl, settings.UsesWebhook, settings.Account, settings.BotId));
        Assert.NotNull(app.Services.GetService<TelegramPoller>());
        Assert.Null(app.Services.GetService<TelegramWebhook>());
    }
}
