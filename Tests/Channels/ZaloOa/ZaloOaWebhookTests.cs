using System.Globalization;
using System.Net;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Channels.ZaloOa;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Channels.Telegram;
using VolunteerBot.Tests.Delivery;
using Xunit;

namespace VolunteerBot.Tests.Channels.ZaloOa;

/// <summary>The webhook in a host of its own, reached over real HTTP by our platform and by strangers.</summary>
public sealed class ZaloOaWebhookTests : IAsyncLifetime
{
    private readonly RecordingTurns _turns = new();
    private readonly HttpClient _http = new();
    private ZaloOaRig _rig = null!;
    private WebApplication _app = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private string Url => _app.Urls.Single() + "/webhooks/zalooa/main";

    public async ValueTask InitializeAsync()
    {
        _rig = await ZaloOaRig.Start(Ct);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Trace).AddProvider(_rig.Logs);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        var addresses = new AddressStates(_rig.Store, new OnlyHost(), _rig.Clock, NullLogger<AddressStates>.Instance);
        var accounts = new DeliveryAccounts(() => [_rig.Channel], _rig.Clock);
        var outbox = new OutboxDispatcher(
            accounts, _rig.Store, new SoleHost(_rig.Store), new OnlyHost(), addresses, DeliveryScene.Quiet, new BackOff(static () => 1),
            new DeliveryMetrics(_app.Services.GetRequiredService<System.Diagnostics.Metrics.IMeterFactory>(), _rig.Clock), _rig.Clock, NullLoggerFactory.Instance);
        var webhook = new ZaloOaWebhook(
            _rig.Settings, _turns, new("main"), _rig.Names, _rig.Words, new TellAdministrators(_rig.Store, addresses, outbox, _rig.Clock), _rig.Clock, _rig.LogOf<ZaloOaWebhook>());
        _app.MapPost("/webhooks/zalooa/main", http => webhook.Handle(http, CancellationToken.None));
        await _app.StartAsync(Ct);
        _rig.Server.SetWebhook(Url);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _rig.DisposeAsync();
        _http.Dispose();
    }

    private async Task<HttpStatusCode> Post(byte[] body, string? signature, bool saysItsLength = true)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new ByteArrayContent(body) };
        request.Headers.TransferEncodingChunked = !saysItsLength;
        if (signature is not null)
            request.Headers.TryAddWithoutValidation(ZaloOaSignature.Header, signature);
        using var answer = await _http.SendAsync(request, Ct);
        return answer.StatusCode;
    }

    private string Now => _rig.Clock.GetUtcNow().ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);

    private static byte[] Event(string timestamp, string app = "1000200030004000500", string text = "xin chào", string name = "user_send_text") => Encoding.UTF8.GetBytes(
        $$"""{ "event_name" : "{{name}}","app_id":"{{app}}","sender":{"id":"300400500600"},"message":{"msg_id":"m1","text":"{{text}}","timestamp":"1"},   "timestamp":"{{timestamp}}" }""");

    private Task<HttpStatusCode> PostSigned(byte[] body, string timestamp) => Post(body, _rig.Server.SignatureOf(body, timestamp));

    [Fact]
    public async Task Events_in_any_spacing_order_and_escaping_are_known_by_their_signature()
    {
        var lan = _rig.Server.User("300400500600", "Lan");
        foreach (var text in (string[])["đăng ký dọn rác", "chủ nhật này", "ở Bãi Xép", "\"30\" bạn\n/tất cả", "😀"])
        {
            lan.Send(text);
            Assert.Equal((text, "Lan"), ((await _turns.Next(Ct)).Text, _turns.Taken[0].SenderName));
        }
    }

    [Fact]
    public async Task A_replayed_event_is_the_same_event_so_that_it_is_handled_once()
    {
        var body = Event(Now);
        var timestamp = Now;
        Assert.Equal(HttpStatusCode.OK, await PostSigned(body, timestamp));
        Assert.Equal(HttpStatusCode.OK, await PostSigned(body, timestamp));
        Assert.Equal(2, _turns.Taken.Count);
        Assert.Single(_turns.Taken.Select(t => t.Id).Distinct());
        // Long afterwards it is not even taken.
        _rig.Clock.Advance(TimeSpan.FromDays(2));
        await PostSigned(body, timestamp);
        Assert.Equal(2, _turns.Taken.Count);
    }

    [Fact]
    public async Task A_wrong_or_missing_signature_is_refused_before_anything_is_read()
    {
        var body = Event(Now);
        var right = _rig.Server.SignatureOf(body, Now);
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(body, null));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(body, ""));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(body, "mac=" + new string('0', 64)));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(body, right[..^1]));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(body, "mac=zz" + right[6..]));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post([.. body, (byte)' '], right));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post("no json"u8.ToArray(), right));
        Assert.Equal(HttpStatusCode.Unauthorized, await Post([], right));
        Assert.Empty(_turns.Taken);
        // The prefix may be missing.
        Assert.Equal(HttpStatusCode.OK, await Post(body, right["mac=".Length..]));
        Assert.Single(_turns.Taken);
        Assert.Single(_rig.Logs.Of(LogLevel.Warning));
        Assert.DoesNotContain(_rig.Logs.Lines, l => l.Contains("only-for-tests", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_event_signed_with_the_apps_secret_is_refused_and_the_log_says_which_setting_is_wrong()
    {
        var body = Event(Now);
        byte[] all = [.. "1000200030004000500"u8, .. body, .. Encoding.UTF8.GetBytes(Now), .. Encoding.UTF8.GetBytes(_rig.Settings.Value.AppSecret)];
        Assert.Equal(HttpStatusCode.Unauthorized, await Post(body, "mac=" + Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(all))));
        Assert.Contains(_rig.Logs.Of(LogLevel.Warning), l => l.Contains("signedWithAppSecretInsteadOfOaSecretKey", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Another_apps_event_an_old_one_and_one_that_is_too_large_are_refused()
    {
        Assert.Equal(HttpStatusCode.Forbidden, await PostSigned(Event(Now, app: "999"), Now));
        var old = (_rig.Clock.GetUtcNow() - TimeSpan.FromHours(3)).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
        Assert.Equal(HttpStatusCode.Forbidden, await PostSigned(Event(old), old));
        var body = Event(Now, text: new string('a', ZaloOaWebhook.LargestBody));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await PostSigned(body, Now));
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, await Post(body, _rig.Server.SignatureOf(body, Now), saysItsLength: false));
        Assert.Empty(_turns.Taken);
    }

    [Fact]
    public async Task A_body_that_does_not_come_to_an_end_is_given_up()
    {
        Assert.Equal("HTTP/1.1 408 Request Timeout", await SlowBody.Answer(Url, () => _rig.Clock.Advance(SlowBody.TooLong), Ct, ZaloOaSignature.Header + ": mac=00"));
        Assert.Contains(_rig.Logs.Of(LogLevel.Warning), l => l.Contains("slowBody", StringComparison.Ordinal));
        Assert.Empty(_turns.Taken);
        Assert.Equal(HttpStatusCode.OK, await PostSigned(Event(Now), Now));
    }

    [Fact]
    public async Task The_last_retry_is_taken_and_so_is_an_event_from_a_clock_that_is_ahead()
    {
        foreach (var off in (double[])[-110, 90])
        {
            var at = (_rig.Clock.GetUtcNow() + TimeSpan.FromMinutes(off)).ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
            Assert.Equal(HttpStatusCode.OK, await PostSigned(Event(at), at));
        }
        Assert.Equal(2, _turns.Taken.Count);
    }

    [Fact]
    public async Task Kinds_and_shapes_nobody_knows_are_taken_and_dropped()
    {
        Assert.Equal(HttpStatusCode.OK, await PostSigned(Event(Now, name: "something_new"), Now));
        var shapeless = Encoding.UTF8.GetBytes($$"""{"app_id":"1000200030004000500","event_name":"user_send_text","timestamp":"{{Now}}"}""");
        Assert.Equal(HttpStatusCode.OK, await PostSigned(shapeless, Now));
        Assert.Empty(_turns.Taken);
    }

    [Fact]
    public async Task While_the_store_is_away_the_event_comes_again_with_the_same_id()
    {
        _turns.Work = static _ => throw new StoreUnavailableException("disk full");
        _rig.Server.User("300400500600").Send("Chào");
        var first = await _turns.Next(Ct);
        await _rig.Server.WaitUntilWebhookRests(Ct);
        _turns.Work = static _ => Task.CompletedTask;
        _rig.Clock.Advance(TimeSpan.FromSeconds(30));
        var second = await _turns.Next(Ct);
        Assert.Equal((first.Id, first.Text), (second.Id, second.Text));
        Assert.False(_rig.Server.IsSwitchedOff);
    }

    [Fact]
    public async Task A_letter_is_heard_as_the_command_it_was_offered_for()
    {
        var lan = _rig.Server.User("300400500600").Met();
        await _rig.Channel.Send(ZaloOaRig.ChatOf(lan), new() { Text = "Nhắc", Choices = [new("Báo kết quả", "/ketqua 1")] }, null, Ct);
        lan.Send("a");
        Assert.Equal("/ketqua 1", (await _turns.Next(Ct)).Payload);
        lan.Send("b");
        Assert.Null((await _turns.Next(Ct)).Payload);
    }

    [Fact]
    public async Task Somebody_who_unfollows_or_withdraws_is_not_written_to_and_a_follower_is_greeted()
    {
        var lan = _rig.Server.User("300400500600");
        lan.Follow();
        Assert.Equal("/start", (await _turns.Next(Ct)).Text);
        lan.Unfollow();
        Assert.Equal((InboundKind.Blocked, false), KindOf(await _turns.Next(Ct)));
        lan.Withdraw();
        Assert.Equal((InboundKind.Blocked, true), KindOf(await _turns.Next(Ct)));

        static (InboundKind, bool) KindOf(InboundEvent inbound) => (inbound.Kind, inbound.TakesBackConsent);
    }

    [Fact]
    public async Task The_echo_of_what_the_account_sent_is_no_input()
    {
        var lan = _rig.Server.User("300400500600").Met();
        await _rig.Channel.Send(ZaloOaRig.ChatOf(lan), new() { Text = "Chào" }, null, Ct);
        lan.Send("một");
        Assert.Equal("một", (await _turns.Next(Ct)).Text);
        Assert.Single(_turns.Taken);
    }

    [Fact]
    public void The_timestamp_is_that_of_the_event_and_not_one_within_it()
    {
        static string Of(string json) => Encoding.UTF8.GetString(ZaloOaSignature.TimestampOf(Encoding.UTF8.GetBytes(json)));
        Assert.Equal("7", Of("""{"message":{"timestamp":"1","a":[{"timestamp":2}]},"timestamp":"7"}"""));
        Assert.Equal("7", Of("""{"timestamp":7}"""));
        Assert.Equal("", Of("""{"timestamp":{"a":1}}"""));
        Assert.Equal("", Of("""{"message":{"timestamp":"1"}}"""));
        Assert.Equal("", Of("""["timestamp","7"]"""));
        Assert.Equal("", Of("no json"));
    }
}
