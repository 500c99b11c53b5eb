using System.Text;
using System.Threading.Channels;

namespace VolunteerBot.Fakes.ZaloBot;

/// <summary>Updates on their way: handed to one poll each and never again, or posted to the webhook once.</summary>
internal sealed class BotFeed(FakeZaloBotOptions options) : IAsyncDisposable
{
    private readonly Channel<string> _waiting = Channel.CreateUnbounded<string>();
    private readonly HttpClient _http = new(new SocketsHttpHandler { UseCookies = false, ActivityHeadersPropagator = null });
    private readonly CancellationTokenSource _stop = new();
    private Task _last = Task.CompletedTask;
    private readonly Lock _gate = new();

    public (Uri Url, string Secret)? Webhook { get; set; }

    public event Action<int, double>? Posted;

    public void Add(string update)
    {
        lock (_gate)
        {
            if (Webhook is null)
                _waiting.Writer.TryWrite(update);
            else if (options.InParallel)
                _ = After(Task.CompletedTask, options.WrapsWebhooks ? $$"""{"ok":true,"result":{{update}}}""" : update);
            else
                _last = After(_last, options.WrapsWebhooks ? $$"""{"ok":true,"result":{{update}}}""" : update);
        }
    }

    public async Task<string?> Poll(TimeSpan patience, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(patience, options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, ct);
        try
        {
            return await _waiting.Reader.ReadAsync(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            return null;
        }
    }

    /// <summary>The status of the bot's answer; 0 when there was none.</summary>
    public async Task<int> Send(string body, string? secret)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Webhook!.Value.Url) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (secret is not null)
            request.Headers.TryAddWithoutValidation("X-Bot-Api-Secret-Token", secret);
        var began = TimeProvider.System.GetTimestamp();
        try
        {
            using var answer = await _http.SendAsync(request, _stop.Token).ConfigureAwait(false);
            Posted?.Invoke((int)answer.StatusCode, TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
            return (int)answer.StatusCode;
        }
        catch (Exception failure) when (failure is HttpRequestException or OperationCanceledException)
        {
            return 0;
        }
    }

    private async Task After(Task before, string body)
    {
        await before.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ForceYielding);
        while (await Send(body, Webhook?.Secret).ConfigureAwait(false) != 200 && options.WebhookRetry is { } pause && !_stop.IsCancellationRequested)
            await Task.Delay(pause, options.Clock, _stop.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        await _last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
        _stop.Dispose();
    }
}
