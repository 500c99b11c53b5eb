using System.Collections.Concurrent;

namespace VolunteerBot.Bot.Channels;

/// <summary>
/// The names a platform gave to files it was sent. Whoever needs a file first uploads it; who needs it meanwhile waits for that instead
/// of uploading it too, so that one file to ten thousand people is one upload. Safe for several threads.
/// </summary>
/// <param name="lasts">How long a name is good for; null = until the platform says otherwise.</param>
internal sealed class KeptUploads(TimeProvider clock, TimeSpan? lasts = null)
{
    private const int Most = 5_000;

    private readonly ConcurrentDictionary<string, (string Name, DateTimeOffset At)> _known = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _uploading = new(StringComparer.Ordinal);

    /// <summary>Sends a file.</summary>
    /// <param name="file">Which, by our own name.</param>
    /// <param name="byName">Sends it by the platform's name.</param>
    /// <param name="upload">Sends it with its bytes; the name the platform gave it then, or null where it gave none.</param>
    /// <param name="isForgotten">Whether a refusal says that the platform no longer knows the name: it is then uploaded anew.</param>
    public async Task<T> Send<T>(
        string file, Func<string, Task<T>> byName, Func<Task<(T Sent, string? Name)>> upload, Predicate<ChannelException> isForgotten, CancellationToken cancel)
    {
        if (Known(file) is { } known)
        {
            try
            {
                return await byName(known);
            }
            catch (ChannelException refused) when (isForgotten(refused))
            {
                _known.TryRemove(file, out _);
            }
        }
        var uploading = _uploading.GetOrAdd(file, static _ => new SemaphoreSlim(1, 1));
        await uploading.WaitAsync(cancel);
        string? meanwhile;
        try
        {
            meanwhile = Known(file);
            if (meanwhile is null)
            {
                var (sent, name) = await upload();
                if (name is not null)
                    Keep(file, name);
                return sent;
            }
        }
        finally
        {
            uploading.Release();
        }
        return await byName(meanwhile);
    }

    private string? Known(string file) =>
        _known.TryGetValue(file, out var known) && (lasts is null || clock.GetUtcNow() - known.At < lasts) ? known.Name : null;

    private void Keep(string file, string name)
    {
        if (_known.Count >= Most)
        {
            _known.Clear();
            _uploading.Clear();
        }
        _known[file] = (name, clock.GetUtcNow());
    }
}
