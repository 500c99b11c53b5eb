using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Fakes.ZaloOa;
using Xunit;

namespace VolunteerBot.Tests.Fakes;

/// <summary>Our Official Account platform refuses what the real one is known to refuse; otherwise the channel's tests would prove nothing.</summary>
public sealed class FakeZaloTests : IAsyncLifetime
{
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2026, 11, 24, 1, 0, 0, TimeSpan.Zero));
    private readonly HttpClient _http = new();
    private FakeZaloOaServer _server = null!;

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _server = await FakeZaloOaServer.StartAsync(new() { Clock = _clock, CallsPerMinute = 8, Templates = ["1"] }, Ct);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _http.Dispose();
    }

    private async Task<JsonElement> Token(string refresh, string? secret = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.BaseUrl + "/v4/oa/access_token")
        {
            Content = new FormUrlEncodedContent(new Dictionary<string, string> { ["refresh_token"] = refresh, ["app_id"] = _server.Options.AppId, ["grant_type"] = "refresh_token" }),
        };
        request.Headers.TryAddWithoutValidation("secret_key", secret ?? _server.Options.AppSecret);
        using var answer = await _http.SendAsync(request, Ct);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(Ct));
    }

    private async Task<int> Send(string user, string text, string? token = null, string path = "/v3.0/oa/message/cs")
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.BaseUrl + path)
        {
            Content = new StringContent($$"""{"recipient":{"user_id":"{{user}}"},"message":{"text":"{{text}}"} }""", Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation("access_token", token ?? _server.AccessToken);
        using var answer = await _http.SendAsync(request, Ct);
        Assert.True(answer.IsSuccessStatusCode);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(Ct)).GetProperty("error").GetInt32();
    }

    [Fact]
    public async Task A_refresh_token_works_once_and_ends_the_former_access_token()
    {
        var lan = _server.User("1").Met();
        var first = await Token(_server.Options.RefreshToken);
        Assert.Equal("90000", first.GetProperty("expires_in").GetString());
        Assert.True((await Token(_server.Options.RefreshToken)).GetProperty("error").GetInt32() < 0);
        Assert.True((await Token(first.GetProperty("refresh_token").GetString()!, "wrong")).GetProperty("error").GetInt32() < 0);
        Assert.Equal(0, await Send(lan.Id, "a"));
        await Token(first.GetProperty("refresh_token").GetString()!);
        Assert.Equal(-220, await Send(lan.Id, "a", first.GetProperty("access_token").GetString()));
        Assert.Equal(-216, await Send(lan.Id, "a", "rubbish"));
        _clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal(-220, await Send(lan.Id, "a"));
    }

    [Fact]
    public async Task Windows_limits_and_closed_addresses_are_refused_as_they_should()
    {
        var lan = _server.User("1").Met();
        await Token(_server.Options.RefreshToken);
        Assert.Equal(-210, await Send("1", new string('a', 2001)));
        Assert.Equal(-201, await Send("2", "a"));
        Assert.Equal(-240, await Send("1", "a", path: "/v2.0/oa/message"));
        Assert.Equal(-213, await Send(_server.User("3").Id, "a"));
        lan.LastInteraction = _clock.GetUtcNow() - TimeSpan.FromDays(7.01);
        Assert.Equal(-230, await Send("1", "a"));
        lan.LastInteraction = _clock.GetUtcNow();
        Assert.Equal(0, await Send("1", "a"));
        lan.RefusedWith = -244;
        Assert.Equal(-244, await Send("1", "a"));
        Assert.Equal(0, await Send(_server.User("4").Met().Id, "a"));
        Assert.Equal(-32, await Send("4", "a"));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.Equal(0, await Send("4", "a"));
    }

    [Fact]
    public async Task Uploads_are_checked_and_kept_for_seven_days()
    {
        await Token(_server.Options.RefreshToken);
        Assert.Equal(-210, (await Upload("image", new byte[(1024 * 1024) + 1], "a.jpg")).GetProperty("error").GetInt32());
        Assert.Equal(-201, (await Upload("image", [1, 2, 3], "a.jpg")).GetProperty("error").GetInt32());
        Assert.Equal(-201, (await Upload("file", [1, 2, 3], "a.exe")).GetProperty("error").GetInt32());
        Assert.NotEqual("", (await Upload("file", [1, 2, 3], "a.pdf")).GetProperty("data").GetProperty("token").GetString());
    }

    private async Task<JsonElement> Upload(string kind, byte[] content, string name)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(content) { Headers = { ContentType = new MediaTypeHeaderValue("image/jpeg") } }, "file", name } };
        using var request = new HttpRequestMessage(HttpMethod.Post, _server.BaseUrl + "/v2.0/oa/upload/" + kind) { Content = form };
        request.Headers.TryAddWithoutValidation("access_token", _server.AccessToken);
        using var answer = await _http.SendAsync(request, Ct);
        return JsonElement.Parse(await answer.Content.ReadAsStringAsync(Ct));
    }

    [Fact]
    public async Task An_event_is_tried_five_times_more_and_then_the_webhook_is_switched_off()
    {
        var retries = new List<string>();
        await using var hook = await Hook(http =>
        {
            retries.Add(http.Request.Headers["num_retry"].ToString());
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        });
        _server.User("1").Send("a");
        for (var pause = 0; pause < 5; pause++)
        {
            await _server.WaitUntilWebhookRests(Ct);
            _clock.Advance(TimeSpan.FromHours(1));
            await Until(() => _server.Attempts.Count == pause + 2);
        }
        await Until(() => _server.IsSwitchedOff);
        Assert.Equal(["", "1", "2", "3", "4", "5"], retries);
    }

    [Fact]
    public async Task A_webhook_that_does_not_answer_within_two_seconds_is_cut_off()
    {
        var came = new TaskCompletionSource();
        await using var hook = await Hook(async http =>
        {
            came.TrySetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, http.RequestAborted).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        });
        _server.User("1").Send("a");
        await came.Task.WaitAsync(TimeSpan.FromSeconds(60), Ct);
        _clock.Advance(TimeSpan.FromSeconds(2));
        await Until(() => _server.Attempts is [{ Status: 0 }]);
    }

    private static async Task Until(Func<bool> happened)
    {
        for (var tries = 0; !happened(); tries++)
        {
            Assert.True(tries < 6000, "it did not happen");
            await Task.Delay(10, Ct);
        }
    }

    private async Task<WebApplication> Hook(RequestDelegate answer)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var app = builder.Build();
        app.Run(answer);
        await app.StartAsync(Ct);
        _server.SetWebhook(app.Urls.Single());
        return app;
    }
}
