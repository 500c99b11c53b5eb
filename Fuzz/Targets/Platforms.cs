using System.Text;
using System.Text.Json;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Bot.Channels.ZaloBot;
using VolunteerBot.Bot.Channels.ZaloOa;
using VolunteerBot.Fakes.Telegram;
using VolunteerBot.Fakes.ZaloBot;
using VolunteerBot.Fakes.ZaloOa;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>A platform whose calls are imitated: the settings it needs, what stands behind them, and how a body is brought.</summary>
internal interface IPlatform : IAsyncDisposable
{
    IEnumerable<string> Settings { get; }

    /// <summary>Before the first call.</summary>
    Task Prepare(HttpClient client, CancellationToken cancel);

    /// <summary>With the proof the platform would show, so that the body is looked at.</summary>
    HttpRequestMessage Call(byte[] body);
}

/// <summary>The platforms.</summary>
internal static class Platforms
{
    private const string Secret = "only-for-fuzzing_1";
    private const string PublicUrl = "http://127.0.0.1:9";

    public static async Task<IPlatform> Telegram(CancellationToken cancel)
    {
        var fake = await FakeTelegramServer.StartAsync(new FakeTelegramOptions(), cancel);
        return new Platform(
            [
                "--Channels:Telegram:Token=" + fake.Token, "--Channels:Telegram:ApiBaseUrl=" + fake.BaseUrl, "--Channels:Telegram:Mode=Webhook",
                "--Channels:Telegram:PublicUrl=" + PublicUrl, "--Channels:Telegram:WebhookSecret=" + Secret,
            ],
            "/webhooks/telegram/main", call => call.Headers.Add(TelegramWebhook.SecretHeader, Secret), fake);
    }

    public static async Task<IPlatform> ZaloOa(CancellationToken cancel)
    {
        var fake = await FakeZaloOaServer.StartAsync(ct: cancel);
        var o = fake.Options;
        return new Platform(
            [
                "--Channels:ZaloOa:AppId=" + o.AppId, "--Channels:ZaloOa:AppSecret=" + o.AppSecret, "--Channels:ZaloOa:OaSecretKey=" + o.OaSecretKey,
                "--Channels:ZaloOa:RefreshToken=" + o.RefreshToken, "--Channels:ZaloOa:ApiBaseUrl=" + fake.BaseUrl, "--Channels:ZaloOa:OAuthBaseUrl=" + fake.BaseUrl,
            ],
            "/webhooks/zalooa/main", call =>
            {
                var body = call.Content!.ReadAsByteArrayAsync(CancellationToken.None).Result;
                call.Headers.TryAddWithoutValidation(ZaloOaSignature.Header, fake.SignatureOf(body, Encoding.UTF8.GetString(ZaloOaSignature.TimestampOf(body))));
            },
            fake);
    }

    public static async Task<IPlatform> ZaloBot(CancellationToken cancel)
    {
        var fake = await FakeZaloBotServer.StartAsync(ct: cancel);
        return new Platform(
            [
                "--Channels:ZaloBot:Token=" + fake.Options.Token, "--Channels:ZaloBot:ApiBaseUrl=" + fake.BaseUrl, "--Channels:ZaloBot:Mode=Webhook",
                "--Channels:ZaloBot:PublicUrl=" + PublicUrl, "--Channels:ZaloBot:WebhookSecret=" + Secret,
            ],
            "/webhooks/zalobot/main", call => call.Headers.Add(ZaloBotWebhook.SecretHeader, Secret), fake);
    }

    public static Task<IPlatform> Activity(CancellationToken cancel) =>
        Task.FromResult<IPlatform>(new Platform(["--Channels:Activity:AllowAnonymous=true"], "/api/messages", static _ => { }, null));

    public static Task<IPlatform> DirectLine(CancellationToken cancel) => Task.FromResult<IPlatform>(new DirectLineCalls());

    /// <param name="show">Adds the proof.</param>
    private sealed class Platform(IEnumerable<string> settings, string path, Action<HttpRequestMessage> show, IAsyncDisposable? behind) : IPlatform
    {
        public IEnumerable<string> Settings => settings;

        public Task Prepare(HttpClient client, CancellationToken cancel) => Task.CompletedTask;

        public HttpRequestMessage Call(byte[] body)
        {
            var call = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative)) { Content = Json(body) };
            show(call);
            return call;
        }

        public ValueTask DisposeAsync() => behind?.DisposeAsync() ?? ValueTask.CompletedTask;
    }

    /// <summary>One conversation that was begun in good order.</summary>
    private sealed class DirectLineCalls : IPlatform
    {
        private const string LineSecret = "only-for-fuzzing-and-long-enough-0123456789";
        private string _token = "";
        private string _path = "";

        public IEnumerable<string> Settings => ["--Channels:Activity:DirectLine:Secret=" + LineSecret];

        public async Task Prepare(HttpClient client, CancellationToken cancel)
        {
            using var begin = new HttpRequestMessage(HttpMethod.Post, new Uri("/v3/directline/conversations", UriKind.Relative));
            begin.Headers.Authorization = new("Bearer", LineSecret);
            using var answer = await client.SendAsync(begin, cancel);
            using var begun = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(cancel));
            _token = begun.RootElement.GetProperty("token").GetString()!;
            _path = $"/v3/directline/conversations/{begun.RootElement.GetProperty("conversationId").GetString()}/activities";
        }

        public HttpRequestMessage Call(byte[] body)
        {
            var call = new HttpRequestMessage(HttpMethod.Post, new Uri(_path, UriKind.Relative)) { Content = Json(body) };
            call.Headers.Authorization = new("Bearer", _token);
            return call;
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }

    private static ByteArrayContent Json(byte[] body) => new(body) { Headers = { ContentType = new("application/json") } };
}
