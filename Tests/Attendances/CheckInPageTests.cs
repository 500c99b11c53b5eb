using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Time;
using VolunteerBot.Tests.Web;
using Xunit;

namespace VolunteerBot.Tests.Attendances;

/// <summary>The page on the leader's phone, over real HTTP and in a real browser.</summary>
public sealed class CheckInPageTests(Browser browser) : IAsyncLifetime, IClassFixture<Browser>
{
    private HostInProcess _host = null!;
    private HttpClient _client = null!;
    private MovedClock _clock = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private CheckInLinks Links => _host.App.Services.GetRequiredService<CheckInLinks>();

    private string PathOf(CheckInPlan plan) => new Uri(Links.Page(plan)).AbsolutePath;

    public async ValueTask InitializeAsync()
    {
        _clock = new MovedClock(CheckInScene.Start.AddMinutes(-20));
        _host = await HostInProcess.Start(_clock, _ => ["--Web:PublicUrl=https://tinhnguyen.example"], Cancel);
        _client = new HttpClient { BaseAddress = new Uri(_host.Url) };
        await Store([.. CheckInScene.Stored(), AttendanceRecords.Type.Put(CheckInScene.Of("Lan", AttendanceState.Arrived, 0))]);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _host.DisposeAsync();
    }

    private async Task Store(IReadOnlyList<Change> changes) =>
        Assert.Equal(CommitResult.Done, await _host.App.Services.GetRequiredService<IStore>().Commit(changes, Cancel));

    private async Task<(HttpStatusCode Status, string Page)> Get(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)));
    }

    [Fact]
    public async Task It_shows_the_code_to_scan_the_digits_and_how_many_are_there()
    {
        var (status, page) = await Get(PathOf(CheckInScene.Plan));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.All(["Dọn rác bãi biển", "<svg", "482<span></span>913", "Đã có mặt: 1"], w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.DoesNotContain("Lan", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_way_that_is_not_taken_is_not_shown()
    {
        await Store([AttendanceRecords.Plans.Put(CheckInScene.Plan with { Ways = [CheckInWay.Code] })]);
        var (_, page) = await Get(PathOf(CheckInScene.Plan));
        Assert.DoesNotContain("<svg", page, StringComparison.Ordinal);
        Assert.Contains("482<span></span>913", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/diemdanh/482913-aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("/diemdanh/482913-")]
    [InlineData("/diemdanh/482913")]
    [InlineData("/diemdanh/%3Cscript%3E-x")]
    public async Task A_made_up_address_opens_nothing(string path)
    {
        var (status, page) = await Get(path);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("không còn dùng được", page, StringComparison.Ordinal);
        Assert.DoesNotContain("482", WithoutNonce(page).Replace("--", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_address_given_up_a_finished_a_cancelled_and_a_past_check_in_show_no_code()
    {
        await Store([AttendanceRecords.Plans.Put(CheckInScene.Plan with { PageNo = 1 })]);
        Assert.Equal(HttpStatusCode.NotFound, (await Get(PathOf(CheckInScene.Plan))).Status);
        await Store([AttendanceRecords.Plans.Put(CheckInScene.Plan with { ClosedAt = CheckInScene.Start })]);
        await SaysWithoutCodes("đã kết thúc");
        await Store([AttendanceRecords.Plans.Put(CheckInScene.Plan), ActivityRecords.Type.Put(CheckInScene.Activity with { Status = ActivityStatus.Cancelled })]);
        await SaysWithoutCodes("đã hủy");
    }

    private async Task SaysWithoutCodes(string words)
    {
        var (_, page) = await Get(PathOf(CheckInScene.Plan));
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.All(["<svg", "913"], w => Assert.DoesNotContain(w, WithoutNonce(page).Replace("482913-", "", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    /// <summary>It is made by chance, and may have any three digits in it.</summary>
    private static string WithoutNonce(string page) => string.Concat(page.Split("nonce=\"").Select((part, i) => i == 0 ? part : part[part.IndexOf('"', StringComparison.Ordinal)..]));

    [Fact]
    public async Task Nothing_comes_from_elsewhere_and_it_is_kept_nowhere()
    {
        using var answer = await _client.GetAsync(new Uri(PathOf(CheckInScene.Plan), UriKind.Relative), Cancel);
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.StartsWith("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotMatch(new Regex("(src|href)=\"(https?:)?//"), await answer.Content.ReadAsStringAsync(Cancel));
    }

    [Fact]
    public async Task On_a_phone_it_fits_and_renews_itself_when_the_code_changes()
    {
        await using var profile = await browser.Profile(new() { ViewportSize = new() { Width = 360, Height = 740 }, DeviceScaleFactor = 2, HasTouch = true });
        var page = await profile.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, line) => faults.AddRange(line.Type == "error" ? [line.Text] : []);
        await page.Clock.InstallAsync();
        await page.GotoAsync(_host.Url + PathOf(CheckInScene.Plan));
        var first = await page.Locator("svg path").GetAttributeAsync("d");

        Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"));
        Assert.InRange((await page.Locator("svg").BoundingBoxAsync())!.Width, 280, 360);
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('.here').getBoundingClientRect().bottom <= innerHeight"));
        if (Environment.GetEnvironmentVariable("VOLUNTEERBOT_LOOK_AT") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, "trang-qr.png") });

        _clock.Move(TimeSpan.FromSeconds(31));
        var renewed = page.WaitForResponseAsync(r => r.Url.EndsWith("?phan", StringComparison.Ordinal));
        await page.Clock.RunForAsync(31_000);
        await renewed;
        await Assertions.Expect(page.Locator("svg path")).Not.ToHaveAttributeAsync("d", first!);
        Assert.Empty(faults);
    }

    [Fact]
    public async Task Without_a_connection_it_says_that_the_code_may_be_old_and_comes_back_by_itself()
    {
        await using var profile = await browser.Profile(new() { ViewportSize = new() { Width = 360, Height = 740 } });
        var page = await profile.NewPageAsync();
        await page.Clock.InstallAsync();
        await page.GotoAsync(_host.Url + PathOf(CheckInScene.Plan));
        await Assertions.Expect(page.Locator("#offline")).ToBeHiddenAsync();

        await profile.SetOfflineAsync(true);
        await page.Clock.RunForAsync(31_000);
        await Assertions.Expect(page.Locator("#offline")).ToBeVisibleAsync();

        await profile.SetOfflineAsync(false);
        await page.Clock.RunForAsync(4_000);
        await Assertions.Expect(page.Locator("#offline")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_scanned_link_of_the_web_chat_says_the_code_for_whoever_opened_it()
    {
        await using var profile = await browser.Profile();
        var page = await profile.NewPageAsync();
        await page.GotoAsync(_host.Url + new Uri(Links.Scanned(CheckInScene.Plan, _clock.GetUtcNow())).PathAndQuery);
        // A visitor nobody knows joins first; the bot understood what was scanned.
        await Assertions.Expect(page.Locator(".chat")).ToContainTextAsync("Điểm danh");
        await Assertions.Expect(page.Locator(".chat")).ToContainTextAsync("/thamgia");
    }
}
