using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>The chats in use. Each is in memory once, for as long as somebody holds it, so that everybody sees the same.</summary>
internal sealed class Transcripts(IStore store, TimeProvider time)
{
    private readonly Dictionary<string, Held> _held = new(StringComparer.Ordinal);

    /// <summary>The chat, read and ready. Dispose to let go of it.</summary>
    /// <exception cref="StoreUnavailableException">It could not be read.</exception>
    public async ValueTask<Lease> Open(string chat, CancellationToken cancel)
    {
        var lease = Take(chat);
        try
        {
            await lease.Transcript.Load(cancel);
            return lease;
        }
        catch
        {
            lease.Dispose();
            throw;
        }
    }

    /// <summary>Looks in all chats in use for what other hosts have written.</summary>
    public async Task LookForNews(CancellationToken cancel)
    {
        List<string> inUse;
        lock (_held)
            inUse = [.. _held.Keys];
        foreach (var chat in inUse)
        {
            using var lease = Take(chat);
            await lease.Transcript.LookForNews(cancel);
        }
    }

    /// <summary>Chats of these addresses were deleted: pages that show them are emptied.</summary>
    public async Task Forgotten(IReadOnlyCollection<string> addresses, CancellationToken cancel)
    {
        List<string> inUse;
        lock (_held)
            inUse = [.. _held.Keys.Where(c => addresses.Contains(WebChatChannel.AddressOf(c).ToString()))];
        foreach (var chat in inUse)
        {
            using var lease = Take(chat);
            await lease.Transcript.Forget(cancel);
        }
    }

    private Lease Take(string chat)
    {
        lock (_held)
        {
            if (!_held.TryGetValue(chat, out var held))
                _held.Add(chat, held = new(new Transcript(chat, store, time)));
            held.Holders++;
            return new(held.Transcript, () => Release(chat, held));
        }
    }

    private void Release(string chat, Held held)
    {
        lock (_held)
        {
            if (--held.Holders > 0)
                return;
            _held.Remove(chat);
        }
        held.Transcript.Dispose();
    }

    private sealed class Held(Transcript transcript)
    {
        public Transcript Transcript { get; } = transcript;

        public int Holders { get; set; }
    }

    /// <summary>A hold on one chat.</summary>
    internal sealed class Lease(Transcript transcript, Action release) : IDisposable
    {
        private Action? _release = release;

        public Transcript Transcript { get; } = transcript;

        public void Dispose() => Interlocked.Exchange(ref _release, null)?.Invoke();
    }
}
