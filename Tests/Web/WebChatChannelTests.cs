using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Web;

/// <summary>The channel without a browser: what it keeps, replaces and refuses.</summary>
public sealed class WebChatChannelTests : IAsyncLifetime
{
    private static readonly Address Somebody = Address.Parse("web/main/vsomebody");

    private readonly TestFolder _folder = new();
    private ChatHost _host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private WebChatInbox Inbox => _host.Services.GetRequiredService<WebChatInbox>();

    public async ValueTask InitializeAsync() => _host = await ChatHost.Start(_folder.File("chat.db"), isDemo: false);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_chat_keeps_its_last_two_hundred_messages_and_forgets_pictures_of_older_ones()
    {
        var sender = new Sender("vsomebody", null, "vi");
        Assert.Equal(SendResult.Taken, await Inbox.SendPicture(sender, "p", SmallPictures.Png(8, 8), Cancel));
        var picture = (await Messages())[0].Picture!;
        var store = _host.Services.GetRequiredService<IStore>();
        Assert.NotNull(await store.ReadFile(picture, Cancel));
        for (var i = 0; i < 250; i++)
            await _host.Channel.Send(Somebody, new() { Text = $"tin {i}" }, null, Cancel);
        var kept = await Messages();
        Assert.InRange(kept.Count, 181, 200);
        Assert.Equal("tin 249", kept[^1].Text);
        Assert.Equal(kept.Select(m => m.Number).Order(), kept.Select(m => m.Number));
        Assert.Null(await store.ReadFile(picture, Cancel));
    }

    [Fact]
    public async Task A_replaced_message_keeps_its_place_and_loses_its_choices()
    {
        var first = await _host.Channel.Send(Somebody, new() { Text = "một", Choices = [new("A", "a")] }, null, Cancel);
        await _host.Channel.Send(Somebody, new() { Text = "hai" }, null, Cancel);
        Assert.Equal(first, await _host.Channel.Send(Somebody, new() { Text = "một sửa" }, first, Cancel));
        var messages = await Messages();
        Assert.Equal(["một sửa", "hai"], messages.Select(m => m.Text));
        Assert.Empty(messages[0].Choices);
    }

    [Fact]
    public async Task A_message_that_is_gone_or_not_the_bots_is_not_replaced_but_followed()
    {
        await Inbox.Write(new("vsomebody", null, "vi"), "1", "toi", null, Cancel);
        await _host.Channel.Send(Somebody, new() { Text = "x" }, "1", Cancel);
        await _host.Channel.Send(Somebody, new() { Text = "y" }, "999", Cancel);
        await _host.Channel.Send(Somebody, new() { Text = "z" }, "không phải số", Cancel);
        Assert.Equal(["toi", "Bạn nói: <i>toi</i>", "x", "y", "z"], (await Messages()).Select(m => m.Text));
    }

    [Fact]
    public async Task A_document_is_downloaded_under_its_name_in_its_own_chat_and_nowhere_else()
    {
        await using var demo = await ChatHost.Start(_folder.File("demo.db"), isDemo: true);
        var store = demo.Services.GetRequiredService<IStore>();
        await store.Commit([new PutFile("doc1", "<script>alert(1)</script>"u8.ToArray()), new PutFile("doc2", [1])], Cancel);
        await demo.Channel.Send(Address.Parse("web/main/demo-leader"), new() { Text = "Đây", Documents = [new("doc1", "dữ-liệu.html", "text/html")] }, null, Cancel);
        using var http = new HttpClient { BaseAddress = demo.Address };

        using var own = await http.GetAsync("/chat/files/doc1?as=leader", Cancel);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal("attachment", own.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Equal("dữ-liệu.html", own.Content.Headers.ContentDisposition.FileNameStar);
        Assert.Equal("nosniff", own.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Contains("sandbox", own.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        foreach (var other in (string[])["/chat/files/doc1?as=volunteer", "/chat/files/doc1", "/chat/files/doc2?as=leader"])
        {
            using var refused = await http.GetAsync(other, Cancel);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    [Fact]
    public async Task The_same_send_twice_is_one_message()
    {
        var sender = new Sender("vsomebody", null, "vi");
        await Task.WhenAll(Inbox.Write(sender, "same", "một lần", null, Cancel), Inbox.Write(sender, "same", "một lần", null, Cancel));
        Assert.Equal(SendResult.Taken, await Inbox.Write(sender, "same", "một lần", null, Cancel));
        Assert.Single(await Messages(), m => m.Mine);
        Assert.Single(_host.Turns.Taken);
    }

    [Fact]
    public async Task A_press_of_what_is_not_on_the_page_is_refused()
    {
        var reference = await _host.Channel.Send(Somebody, new() { Text = "?", Choices = [new("A", "a")] }, null, Cancel);
        var sender = new Sender("vsomebody", null, "vi");
        Assert.Equal(SendResult.Empty, await Inbox.Press(sender, "1", reference, "/huy", Cancel));
        Assert.Equal(SendResult.Empty, await Inbox.Press(new("vother", null, "vi"), "2", reference, "a", Cancel));
        Assert.Equal(SendResult.Taken, await Inbox.Press(sender, "3", reference, "a", Cancel));
        Assert.Single(_host.Turns.Taken);
    }

    [Fact]
    public async Task Messages_sent_side_by_side_are_all_kept()
    {
        await Task.WhenAll(Enumerable.Range(0, 60).Select(i => _host.Channel.Send(Somebody, new() { Text = $"{i}" }, null, Cancel)));
        var messages = await Messages();
        Assert.Equal(Enumerable.Range(0, 60), messages.Select(m => int.Parse(m.Text, null)).Order());
        Assert.Equal(60, messages.Select(m => m.Number).Distinct().Count());
    }

    [Fact]
    public async Task Another_accounts_address_and_a_file_that_is_gone_are_mistakes_of_ours()
    {
        var wrong = await Assert.ThrowsAsync<ChannelException>(() => _host.Channel.Send(Address.Parse("telegram/main/1"), new() { Text = "x" }, null, Cancel));
        var gone = await Assert.ThrowsAsync<ChannelException>(() => _host.Channel.Fetch(new("webchat-none", "image/png", 1), Cancel));
        Assert.Equal((RefusalKind.BadMessage, RefusalKind.BadMessage), (wrong.Kind, gone.Kind));
        await _host.Channel.ShowTyping(Address.Parse("telegram/main/1"), Cancel);
    }

    private async Task<IReadOnlyList<ChatMessage>> Messages()
    {
        using var lease = await _host.Services.GetRequiredService<Transcripts>().Open("vsomebody", Cancel);
        return lease.Log.Messages;
    }
}
