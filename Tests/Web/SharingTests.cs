using System.Net;
using Microsoft.Playwright;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace VolunteerBot.Tests.Web;

/// <summary>Pictures and places.</summary>
public sealed class SharingTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private ChatHost _host = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _host = await ChatHost.Start(_folder.File("chat.db"), isDemo: true);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_picture_is_shown_to_its_sender_and_reaches_the_bot_byte_for_byte()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        var jpeg = SmallPictures.Jpeg(1200, 900);
        await Pick(chat, "bien.jpg", jpeg);
        await chat.Hears($"Đã nhận ảnh image/jpeg, {jpeg.Length} byte");
        var shown = chat.Mine.Locator("img");
        await Expect(shown).ToBeVisibleAsync();
        Assert.Equal(1200, await shown.EvaluateAsync<int>("img => img.decode().then(() => img.naturalWidth)"));
        Assert.Equal(jpeg, await _host.Channel.Fetch(_host.Turns.Taken.Single().Files.Single(), Cancel));
    }

    /// <summary>A cadre picks the office's list on the page: it reaches the bot under its name, byte for byte.</summary>
    [Fact]
    public async Task A_list_that_is_picked_reaches_the_bot_byte_for_byte()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        var list = System.Text.Encoding.UTF8.GetBytes("Họ và tên;Đơn vị\nLê Thị Mẫu;Đội tình nguyện Bãi Xép\n");
        await Pick(chat, "danh-sach.csv", list);
        await Expect(chat.Mine.Last).ToContainTextAsync("danh-sach.csv");
        await chat.Say("xong");
        await chat.Hears("Bạn nói: xong");

        var file = _host.Turns.Taken.SelectMany(t => t.Files).Single();
        Assert.Equal("danh-sach.csv", file.Name);
        Assert.True(VolunteerBot.Bot.Sheets.SheetIntake.IsSheet(file));
        Assert.Equal(list, await _host.Channel.Fetch(file, Cancel));
    }

    [Fact]
    public async Task A_picture_is_served_in_its_own_chat_and_nowhere_else()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await Pick(chat, "bien.webp", SmallPictures.Webp(60, 40));
        await chat.Hears("Đã nhận ảnh image/webp");
        var address = await chat.Mine.Locator("img").GetAttributeAsync("src");
        using var http = new HttpClient { BaseAddress = _host.Address };
        using var own = await http.GetAsync(address, Cancel);
        Assert.Equal(HttpStatusCode.OK, own.StatusCode);
        Assert.Equal("nosniff", own.Headers.GetValues("X-Content-Type-Options").Single());
        foreach (var other in (string[])[address!.Replace("leader", "volunteer", StringComparison.Ordinal), address.Split('?')[0]])
        {
            using var refused = await http.GetAsync(other, Cancel);
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
    }

    [Theory]
    [InlineData("a.gif", 10, "Chỉ nhận ảnh JPEG, PNG hoặc WebP")]
    [InlineData("not-a-picture.png", 10, "Chỉ nhận ảnh JPEG, PNG hoặc WebP")]
    [InlineData("large.jpg", 10 * 1024 * 1024 + 1, "Ảnh lớn quá (tối đa 10 MB)")]
    public async Task What_is_no_picture_or_too_large_is_refused_in_words(string name, int size, string words)
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await Pick(chat, name, new byte[size]);
        await Expect(chat.Notice).ToContainTextAsync(words);
        await Expect(chat.Messages).ToHaveCountAsync(0);
        Assert.Empty(_host.Turns.Taken);
    }

    [Fact]
    public async Task A_picture_of_the_bot_is_shown()
    {
        var store = (IStore)_host.Services.GetService(typeof(IStore))!;
        await store.Commit([new PutFile("poster", SmallPictures.Png(300, 200))], Cancel);
        await _host.Channel.Send(Address.Parse("web/main/demo-leader"), new() { Text = "Áp phích", Picture = "poster" }, null, Cancel);
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await Expect(chat.Theirs.Locator("img")).ToBeVisibleAsync();
        Assert.Equal(300, await chat.Theirs.Locator("img").EvaluateAsync<int>("img => img.decode().then(() => img.naturalWidth)"));
    }

    [Fact]
    public async Task A_place_is_shared_by_a_tap_where_the_bot_asks_for_it()
    {
        await using var profile = await browser.Profile(new() { Geolocation = new() { Latitude = 13.3371f, Longitude = 109.2194f }, Permissions = ["geolocation"] });
        var chat = await ChatPage.Open(profile, _host);
        await chat.Say("ở đâu");
        await chat.Theirs.GetByRole(AriaRole.Button, new() { Name = "Gửi vị trí" }).ClickAsync();
        await chat.Hears("Đã nhận vị trí 13.3371,109.2194");
        await Expect(chat.Mine.Last).ToContainTextAsync("Vị trí 13.3371,109.2194");
        Assert.Equal(13.3371, _host.Turns.Taken.Last().Location!.Value.Latitude, 4);
    }

    [Fact]
    public async Task When_the_browser_denies_the_place_the_page_says_what_to_do()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Gửi vị trí" }).ClickAsync();
        await Expect(chat.Notice).ToContainTextAsync("Trình duyệt chưa cho phép dùng vị trí");
        await Expect(chat.Messages).ToHaveCountAsync(0);
    }

    /// <summary>As a file of the disk: ten megabytes through the browser's pipe take half a minute on a busy machine.</summary>
    private async Task Pick(ChatPage chat, string name, byte[] content)
    {
        var path = _folder.File(name);
        await File.WriteAllBytesAsync(path, content, Cancel);
        await chat.Page.GetByLabel("Gửi ảnh").SetInputFilesAsync(path);
    }
}
