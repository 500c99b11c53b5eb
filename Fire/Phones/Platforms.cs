using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Fakes.Activity;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.ZaloBot;
using VolunteerBot.Fakes.ZaloOa;

namespace VolunteerBot.Fire.Phones;

/// <summary>Our own platforms, all of them, with the bot behind one address, and everybody's phone.</summary>
internal sealed class Platforms : IAsyncDisposable
{
    public const string DirectLineSecret = "direct-line-secret-of-the-fire-run-only";
    private const string WebhookSecret = "webhook-secret-of-the-fire-run-only";

    private readonly ConcurrentDictionary<string, Phone> _phones = new(StringComparer.Ordinal);
    private readonly List<DirectLinePhone> _pages = [];
    private readonly Journal _journal;
    private readonly string _url;
    private readonly bool _polls;

    private Platforms(Journal journal, string url, bool polls, FakeTelegramServer telegram, FakeZaloOaServer zaloOa, FakeZaloBotServer zaloBot, FakeConnectorServer connector)
    {
        (_journal, _url, _polls, Telegram, ZaloOa, ZaloBot, Connector) = (journal, url, polls, telegram, zaloOa, zaloBot, connector);
        zaloOa.SetWebhook(url + "/webhooks/zalooa/main");
        connector.BotUrl = new(url + "/api/messages");
        telegram.BotSpoke += m => Hear("telegram/" + m.ChatId.ToString(CultureInfo.InvariantCulture), m.Text, m.IsEdit);
        zaloOa.BotSpoke += m => Hear("zalooa/" + m.To, m.Text);
        zaloBot.BotSpoke += m => Hear("zalobot/" + m.To, m.Text);
        connector.BotSpoke += (conversation, activity) => Hear("activity/" + conversation.Id, activity.AllText, activity.IsUpdate || activity.Type != "message");
    }

    public FakeTelegramServer Telegram { get; }

    public FakeZaloOaServer ZaloOa { get; }

    public FakeZaloBotServer ZaloBot { get; }

    public FakeConnectorServer Connector { get; }

    /// <summary>Raised for each message a platform took, after it was written down; do little.</summary>
    public event Action<string, string>? Took;

    /// <param name="url">Where the platforms reach the bot.</param>
    /// <param name="polls">Whether the bot asks Telegram for what is new, or is told.</param>
    public static async Task<Platforms> Start(Journal journal, string url, bool polls, CancellationToken cancel) => new(
        journal, url, polls,
        await FakeTelegramServer.StartAsync(new() { KeepCalls = 0, KeepMessages = 20 }, cancel),
        await FakeZaloOaServer.StartAsync(new() { KeepCalls = 0, KeepMessages = 4, Echoes = false, CallsPerMinute = int.MaxValue, WebhookTimeout = TimeSpan.FromSeconds(10), FirstRetry = TimeSpan.FromSeconds(1) }, cancel),
        await FakeZaloBotServer.StartAsync(new() { KeepCalls = 0, KeepMessages = 4, MonthlyMessages = int.MaxValue, InParallel = true, WebhookRetry = TimeSpan.FromSeconds(1) }, cancel),
        await FakeConnectorServer.StartAsync(new() { KeepCalls = false }, cancel));

