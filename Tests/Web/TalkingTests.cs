using Microsoft.Playwright;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace VolunteerBot.Tests.Web;

/// <summary>Talking to the bot on its own page, in a real browser.</summary>
public sealed class TalkingTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
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
    public async Task What_one_writes_is_answered_and_shown_as_words_never_as_markup()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Say("<img src=x onerror=alert(1)> & <b>đậm</b>\u00a0?");
        await chat.Hears("Bạn nói: <img src=x onerror=alert(1)> & <b>đậm</b>");
        await Expect(chat.Mine.Last).ToContainTextAsync("<img src=x onerror=alert(1)> & <b>đậm</b>");
        Assert.Equal(0, await chat.Page.Locator(".bubble .text img, .bubble .text b").CountAsync());
        Assert.Equal(1, await chat.Page.Locator(".bubble .text i").CountAsync());
    }

    [Fact]
    public async Task Shift_and_Enter_begins_a_new_line_and_Enter_sends()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Composer.FillAsync("một");
        await chat.Composer.PressAsync("Shift+Enter");
        await chat.Composer.PressSequentiallyAsync("hai");
        await chat.Composer.PressAsync("Enter");
        await chat.Hears("Bạn nói");
        Assert.Equal("một\nhai", _host.Turns.Taken.Single().Text);
    }

    [Fact]
    public async Task A_pressed_choice_comes_back_with_its_message_which_is_changed_in_place()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Say("hỏi");
        await chat.Choice("Sáng").DblClickAsync();
        await chat.Hears("Đã chọn s1:am.");
        await Expect(chat.Theirs).ToHaveCountAsync(1);
        await Expect(chat.Choice("Sáng")).ToHaveCountAsync(0);
        var press = Assert.Single(_host.Turns.Taken, t => t.Payload is not null);
        Assert.Equal(("s1:am", "2"), (press.Payload, press.PressedMessage));
    }

    [Fact]
    public async Task Only_the_newest_offer_can_be_pressed()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Say("hỏi");
        await Expect(chat.Choice("Sáng")).ToHaveCountAsync(1);
        await chat.Say("hỏi");
        await Expect(chat.Theirs).ToHaveCountAsync(2);
        await Expect(chat.Choice("Sáng")).ToHaveCountAsync(1);
        await Expect(chat.Theirs.Last.GetByRole(AriaRole.Button)).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task The_bot_is_seen_typing_until_it_answers()
    {
        var gate = new TaskCompletionSource();
        _host.Turns.Gate = gate.Task;
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Say("chào");
        await Expect(chat.Page.Locator(".typing")).ToBeVisibleAsync();
        gate.SetResult();
        await chat.Hears("Bạn nói: chào");
        await Expect(chat.Page.Locator(".typing")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_message_from_the_bot_appears_on_every_open_page_of_the_chat()
    {
        await using var profile = await browser.Profile();
        var one = await ChatPage.Open(profile, _host);
        var other = await ChatPage.Open(profile, _host);
        await _host.Channel.Send(Address.Parse("web/main/demo-leader"), new() { Text = "Nhắc: mai dọn rác" }, null, TestContext.Current.CancellationToken);
        await one.Hears("Nhắc: mai dọn rác");
        await other.Hears("Nhắc: mai dọn rác");
    }

    [Fact]
    public async Task Two_personas_in_two_tabs_keep_their_own_chats()
    {
        await using var profile = await browser.Profile();
        var leader = await ChatPage.Open(profile, _host, "/?as=leader");
        var officer = await ChatPage.Open(profile, _host, "/?as=officer");
        await leader.Say("mình là đội trưởng");
        await officer.Say("mình là chuyên viên");
        await leader.Hears("Bạn nói: mình là đội trưởng");
        await officer.Hears("Bạn nói: mình là chuyên viên");
        await Expect(leader.Messages).ToHaveCountAsync(2);
        await Expect(officer.Messages).ToHaveCountAsync(2);
        Assert.Equal(["web/main/demo-leader", "web/main/demo-officer"], _host.Turns.Taken.Select(t => t.From.ToString()).Order());
    }

    [Fact]
    public async Task Messages_are_there_after_a_reload_and_after_a_restart()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Say("nhớ giúp mình");
        await chat.Hears("Bạn nói: nhớ giúp mình");
        await chat.Page.ReloadAsync();
        await chat.IsReady();
        await Expect(chat.Messages).ToHaveCountAsync(2);

        await chat.Page.CloseAsync();
        await _host.DisposeAsync();
        _host = await ChatHost.Start(Database, isDemo: true);
        chat = await ChatPage.Open(profile, _host);
        await Expect(chat.Messages).ToHaveCountAsync(2);
        await Expect(chat.Mine).ToContainTextAsync("nhớ giúp mình");
    }

    [Fact]
    public async Task An_example_and_a_command_of_the_menu_are_sent_by_a_tap()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Page.Locator(".examples button").First.ClickAsync();
        await chat.Hears("Bạn nói:");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Các việc có thể làm" }).ClickAsync();
        await chat.Page.GetByText("Báo kết quả hoạt động").ClickAsync();
        await chat.Hears("Bạn nói: /ketqua");
        await Expect(chat.Mine.Last).ToContainTextAsync("Báo kết quả hoạt động");
    }
}
