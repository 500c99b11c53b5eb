using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Telegram.Bot;
using Telegram.Bot.Types;
using Xunit;

namespace VolunteerBot.Tests.Fakes;

/// <summary>A webhook on a real port that answers as a test decides.</summary>
internal sealed class Hook : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly Channel<(Update Update, string? Secret)> _seen = Channel.CreateUnbounded<(Update, string?)>();
    private readonly ConcurrentDictionary<int, int> _attempts = new();

    private Hook(Func<Update, int, int> decide)
    {
        Decide = decide;
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.Run(AnswerAsync);
    }

    /// <summary>The status for an update and its attempt, counted from 1.</summary>
    public Func<Update, int, int> Decide { get; set; }

    /// <summary>Seconds sent with a refusal.</summary>
    public int? RetryAfter { get; set; }

    /// <summary>Sent with a 200.</summary>
    public string? Body { get; set; }

    public string Url => _app.Urls.Single() + "/hook";

    public static async Task<Hook> StartAsync(Func<Update, int, int> decide)
    {
        var hook = new Hook(decide);
        await hook._app.StartAsync(TestContext.Current.CancellationToken);
        return hook;
    }

    public async Task<(Update Update, string? Secret)> NextAsync() => await _seen.Reader.ReadAsync(TestContext.Current.CancellationToken);

    private async Task AnswerAsync(HttpContext http)
    {
        var update = (await JsonSerializer.DeserializeAsync<Update>(http.Request.Body, JsonBotAPI.Options))!;
        var status = Decide(update, _attempts.AddOrUpdate(update.Id, 1, static (_, count) => count + 1));
        http.Response.StatusCode = status;
        if (status != 200 && RetryAfter is { } seconds)
            http.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        if (status == 200 && Body is not null)
            await http.Response.WriteAsync(Body);
        _seen.Writer.TryWrite((update, http.Request.Headers["X-Telegram-Bot-Api-Secret-Token"].FirstOrDefault()));
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
