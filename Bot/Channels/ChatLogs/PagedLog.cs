using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ChatLogs;

/// <summary>
/// What was said in one chat, in memory while somebody uses it: the last pages of it. An entry is shown only once it is stored. Whoever
/// writes decides on what is there, and again when another host wrote in between. Safe for calls from any thread.
/// </summary>
internal sealed class PagedLog<TPage, TEntry>(string chat, IStore store) : IDisposable
    where TPage : class, ILogPage<TPage, TEntry>
    where TEntry : class
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private List<Stored<TPage>>? _pages;
    private volatile IReadOnlyList<TEntry> _entries = [];

    /// <summary>Held while something sent is written down and handed in, so that both happen in one order.</summary>
    public SemaphoreSlim Receiving { get; } = new(1, 1);

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<TEntry> Entries => _entries;

    public bool IsLoaded => Volatile.Read(ref _pages) is not null;

    /// <summary>Reads what is stored, once.</summary>
    public async Task Load(CancellationToken cancel)
    {
        if (!IsLoaded)
            await Refresh(cancel);
    }

    /// <summary>Reads what is stored now, by whichever host it was written.</summary>
    /// <returns>Whether it is something else than before.</returns>
    public async Task<bool> Refresh(CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel);
        try
        {
            var before = Versions();
            await Read(cancel);
            return !before.SequenceEqual(Versions());
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Adds an entry at the end.</summary>
    /// <param name="make">Makes it for the place it will have; asked again when the place was taken meanwhile.</param>
    /// <param name="files">To be stored with it.</param>
    public async Task<TEntry> Append(Func<TEntry> make, IReadOnlyList<PutFile> files, CancellationToken cancel) => (await Write(() =>
    {
        var entry = make();
        return (entry, [.. files, .. PutAtEnd(entry)]);
    }, cancel))!;

    /// <summary>Changes an entry where it stands.</summary>
    /// <returns>The changed entry, or null when it is no longer kept.</returns>
    public Task<TEntry?> Edit(Func<TEntry?> find, Func<TEntry, TEntry> edit, CancellationToken cancel) => Write(() =>
    {
        if (find() is not { } old)
            return (null, []);
        var changed = edit(old);
        var page = _pages!.First(p => p.Value.Entries.Any(e => ReferenceEquals(e, old)));
        return (changed, [TPage.Type.Put(page.Value.With([.. page.Value.Entries.Select(e => ReferenceEquals(e, old) ? changed : e)]), page.Version)]);
    }, cancel);

    public void Dispose()
    {
        _writing.Dispose();
        Receiving.Dispose();
    }

    private async Task<TEntry?> Write(Func<(TEntry? Result, IReadOnlyList<Change> Changes)> decide, CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel);
        try
        {
            if (_pages is null)
                await Read(cancel);
            while (true)
            {
                var (result, changes) = decide();
                if (changes.Count == 0)
                    return result;
                // What has begun to be stored is finished, whoever stops waiting for it.
                if (await store.Commit(changes, CancellationToken.None) == CommitResult.Done)
                {
                    Apply(changes);
                    return result;
                }
                await Read(cancel);
            }
        }
        finally
        {
            _writing.Release();
        }
    }

    private IEnumerable<Change> PutAtEnd(TEntry entry)
    {
        var last = _pages!.LastOrDefault();
        if (last is not null && last.Value.Entries.Count < TPage.Size)
        {
            yield return TPage.Type.Put(last.Value.With([.. last.Value.Entries, entry]), last.Version);
            yield break;
        }
        yield return TPage.Type.Put(TPage.First(chat, (last?.Value.Number ?? 0) + 1, entry), 0);
        if (_pages!.Count < TPage.Kept)
            yield break;
        var oldest = _pages[0].Value;
        yield return TPage.Type.Delete(TPage.Type.IdOf(oldest));
        foreach (var file in oldest.Entries.SelectMany(TPage.FilesOf))
            yield return new DeleteFile(file);
    }

    private async Task Read(CancellationToken cancel)
    {
        var found = await store.Find(TPage.LastOf(chat), cancel);
        Show([.. found.Reverse()]);
    }

    private void Apply(IReadOnlyList<Change> changes)
    {
        var pages = new List<Stored<TPage>>(_pages!);
        foreach (var change in changes)
        {
            switch (change)
            {
                case Put<TPage> put:
                    var stored = new Stored<TPage>(put.Value, (put.ExpectedVersion ?? 0) + 1);
                    var at = pages.FindIndex(p => p.Value.Number == put.Value.Number);
                    if (at < 0)
                        pages.Add(stored);
                    else
                        pages[at] = stored;
                    break;
                case Delete<TPage>:
                    pages.RemoveAt(0);
                    break;
            }
        }
        Show(pages);
    }

    private void Show(List<Stored<TPage>> pages)
    {
        _entries = [.. pages.SelectMany(p => p.Value.Entries)];
        Volatile.Write(ref _pages, pages);
    }

    private List<(int, long)> Versions() => _pages is null ? [] : [.. _pages.Select(p => (p.Value.Number, p.Version))];
}
