using System.Globalization;
using System.Net;
using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>One try to hand an update to the bot's webhook.</summary>
/// <param name="Attempt">From 1 for each update.</param>
/// <param name="Status">The bot's HTTP status; 0 when there was no answer.</param>
public sealed record WebhookAttempt(int UpdateId, int Attempt, int Status, DateTimeOffset At);

/// <summary>
/// Delivers updates to a webhook: lanes side by side up to <c>max_connections</c>, within a lane one after another and again until a 2xx.
/// A failed update is tried again at once, then after 1 s, 2 s, 4 s … 60 s, or when <c>Retry-After</c> says; so it holds up its own lane only.
/// </summary>
internal sealed class WebhookSender : IAsyncDisposable
{
    private const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan LongestRetryAfter = TimeSpan.FromSeconds(3600);
    private static readonly TimeSpan GoneForGood = TimeSpan.FromHours(23);

    private readonly World _world;
    private readonly Func<CallArguments, string, byte[]?> _runReply;
    private readonly Dictionary<Lane, Queue<Update>> _lanes = [];
    private readonly HashSet<Task> _runners = [];
    private readonly SemaphoreSlim _slots;
    private readonly HttpClient _http;
    private readonly CancellationTokenSource _stop = new();
    private DateTimeOffset? _goneSince;

    /// <param name="runReply">Carries out the call in the body of a webhook answer, given its arguments and method.</param>
    public WebhookSender(World world, Uri url, string? secret, int maxConnections, Func<CallArguments, string, byte[]?> runReply)
    {
        _world = world;
        _runReply = runReply;
        Url = url;
        Secret = secret;
        MaxConnections = maxConnections;
        _slots = new(maxConnections);
        _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, MaxConnectionsPerServer = maxConnections, UseCookies = false, ActivityHeadersPropagator = null })
        {
            Timeout = world.Options.WebhookTimeout,
        };
    }

    public Uri Url { get; }

    public string? Secret { get; }

    public int MaxConnections { get; }

    public DateTimeOffset? LastErrorAt { get; private set; }

    public string? LastError { get; private set; }

    /// <summary>Under the gate.</summary>
    public void Enqueue(Update update)
    {
        if (_stop.IsCancellationRequested)
            return;
        if (_lanes.TryGetValue(update.Lane, out var waiting))
        {
            waiting.Enqueue(update);
            return;
        }

        _lanes[update.Lane] = new([update]);
        var runner = Task.Run(() => RunLaneAsync(update.Lane));
        _runners.Add(runner);
        _ = runner.ContinueWith(Forget, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
    }

    private void Forget(Task runner)
    {
        lock (_world.Gate)
            _runners.Remove(runner);
    }

    private async Task RunLaneAsync(Lane lane)
    {
        while (true)
        {
            Update? update;
            lock (_world.Gate)
            {
                if (!_lanes[lane].TryPeek(out update))
                {
                    _lanes.Remove(lane);
                    return;
                }
            }

            if (!await DeliverAsync(update).ConfigureAwait(false))
                return;
            lock (_world.Gate)
            {
                _lanes[lane].Dequeue();
                _world.Feed.Confirm(update);
            }
        }
    }

    /// <summary>True when the update is done with (taken or expired), false when the webhook is.</summary>
    private async Task<bool> DeliverAsync(Update update)
    {
        try
        {
            for (var attempt = 1; _world.Now < update.Expires; attempt++)
            {
                var (status, retryAfter) = await TryAsync(update).ConfigureAwait(false);
                _world.Note(new WebhookAttempt(update.Id, attempt, status, _world.Now));
                if (status is >= 200 and < 300)
                    return true;
                if (IsGoneForGood(status))
                    return false;
                var pause = retryAfter ?? (attempt == 1 ? TimeSpan.Zero : TimeSpan.FromSeconds(Math.Min(LongestPause.TotalSeconds, Math.Pow(2, attempt - 2))));
                if (pause > TimeSpan.Zero)
                    await RestAsync(pause).ConfigureAwait(false);
            }

            return true;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            return false;
        }
    }

    private async Task RestAsync(TimeSpan pause)
    {
        var rest = Task.Delay(pause, _world.Options.Clock, _stop.Token);
        _world.RestingLanes.Enter();
        try
        {
            await rest.ConfigureAwait(false);
        }
        finally
        {
            _world.RestingLanes.Leave();
        }
    }

    private async Task<(int Status, TimeSpan? RetryAfter)> TryAsync(Update update)
    {
        await _slots.WaitAsync(_stop.Token).ConfigureAwait(false);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, Url) { Content = new ByteArrayContent(update.Json) };
            request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
            if (Secret is not null)
                request.Headers.TryAddWithoutValidation(SecretHeader, Secret);
            using var response = await _http.SendAsync(request, _stop.Token).ConfigureAwait(false);
            if (response.IsSuccessStatusCode)
                await RunReplyAsync(response).ConfigureAwait(false);
            else
                NoteError($"Wrong response from the webhook: {(int)response.StatusCode} {response.ReasonPhrase}");
            return ((int)response.StatusCode, RetryAfter(response));
        }
        catch (HttpRequestException failure)
        {
            NoteError(failure.HttpRequestError == HttpRequestError.ConnectionError ? "Connection refused" : "Connection closed");
            return (0, null);
        }
        catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
        {
            NoteError("Read timeout expired");
            return (0, null);
        }
        finally
        {
            _slots.Release();
        }
    }

    private static TimeSpan? RetryAfter(HttpResponseMessage response) =>
        response.Headers.TryGetValues("Retry-After", out var values)
        && int.TryParse(values.First(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
        && seconds > 0
            ? TimeSpan.FromSeconds(Math.Min(seconds, LongestRetryAfter.TotalSeconds))
            : null;

    private async Task RunReplyAsync(HttpResponseMessage response)
    {
        var body = await response.Content.ReadAsByteArrayAsync(_stop.Token).ConfigureAwait(false);
        if (body.Length < 2 || body[0] != '{')
            return;
        try
        {
            var reply = JsonElement.Parse(body);
            if (reply.TryGetProperty("method", out var method) && method.ValueKind == JsonValueKind.String)
                _runReply(new(reply), method.GetString()!);
        }
        catch (JsonException)
        {
            // A 2xx with a body that is no JSON still counts as taken.
        }
    }

    private void NoteError(string error)
    {
        lock (_world.Gate)
            (LastError, LastErrorAt) = (error, _world.Now);
    }

    /// <summary>A webhook that answers 410 for 23 hours is removed.</summary>
    private bool IsGoneForGood(int status)
    {
        lock (_world.Gate)
        {
            if (status != (int)HttpStatusCode.Gone)
            {
                _goneSince = null;
                return false;
            }

            _goneSince ??= _world.Now;
            if (_world.Now - _goneSince < GoneForGood)
                return false;
            if (_world.Feed.Webhook == this)
                _world.Feed.Webhook = null;
            return true;
        }
    }

    /// <summary>Stops trying; whatever was not taken stays in the feed.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        Task[] running;
        lock (_world.Gate)
            running = [.. _runners];
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
        _slots.Dispose();
        _stop.Dispose();
    }
}
