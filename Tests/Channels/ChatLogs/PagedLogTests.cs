using System.Text.Json.Nodes;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Channels.Activity.DirectLine;
using VolunteerBot.Bot.Channels.ChatLogs;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Channels.ChatLogs;

/// <summary>The log behind the web chat and Direct Line, as both use it.</summary>
public sealed class PagedLogTests
{
    private readonly MemoryStore _store = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 26, 1, 0, 0, TimeSpan.Zero));

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_two_hosts_write_to_one_web_chat_is_all_kept_and_numbered_once()
    {
        using var here = new Transcript("v1", _store, _clock);
        using var there = new Transcript("v1", _store, _clock);
        await here.Load(Cancel);
        await there.Load(Cancel);
        here.Changed += static () => { };

        await here.Append(new() { Text = "một" }, null, Cancel);
        await there.Append(new() { Text = "hai" }, null, Cancel);
        var edited = await there.Edit("1", m => m with { Text = "một!" }, isNews: true, Cancel);
        await here.LookForNews(Cancel);

        Assert.Equal([(1L, "một!"), (2L, "hai")], here.Messages.Select(m => (m.Number, m.Text)));
        Assert.Equal(3, edited!.Revision);
    }

    [Fact]
    public async Task What_two_hosts_write_to_one_conversation_is_all_kept_and_numbered_once()
    {
        using var here = new DirectLineLog("c1", _store, _clock);
        using var there = new DirectLineLog("c1", _store, _clock);
        await here.Load(Cancel);
        await there.Load(Cancel);
        var grew = 0;
        here.Grew += () => grew++;

        await here.Append(Said("một"), null, [], Cancel);
        await there.Append(Said("hai"), "client-2", [], Cancel);
        await here.LookForNews(Cancel);
        await here.LookForNews(Cancel);

        Assert.Equal([1L, 2L], here.After(0).Select(e => e.Number));
        Assert.Equal((2L, "client-2", 2), (here.Last, here.FindByClientId("client-2")!.ClientId, grew));
    }

    [Fact]
    public async Task The_oldest_page_of_a_web_chat_goes_with_the_pictures_its_visitor_sent()
    {
        using var chat = new Transcript("v1", _store, _clock);
        var picture = new PutFile(Transcript.OwnFilePrefix + "p", [1]);
        await chat.Append(new() { Mine = true, Picture = picture.FileId }, picture, Cancel);
        await _store.Commit([new PutFile("ours", [2])], Cancel);
        await chat.Append(new() { Picture = "ours" }, null, Cancel);

        for (var i = 3; i <= TranscriptPage.Size * TranscriptPage.Kept; i++)
            await chat.Append(new() { Text = "tin" }, null, Cancel);
        Assert.NotNull(await _store.ReadFile(picture.FileId, Cancel));
        await chat.Append(new() { Text = "tin" }, null, Cancel);

        Assert.Null(await _store.ReadFile(picture.FileId, Cancel));
        Assert.NotNull(await _store.ReadFile("ours", Cancel));
        Assert.Equal((TranscriptPage.Size * (TranscriptPage.Kept - 1) + 1, TranscriptPage.Size + 1L), (chat.Messages.Count, chat.Messages[0].Number));
        Assert.Null(await chat.Edit("1", m => m with { Text = "x" }, isNews: true, Cancel));
    }

    [Fact]
    public async Task The_oldest_page_of_a_conversation_goes_with_its_files()
    {
        using var log = new DirectLineLog("c1", _store, _clock);
        var file = new PutFile(DirectLineChannel.FilePrefix + "p", [1]);
        await log.Append(Said("ảnh"), null, [file], Cancel);

        for (var i = 2; i <= (DirectLinePage.Size * DirectLinePage.Kept) + 1; i++)
            await log.Append(Said("tin"), null, [], Cancel);

        Assert.Null(await _store.ReadFile(file.FileId, Cancel));
        Assert.Equal(DirectLinePage.Size + 1L, log.After(0)[0].Number);
    }

    [Fact]
    public async Task A_chat_is_in_memory_once_for_as_long_as_somebody_holds_it()
    {
        var made = 0;
        var inUse = new InUse<Transcript>(chat =>
        {
            made++;
            return new Transcript(chat, _store, _clock);
        }, (transcript, cancel) => transcript.Load(cancel));

        using (var first = await inUse.Open("v1", Cancel))
        using (var second = await inUse.Open("v1", Cancel))
            Assert.Same(first.Log, second.Log);
        Assert.Empty(inUse.Chats);
        Assert.Null(inUse.Find("v1"));
        using var later = await inUse.Open("v1", Cancel);
        Assert.Equal(2, made);
    }

    private static JsonObject Said(string text) => new() { ["type"] = "message", ["text"] = text };
}
