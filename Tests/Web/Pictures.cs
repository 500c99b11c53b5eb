using Microsoft.Playwright;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Web;

/// <summary>Pictures of the page for people to look at: run by name; they land in the folder that SCREENSHOTS names.</summary>
public sealed class Pictures(Browser browser) : IClassFixture<Browser>
{
    private static readonly Address Leader = Address.Parse("web/main/demo-leader");

    [Theory(Explicit = true)]
    [InlineData("desktop", 1280, 800, false)]
    [InlineData("phone", 390, 844, false)]
    [InlineData("phone-dark", 390, 844, true)]
    [InlineData("desktop-dark", 1280, 800, true)]
    public async Task Of_the_page(string name, int width, int height, bool isDark)
    {
        using var folder = new TestFolder();
        await using var host = await ChatHost.Start(folder.File("chat.db"), isDemo: true);
        await using var profile = await browser.Profile(new()
        {
            ViewportSize = new() { Width = width, Height = height },
            DeviceScaleFactor = 2,
            ColorScheme = isDark ? ColorScheme.Dark : ColorScheme.Light,
            IsMobile = width < 500,
            HasTouch = width < 500,
        });
        var page = await profile.NewPageAsync();
        await page.GotoAsync(host.Address.ToString());
        await Save(page, name, "1-picker");

        var chat = await ChatPage.Open(profile, host);
        await Save(chat.Page, name, "2-empty");
        await Talk(chat, host);
        await Save(chat.Page, name, "3-chat");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Các việc có thể làm" }).ClickAsync();
        await Assertions.Expect(chat.Page.GetByText("Báo kết quả hoạt động")).ToBeVisibleAsync();
        await Save(chat.Page, name, "4-commands");
        await chat.Page.Keyboard.PressAsync("Escape");
        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Đổi vai" }).ClickAsync();
        await Assertions.Expect(chat.Page.GetByText("Chuyên viên Tỉnh Đoàn")).ToBeVisibleAsync();
        await Save(chat.Page, name, "5-personas");
        await chat.Page.Keyboard.PressAsync("Escape");
        await chat.Page.GetByLabel("Gửi ảnh").SetInputFilesAsync(new FilePayload { Name = "a.gif", MimeType = "image/gif", Buffer = "GIF89a"u8.ToArray() });
        await Assertions.Expect(chat.Notice).ToBeVisibleAsync();
        host.Turns.Gate = new TaskCompletionSource().Task;
        await chat.Say("Ở sân trường Trần Phú, gần cổng chính. Nếu mưa thì dời sang chiều.");
        await Assertions.Expect(chat.Page.Locator(".typing")).ToBeVisibleAsync();
        await Save(chat.Page, name, "6-typing");
    }

    private static async Task Talk(ChatPage chat, ChatHost host)
    {
        var cancel = TestContext.Current.CancellationToken;
        await chat.Say("Sáng chủ nhật này 7h dọn rác ở Bãi Sau, khoảng 40 bạn");
        await chat.Hears("Bạn nói");
        await chat.Page.GetByLabel("Gửi ảnh").SetInputFilesAsync(new FilePayload { Name = "beach.png", MimeType = "image/png", Buffer = SmallPictures.Png(320, 200) });
        await chat.Hears("Đã nhận ảnh");
        await host.Channel.Send(Leader, new()
        {
            Text = "Mình hiểu thế này, bạn xem lại nhé:\n\n<b>Tên:</b> Dọn rác Bãi Sau\n<b>Loại:</b> Môi trường\n<b>Lúc:</b> 7:00–10:00 Chủ nhật 29/11\n"
                + "<b>Ở:</b> Bãi Sau\n<b>Đơn vị:</b> CLB Biển xanh\n<b>Dự kiến:</b> 40 bạn\n\n<i>Đúng thì chạm Ghi nhận; chạm một dòng để sửa.</i>",
            Choices =
            [
                new("✅ Ghi nhận", "a:ok"), new("Sửa tên", "a:1"), new("Sửa loại", "a:2"), new("Sửa thời gian", "a:3"),
                new("Sửa địa điểm", "a:4"), new("Sửa số người", "a:5"), new("↩ Quay lại", "/quaylai"), new("Hủy", "/huy"),
            ],
        }, null, cancel);
        await chat.Hears("Mình hiểu thế này");
    }

    private static async Task Save(IPage page, string name, string what) =>
        await page.ScreenshotAsync(new() { Path = Path.Combine(Environment.GetEnvironmentVariable("SCREENSHOTS") ?? "TestResults", $"{name}-{what}.png"), Animations = ScreenshotAnimations.Disabled });
}
