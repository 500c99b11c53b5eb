using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.HttpResults;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Channels.ZaloBot;
using VolunteerBot.Domain.Records;
using VolunteerBot.Fakes.Telegram;
using Xunit;

namespace VolunteerBot.Tests.Channels.ZaloBot;

/// <summary>The bot of the Bot Platform over real HTTP: both ways in, and what it may send.</summary>
public sealed class ZaloBotTests : IAsyncLifetime
{
    private const string Secret = "only-for-the-tests_1";
    private const string Update = """{"event_name":"message.text.received","message":{"date":1795492800000,"chat":{"id":"6ede"},"message_id":"m","from":{"id":"6ede"},"text":"a"}}""";
    private ZaloBotRig _rig = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _rig = await ZaloBotRig.Start(Ct);

    public ValueTask DisposeAsync() => _rig.DisposeAsync();

    [Fact]
    public async Task Polled_updates_come_in_order_and_a_poll_with_nothing_new_is_no_trouble()
    {
        await _rig.Poll();
        var lan = _rig.Server.User("6ede", "Lan");
        lan.Send("một");
        lan.Send("hai");
        Assert.Equal(("một", "Lan"), ((await _rig.Turns.Next(Ct)).Text, _rig.Turns.Taken[0].SenderName));
        Assert.Equal("hai", (await _rig.Turns.Next(Ct)).Text);
        var call = _rig.Server.FindCall(c => c is { Method: "getUpdates", Error: 408 }, Ct);
        while (!call.IsCompleted)
        {
            _rig.PlatformClock.Advance(TimeSpan.FromSeconds(30));
            await Task.Yield();
        }
        lan.Send("ba");
        Assert.Equal("ba", (await _rig.Turns.Next(Ct)).Text);
        Assert.Empty(_rig.Logs.Of(Microsoft.Extensions.Logging.LogLevel.Warning));
    }

    [Fact]
    public async Task What_was_handed_out_once_is_kept_until_the_store_is_back()
    {
        _rig.Turns.Work = static _ => throw new StoreUnavailableException("disk full");
        await _rig.Poll();
        _rig.Server.User("6ede").Send("một");
        var first = await _rig.Turns.Next(Ct);
        await _rig.Clock.Resting(Ct);
        _rig.Turns.Work = static _ => Task.CompletedTask;
        _rig.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(first.Id, (await _rig.Turns.Next(Ct)).Id);
    }

    [Fact]
    public async Task A_webhook_left_behind_is_taken_down_by_the_poller()
    {
        await _rig.Connection.Call("setWebhook", json =>
        {
            json.WriteString("url", "http://127.0.0.1:9/");
            json.WriteString("secret_token", Secret);
        }, Ct);
        await _rig.Poll();
        await _rig.Server.FindCall(c => c.Method == "deleteWebhook", Ct);
        await _rig.Clock.Resting(Ct);
        _rig.Clock.Advance(TimeSpan.FromSeconds(1));
        _rig.Server.User("6ede").Send("một");
        Assert.Equal("một", (await _rig.Turns.Next(Ct)).Text);
    }

