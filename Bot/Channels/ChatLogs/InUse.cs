using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ChatLogs;

/// <summary>The chats in use. Each is in memory once, for as long as somebody holds it, so that everybody sees the same.</summary>
/// <param name="make">Makes what is held of a chat.</param>
/// <param name="load">Makes it ready; asked of everybody who opens it.</param>
internal sealed class InUse<T>(Func<string, T> make, Func<T, CancellationToken, Task> load) where T : class, IDisposable
{
    private readonly Dictionary<string, Holding> _held = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Chats
    {
        get
        {
            lock (_held)
                return [.. _held.Keys];
        }
    }

    /// <summary>The chat, read and ready. Dispose to let go of it.</summary>
    /// <exception cref="StoreUnavailableException">It could not be read.</exception>
    public async ValueTask<Held<T>> Open(string chat, CancellationToken cancel)
    {
        var held = Take(chat);
        try
        {
            await load(held.Log, cancel);
            return held;
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>The chat as it is, read or not. Dispose to let go of it.</summary>
    public Held<T> Take(string chat)
    {
        lock (_held)
        {
            if (!_held.TryGetValue(chat, out var holding))
                _held.Add(chat, holding = new(make(chat)));
            holding.Holders++;
            return new(holding.Log, () => Release(chat, holding));
        }
    }

    /// <summary>The chat when somebody uses it here; nobody holds it for the caller.</summary>
    public T? Find(string chat)
    {
        lock (_held)
            return _held.GetValueOrDefault(chat)?.Log;
    }

    private void Release(string chat, Holding holding)
    {
        lock (_held)
        {
            if (--holding.Holders > 0)
                return;
            _held.Remove(chat);
        }
        holding.Log.Dispose();
    }

    private sealed class Holding(T log)
    {
        public T Log { get; } = log;

        public int Holders { get; set; }
    }
}

/// <summary>A hold on one chat.</summary>
internal sealed class Held<T>(T log, Action release) : IDisposable
{
    private Action? _release = release;

    public T Log { get; } = log;

    public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
}