    /// <summary>Settings that point a host at all of them, as environment variables.</summary>
    public Dictionary<string, string> Settings()
    {
        var settings = new Dictionary<string, string>
        {
            ["Channels__Telegram__Token"] = Telegram.Token, ["Channels__Telegram__ApiBaseUrl"] = Telegram.BaseUrl,
            ["Channels__ZaloOa__AppId"] = ZaloOa.Options.AppId, ["Channels__ZaloOa__AppSecret"] = ZaloOa.Options.AppSecret, ["Channels__ZaloOa__OaSecretKey"] = ZaloOa.Options.OaSecretKey,
            ["Channels__ZaloOa__RefreshToken"] = ZaloOa.Options.RefreshToken, ["Channels__ZaloOa__ApiBaseUrl"] = ZaloOa.BaseUrl, ["Channels__ZaloOa__OAuthBaseUrl"] = ZaloOa.BaseUrl,
            ["Channels__ZaloBot__Token"] = ZaloBot.Options.Token, ["Channels__ZaloBot__ApiBaseUrl"] = ZaloBot.BaseUrl, ["Channels__ZaloBot__Mode"] = "Webhook",
            ["Channels__ZaloBot__PublicUrl"] = _url, ["Channels__ZaloBot__WebhookSecret"] = WebhookSecret,
            ["Channels__Activity__AppId"] = Connector.Options.AppId, ["Channels__Activity__AppPassword"] = Connector.Options.AppPassword, ["Channels__Activity__LoginUrl"] = Connector.LoginUrl,
            ["Channels__Activity__ConnectorMetadataUrl"] = Connector.MetadataUrl, ["Channels__Activity__EmulatorMetadataUrl"] = Connector.EmulatorMetadataUrl,
            ["Channels__Activity__DirectLine__Secret"] = DirectLineSecret,
        };
        if (!_polls)
        {
            settings["Channels__Telegram__Mode"] = "Webhook";
            settings["Channels__Telegram__PublicUrl"] = _url;
            settings["Channels__Telegram__WebhookSecret"] = WebhookSecret;
        }
        return settings;
    }

    /// <summary>What no log may hold.</summary>
    public IEnumerable<string> Secrets =>
        [Telegram.Token, ZaloOa.Options.AppSecret, ZaloOa.Options.OaSecretKey, ZaloBot.Options.Token, Connector.Options.AppPassword, DirectLineSecret, WebhookSecret];

    /// <summary>The phone of a person on a channel; everybody has met the bot.</summary>
    public Phone Phone(string channel, int number)
    {
        Phone phone = channel switch
        {
            "telegram" => new TelegramPhone(Telegram.User(number, "Mẫu").Met(), _journal),
            "zalooa" => new ZaloOaPhone(ZaloOa.User(number.ToString(CultureInfo.InvariantCulture), "Mẫu").Met(), _journal),
            "zalobot" => new ZaloBotPhone(ZaloBot.User(number.ToString(CultureInfo.InvariantCulture), "Mẫu").Met(), _journal),
            "activity" => new ConnectorPhone(Connector.Conversation("chat-" + number.ToString(CultureInfo.InvariantCulture), "webchat"), _journal),
            _ => Page("dl_" + number.ToString(CultureInfo.InvariantCulture)),
        };
        return _phones[phone.Chat] = phone;
    }

    /// <summary>Somebody who has met the bot and only reads.</summary>
    public void Meet(string channel, int number)
    {
        var id = number.ToString(CultureInfo.InvariantCulture);
        switch (channel)
        {
            case "telegram":
                Telegram.User(number, "Mẫu").Met();
                break;
            case "zalooa":
                ZaloOa.User(id, "Mẫu").Met();
                break;
            default:
                ZaloBot.User(id, "Mẫu").Met();
                break;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var page in _pages)
            await page.DisposeAsync();
        await Telegram.DisposeAsync();
        await ZaloOa.DisposeAsync();
        await ZaloBot.DisposeAsync();
        await Connector.DisposeAsync();
    }

    private DirectLinePhone Page(string user)
    {
        var page = new DirectLinePhone(_url, DirectLineSecret, user, _journal);
        _pages.Add(page);
        return page;
    }

    /// <summary>An edit takes the buttons away from what was chosen; it tells nothing new.</summary>
    private void Hear(string chat, string text, bool isNoMessage = false)
    {
        if (isNoMessage)
            return;
        if (_phones.TryGetValue(chat, out var phone))
            phone.Hear(text);
        else
            _journal.Heard(chat, text);
        Took?.Invoke(chat, text);
    }
}