    [Fact]
    public async Task A_wrong_token_ends_the_polling_with_a_word_that_names_the_setting_and_not_the_token()
    {
        _rig.Settings.Value.Token = "1:wrong-token";
        using var connection = new ZaloBotConnection(_rig.Settings, _rig.Clock);
        using var poller = new ZaloBotPoller(connection, _rig.Intake, new VolunteerBot.Bot.Hosts.OnlyHost(), "main", _rig.Clock, static () => 0, _rig.LogOf<ZaloBotPoller>());
        await poller.StartAsync(Ct);
        await poller.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(60), Ct);
        Assert.Contains(_rig.Logs.Lines, l => l.Contains("Channels:ZaloBot:Token", StringComparison.Ordinal));
        Assert.DoesNotContain(_rig.Logs.Lines, l => l.Contains("wrong-token", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_webhook_takes_updates_bare_and_wrapped_and_survives_probes_and_strangers(bool wrapped)
    {
        await _rig.DisposeAsync();
        _rig = await ZaloBotRig.Start(Ct, o => (o.Mode, o.WebhookSecret, o.PublicUrl) = ("Webhook", Secret, "http://127.0.0.1:9"), new() { WrapsWebhooks = wrapped });
        await using var app = await Webhook();
        await _rig.Connection.Call("setWebhook", json =>
        {
            json.WriteString("url", app.Urls.Single() + "/hook");
            json.WriteString("secret_token", Secret);
        }, Ct);

        var lan = _rig.Server.User("6ede");
        lan.Send("xin chào");
        Assert.Equal("xin chào", (await _rig.Turns.Next(Ct)).Text);
        lan.SendUnsupported();
        Assert.Equal("zalo.unsupported", (await _rig.Turns.Next(Ct)).FileRefused);
        lan.SendUnsupported(withMessage: false);

        Assert.Equal(200, await _rig.Server.Probe("", Secret));
        Assert.Equal(200, await _rig.Server.Probe("no json", Secret));
        Assert.Equal(200, await _rig.Server.Probe("[]", Secret));
        Assert.Equal(401, await _rig.Server.Probe("{}", null));
        Assert.Equal(401, await _rig.Server.Probe("{}", Secret + "x"));
        Assert.Equal(413, await _rig.Server.Probe(new string(' ', ZaloBotWebhook.LargestBody + 1), Secret));
        var taken = _rig.Turns.Taken.Count;
        Assert.Equal(200, await _rig.Server.Probe(Update, Secret));
        Assert.Equal(200, await _rig.Server.Probe(Update, Secret));
        // Delivered twice it is the same event, so that it is handled once.
        Assert.Equal((2, 1), (_rig.Turns.Taken.Count - taken, _rig.Turns.Taken.Skip(taken).Select(t => t.Id).Distinct().Count()));
        Assert.Equal(200, await _rig.Server.Probe("""{"event_name":"message.text.received","message":{"text":"a","\ud800":1}}""", Secret));
        _rig.Turns.Work = static _ => throw new StoreUnavailableException("disk full");
        Assert.Equal(503, await _rig.Server.Probe(Update, Secret));
        Assert.DoesNotContain(_rig.Logs.Lines, l => l.Contains(Secret, StringComparison.Ordinal) || l.Contains("only-for-tests", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_body_that_does_not_come_to_an_end_is_given_up()
    {
        await _rig.DisposeAsync();
        _rig = await ZaloBotRig.Start(Ct, o => (o.Mode, o.WebhookSecret, o.PublicUrl) = ("Webhook", Secret, "http://127.0.0.1:9"));
        await using var app = await Webhook();

        Assert.Equal("HTTP/1.1 408 Request Timeout",
            await SlowBody.Answer(app.Urls.Single() + "/hook", () => _rig.Clock.Advance(SlowBody.TooLong), Ct, $"{ZaloBotWebhook.SecretHeader}: {Secret}"));
        Assert.Empty(_rig.Turns.Taken);
    }

    private async Task<WebApplication> Webhook()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        var webhook = new ZaloBotWebhook(_rig.Settings, _rig.Intake, _rig.Clock, _rig.LogOf<ZaloBotWebhook>());
        app.MapPost("/hook", http => webhook.Handle(http, CancellationToken.None));
        await app.StartAsync(Ct);
        return app;
    }

    [Fact]
    public async Task Long_texts_go_in_parts_and_each_code_asks_for_the_right_thing()
    {
        var lan = _rig.Server.User("6ede").Met();
        await _rig.Channel.Send(ZaloBotRig.ChatOf(lan), new() { Text = string.Concat(Enumerable.Repeat("Một dòng của một tin dài.\n", 200)) }, null, Ct);
        Assert.All(lan.Messages, m => Assert.InRange(m.Text.Length, 1, 2000));
        Assert.Equal(3, lan.Messages.Count);

        foreach (var (code, kind) in ((int, RefusalKind)[])[(400, RefusalKind.BadMessage), (401, RefusalKind.AccountRefused), (403, RefusalKind.Unavailable), (404, RefusalKind.Unreachable), (429, RefusalKind.AccountRefused)])
        {
            _rig.Server.RefuseNext("sendMessage", code);
            Assert.Equal(kind, (await Refused(lan.Id)).Kind);
        }
        Assert.Equal("chatNotFound", (await Refused("nobody")).Message);
        _rig.Server.FailNext("sendMessage", Fault.HtmlGateway);
        Assert.Equal(RefusalKind.Unavailable, (await Refused(lan.Id)).Kind);
    }

    private Task<ChannelException> Refused(string chat) =>
        Assert.ThrowsAsync<ChannelException>(() => _rig.Channel.Send(new("zalobot", "main", chat), new() { Text = "Chào" }, null, Ct));

    [Fact]
    public async Task A_picture_goes_by_an_address_nobody_can_guess_and_not_at_all_without_one()
    {
        var lan = _rig.Server.User("6ede").Met();
        await _rig.Channel.Send(ZaloBotRig.ChatOf(lan), new() { Text = "Ảnh", Picture = "p1" }, null, Ct);
        Assert.Equal("Ảnh", Assert.Single(lan.Messages).Text);

        await _rig.Store.Commit([new PutFile("p1", [1, 2, 3])], Ct);
        var links = new FileLinks("https://bot.example", "/webhooks/zalobot/main", "only-for-tests", _rig.Store, _rig.Clock);
        var parts = new Uri((await links.Picture("p1", Ct))!).Segments.Select(p => p.Trim('/')).ToList();
        Assert.IsType<FileContentHttpResult>(await links.Serve("p1", parts[^3], parts[^2], parts[^1], Ct));
        Assert.IsType<NotFound>(await links.Serve("p1", parts[^3], "0" + parts[^2][1..] + "x", parts[^1], Ct));
        Assert.IsType<NotFound>(await links.Serve("p2", parts[^3], parts[^2], parts[^1], Ct));
        Assert.IsType<NotFound>(await links.Serve("p1", parts[^3] + "0", parts[^2], parts[^1], Ct));
        Assert.Null(await links.Picture("p2", Ct));
        _rig.Clock.Advance(TimeSpan.FromDays(8));
        Assert.IsType<NotFound>(await links.Serve("p1", parts[^3], parts[^2], parts[^1], Ct));
    }
}
