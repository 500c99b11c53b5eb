using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Web;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.DirectLine;

/// <summary>Our Direct Line host, called over real HTTP and WebSockets.</summary>
public sealed class DirectLineTests : IAsyncLifetime
{
    private const string Secret = ActivityRig.DirectLineSecret;
    private ActivityRig _rig = null!;
    private DirectLineClient _client = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private IChannel Channel => _rig.Services.GetServices<IChannel>().Single(c => c.Account == "directline/main");

    public async ValueTask InitializeAsync()
    {
        _rig = await ActivityRig.Start(Ct);
        _client = new(_rig.Url);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _rig.DisposeAsync();
    }

    /// <summary>A conversation whose greeting is done.</summary>
    private async Task<(string Id, string Token, string Stream, Address Chat)> Start(string pass = Secret)
    {
        var (id, token, stream) = await _client.Start(pass, Ct);
        return (id, token, stream, (await _rig.Turns.Next(Ct)).From);
    }

    [Fact]
    public async Task A_conversation_begins_with_a_greeting_and_shows_what_is_said_with_the_same_id()
    {
        var (id, token, _) = await _client.Start(Secret, Ct);
        var hello = await _rig.Turns.Next(Ct);
        Assert.Equal(("hello", "/start", "directline/main/" + id), (hello.Id, hello.Text, hello.From.ToString()));
        var said = await _client.Say(id, token, "dk dọn rác", Ct, "client-1");
        var inbound = await _rig.Turns.Next(Ct);
        Assert.Equal((said, "dk dọn rác", "Lan", "vi-VN"), (inbound.Id, inbound.Text, inbound.SenderName, inbound.LanguageTag));
        var answer = await Channel.Send(inbound.From, new() { Text = "Đã <b>ghi</b>" }, null, Ct);

        var (_, set, _) = await _client.Get($"conversations/{id}/activities?watermark=", token, Ct);
        var activities = set!["activities"]!.AsArray();
        Assert.Equal([said, answer], activities.Select(a => a!["id"]!.GetValue<string>()));
        Assert.Equal($"{id}|0000001", said);
        Assert.Equal(("somebody", "user", "client-1"), (activities[0]!["from"]!["id"]!.GetValue<string>(), activities[0]!["from"]!["role"]!.GetValue<string>(), activities[0]!["channelData"]!["clientActivityID"]!.GetValue<string>()));
        Assert.Equal(("Đã **ghi**", "bot"), (activities[1]!["text"]!.GetValue<string>(), activities[1]!["from"]!["role"]!.GetValue<string>()));
        Assert.Equal("2", set["watermark"]!.GetValue<string>());
        Assert.Empty((await _client.Get($"conversations/{id}/activities?watermark=2", token, Ct)).Body!["activities"]!.AsArray());
    }

    [Fact]
    public async Task A_stream_shows_everything_as_it_comes_and_again_what_was_missed()
    {
        var (id, token, stream, chat) = await Start();
        await _client.Say(id, token, "một", Ct);
        using (var socket = await DirectLineClient.Connect(stream, Ct))
        {
            Assert.Equal(["một"], DirectLineClient.Texts(await DirectLineClient.Next(socket, Ct)));
            await socket.SendAsync(Array.Empty<byte>(), WebSocketMessageType.Text, true, Ct);
            await socket.SendAsync("not for anybody"u8.ToArray(), WebSocketMessageType.Text, true, Ct);
            await Channel.ShowTyping(chat, Ct);
            Assert.Equal("typing", (await DirectLineClient.Next(socket, Ct))["activities"]![0]!["type"]!.GetValue<string>());
            await Channel.Send(chat, new() { Text = "hai" }, null, Ct);
            var set = await DirectLineClient.Next(socket, Ct);
            Assert.Equal(["hai", "2"], [.. DirectLineClient.Texts(set), set["watermark"]!.GetValue<string>()]);
        }
        foreach (var text in (string[])["ba", "bốn"])
            await Channel.Send(chat, new() { Text = text }, null, Ct);
        var (status, again, _) = await _client.Get($"conversations/{id}?watermark=2", token, Ct);
        Assert.Equal(HttpStatusCode.OK, status);
        using var second = await DirectLineClient.Connect(again!["streamUrl"]!.GetValue<string>(), Ct);
        Assert.Equal(["ba", "bốn"], DirectLineClient.Texts(await DirectLineClient.Next(second, Ct)));
    }

