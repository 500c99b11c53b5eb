using System.Net;
using System.Net.WebSockets;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.DirectLine;

/// <summary>Watermarks and WebSockets of our Direct Line host.</summary>
public sealed class DirectLineStreamTests : DirectLineScene
{
    [Fact]
    public async Task A_stream_shows_everything_as_it_comes_and_again_what_was_missed()
    {
        var (id, token, stream, chat) = await Start();
        await Client.Say(id, token, "một", Ct);
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
        var (status, again, _) = await Client.Get($"conversations/{id}?watermark=2", token, Ct);
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
            stream = (await Client.Get($"conversations/{id}?watermark={watermark}", token, Ct)).Body!["streamUrl"]!.GetValue<string>();
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
        await Client.Say(id, token, "một", Ct);
        var (_, ahead, _) = await Client.Get($"conversations/{id}/activities?watermark=999999", token, Ct);
        Assert.Equal((0, "1"), (ahead!["activities"]!.AsArray().Count, ahead["watermark"]!.GetValue<string>()));
        var stream = (await Client.Get($"conversations/{id}?watermark=999999", token, Ct)).Body!["streamUrl"]!.GetValue<string>();
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
        var (status, body, _) = await Client.Get($"conversations/{id}/activities?watermark={watermark}", token, Ct);
        Assert.Equal((HttpStatusCode.BadRequest, "BadArgument"), (status, body!["error"]!["code"]!.GetValue<string>()));
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
        Assert.Equal(HttpStatusCode.Forbidden, (await Client.Get($"conversations/{mine}/activities", pass, Ct)).Status);
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.Connect(stream.Replace(mine, other, StringComparison.Ordinal), Ct));
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.Connect(stream.Split("t=")[0] + "t=" + token, Ct));
        Rig.Clock.Advance(TimeSpan.FromSeconds(61));
        await Assert.ThrowsAsync<WebSocketException>(() => DirectLineClient.Connect(stream, Ct));
    }

    [Fact]
    public async Task Two_thousand_silent_streams_do_no_harm()
    {
        var sockets = new List<ClientWebSocket>();
        var (id, token, _, chat) = await Start();
        for (var i = 0; i < 2000; i++)
        {
            var stream = i % 50 == 0 ? (await Client.Get($"conversations/{id}?watermark=0", token, Ct)).Body!["streamUrl"]!.GetValue<string>() : null;
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
        await Client.Say(id, token, "vẫn chạy", Ct);
    }

    private string _lastStream = "";
}
