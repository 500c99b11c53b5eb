using System.Threading.Channels;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Tests.Channels.Telegram;

/// <summary>Turns that note what they are given and do with it what a test says.</summary>
public sealed class RecordingTurns : ITurns
{
    private readonly Channel<InboundEvent> _arrivals = Channel.CreateUnbounded<InboundEvent>();
    private readonly Lock _gate = new();
    private readonly List<InboundEvent> _taken = [];

    /// <summary>What a turn does; nothing by default.</summary>
    public Func<InboundEvent, Task> Work { get; set; } = static _ => Task.CompletedTask;

    /// <summary>In the order of the calls, redeliveries included.</summary>
    public IReadOnlyList<InboundEvent> Taken
    {
        get
        {
            lock (_gate)
                return [.. _taken];
        }
    }

    /// <summary>Whether one came that nobody waited for yet.</summary>
    public bool HasMore => _arrivals.Reader.Count > 0;

    public Task Take(InboundEvent inbound, CancellationToken cancel)
    {
        lock (_gate)
            _taken.Add(inbound);
        _arrivals.Writer.TryWrite(inbound);
        return Work(inbound);
    }

    /// <summary>The next one nobody waited for yet.</summary>
    public async Task<InboundEvent> Next(CancellationToken cancel) => await _arrivals.Reader.ReadAsync(cancel).AsTask().WaitAsync(TimeSpan.FromSeconds(20), cancel);
}
