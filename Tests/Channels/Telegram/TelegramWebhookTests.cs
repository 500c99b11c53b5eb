using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>The webhook in a host of its own, reached over real HTTP by our Telegram server and by strangers.</summary>
public sealed class TelegramWebhookTests : IAsyncLifetime
{
    private const string Secret = "only-for-the-tests_1";
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
    private readonly RecordingTurns _turns = new();
    private readonly CapturedLogs _logs = new();
    private readonly HttpClient _http = new();
    private FakeTelegramServer _server = null!;
    private WebApplication _app = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Url => _app.Urls.Single() + "/webhooks/telegram/main";

    public async ValueTask InitializeAsync()
    {
        _server = await FakeTelegramServer.StartAsync(new() { Clock = _clock }, Ct);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(_logs);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Channels:Telegram:Token"] = _server.Token,
            ["Channels:Telegram:ApiBaseUrl"] = _server.BaseUrl,
            ["Channels:Telegram:Mode"] = "Webhook",
            ["Channels:Telegram:PublicUrl"] = "http://127.0.0.1:9/",
            ["Channels:Telegram:WebhookSecret"] = Secret,
        });
        builder.Services.AddSingleton<TimeProvider>(_clock).AddSingleton<ITurns>(_turns).AddTelegram(builder.Configuration);
        _app = builder.Build();
        _app.MapTelegram();
        await _app.StartAsync(Ct);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _server.DisposeAsync();
        _http.Dispose();
    }

    /// <summary>The port is free choice, so the address is known only now.</summary>
    private async Task Deliver()
    {
        await _server.FindCall("setWebhook", Ct);
        using var set = await _http.GetAsync(new Uri($"{_server.BaseUrl}/bot{_server.Token}/setWebhook?url={Url}&secret_token={Secret}"), Ct);
        Assert.True(set.IsSuccessStatusCode);
    }

    private async Task<HttpResponseMessage> Post(string body, string? secret = Secret, string? url = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, url ?? Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (secret is not null)
            request.Headers.Add(TelegramWebhook.SecretHeader, secret);
        return await _http.SendAsync(request, Ct);
    }

    private static string Update(string text) =>
        $$$"""{"update_id":42,"message":{"message_id":5,"from":{"id":7,"is_bot":false,"first_name":"Lan"},"chat":{"id":7,"type":"private"},"date":1795000000,"text":"{{{text}}}"}}""";

    [Fact]
    public async Task Telegram_is_told_where_to_post_and_with_what_secret()
    {
        var call = await _server.FindCall("setWebhook", Ct);
        Assert.Equal(("http://127.0.0.1:9/webhooks/telegram/main", Secret, 40L), (call.Arguments["url"], call.Arguments["secret_token"], call.Arguments.Number("max_connections")));
        Assert.Equal("""["message","callback_query","my_chat_member"]""", call.Arguments["allowed_updates"]);
        Assert.Null(call.Arguments["drop_pending_updates"]);
    }

    [Fact]
    public async Task An_update_is_taken_only_when_it_is_safe()
    {
        await Deliver();
        var safe = new TaskCompletionSource();
        _turns.Work = _ => safe.Task;
        _server.User(7, "Lan").Send("Chào bạn");
        Assert.Equal("Chào bạn", (await _turns.Next(Ct)).Text);
        Assert.Equal(1, _server.PendingUpdates);
        safe.SetResult();
        await _server.WaitUntilConfirmed(Ct);
    }

    [Fact]
    public async Task While_the_store_is_away_updates_come_again_with_the_same_id()
    {
        await Deliver();
        _turns.Work = _ => throw new StoreUnavailableException("disk full");
        _server.User(7, "Lan").Send("Chào bạn");
        var first = await _turns.Next(Ct);
        await _server.WaitUntilWebhookRests(Ct);
        _turns.Work = static _ => Task.CompletedTask;
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal(first.Id, (await _turns.Next(Ct)).Id);
        await _server.WaitUntilConfirmed(Ct);
        Assert.Equal([503, 200], _server.WebhookAttempts.Select(attempt => attempt.Status));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("only-for-the-tests_2")]
    [InlineData("only-for-the-tests_1x")]
    public async Task Without_the_secret_nothing_is_read_and_nothing_said(string? secret)
    {
        using var answer = await Post(Update("x"), secret);
        Assert.Equal((HttpStatusCode.Unauthorized, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync(Ct)));
        Assert.Empty(_turns.Taken);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("7")]
    [InlineData("""{"update_id":42,"message":{"text":"bí mật"}}""")]
    public async Task What_cannot_be_understood_is_logged_without_content_and_does_not_come_again(string body)
    {
        using var answer = await Post(body);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Empty(_turns.Taken);
        Assert.Contains(_logs.Of(LogLevel.Warning), line => line.Contains("dropped", StringComparison.Ordinal));
        Assert.DoesNotContain("bí mật", string.Concat(_logs.Lines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task More_than_a_megabyte_is_refused(bool saysItsLength)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new StringContent(Update(new string('x', TelegramWebhook.LargestBody))) };
        request.Headers.Add(TelegramWebhook.SecretHeader, Secret);
        request.Headers.TransferEncodingChunked = !saysItsLength;
        using var answer = await _http.SendAsync(request, Ct);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Empty(_turns.Taken);
    }

    [Fact]
    public async Task A_body_that_does_not_come_to_an_end_is_given_up()
    {
        Assert.Equal("HTTP/1.1 408 Request Timeout", await SlowBody.Answer(Url, () => _clock.Advance(SlowBody.TooLong), Ct, $"{TelegramWebhook.SecretHeader}: {Secret}"));
        Assert.Empty(_turns.Taken);
        using var other = await Post(Update("Chào bạn"));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Other_accounts_and_other_verbs_are_not_found()
    {
        using var other = await Post(Update("x"), url: _app.Urls.Single() + "/webhooks/telegram/other");
        using var read = await _http.GetAsync(new Uri(Url), Ct);
        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.MethodNotAllowed), (other.StatusCode, read.StatusCode));
    }

    [Fact]
    public async Task A_group_message_is_not_taken_before_the_bots_name_is_known()
    {
        await Deliver();
        var lan = _server.User(7, "Lan");
        _server.FailNext("getMe", Fault.ServerError);
        var group = _server.Group(-40).Add(lan);
        lan.SendTo(group, "@tinh_nguyen_bot chào");
        await _server.WaitUntilWebhookRests(Ct);
        Assert.Empty(_turns.Taken);
        _clock.Advance(TimeSpan.FromSeconds(3));
        Assert.Equal("chào", (await _turns.Next(Ct)).Text);
    }

    [Fact]
    public async Task Neither_token_nor_secret_is_in_any_log()
    {
        await Deliver();
        _server.User(7, "Lan").PressData(1, "x");
        await _turns.Next(Ct);
        await _server.FindCall("answerCallbackQuery", Ct);
        using var refused = await Post(Update("x"), "wrong");
        var logged = string.Concat(_logs.Lines);
        Assert.NotEmpty(logged);
        Assert.DoesNotContain(_server.Token, logged, StringComparison.Ordinal);
        Assert.DoesNotContain("only-for-the-fake-server", logged, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, logged, StringComparison.Ordinal);
    }
}
