using System.Net;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace VolunteerBot.Fakes.Zalo;

/// <summary>An HTTP server on the loopback address, and what both Zalo platforms do with a request before they look at it.</summary>
internal sealed class LoopbackServer : IAsyncDisposable
{
    private const long LargestBody = 8 * 1024 * 1024;
    private readonly WebApplication _app;

    private LoopbackServer(WebApplication app) => _app = app;

    /// <summary><c>http://127.0.0.1:port</c></summary>
    public string BaseUrl { get; private set; } = "";

    public static async Task<LoopbackServer> StartAsync(int port, RequestDelegate handle, CancellationToken ct)
    {
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MinRequestBodyDataRate = null;
            kestrel.Listen(IPAddress.Loopback, port);
        });
        var app = builder.Build();
        app.Run(async http =>
        {
            try
            {
                await handle(http).ConfigureAwait(false);
            }
            catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
            {
                // The bot hung up; there is nobody to answer.
            }
        });
        var server = new LoopbackServer(app);
        await app.StartAsync(ct).ConfigureAwait(false);
        server.BaseUrl = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        return server;
    }

    public static async Task<byte[]> BodyOf(HttpContext http)
    {
        using var body = new MemoryStream();
        await http.Request.Body.CopyToAsync(body, http.RequestAborted).ConfigureAwait(false);
        return body.ToArray();
    }

    public static async Task Answer(HttpContext http, int status, ReadOnlyMemory<byte> body, string type = "application/json")
    {
        http.Response.StatusCode = status;
        http.Response.ContentType = type;
        http.Response.ContentLength = body.Length;
        await http.Response.Body.WriteAsync(body, http.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Stops at once: a poll still held open must not hold up the end of a test.</summary>
    public async ValueTask DisposeAsync()
    {
        using var now = new CancellationTokenSource();
        await now.CancelAsync().ConfigureAwait(false);
        try
        {
            await _app.StopAsync(now.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            // Stopped at once, as asked.
        }
        await _app.DisposeAsync().ConfigureAwait(false);
    }
}