    [Fact]
    public async Task Nothing_is_lost_or_doubled_however_often_the_stream_is_cut()
    {
        var (id, token, stream, chat) = await Start();
        var heard = new List<string>();
        var watermark = "0";
        for (var cut = 0; cut < 10; cut++)
        {
            using var socket = await DirectLineClient.Connect(stream, Ct);
            await Channel.Send(chat, new() { Text = "tin " + cut }, null, Ct);
            if (cut % 3 != 0)
            {
                var set = await DirectLineClient.Next(socket, Ct);
                heard.AddRange(DirectLineClient.Texts(set));
                watermark = set["watermark"]!.GetValue<string>();
            }
            socket.Abort();
            stream = (await _client.Get($"conversations/{id}?watermark={watermark}", token, Ct)).Body!["streamUrl"]!.GetValue<string>();
        }
        using var last = await DirectLineClient.Connect(stream, Ct);
        while (heard.Count < 10)
            heard.AddRange(DirectLineClient.Texts(await DirectLineClient.Next(last, Ct)));
        Assert.Equal(Enumerable.Range(0, 10).Select(i => "tin " + i), heard);
    }

    [Fact]
    public async Task A_watermark_from_the_future_goes_on_from_now()
    {
        var (id, token, _, chat) = await Start();
        await _client.Say(id, token, "một", Ct);
        var (_, ahead, _) = await _client.Get($"conversations/{id}/activities?watermark=999999", token, Ct);
        Assert.Equal((0, "1"), (ahead!["activities"]!.AsArray().Count, ahead["watermark"]!.GetValue<string>()));
        var stream = (await _client.Get($"conversations/{id}?watermark=999999", token, Ct)).Body!["streamUrl"]!.GetValue<string>();
        using var socket = await DirectLineClient.Connect(stream, Ct);
        // Once connected, for what it has seen is counted from there.
        await Channel.ShowTyping(chat, Ct);
        await DirectLineClient.Next(socket, Ct);
        await Channel.Send(chat, new() { Text = "hai" }, null, Ct);
        Assert.Equal(["hai"], DirectLineClient.Texts(await DirectLineClient.Next(socket, Ct)));
    }

