using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using VolunteerBot.Fakes.Telegram;

namespace VolunteerBot.Fakes.ZaloOa;

/// <summary>One try to hand an event to the bot's webhook.</summary>
/// <param name="Attempt">From 0, as the header <c>num_retry</c> says.</param>
/// <param name="Status">The bot's HTTP status; 0 when there was no answer in time.</param>
public sealed record EventAttempt(string EventName, int Attempt, int Status);

/// <summary>
/// Delivers events. The first tries of one person's events go in order; one that fails is tried again after 30 s, 5, 15, 30 and 60
/// minutes and holds up nothing meanwhile. After the last the webhook is switched off.
/// </summary>
internal sealed class EventPost : IAsyncDisposable
{
    private static readonly double[] Pauses = [1, 10, 30, 60, 120];

    private static readonly JsonSerializerOptions[] Styles =
    [
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping },
        new(),
    ];

    private readonly FakeZaloOaOptions _options;
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ActivityHeadersPropagator = null })
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };
    private readonly CancellationTokenSource _stop = new();
    private readonly Lock _gate = new();
    private readonly Dictionary<string, Task> _lanes = new(StringComparer.Ordinal);
    private readonly HashSet<Task> _running = [];
    private readonly List<EventAttempt> _attempts = [];
    private int _events;

    public EventPost(FakeZaloOaOptions options) => _options = options;

    public Uri? Url { get; set; }

    public bool IsSwitchedOff { get; private set; }

    public Gauge Resting { get; } = new();

    public IReadOnlyList<EventAttempt> Attempts
    {
        get
        {
            lock (_gate)
                return [.. _attempts];
        }
    }

    /// <summary>Raised after each try with how long the answer took, in milliseconds.</summary>
    public event Action<EventAttempt, double>? Tried;

    /// <summary>The bytes of an event: spacing and escapes differ from event to event, as they may.</summary>
    public byte[] BytesOf(JsonObject e) => Encoding.UTF8.GetBytes(e.ToJsonString(Styles[Interlocked.Increment(ref _events) % Styles.Length]));

    public string SignatureOf(byte[] body, string timestamp)
    {
        byte[] all = [.. Encoding.UTF8.GetBytes(_options.AppId), .. body, .. Encoding.UTF8.GetBytes(timestamp), .. Encoding.UTF8.GetBytes(_options.OaSecretKey)];
        return "mac=" + Convert.ToHexStringLower(SHA256.HashData(all));
    }

    public void Add(string lane, string name, byte[] body, string timestamp)
    {
        lock (_gate)
        {
            if (Url is not { } url || IsSwitchedOff || _stop.IsCancellationRequested)
                return;
            var first = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var before = _lanes.GetValueOrDefault(lane, Task.CompletedTask);
            _lanes[lane] = first.Task;
            var run = Task.Run(() => Deliver(url, before, first, lane, name, body, SignatureOf(body, timestamp)));
            _running.Add(run);
            _ = run.ContinueWith(done => { lock (_gate) _running.Remove(done); }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }
    }

    private async Task Deliver(Uri url, Task before, TaskCompletionSource first, string lane, string name, byte[] body, string signature)
    {
        try
        {
            await before.ConfigureAwait(false);
            for (var attempt = 0; ; attempt++)
            {
                var (status, took) = await Try(url, body, signature, attempt).ConfigureAwait(false);
                Note(new(name, attempt, status), took);
                Free(lane, first);
                if (status == 200)
                    return;
                if (attempt >= Pauses.Length && _options.FirstRetry >= TimeSpan.FromSeconds(30))
                {
                    IsSwitchedOff = true;
                    return;
                }
                await Rest(_options.FirstRetry * (_options.FirstRetry < TimeSpan.FromSeconds(30) ? 1 : Pauses[attempt])).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // The test is over.
        }
        finally
        {
            Free(lane, first);
        }
    }

    private void Free(string lane, TaskCompletionSource first)
    {
        lock (_gate)
        {
            if (_lanes.GetValueOrDefault(lane) == first.Task)
                _lanes.Remove(lane);
        }
        first.TrySetResult();
    }

    private void Note(EventAttempt attempt, double took)
    {
        lock (_gate)
        {
            if (_attempts.Count < _options.KeepCalls)
                _attempts.Add(attempt);
        }
        Tried?.Invoke(attempt, took);
    }

    private async Task Rest(TimeSpan pause)
    {
        var rest = Task.Delay(pause, _options.Clock, _stop.Token);
        Resting.Enter();
        try
        {
            await rest.ConfigureAwait(false);
        }
        finally
        {
            Resting.Leave();
        }
    }

    private async Task<(int Status, double Took)> Try(Uri url, byte[] body, string signature, int attempt)
    {
        using var limit = new CancellationTokenSource(_options.WebhookTimeout, _options.Clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, _stop.Token);
        using var request = new HttpRequestMessage(HttpMethod.Post, url) { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json");
        request.Headers.TryAddWithoutValidation("X-ZEvent-Signature", signature);
        if (attempt > 0)
            request.Headers.TryAddWithoutValidation("num_retry", attempt.ToString(CultureInfo.InvariantCulture));
        var began = TimeProvider.System.GetTimestamp();
        try
        {
            using var answer = await _http.SendAsync(request, either.Token).ConfigureAwait(false);
            return ((int)answer.StatusCode, TimeProvider.System.GetElapsedTime(began).TotalMilliseconds);
        }
        catch (HttpRequestException)
        {
            return (0, 0);
        }
        catch (OperationCanceledException) when (!_stop.IsCancellationRequested)
        {
            return (0, 0);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync().ConfigureAwait(false);
        Task[] running;
        lock (_gate)
            running = [.. _running];
        await Task.WhenAll(running).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        _http.Dispose();
        _stop.Dispose();
    }
}
