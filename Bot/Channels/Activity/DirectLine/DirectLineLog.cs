using System.Globalization;
using System.Text.Json.Nodes;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>
/// The activities of one conversation while somebody uses it. An activity is shown only once it is stored. Safe for calls from any thread.
/// </summary>
internal sealed class DirectLineLog(string conversation, IStore store, TimeProvider clock) : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private List<Stored<DirectLinePage>>? _pages;
    private volatile IReadOnlyList<DirectLineEntry> _entries = [];

    /// <summary>There are new activities. Raised on any thread; handlers must not throw or wait.</summary>
    public event Action? Grew;

    /// <summary>The bot is about to answer; seen by open streams alone.</summary>
    public event Action? Typing;

    /// <summary>Held while a post is written down and handed in, so that both happen in one order.</summary>
    public SemaphoreSlim Receiving { get; } = new(1, 1);

    public IReadOnlyList<DirectLineEntry> Entries => _entries;

    /// <summary>Number of the last activity; 0 when there is none.</summary>
    public long Last => _entries is [.., var last] ? last.Number : 0;

    /// <summary>
    /// What came after a watermark, oldest first. One from the future is that of a store since put back: its client goes on from here,
    /// or it would wait for ever.
    /// </summary>
    public IReadOnlyList<DirectLineEntry> After(long watermark)
    {
        var entries = _entries;
        var from = entries.Count;
        while (from > 0 && entries[from - 1].Number > watermark)
            from--;
        return from == 0 ? entries : [.. entries.Skip(from)];
    }

    public DirectLineEntry? FindByClientId(string clientId) => _entries.FirstOrDefault(e => e.ClientId == clientId);

    public void ShowTyping() => Typing?.Invoke();

    public async Task Load(CancellationToken cancel)
    {
        if (Volatile.Read(ref _pages) is not null)
            return;
        await LookForNews(cancel);
    }

    /// <summary>Reads what is stored: what another host has written since is told of.</summary>
    public async Task LookForNews(CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel);
        bool grew;
        try
        {
            var before = Last;
            await Read(cancel);
            grew = Last > before;
        }
        finally
        {
            _writing.Release();
        }
        if (grew)
            Grew?.Invoke();
    }

    /// <summary>Adds an activity at the end and gives it its id and time.</summary>
    /// <param name="files">To be stored with it.</param>
    public async Task<DirectLineEntry> Append(JsonObject activity, string? clientId, IReadOnlyList<PutFile> files, CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel);
        try
        {
            if (_pages is null)
                await Read(cancel);
            while (true)
            {
                var entry = Entry(activity, clientId, files);
                List<Change> changes = [.. files, .. PutAtEnd(entry)];
                // What has begun to be stored is finished, whoever stops waiting for it.
                if (await store.Commit(changes, CancellationToken.None) == CommitResult.Done)
                {
                    Apply(changes);
                    return entry;
                }
                await Read(cancel);
            }
        }
        finally
        {
            _writing.Release();
            Grew?.Invoke();
        }
    }

    private DirectLineEntry Entry(JsonObject activity, string? clientId, IReadOnlyList<PutFile> files)
    {
        var number = Last + 1;
        activity["id"] = IdOf(number);
        activity["timestamp"] = clock.GetUtcNow().UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'", CultureInfo.InvariantCulture);
        activity["conversation"] = new JsonObject { ["id"] = conversation };
        activity["channelId"] = "directline";
        return new(number, activity.ToJsonString(), clientId, files.Count == 0 ? null : [.. files.Select(f => f.FileId)]);
    }

    /// <summary>The conversation, a bar and seven digits, as the real service writes it.</summary>
    public string IdOf(long number) => string.Create(CultureInfo.InvariantCulture, $"{conversation}|{number:D7}");

    private IEnumerable<Change> PutAtEnd(DirectLineEntry entry)
    {
        var last = _pages!.LastOrDefault();
        if (last is { Value.Entries.Count: < DirectLinePage.Size })
        {
            yield return DirectLineRecords.Pages.Put(last.Value with { Entries = [.. last.Value.Entries, entry] }, last.Version);
            yield break;
        }
        yield return DirectLineRecords.Pages.Put(new DirectLinePage { Conversation = conversation, Number = (last?.Value.Number ?? 0) + 1, Entries = [entry] }, 0);
        if (_pages!.Count < DirectLinePage.Kept)
            yield break;
        yield return DirectLineRecords.Pages.Delete(DirectLineRecords.Pages.IdOf(_pages[0].Value));
        foreach (var file in _pages[0].Value.Entries.SelectMany(e => e.Files ?? []))
            yield return new DeleteFile(file);
    }

    private async Task Read(CancellationToken cancel)
    {
        var found = await store.Find(DirectLineRecords.LastPages(conversation), cancel);
        Show([.. found.Reverse()]);
    }

    private void Apply(List<Change> changes)
    {
        var pages = new List<Stored<DirectLinePage>>(_pages!);
        foreach (var change in changes)
        {
            switch (change)
            {
                case Put<DirectLinePage> put:
                    var stored = new Stored<DirectLinePage>(put.Value, (put.ExpectedVersion ?? 0) + 1);
                    var at = pages.FindIndex(p => p.Value.Number == put.Value.Number);
                    if (at < 0)
                        pages.Add(stored);
                    else
                        pages[at] = stored;
                    break;
                case Delete<DirectLinePage>:
                    pages.RemoveAt(0);
                    break;
            }
        }
        Show(pages);
    }

    private void Show(List<Stored<DirectLinePage>> pages)
    {
        _entries = [.. pages.SelectMany(p => p.Value.Entries)];
        Volatile.Write(ref _pages, pages);
    }

    public void Dispose()
    {
        _writing.Dispose();
        Receiving.Dispose();
    }
}
