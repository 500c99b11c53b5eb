using VolunteerBot.Bot.Hosts;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>The conversations in use. Each is in memory once, for as long as somebody holds it.</summary>
internal sealed class DirectLineLogs(IStore store, IHosts hosts, TimeProvider clock) : BackgroundService
{
    /// <summary>What other hosts write is looked for so often in conversations with an open stream.</summary>
    private static readonly TimeSpan OthersEvery = TimeSpan.FromSeconds(1);

    private readonly Dictionary<string, Held> _held = new(StringComparer.Ordinal);

    /// <summary>The conversation, read and ready. Dispose to let go of it.</summary>
    /// <exception cref="StoreUnavailableException">It could not be read.</exception>
    public async ValueTask<Lease> Open(string conversation, CancellationToken cancel)
    {
        var lease = Take(conversation);
        try
        {
            await lease.Log.Load(cancel);
            return lease;
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    /// <summary>The conversation when somebody uses it here.</summary>
    public void ShowTyping(string conversation)
    {
        DirectLineLog? log;
        lock (_held)
            log = _held.GetValueOrDefault(conversation)?.Log;
        log?.ShowTyping();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (hosts.IsAlone)
            return;
        using var timer = new PeriodicTimer(OthersEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            List<string> inUse;
            lock (_held)
                inUse = [.. _held.Keys];
            foreach (var conversation in inUse)
            {
                using var lease = Take(conversation);
                try
                {
                    await lease.Log.LookForNews(stoppingToken);
                }
                catch (StoreUnavailableException)
                {
                    // Whoever writes next is told; the next look shows the rest.
                }
            }
        }
    }

    private Lease Take(string conversation)
    {
        lock (_held)
        {
            if (!_held.TryGetValue(conversation, out var held))
                _held.Add(conversation, held = new(new DirectLineLog(conversation, store, clock)));
            held.Holders++;
            return new(held.Log, () => Release(conversation, held));
        }
    }

    private void Release(string conversation, Held held)
    {
        lock (_held)
        {
            if (--held.Holders > 0)
                return;
            _held.Remove(conversation);
        }
        held.Log.Dispose();
    }

    private sealed class Held(DirectLineLog log)
    {
        public DirectLineLog Log { get; } = log;

        public int Holders { get; set; }
    }

    /// <summary>A hold on one conversation.</summary>
    internal sealed class Lease(DirectLineLog log, Action release) : IDisposable
    {
        private Action? _release = release;

        public DirectLineLog Log { get; } = log;

        public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
    }
}
