using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Web;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.RealClients;

/// <summary>The whole program, talked to in Microsoft's Web Chat by a person at a browser.</summary>
public sealed class WebChatTests(Browser browser) : IClassFixture<Browser>
{
    private const int Patience = 90_000;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static ILocator Composer(IPage page) => page.Locator(".webchat__send-box-text-box__input");

    private static Task Hears(IPage page, string words) =>
        Assertions.Expect(page.GetByText(words).Last).ToBeVisibleAsync(new() { Timeout = Patience });

    [Fact]
    public async Task An_activity_is_registered_in_a_page_of_another_site()
    {
        NodePackages.Find("botframework-webchat", "dist", "webchat.js");
        var profile = await browser.Profile(new() { ViewportSize = new() { Width = 480, Height = 900 } });
        await using var host = await HostInProcess.Start(new MovedClock(DirectLineJsTests.Monday), _ => ActivityProgram.DirectLine, Ct);
        await using var site = await WebChatPage.Start(host.Url, await DirectLineJsTests.Token(host.Url, "dl_lan"), Ct);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Url, new() { Timeout = Patience });
        await Hears(page, "Chỉ cần nhắn một câu");

        await Composer(page).FillAsync(DirectLineJsTests.Sentence);
        await Composer(page).PressAsync("Enter");
        var confirm = page.Locator(".ac-adaptiveCard").GetByRole(AriaRole.Button, new() { Name = "Xác nhận" });
        await Assertions.Expect(confirm).ToBeVisibleAsync(new() { Timeout = Patience });
        await Screenshots.Take(page, "webchat-summary");
        await confirm.ClickAsync();
        await Hears(page, "Đã ghi nhận");
        await page.GetByText("Đã ghi nhận").Last.ScrollIntoViewIfNeededAsync();
        await Screenshots.Take(page, "webchat-registered");

        await DirectLineJsTests.IsOnRecord(host);
        // The echo came: nothing is marked as failed.
        await Assertions.Expect(page.GetByText("Thử lại")).ToHaveCountAsync(0);
        await profile.CloseAsync();
    }

    [Fact]
    public async Task A_suggested_action_shows_its_label_and_a_picture_can_be_sent()
    {
        NodePackages.Find("botframework-webchat", "dist", "webchat.js");
        var profile = await browser.Profile();
        await using var host = await HostInProcess.Start(new MovedClock(DirectLineJsTests.Monday), _ => ActivityProgram.DirectLine, Ct);
        await using var site = await WebChatPage.Start(host.Url, await DirectLineJsTests.Token(host.Url, "dl_lan"), Ct);
        var page = await profile.NewPageAsync();
        await page.GotoAsync(site.Url, new() { Timeout = Patience });
        var channel = host.App.Services.GetServices<IChannel>().Single(c => c.Account == "directline/main");
        await Hears(page, "Chỉ cần nhắn một câu");
        var register = page.GetByRole(AriaRole.Button, new() { Name = "Đăng ký hoạt động" }).Last;
        await register.ClickAsync(new() { Timeout = Patience });
        await Hears(page, "Hoạt động tên gì");

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "bãi biển.png", MimeType = "image/png", Buffer = SmallPictures.Png(64, 48) });
        // Web Chat sends nothing when Enter comes while it still makes the small picture; its tick says that it has it.
        await Assertions.Expect(page.Locator(".webchat__attachment-icon--checked")).ToBeVisibleAsync(new() { Timeout = Patience });
        await Composer(page).PressAsync("Enter");
        // Web Chat shows the sender's own file as a link or as a picture; either way from our host.
        var shown = page.Locator("img[src*='/v3/directline/files/'], a[href*='/v3/directline/files/']").First;
        await Assertions.Expect(shown).ToBeVisibleAsync(new() { Timeout = Patience });
        var address = await shown.EvaluateAsync<string>("e => e.src ?? e.href");
        using var http = new HttpClient();
        Assert.Equal(SmallPictures.Png(64, 48), await http.GetByteArrayAsync(new Uri(address), Ct));
        var chat = new Bot.Channels.Activity.DirectLine.DirectLinePass("", "dl_lan", "").Chat;
        await channel.Send(new Address("directline", "main", chat), new() { Text = "Nhắc <b>nhẹ</b>: mai đi *nhé*" }, null, Ct);
        await Hears(page, "mai đi *nhé*");
        await Screenshots.Take(page, "webchat-picture");
        await profile.CloseAsync();
    }
}
