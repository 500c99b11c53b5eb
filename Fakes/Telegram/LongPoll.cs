namespace VolunteerBot.Fakes.Telegram;

/// <summary>getUpdates: one poll at a time is held open, the newest wins, and none is allowed beside a webhook.</summary>
internal sealed class LongPoll
{
    private const int LongestSeconds = 50;
    private const string WebhookActive = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
    private const string OtherPoller = "terminated by other getUpdates request; make sure that only one bot instance is running";
    private const string BySetWebhook = "terminated by setWebhook request";
    private static readonly TimeSpan Guard = TimeSpan.FromSeconds(3);

    private readonly World _world;
    private Held? _held;
    private long _previousOffset = long.MinValue;
    private long _previousStart;
    private DateTimeOffset _nextConflict;

    public LongPoll(World world)
    {
        _world = world;
        world.Feed.Arrived = () => _held?.Woken.TrySetResult(null);
    }

    private TimeProvider Clock => _world.Options.Clock;

    /// <summary>Under the gate.</summary>
    public void EndBySetWebhook() => _held?.Woken.TrySetResult(BySetWebhook);

    public async Task<byte[]> GetUpdatesAsync(CallArguments call, CancellationToken callerGone)
    {
        Held held;
        int limit;
        TimeSpan timeout;
        string? conflict = null;
        lock (_world.Gate)
        {
            limit = (int)Math.Clamp(call.Number("limit") ?? 100, 1, 100);
            timeout = TimeSpan.FromSeconds(Math.Clamp(call.Number("timeout") ?? 0, 0, LongestSeconds));
            var offset = call.Number("offset") ?? 0;
            held = new();
            if (_world.Feed.Webhook is not null)
            {
                conflict = WebhookActive;
            }
            else
            {
                _held?.Woken.TrySetResult(OtherPoller);
                _held = null;
                if (_world.Options.GuardRepeatedPolls)
                    SlowDown(offset, ref limit, ref timeout);
                _world.Feed.Confirm(offset);
                _world.Feed.RememberAllowed(call);
                var ready = _world.Feed.Take(limit);
                if (ready.Count > 0 || timeout == TimeSpan.Zero)
                    return Write(ready);
                _held = held;
            }
        }

        return conflict is null
            ? await HoldAsync(held, limit, timeout, callerGone).ConfigureAwait(false)
            : throw await ConflictAsync(conflict, callerGone).ConfigureAwait(false);
    }

    private async Task<byte[]> HoldAsync(Held held, int limit, TimeSpan timeout, CancellationToken callerGone)
    {
        string? conflict = null;
        try
        {
            var woken = held.Woken.Task.WaitAsync(timeout, Clock, callerGone);
            _world.HeldPolls.Enter();
            conflict = await woken.ConfigureAwait(false);
        }
        catch (TimeoutException)
        {
            // An empty answer is the regular end of a quiet poll.
        }
        finally
        {
            _world.HeldPolls.Leave();
            lock (_world.Gate)
            {
                if (_held == held)
                    _held = null;
            }
        }

        if (conflict is not null)
            throw await ConflictAsync(conflict, callerGone).ConfigureAwait(false);
        lock (_world.Gate)
            return Write(_world.Feed.Take(limit));
    }

    /// <summary>The real server answers a second 409 within 3 s only after 3 s.</summary>
    private async Task<ApiRefusal> ConflictAsync(string reason, CancellationToken callerGone)
    {
        if (_world.Options.GuardRepeatedPolls)
        {
            var now = Clock.GetUtcNow();
            if (now < _nextConflict)
                await Task.Delay(Guard, Clock, callerGone).ConfigureAwait(false);
            else
                _nextConflict = now + Guard;
        }

        return ApiRefusal.Conflict(reason);
    }

    private void SlowDown(long offset, ref int limit, ref TimeSpan timeout)
    {
        var now = Clock.GetTimestamp();
        var since = _previousOffset == offset ? Clock.GetElapsedTime(_previousStart, now) : TimeSpan.MaxValue;
        if (since < Guard && timeout < Guard)
            timeout = Guard;
        if (since < TimeSpan.FromSeconds(0.5))
            limit = 1;
        _previousOffset = offset;
        _previousStart = now;
    }

    private static byte[] Write(List<Update> updates) => Json.Ok(updates, static (w, list) =>
    {
        w.WriteStartArray();
        foreach (var update in list)
            w.WriteRawValue(update.Json, skipInputValidation: true);
        w.WriteEndArray();
    });

    /// <summary>Woken with null when an update came, with a reason when the poll is ended.</summary>
    private sealed class Held
    {
        public TaskCompletionSource<string?> Woken { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }
}
