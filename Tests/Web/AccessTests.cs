using System.Globalization;
using Microsoft.Playwright;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Tests.Storage.LiteDb;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace VolunteerBot.Tests.Web;

/// <summary>On a phone, by keyboard, by screen reader, and with no other site asked for anything.</summary>
public sealed class AccessTests(Browser browser) : IClassFixture<Browser>, IAsyncLifetime
{
    private readonly TestFolder _folder = new();
    private ChatHost _host = null!;

    public async ValueTask InitializeAsync() => _host = await ChatHost.Start(_folder.File("chat.db"), isDemo: true);

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData(390)]
    [InlineData(320)]
    public async Task A_phone_shows_everything_within_its_width_and_large_enough_to_tap(int width)
    {
        await using var profile = await browser.Profile(new() { ViewportSize = new() { Width = width, Height = 844 }, IsMobile = true, HasTouch = true });
        var page = await profile.NewPageAsync();
        await page.GotoAsync(_host.Address.ToString());
        await FitsAndCanBeTapped(page);

        var chat = await ChatPage.Open(profile, _host);
        await FitsAndCanBeTapped(chat.Page);
        await chat.Say("hỏi");
        await _host.Channel.Send(Address.Parse("web/main/demo-leader"), new()
        {
            Text = "Dài-không-nghỉ-" + new string('x', 200),
            Location = new(13.3371, 109.2194),
            Choices = [new("Sáng", "1"), new("Một lựa chọn rất dài để xem có tràn ra ngoài màn hình nhỏ hay không nhé", "2")],
        }, null, TestContext.Current.CancellationToken);
        await Expect(chat.Choice("Sáng")).ToBeVisibleAsync();
        await FitsAndCanBeTapped(chat.Page);
        await Expect(chat.Composer).ToBeInViewportAsync(new() { Ratio = 1 });

        await chat.Page.GetByRole(AriaRole.Button, new() { Name = "Đổi vai" }).TapAsync();
        await Expect(chat.Page.GetByText("Chuyên viên Tỉnh Đoàn")).ToBeVisibleAsync();
        await FitsAndCanBeTapped(chat.Page);
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await Expect(chat.Composer).ToBeFocusedAsync();
        await chat.Page.Keyboard.TypeAsync("hỏi");
        await chat.Page.Keyboard.PressAsync("Enter");
        await Expect(chat.Choice("Chiều")).ToBeVisibleAsync();
        await Expect(chat.Composer).ToBeFocusedAsync();

        await TabBackTo(chat.Page, "Chiều");
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Hears("Đã chọn s1:pm");
        await Expect(chat.Composer).ToBeFocusedAsync();

        await TabBackTo(chat.Page, "Các việc có thể làm");
        await chat.Page.Keyboard.PressAsync("Enter");
        var items = chat.Page.GetByRole(AriaRole.Menuitem);
        await Expect(items.First).ToBeFocusedAsync();
        await chat.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(items.Nth(1)).ToBeFocusedAsync();
        await chat.Page.Keyboard.PressAsync("Enter");
        await chat.Hears("Bạn nói: /ketqua");
        await Expect(chat.Composer).ToBeFocusedAsync();
    }

    [Fact]
    public async Task A_menu_opened_by_a_click_is_closed_by_Escape()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        foreach (var menu in (string[])["Đổi vai", "Các việc có thể làm"])
        {
            await chat.Page.GetByRole(AriaRole.Button, new() { Name = menu }).ClickAsync();
            await Expect(chat.Page.GetByRole(AriaRole.Menuitem).First).ToBeVisibleAsync();
            await chat.Page.Keyboard.PressAsync("Escape");
            await Expect(chat.Page.GetByRole(AriaRole.Menuitem)).ToHaveCountAsync(0);
        }
    }

    [Fact]
    public async Task A_screen_reader_finds_language_landmarks_the_log_and_a_name_for_every_control()
    {
        await using var profile = await browser.Profile();
        var chat = await ChatPage.Open(profile, _host);
        await chat.Say("hỏi");
        await chat.Hears(ScriptedTurns.Question);
        Assert.Equal("vi", await chat.Page.Locator("html").GetAttributeAsync("lang"));
        await Expect(chat.Page.GetByRole(AriaRole.Banner)).ToHaveCountAsync(1);
        await Expect(chat.Page.GetByRole(AriaRole.Main)).ToHaveCountAsync(1);
        await Expect(chat.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
        await Expect(chat.Page.GetByRole(AriaRole.Log, new() { Name = "Cuộc trò chuyện" })).ToHaveAttributeAsync("aria-live", "polite");
        await Expect(chat.Page.GetByRole(AriaRole.Group, new() { Name = "Lựa chọn trả lời" })).ToHaveCountAsync(1);
        await Expect(chat.Mine).ToContainTextAsync("Bạn: ");
        await Expect(chat.Theirs).ToContainTextAsync("Trợ lý: ");
        var nameless = await chat.Page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("button, a[href], input, textarea, img, [role=menuitem]")]
                .filter(e => !(e.getAttribute("aria-label") || e.getAttribute("alt") || e.textContent.trim()))
                .map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(nameless);
        var doubled = await chat.Page.EvaluateAsync<string[]>("() => [...document.querySelectorAll('[id]')].map(e => e.id).filter((id, i, all) => all.indexOf(id) !== i)");
        Assert.Empty(doubled);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Words_stand_out_from_their_ground(ColorScheme scheme)
    {
        (string Ink, string Ground, double Least)[] pairs =
        [
            ("ink", "ground", 4.5), ("ink", "surface", 4.5), ("ink", "field", 4.5), ("ink-soft", "ground", 4.5), ("ink-soft", "surface", 4.5),
            ("ink-soft", "field", 4.5), ("ink-soft", "day", 4.5), ("brand-ink", "surface", 4.5), ("brand-ink", "brand-wash", 4.5), ("on-header", "header", 4.5),
            ("on-mine", "mine", 4.5), ("on-mine-soft", "mine", 4.5), ("on-notice", "notice", 4.5), ("field-line", "field", 3), ("brand", "surface", 3),
            ("focus", "surface", 3), ("focus", "ground", 3), ("brand-ink", "ground", 4.5),
        ];
        await using var profile = await browser.Profile(new() { ColorScheme = scheme });
        var chat = await ChatPage.Open(profile, _host);
        foreach (var (ink, ground, least) in pairs)
        {
            var ratio = Contrast(await Colour(chat.Page, ink), await Colour(chat.Page, ground));
            Assert.True(ratio >= least, $"{scheme}: {ink} on {ground} is {ratio:0.00}, least {least}");
        }
        Assert.Equal(await Colour(chat.Page, "ground"), Rgb(await chat.Page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor")));
    }

    [Fact]
    public async Task Nothing_is_asked_of_another_site_and_the_pages_own_rules_are_kept()
    {
        await using var profile = await browser.Profile();
        var page = await profile.NewPageAsync();
        var elsewhere = new List<string>();
        var complaints = new List<string>();
        page.Request += (_, request) => { if (new Uri(request.Url).Authority != _host.Address.Authority && !request.Url.StartsWith("data:", StringComparison.Ordinal)) elsewhere.Add(request.Url); };
        page.Console += (_, message) => { if (message.Type is "error" or "warning") complaints.Add(message.Text); };
        page.PageError += (_, error) => complaints.Add(error);
        var answer = await page.GotoAsync(new Uri(_host.Address, "/?as=leader").ToString());
        var chat = new ChatPage(page);
        await chat.IsReady();
        await chat.Say("hỏi");
        await chat.Choice("Sáng").ClickAsync();
        await chat.Hears("Đã chọn");
        Assert.Empty(elsewhere);
        Assert.Empty(complaints);
        Assert.Contains("default-src 'self'", answer!.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", answer.Headers["content-security-policy"], StringComparison.Ordinal);
        Assert.Contains("no-store", answer.Headers["cache-control"], StringComparison.Ordinal);
    }

    private static async Task FitsAndCanBeTapped(IPage page)
    {
        Assert.Equal(0, await page.EvaluateAsync<int>("() => document.scrollingElement.scrollWidth - document.documentElement.clientWidth"));
        var outside = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("body *")].filter(e => e.checkVisibility() && !e.closest(".sr-only, [aria-hidden=true]"))
                .filter(e => { const box = e.getBoundingClientRect(); return box.width > 0 && (box.left < -0.5 || box.right > innerWidth + 0.5); })
                .map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(outside);
        var tooSmall = await page.EvaluateAsync<string[]>("""
            () => [...document.querySelectorAll("button, a[href], textarea, label, [role=menuitem]")].filter(e => e.checkVisibility())
                .filter(e => { const box = e.getBoundingClientRect(); return box.height < 43.9 || box.width < 43.9; })
                .map(e => e.outerHTML.slice(0, 120))
            """);
        Assert.Empty(tooSmall);
    }

    /// <summary>Shift and Tab until the control of that name has the focus.</summary>
    private static async Task TabBackTo(IPage page, string name)
    {
        for (var i = 0; i < 15; i++)
        {
            await page.Keyboard.PressAsync("Shift+Tab");
            if (await page.EvaluateAsync<string>("() => document.activeElement.getAttribute('aria-label') ?? document.activeElement.textContent.trim()") == name)
                return;
        }
        Assert.Fail($"'{name}' is not reached by keyboard.");
    }

    private static async Task<(double R, double G, double B)> Colour(IPage page, string name) => Rgb(await page.EvaluateAsync<string>("""
        name => { const e = document.createElement("i"); e.style.color = `var(--${name})`; document.body.append(e); const c = getComputedStyle(e).color; e.remove(); return c; }
        """, name));

    private static (double R, double G, double B) Rgb(string css)
    {
        var parts = css[(css.IndexOf('(') + 1)..css.IndexOf(')')].Split(',', StringSplitOptions.TrimEntries).Select(p => double.Parse(p, CultureInfo.InvariantCulture)).ToList();
        return (parts[0], parts[1], parts[2]);
    }

    /// <summary>WCAG 2.2, "contrast ratio" and "relative luminance".</summary>
    private static double Contrast((double R, double G, double B) one, (double R, double G, double B) other)
    {
        var (light, dark) = (Math.Max(Luminance(one), Luminance(other)), Math.Min(Luminance(one), Luminance(other)));
        return (light + 0.05) / (dark + 0.05);
    }

    private static double Luminance((double R, double G, double B) c) => (0.2126 * Linear(c.R)) + (0.7152 * Linear(c.G)) + (0.0722 * Linear(c.B));

    private static double Linear(double channel) => channel / 255 is var c and <= 0.04045 ? c / 12.92 : Math.Pow(((channel / 255) + 0.055) / 1.055, 2.4);
}
