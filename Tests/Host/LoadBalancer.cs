using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VolunteerBot.Tests.Host;

/// <summary>Gives each request to the next host in turn, and to another one when that host does not answer.</summary>
internal sealed class LoadBalancer : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly HttpClient _client = new();
    private volatile string[] _hosts = [];
    private int _next;

    private LoadBalancer(string url)
    {
        Url = url;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(url);
        _app = builder.Build();
        _app.Run(Forward);
    }

    public string Url { get; }

    /// <summary>Where it sends requests now.</summary>
    public void Use(params IEnumerable<string> hosts) => _hosts = [.. hosts];

    public static async Task<LoadBalancer> Start(CancellationToken cancel)
    {
        var balancer = new LoadBalancer("http://127.0.0.1:" + Ports.Free());
        await balancer._app.StartAsync(cancel);
        return balancer;
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _client.Dispose();
    }

    private async Task Forward(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body);
        var hosts = _hosts;
        var first = Interlocked.Increment(ref _next);
        for (var i = 0; i < hosts.Length; i++)
        {
            if (await TryForward(http, hosts[(first + i) % hosts.Length], body.ToArray()))
                return;
        }
        http.Response.StatusCode = StatusCodes.Status502BadGateway;
    }

    private async Task<bool> TryForward(HttpContext http, string host, byte[] body)
    {
        try
        {
            using var request = new HttpRequestMessage(new HttpMethod(http.Request.Method), host + http.Request.Path + http.Request.QueryString) { Content = new ByteArrayContent(body) };
            foreach (var (name, value) in http.Request.Headers.Where(h => !h.Key.StartsWith("Host", StringComparison.OrdinalIgnoreCase)))
            {
                if (!request.Headers.TryAddWithoutValidation(name, [.. value]))
                    request.Content.Headers.TryAddWithoutValidation(name, [.. value]);
            }
            using var answer = await _client.SendAsync(request);
            var said = await answer.Content.ReadAsByteArrayAsync();
            http.Response.StatusCode = (int)answer.StatusCode;
            if (said.Length > 0)
            {
                http.Response.ContentType = answer.Content.Headers.ContentType?.ToString();
                await http.Response.Body.WriteAsync(said);
            }
            return true;
        }
        catch (HttpRequestException) when (!http.Response.HasStarted)
        {
            return false;
        }
    }
}
