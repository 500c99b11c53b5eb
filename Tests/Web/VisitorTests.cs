using Microsoft.Playwright;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace VolunteerBot.Tests.Web;

/// <summary>Outside a try-out: somebody known by a cookie alone.</summary>
public sealed class VisitorTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private ChatHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ChatHost.Start(_folder.File("chat.db"), isDemo: false);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_visitor_gets_a_chat_of_their_own_that_no_script_and_no_other_site_can_use()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host, "/");
        await chat.Say("chào");
        await chat.Hears("Bạn nói: chào");
        var cookie = (await profile.CookiesAsync()).Single(c => c.Name == "volunteerbot-visitor");
        Assert.True(cookie.HttpOnly);
        Assert.Equal(SameSiteAttribute.Strict, cookie.SameSite);
        Assert.Matches("^v[0-9a-f]{32}$", _host.Turns.Taken.Single().From.Chat);
        Assert.DoesNotContain(_host.Turns.Taken.Single().From.Chat, cookie.Value, StringComparison.Ordinal);
        Assert.DoesNotContain(_host.Turns.Taken.Single().From.Chat, await chat.Page.ContentAsync(), StringComparison.Ordinal);

        await using var otherProfile = await browser.Profile();
        var other = await ChatPage.Open(otherProfile, _host, "/");
        await Expect(other.Messages).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_persona_cannot_be_taken_outside_a_try_out()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host, "/?as=leader");
        await Expect(chat.Page.GetByRole(AriaRole.Button, new() { Name = "Đổi vai" })).ToHaveCountAsync(0);
        await chat.Say("tôi là đội trưởng");
        await chat.Hears("Bạn nói");
        Assert.NotEqual("demo-leader", _host.Turns.Taken.Single().From.Chat);
    }

    [Fact]
    public async Task A_made_up_cookie_opens_nobodys_chat()
    {
        await using var profile = await browser.Profile();
        await profile.AddCookiesAsync([new() { Name = "volunteerbot-visitor", Value = "demo-leader", Url = _host.Address.ToString() }]);
        var chat = await ChatPage.Open(profile, _host, "/");
        await chat.Say("ai đây");
        await chat.Hears("Bạn nói");
        Assert.StartsWith("v", _host.Turns.Taken.Single().From.Chat, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Coming_back_by_a_link_of_another_site_one_finds_ones_chat_again()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host, "/");
        await chat.Say("nhớ mình nhé");
        await chat.Hears("Bạn nói");
        await chat.Page.RouteAsync("http://other.test/", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<a href='{_host.Address}'>chat</a>" }));
        await chat.Page.GotoAsync("http://other.test/");
        await chat.Page.GetByText("chat").ClickAsync();
        await chat.IsReady();
        await Expect(chat.Mine).ToContainTextAsync("nhớ mình nhé");
    }
}
