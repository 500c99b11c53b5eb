using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace VolunteerBot.Tests.Web;

/// <summary>Lost connections, a busy store, too much at once.</summary>
public sealed class TroubleTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private ChatHost _host = null!;

    private string Database => _folder.File("chat.db");

    public async ValueTask InitializeAsync() => _host = await ChatHost.Start(Database, isDemo: true);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task What_is_written_while_the_server_is_away_goes_out_once_when_it_is_back()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        var port = _host.Address.Port;
        await _host.DisposeAsync();
        await Expect(chat.Page.GetByText("Mất kết nối")).ToBeVisibleAsync();
        await chat.Say("viết lúc mất mạng");
        await Expect(chat.Page.Locator(".waiting")).ToContainTextAsync("viết lúc mất mạng");

        _host = await ChatHost.Start(Database, isDemo: true, port);
        await Expect(chat.Theirs).ToContainTextAsync("Bạn nói: viết lúc mất mạng", new() { Timeout = 60_000 });
        await Expect(chat.Page.Locator(".waiting p")).ToHaveCountAsync(0);
        await Expect(chat.Mine).ToHaveCountAsync(1);
        await Expect(chat.Page.GetByText("Mất kết nối")).ToBeHiddenAsync();
        Assert.Single(_host.Turns.Taken);
    }

    [Fact]
    public async Task A_message_the_store_could_not_take_is_sent_again_and_counts_once()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        _host.Turns.Failure = new StoreUnavailableException("disk full");
        await chat.Say("khó gửi");
        await Expect(chat.Notice).ToContainTextAsync("Chưa gửi được");
        _host.Turns.Failure = null;
        await chat.Hears("Bạn nói: khó gửi");
        await Expect(chat.Mine).ToHaveCountAsync(1);
        Assert.Single(_host.Turns.Taken);
    }

    [Fact]
    public async Task Too_many_at_once_are_slowed_down_in_words_and_none_is_lost()
    {
        await _host.DisposeAsync();
        var time = new FakeTimeProvider();
        _host = await ChatHost.Start(Database, isDemo: true, time: time);
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        for (var i = 1; i <= 26; i++)
            await chat.Composer.EvaluateAsync("(text, words) => { text.value = words; text.form.requestSubmit(); }", $"tin {i}");
        await Expect(chat.Notice).ToContainTextAsync("Bạn gửi nhanh quá");
        await Expect(chat.Mine).ToHaveCountAsync(20);
        time.Advance(TimeSpan.FromSeconds(2));
        await Expect(chat.Mine).ToHaveCountAsync(26, new() { Timeout = 30_000 });
        Assert.Equal(Enumerable.Range(1, 26).Select(i => $"tin {i}"), _host.Turns.Taken.Select(t => t.Text));
    }

    [Theory]
    [InlineData(10_001)]
    [InlineData(300_000)]
    public async Task A_text_over_ten_thousand_letters_stays_in_the_composer(int length)
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Say(new string('ệ', length));
        await Expect(chat.Notice).ToContainTextAsync("Tin dài quá (tối đa 10.000 ký tự)");
        Assert.Equal(length, (await chat.Composer.InputValueAsync()).Length);
        await chat.Say(new string('ệ', 10_000));
        await chat.Hears("Bạn nói");
        Assert.Equal(10_000, _host.Turns.Taken.Single().Text!.Length);
    }

    [Fact]
    public async Task A_draft_survives_a_reload()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Composer.FillAsync("đang viết dở");
        await chat.Page.ReloadAsync();
        await chat.IsReady();
        await Expect(chat.Composer).ToHaveValueAsync("đang viết dở");
    }
}
