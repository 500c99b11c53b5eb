using Microsoft.Playwright;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Web;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.RealClients;

/// <summary>The whole program, talked to from Microsoft's playground by a person at a browser.</summary>
public sealed class PlaygroundTests(Browser browser) : IClassFixture<Browser>
{
    private const int Patience = 90_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static Task Hears(IPage page, string words) =>
        Assertions.Expect(page.GetByText(words).Last).ToBeVisibleAsync(new() { Timeout = Patience });

    [Fact]
    public async Task An_activity_is_registered_and_the_summary_gives_way_to_the_receipt()
    {
        NodePackages.Find("@microsoft/m365agentsplayground", "cli.js");
        var profile = await browser.Profile(new() { ViewportSize = new() { Width = 1100, Height = 900 } });
        await using var host = await HostInProcess.Start(new MovedClock(DirectLineJsTests.Monday), _ => ActivityProgram.Anonymous, Ct);
        await using var playground = await Playground.Start(host.Url, Ct);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(playground.Url, new() { Timeout = Patience });
        // It lets the bot join by itself, so the bot says hello, with the buttons of its menu.
        await Hears(page, "Chỉ cần nhắn một câu");
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Đăng ký hoạt động" })).ToBeVisibleAsync(new() { Timeout = Patience });
        await Screenshots.Take(page, "playground-hello");

        var composer = page.GetByRole(AriaRole.Textbox).Last;
        await composer.ClickAsync();
        await composer.PressSequentiallyAsync(DirectLineJsTests.Sentence);
        await composer.PressAsync("Enter");
        var confirm = page.GetByRole(AriaRole.Button, new() { Name = "Xác nhận" });
        await Assertions.Expect(confirm).ToBeVisibleAsync(new() { Timeout = Patience });
        await Screenshots.Take(page, "playground-summary");
        await confirm.ClickAsync();
        await Hears(page, "Mình sẽ nhắc bạn vào tối hôm trước");
        await Assertions.Expect(confirm).ToHaveCountAsync(0, new() { Timeout = Patience });
        await Screenshots.Take(page, "playground-registered");

        await DirectLineJsTests.IsOnRecord(host);
        await profile.CloseAsync();
    }
}
