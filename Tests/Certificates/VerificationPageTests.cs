using System.Net;
using Microsoft.Extensions.DependencyInjection;
using VolunteerBot.Bot.Certificates;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Host;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Certificates;

/// <summary>The page on which a stranger checks a certificate, over real HTTP.</summary>
public sealed class VerificationPageTests : IAsyncLifetime
{
    private const string Revoked = "rrrrefghjkmnpqrs";

    private HostInProcess _host = null!;
    private HttpClient _browser = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        _host = await Start("--Web:PublicUrl=https://tinhnguyen.example");
        _browser = new HttpClient { BaseAddress = new Uri(_host.Url) };
        var key = CertificateKey.New("2026-001", CertificateScene.Now);
        var good = CertificateScene.Certificate();
        var revoked = CertificateScene.Certificate(Revoked) with { Revoked = new Revocation(good.IssuedBy, CertificateScene.Now.AddDays(1), "LÝ DO RIÊNG") };
        Assert.Equal(CommitResult.Done, await _host.App.Services.GetRequiredService<IStore>().Commit(
            [CertificateRecords.SigningKeys.Put(key), CertificateRecords.Type.Put(good with { File = SignedFile.Of(good, key) }), CertificateRecords.Type.Put(revoked)], Cancel));
    }

    public async ValueTask DisposeAsync()
    {
        _browser.Dispose();
        await _host.DisposeAsync();
    }

    [Fact]
    public async Task A_good_certificate_shows_what_the_paper_says_but_not_the_name()
    {
        var (status, page) = await Get("/xacthuc/" + CertificateScene.Code);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.All(["Giấy có thật, còn giá trị", "0012/2026/GCN-TNV", "Đoàn xã Tuy An Đông", "12 hoạt động, 34,5 giờ", "26/11/2026", "N. T. M. N. Á."], w => Assert.Contains(w, page, StringComparison.Ordinal));
        Assert.All(["Nguyễn", "Ngọc", "Hạnh", "Dọn rác", "<script"], w => Assert.DoesNotContain(w, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("nguyễn thị mỹ ngọc ánh", "Họ tên khớp")]
    [InlineData("Trần Văn Giả", "Họ tên không khớp")]
    public async Task A_typed_name_is_compared_and_never_told(string typed, string said)
    {
        using var answer = await _browser.PostAsync(new Uri("/xacthuc/" + CertificateScene.Code, UriKind.Relative), new FormUrlEncodedContent([new("ten", typed)]), Cancel);
        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel));

        Assert.Contains(said, page, StringComparison.Ordinal);
        Assert.DoesNotContain(CertificateScene.Name, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_revoked_certificate_says_so_without_the_reason()
    {
        var (status, page) = await Get("/xacthuc/" + Revoked);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("Giấy đã bị thu hồi", page, StringComparison.Ordinal);
        Assert.Contains("27/11/2026", page, StringComparison.Ordinal);
        Assert.All(["LÝ DO RIÊNG", "còn giá trị ✅", "N. T. M.", "Họ tên ghi trên giấy"], w => Assert.DoesNotContain(w, page, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/xacthuc/zzzzefghjkmnpqrs")]
    [InlineData("/xacthuc/khong-phai-ma")]
    [InlineData("/xacthuc/%3Cscript%3Ealert(1)%3C")]
    public async Task A_made_up_code_is_unknown(string path)
    {
        var (status, page) = await Get(path);

        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains("Không có giấy nào mang mã này", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_typed_does_not_become_markup()
    {
        var raw = await _browser.GetStringAsync(new Uri("/xacthuc?ma=" + Uri.EscapeDataString("ABCD-EFGH-JKMN-PQRS"), UriKind.Relative), Cancel);
        Assert.Contains("0012/2026", raw, StringComparison.Ordinal);
        using var hostile = await _browser.GetAsync(new Uri("/xacthuc/%3Cb%3Ehostile", UriKind.Relative), Cancel);
        Assert.DoesNotContain("<b>hostile", await hostile.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://evil.example/xacthuc/abcdefghjkmnpqrs", "dẫn tới evil.example, không phải tinhnguyen.example")]
    [InlineData("0012/2026/GCN-TNV", "Nhập mã 16 ký tự")]
    [InlineData("giấy của em", "16 chữ và số")]
    public async Task A_pasted_link_of_another_site_and_other_texts_are_answered_clearly(string pasted, string said)
    {
        var (status, page) = await Get("/xacthuc?ma=" + Uri.EscapeDataString(pasted));

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(said, page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_pasted_link_of_ours_leads_to_its_page()
    {
        var (status, page) = await Get("/xacthuc?ma=" + Uri.EscapeDataString("https://tinhnguyen.example/xacthuc/" + CertificateScene.Code));

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Contains("0012/2026/GCN-TNV", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_is_kept_nowhere_runs_nothing_and_is_not_indexed()
    {
        using var answer = await _browser.GetAsync(new Uri("/xacthuc/" + CertificateScene.Code, UriKind.Relative), Cancel);

        Assert.Equal("no-store", answer.Headers.CacheControl?.ToString());
        Assert.StartsWith("default-src 'none'", Assert.Single(answer.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
        Assert.Equal("noindex, nofollow", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Equal("no-referrer", Assert.Single(answer.Headers.GetValues("Referrer-Policy")));
    }

    [Fact]
    public async Task It_speaks_English_to_who_reads_English()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/xacthuc/" + CertificateScene.Code);
        request.Headers.Add("Accept-Language", "en-GB,en;q=0.9,vi;q=0.5");
        using var answer = await _browser.SendAsync(request, Cancel);

        Assert.Contains("Genuine and valid", await answer.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_published_keys_verify_a_file_and_tell_no_secret()
    {
        var published = await _browser.GetByteArrayAsync(new Uri("/xacthuc/khoa.json", UriKind.Relative), Cancel);
        var certificate = await _host.App.Services.GetRequiredService<ICertificates>().WithCode(CertificateScene.Code, Cancel);

        Assert.Equal(FileStanding.Genuine, certificate!.File!.Verify(KeySet.TryRead(published)!).Standing);
        Assert.DoesNotContain("\"d\"", System.Text.Encoding.UTF8.GetString(published), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_guesses_codes_is_stopped_and_told_when_to_come_back()
    {
        await using var strict = await Start("--Certificates:ChecksPerMinute=3");
        using var guesser = new HttpClient { BaseAddress = new Uri(strict.Url) };
        var codes = new List<HttpStatusCode>();
        for (var i = 0; i < 5; i++)
        {
            using var answer = await guesser.GetAsync(new Uri($"/xacthuc/zzzzefghjkmnpqr{i}", UriKind.Relative), Cancel);
            codes.Add(answer.StatusCode);
            if (i == 4)
            {
                Assert.Equal(TimeSpan.FromMinutes(1), answer.Headers.RetryAfter?.Delta);
                Assert.Contains("Đợi một phút", WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)), StringComparison.Ordinal);
            }
        }
        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.TooManyRequests, HttpStatusCode.TooManyRequests], codes);
        using var health = await guesser.GetAsync(new Uri("/health/live", UriKind.Relative), Cancel);
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    private static Task<HostInProcess> Start(string setting) =>
        HostInProcess.Start(new MovedClock(CertificateScene.Now), _ => [setting, "--Demo:Enabled=false"], Cancel);

    private async Task<(HttpStatusCode Status, string Page)> Get(string path)
    {
        using var answer = await _browser.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        return (answer.StatusCode, WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Cancel)));
    }
}
