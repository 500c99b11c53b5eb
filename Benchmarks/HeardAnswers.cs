using System.Collections.Concurrent;
using System.Diagnostics;
using VolunteerBot.Fakes.Telegram;

namespace VolunteerBot.Benchmarks;

/// <summary>How long each chat waits for its answer.</summary>
internal sealed class HeardAnswers
{
    private readonly ConcurrentDictionary<long, TaskCompletionSource<BotMessage>> _waiting = new();
    private readonly FakeTelegramServer _telegram;

    public HeardAnswers(FakeTelegramServer telegram)
    {
        _telegram = telegram;
        telegram.BotSpoke += message =>
        {
            if (_waiting.TryRemove(message.ChatId, out var waiting))
                waiting.TrySetResult(message);
        };
    }

    /// <summary>Milliseconds from saying something to the next message in the chat.</summary>
    public async Task<double> Turn(long chat, Action say)
    {
        var waiting = new TaskCompletionSource<BotMessage>(TaskCreationOptions.RunContinuationsAsynchronously);
        _waiting[chat] = waiting;
        var watch = Stopwatch.StartNew();
        say();
        await waiting.Task.WaitAsync(_telegram.Options.Patience);
        return watch.Elapsed.TotalMilliseconds;
    }
}
