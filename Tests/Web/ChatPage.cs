using Microsoft.Playwright;

namespace VolunteerBot.Tests.Web;

/// <summary>The chat page as a person uses it.</summary>
internal sealed class ChatPage(IPage page)
{
    public IPage Page { get; } = page;

    public ILocator Composer => Page.GetByRole(AriaRole.Textbox, new() { Name = "Tin nhắn" });

    public ILocator Messages => Page.Locator(".message");

    public ILocator Mine => Page.Locator(".message.mine");

    public ILocator Theirs => Page.Locator(".message.theirs");

    public ILocator Notice => Page.Locator(".notice");

    /// <summary>Opens it and waits until it answers.</summary>
    public static async Task<ChatPage> Open(IBrowserContext profile, ChatHost host, string path = "/?as=leader")
    {
        var page = new ChatPage(await profile.NewPageAsync());
        await page.Page.GotoAsync(new Uri(host.Address, path).ToString());
        await page.IsReady();
        return page;
    }

    public Task IsReady() => Assertions.Expect(Page.Locator(".chat")).ToHaveAttributeAsync("data-ready", "true", new() { Timeout = 20_000 });

    public async Task Say(string text)
    {
        await Composer.FillAsync(text);
        await Composer.PressAsync("Enter");
    }

    public async Task Hears(string text) => await Assertions.Expect(Theirs.Filter(new() { HasText = text }).Last).ToBeVisibleAsync(new() { Timeout = 20_000 });

    public ILocator Choice(string label) => Page.GetByRole(AriaRole.Button, new() { Name = label, Exact = true });
}
