using System.Net;
using System.Net.Sockets;
using System.Text;
using VolunteerBot.Tests.Host;
using Xunit;

namespace VolunteerBot.Tests.Web;

/// <summary>What every address of the bot bears and says, whoever calls.</summary>
public sealed class LimitsTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 26, 2, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_behind_the_proxy_who_opens_pages_too_fast_is_asked_to_wait_and_others_are_not()
    {
        await using var host = await HostInProcess.Start(TimeProvider.System, _ => ["--Web:PagesPerMinute=10"], Cancel);
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.OK, (await Get(client, "/xacthuc", "203.0.113.7")).StatusCode);

        using var refused = await Get(client, "/icon.svg", "203.0.113.7");
        Assert.Equal(HttpStatusCode.TooManyRequests, refused.StatusCode);
        Assert.Equal(60, refused.Headers.RetryAfter!.Delta!.Value.TotalSeconds);
        Assert.Contains("Một phút nữa thử lại", await refused.Content.ReadAsStringAsync(Cancel), StringComparison.Ordinal);

        // Somebody else, whatever they claim to be; a monitor; this machine.
        Assert.Equal(HttpStatusCode.OK, (await Get(client, "/icon.svg", "203.0.113.7, 198.51.100.2")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(client, "/health/live", "203.0.113.7")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await Get(client, "/icon.svg", null)).StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/xacthuc")]
    [InlineData("/health/live")]
    [InlineData("/health/alarms")]
    [InlineData("/app.css")]
    [InlineData("/nothing-here")]
    public async Task Every_answer_keeps_browsers_from_guessing_and_framing(string path)
    {
        await using var host = await HostInProcess.Start(Now, null, webhook: false, Cancel);
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        client.DefaultRequestHeaders.Accept.ParseAdd("text/html");
        using var answer = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        Assert.Equal(["nosniff"], answer.Headers.GetValues("X-Content-Type-Options"));
        Assert.Equal(["DENY"], answer.Headers.GetValues("X-Frame-Options"));
        Assert.False(answer.Headers.Contains("Server"));
        if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            Assert.Contains("frame-ancestors 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/xacthuc", HttpStatusCode.OK)]
    [InlineData("/health/live", HttpStatusCode.OK)]
    [InlineData("/app.css", HttpStatusCode.OK)]
    [InlineData("/nothing-here", HttpStatusCode.NotFound)]
    public async Task Whoever_asks_for_the_head_alone_gets_what_a_page_would_say_without_its_body(string path, HttpStatusCode status)
    {
        await using var host = await HostInProcess.Start(Now, null, webhook: false, Cancel);
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        using var call = new HttpRequestMessage(HttpMethod.Head, path);
        using var answer = await client.SendAsync(call, Cancel);
        using var whole = await client.GetAsync(new Uri(path, UriKind.Relative), Cancel);

        Assert.Equal((status, status), (answer.StatusCode, whole.StatusCode));
        Assert.Equal(whole.Content.Headers.ContentType, answer.Content.Headers.ContentType);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(Cancel));
    }

    [Fact]
    public async Task A_head_of_a_request_that_is_too_long_is_refused()
    {
        await using var host = await HostInProcess.Start(Now, null, webhook: false, Cancel);
        using var client = new HttpClient { BaseAddress = new Uri(host.Url) };
        using var call = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        for (var i = 0; i < 20; i++)
            call.Headers.Add("X-Much-" + i, new string('x', 1000));
        Assert.Equal(HttpStatusCode.RequestHeaderFieldsTooLarge, (await client.SendAsync(call, Cancel)).StatusCode);
    }

    [Fact]
    public async Task A_caller_that_never_ends_its_head_is_hung_up_on()
    {
        await using var host = await HostInProcess.Start(Now, null, webhook: false, Cancel);
        var address = new Uri(host.Url);
        using var slow = new TcpClient();
        await slow.ConnectAsync(address.Host, address.Port, Cancel);
        var stream = slow.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHost: x\r\nX-Slow: "), Cancel);
        var answer = await new StreamReader(stream).ReadToEndAsync(Cancel);
        Assert.StartsWith("HTTP/1.1 408", answer, StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> Get(HttpClient client, string path, string? forwardedFor)
    {
        using var call = new HttpRequestMessage(HttpMethod.Get, path);
        if (forwardedFor is not null)
            call.Headers.Add("X-Forwarded-For", forwardedFor);
        return await client.SendAsync(call, Cancel);
    }
}
