namespace VolunteerBot.Fakes.Telegram;

/// <summary>Messages and edits of the bot that nobody has read yet, and those who wait for one.</summary>
internal sealed class BotMail
{
    private const int Most = 10_000;
    private readonly Lock _gate = new();
    private readonly Queue<BotMessage> _unread = new();
    private readonly Queue<TaskCompletionSource<BotMessage>> _waiting = new();

    public void Post(BotMessage message)
    {
        lock (_gate)
        {
            while (_waiting.TryDequeue(out var waiter))
            {
                if (waiter.TrySetResult(message))
                    return;
            }

            if (_unread.Count == Most)
                _unread.Dequeue();
            _unread.Enqueue(message);
        }
    }

    public void Clear()
    {
        lock (_gate)
            _unread.Clear();
    }

    /// <exception cref="TimeoutException">Nothing came within <paramref name="patience"/> of real time.</exception>
    public async Task<BotMessage> NextAsync(TimeSpan patience, Func<string> whatWasSeen, CancellationToken ct)
    {
        TaskCompletionSource<BotMessage> waiter;
        lock (_gate)
        {
            if (_unread.TryDequeue(out var message))
                return message;
            waiter = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _waiting.Enqueue(waiter);
        }

        try
        {
            return await waiter.Task.WaitAsync(patience, ct).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is TimeoutException or OperationCanceledException)
        {
            // A message that came at this very moment is not lost.
            if (!waiter.TrySetCanceled(CancellationToken.None))
                return await waiter.Task.ConfigureAwait(false);
            if (failure is OperationCanceledException)
                throw;
            throw new TimeoutException($"The bot wrote nothing within {patience.TotalSeconds:0.#} s. {whatWasSeen()}", failure);
        }
    }
}
