using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace VolunteerBot.Tests.Channels.Activity.RealClients;

/// <summary>A page of somebody else's site, on another port than the bot, with Microsoft's Web Chat in it.</summary>
internal sealed class WebChatPage : IAsyncDisposable
{
    private readonly WebApplication _app;

    private WebChatPage(WebApplication app) => _app = app;

    public string Url => _app.Urls.Single();

    public static async Task<WebChatPage> Start(string bot, string token, CancellationToken ct)
    {
        var script = NodePackages.Find("botframework-webchat", "dist", "webchat.js");
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.MapGet("/webchat.js", () => Results.File(script, "text/javascript"));
        app.MapGet("/", () => Results.Content($$"""
            <!doctype html><html lang="vi"><meta charset="utf-8"><title>Trang của Tỉnh Đoàn</title>
            <style>html, body { margin: 0; height: 100% } #webchat { height: 100%; width: 100% }</style>
            <div id="webchat" role="main"></div><script src="/webchat.js"></script>
            <script>
              WebChat.renderWebChat({
                directLine: WebChat.createDirectLine({ domain: {{JsonSerializer.Serialize(bot + "/v3/directline")}}, token: {{JsonSerializer.Serialize(token)}} }),
                locale: 'vi-VN', username: 'Lan'
              }, document.getElementById('webchat'));
            </script></html>
            """, "text/html; charset=utf-8"));
        await app.StartAsync(ct);
        return new(app);
    }

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync(new CancellationToken(canceled: true));
        await _app.DisposeAsync();
    }
}