    [Theory]
    [InlineData("-1")]
    [InlineData("abc")]
    [InlineData("99999999999999999999")]
    public async Task A_watermark_that_is_none_is_refused(string watermark)
    {
        var (id, token, _, _) = await Start();
        var (status, body, _) = await _client.Get($"conversations/{id}/activities?watermark={watermark}", token, Ct);
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (status, body!["error"]!["code"]!.GetValue<string>()));
    }

    [Fact]
    public async Task A_token_opens_its_own_conversation_alone_and_ends()
    {
        var (mine, token, _, _) = await Start();
        var (other, _, _, _) = await Start();
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.Get($"conversations/{other}/activities", token, Ct)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await _client.Get("conversations/unknown/activities", Secret, Ct)).Status);
        var refreshed = (await _client.Post("tokens/refresh", token, "", Ct)).Body!["token"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.OK, (await _client.Get($"conversations/{mine}/activities", refreshed, Ct)).Status);
        _rig.Clock.Advance(TimeSpan.FromMinutes(31));
        var (status, body, _) = await _client.Get($"conversations/{mine}/activities", refreshed, Ct);
        Assert.Equal((HttpStatusCode.Forbidden, "TokenExpired"), (status, body!["error"]!["code"]!.GetValue<string>()));
        Assert.Equal(HttpStatusCode.OK, (await _client.Get($"conversations/{mine}/activities", Secret, Ct)).Status);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    [InlineData("only-for-the-tests-of-direct-line-2", HttpStatusCode.Forbidden)]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCIsInVzZSI6IkNhbGxzIiwiZXhwIjo0MDAwMDAwMDAwfQ.", HttpStatusCode.Forbidden)]
    public async Task Without_secret_or_token_nothing_opens(string? pass, HttpStatusCode expected)
    {
        foreach (var path in (string[])["tokens/generate", "tokens/refresh", "conversations"])
            Assert.Equal(expected, (await _client.Post(path, pass, "", Ct)).Status);
        Assert.Empty(_rig.Turns.Taken);
    }

    [Fact]
    public async Task Tokens_are_made_with_the_secret_alone_and_a_secret_needs_no_refreshing()
    {
        var (_, token, _, _) = await Start();
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.Post("tokens/generate", token, "", Ct)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.Post("tokens/refresh", Secret, "", Ct)).Status);
    }

    [Fact]
    public async Task A_user_the_token_vouches_for_is_the_same_person_in_every_conversation_and_cannot_be_played()
    {
        async Task<string> Token(string user) =>
            (await _client.Post("tokens/generate", Secret, $$$"""{"user":{"id":"{{{user}}}"}}""", Ct)).Body!["token"]!.GetValue<string>();
        var (first, token, _, chat) = await Start(await Token("dl_lan"));
        _rig.Clock.Advance(TimeSpan.FromSeconds(1));
        var (second, _, _, sameChat) = await Start(await Token("dl_lan"));
        Assert.Equal(chat, sameChat);
        Assert.NotEqual(first, second);
        await _client.Post($"conversations/{first}/activities", token, """{"type":"message","from":{"id":"dl_officer"},"text":"chào"}""", Ct);
        Assert.Equal(chat, (await _rig.Turns.Next(Ct)).From);
        var (_, set, _) = await _client.Get($"conversations/{first}/activities", token, Ct);
        Assert.Equal("dl_lan", set!["activities"]![0]!["from"]!["id"]!.GetValue<string>());
        await Channel.Send(chat, new() { Text = "tin mới" }, null, Ct);
        Assert.Equal(["tin mới"], DirectLineClient.Texts((await _client.Get($"conversations/{second}/activities", Secret, Ct)).Body!));
    }

    [Theory]
    [InlineData("""{"user":{"id":"lan"}}""")]
    [InlineData("""{"trustedOrigins":["not an origin"]}""")]
    [InlineData("[1]")]
    [InlineData("{")]
    public async Task A_token_for_something_strange_is_not_made(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.Post("tokens/generate", Secret, body, Ct)).Status);

    [Fact]
    public async Task A_token_for_one_page_is_of_no_use_to_another()
    {
        var token = (await _client.Post("tokens/generate", Secret, """{"trustedOrigins":["https://page.example"]}""", Ct)).Body!["token"]!.GetValue<string>();
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.Post("conversations", token, "", Ct, "https://evil.example")).Status);
        Assert.Equal(HttpStatusCode.Created, (await _client.Post("conversations", token, "", Ct, "https://page.example")).Status);
    }

    [Fact]
    public async Task Browsers_of_any_page_may_call_with_the_headers_of_the_client()
    {
        using var request = new HttpRequestMessage(HttpMethod.Options, _rig.Url + "/v3/directline/conversations");
        request.Headers.Add("Origin", "https://page.example");
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type,x-ms-bot-agent");
        using var http = new HttpClient();
        using var answer = await http.SendAsync(request, Ct);
        Assert.Equal(HttpStatusCode.NoContent, answer.StatusCode);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Contains("x-ms-bot-agent", answer.Headers.GetValues("Access-Control-Allow-Headers").Single(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_post_again_is_one_message()
    {
        var (id, token, _, _) = await Start();
        _rig.Turns.Work = static _ => throw new StoreUnavailableException("disk full");
        var failed = await _client.Post($"conversations/{id}/activities", token, """{"type":"message","text":"một","channelData":{"clientActivityID":"c1"}}""", Ct);
        Assert.Equal(HttpStatusCode.BadGateway, failed.Status);
        _rig.Turns.Work = static _ => Task.CompletedTask;
        await _client.Say(id, token, "một", Ct, "c1");
        Assert.Equal(["một"], DirectLineClient.Texts((await _client.Get($"conversations/{id}/activities", token, Ct)).Body!));
        Assert.Single(_rig.Turns.Taken.Where(t => t.Id != "hello").Select(t => t.Id).Distinct());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{"type":7}""")]
    [InlineData("""{"type":"message","type":"message","text":"x"}""")]
    [InlineData("""{"type":"message","text":"\ud800"}""")]
    [InlineData("""{"type":"message","channelData":{"x":"\ud800"},"text":"x"}""")]
    public async Task What_is_no_activity_is_refused_and_changes_nothing(string body)
    {
        var (id, token, _, _) = await Start();
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.Post($"conversations/{id}/activities", token, body, Ct)).Status);
        Assert.Empty((await _client.Get($"conversations/{id}/activities", token, Ct)).Body!["activities"]!.AsArray());
    }

    [Fact]
    public async Task Too_large_and_too_many_are_refused_and_soon_taken_again()
    {
        var (id, token, _, _) = await Start();
        var large = new JsonObject { ["type"] = "message", ["text"] = new string('x', 300_000) }.ToJsonString();
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await _client.Post($"conversations/{id}/activities", token, large, Ct)).Status);
        var statuses = new List<HttpStatusCode>();
        for (var i = 0; i < 21; i++)
        {
            var (status, _, answer) = await _client.Post($"conversations/{id}/activities", token, """{"type":"message","text":"x"}""", Ct);
            statuses.Add(status);
            if (status == HttpStatusCode.TooManyRequests)
                Assert.Equal(TimeSpan.FromSeconds(1), answer.Headers.RetryAfter?.Delta);
        }
        Assert.Equal((20, HttpStatusCode.TooManyRequests), (statuses.Count(s => s == HttpStatusCode.OK), statuses[^1]));
        _rig.Clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await _client.Post($"conversations/{id}/activities", token, """{"type":"message","text":"x"}""", Ct)).Status);
    }

    private static MultipartFormDataContent Form(byte[] content, string? activity, string mediaType = "image/png")
    {
        var form = new MultipartFormDataContent();
        if (activity is not null)
        {
            var part = new StringContent(activity, Encoding.UTF8);
            part.Headers.ContentType = new("application/vnd.microsoft.activity");
            form.Add(part, "activity", "blob");
        }
        var file = new ByteArrayContent(content);
        file.Headers.ContentType = new(mediaType);
        form.Add(file, "file", "bãi biển.png");
        return form;
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_uploaded_picture_is_shown_and_can_be_used(bool withActivity)
    {
        var (id, token, _, _) = await Start();
        var picture = SmallPictures.Png(40, 30);
        var activity = withActivity ? """{"type":"message","from":{"id":"somebody"},"attachments":[{"contentType":"image/png","name":"a.png"}],"channelData":{"clientActivityID":"c1"}}""" : null;
        var (status, body, _) = await _client.Call(HttpMethod.Post, $"conversations/{id}/upload?userId=somebody", token, Form(picture, activity), Ct);
        Assert.Equal(HttpStatusCode.OK, status);
        var file = Assert.Single((await _rig.Turns.Next(Ct)).Files);
        Assert.Equal("image/png", file.MediaType);
        Assert.Equal(picture, await Channel.Fetch(file, Ct));
        var shown = (await _client.Get($"conversations/{id}/activities", token, Ct)).Body!["activities"]![0]!;
        Assert.Equal(body!["id"]!.GetValue<string>(), shown["id"]!.GetValue<string>());
        var address = shown["attachments"]![0]!["contentUrl"]!.GetValue<string>();
        using var http = new HttpClient();
        using var answer = await http.GetAsync(new Uri(address), Ct);
        Assert.Equal(("image/png", "nosniff"), (answer.Content.Headers.ContentType!.MediaType, answer.Headers.GetValues("X-Content-Type-Options").Single()));
        Assert.Equal(picture, await answer.Content.ReadAsByteArrayAsync(Ct));
        using var forged = await http.GetAsync(new Uri(address[..^1] + (address[^1] == '0' ? '1' : '0')), Ct);
        Assert.Equal(HttpStatusCode.NotFound, forged.StatusCode);
    }

    [Fact]
    public async Task What_is_no_picture_is_told_of_but_not_kept()
    {
        var (id, token, _, _) = await Start();
        await _client.Call(HttpMethod.Post, $"conversations/{id}/upload", token, Form("<script>alert(1)</script>"u8.ToArray(), null, "text/x-page"), Ct);
        Assert.Equal("text/x-page", Assert.Single((await _rig.Turns.Next(Ct)).Files).MediaType);
        Assert.Null((await _client.Get($"conversations/{id}/activities", token, Ct)).Body!["activities"]![0]!["attachments"]![0]!["contentUrl"]);
    }

    [Fact]
    public async Task A_client_cannot_name_a_stored_file_or_another_place_as_its_picture()
    {
        var (id, token, _, _) = await Start();
        await _rig.Store.Commit([new PutFile("secret", [1])], Ct);
        foreach (var url in (string[])["secret", "upload\\nsecret", "https://evil.example/a.png", "http://127.0.0.1/a.png"])
        {
            await _client.Post($"conversations/{id}/activities", token, $$$"""{"type":"message","attachments":[{"contentType":"image/png","contentUrl":"{{{url}}}"}]}""", Ct);
            var file = Assert.Single((await _rig.Turns.Next(Ct)).Files);
            await Assert.ThrowsAsync<ChannelException>(() => Channel.Fetch(file, Ct));
        }
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("multipart/form-data")]
    [InlineData("multipart/form-data; boundary=x")]
    public async Task A_malformed_upload_is_refused(string contentType)
    {
        var (id, token, _, _) = await Start();
        var content = new ByteArrayContent("--y\r\nnonsense"u8.ToArray());
        content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        Assert.Equal(HttpStatusCode.BadRequest, (await _client.Call(HttpMethod.Post, $"conversations/{id}/upload", token, content, Ct)).Status);
    }

    [Theory]
    [InlineData("t=")]
    [InlineData("t=abc")]
    [InlineData("")]
    public async Task A_stream_without_its_token_does_not_open(string query)
    {
        var (id, _, stream, _) = await Start();
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.Connect(stream.Split('?')[0] + "?" + query, Ct));
        Assert.NotEmpty(id);
    }

    [Fact]
    public async Task A_streams_address_is_good_for_a_minute_and_for_nothing_else()
    {
        var (mine, token, stream, _) = await Start();
        var (other, _, _, _) = await Start();
        var pass = stream.Split("t=")[1];
        Assert.Equal(HttpStatusCode.Forbidden, (await _client.Get($"conversations/{mine}/activities", pass, Ct)).Status);
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.Connect(stream.Replace(mine, other, StringComparison.Ordinal), Ct));
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.Connect(stream.Split("t=")[0] + "t=" + token, Ct));
        _rig.Clock.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.Connect(stream, Ct));
    }

    [Fact]
    public async Task The_last_two_hundred_activities_are_kept()
    {
        var (id, token, _, chat) = await Start();
        for (var i = 1; i <= 230; i++)
            await Channel.Send(chat, new() { Text = "tin " + i }, null, Ct);
        var texts = DirectLineClient.Texts((await _client.Get($"conversations/{id}/activities", token, Ct)).Body!).ToList();
        Assert.InRange(texts.Count, 180, 200);
        Assert.Equal("tin 230", texts[^1]);
    }

    [Fact]
    public async Task Two_thousand_silent_streams_do_no_harm()
    {
        var sockets = new List<ClientWebSocket>();
        var (id, token, _, chat) = await Start();
        for (var i = 0; i < 2000; i++)
        {
            var stream = i % 50 == 0 ? (await _client.Get($"conversations/{id}?watermark=0", token, Ct)).Body!["streamUrl"]!.GetValue<string>() : null;
            sockets.Add(await DirectLineClient.Connect(stream ?? _lastStream, Ct));
            _lastStream = stream ?? _lastStream;
        }
        await Channel.Send(chat, new() { Text = "ai cũng nghe" }, null, Ct);
        foreach (var socket in sockets)
            Assert.Equal(["ai cũng nghe"], DirectLineClient.Texts(await DirectLineClient.Next(socket, Ct)));
        foreach (var socket in sockets)
        {
            socket.Abort();
            socket.Dispose();
        }
        await _client.Say(id, token, "vẫn chạy", Ct);
    }

    private string _lastStream = "";

    [Fact]
    public async Task Neither_secret_nor_tokens_nor_words_are_in_any_log()
    {
        var (id, token, stream, chat) = await Start();
        using var socket = await DirectLineClient.Connect(stream, Ct);
        await _client.Say(id, token, "bí mật", Ct);
        await Channel.Send(chat, new() { Text = "riêng tư" }, null, Ct);
        await DirectLineClient.Next(socket, Ct);
        await _client.Get($"conversations/{id}/activities", token + "x", Ct);
        var ours = string.Concat(_rig.Logs.Lines.Where(l => !l.StartsWith("Microsoft.", StringComparison.Ordinal)));
        foreach (var secret in (string[])[Secret, token, token.Split('.')[2], stream.Split('.')[^1], "bí mật", "riêng tư"])
            Assert.DoesNotContain(secret, ours, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, string.Concat(_rig.Logs.Lines), StringComparison.Ordinal);
        Assert.Contains(_rig.Logs.Lines, l => l.Length > 0);
    }
}
