using System.Globalization;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>
/// One chat while somebody looks at it or something is said in it: its messages, who listens, whether an answer is awaited.
/// A message is shown only once it is stored. Safe for calls from any thread.
/// </summary>
internal sealed class Transcript(string chat, IStore store, TimeProvider time) : IDisposable
{
    /// <summary>A picture the visitor sent is kept under an id that begins so, and goes when its message goes.</summary>
    public const string OwnFilePrefix = "webchat-";

    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly TypingSign _typing = new(time);
    private List<Stored<TranscriptPage>>? _pages;
    private volatile IReadOnlyList<ChatMessage> _messages = [];

    /// <summary>Something to be seen has changed. Raised on any thread; handlers must not throw.</summary>
    public event Action? Changed;

    public IReadOnlyList<ChatMessage> Messages => _messages;

    public bool IsTyping => _typing.IsShown;

    /// <summary>Held while a visitor's message is written down and handed in, so that both happen in one order.</summary>
    public SemaphoreSlim Receiving { get; } = new(1, 1);

    public SendAllowance Allowance { get; } = new(time);

    /// <summary>Reads what is stored, once.</summary>
    public async Task Load(CancellationToken cancel)
    {
        if (Volatile.Read(ref _pages) is not null)
            return;
        await _writing.WaitAsync(cancel);
        try
        {
            if (_pages is null)
                await Read(cancel);
        }
        finally
        {
            _writing.Release();
        }
    }

    /// <summary>Adds a message at the end.</summary>
    /// <param name="message">Without number, revision and time: they are given here.</param>
    /// <param name="file">A picture to be stored with it.</param>
    public Task<ChatMessage> Append(ChatMessage message, PutFile? file, CancellationToken cancel) => Write(() =>
    {
        var last = _messages.Count > 0 ? _messages[^1].Number : 0;
        var added = message with { Number = last + 1, Revision = NextRevision(), At = time.GetUtcNow() };
        var changes = new List<Change>();
        if (file is not null)
            changes.Add(file);
        changes.AddRange(PutAtEnd(added));
        return (added, changes);
    }, cancel)!;

    /// <summary>Changes a message where it stands.</summary>
    /// <returns>The changed message, or null when it is no longer kept.</returns>
    public Task<ChatMessage?> Edit(string reference, Func<ChatMessage, ChatMessage> edit, bool isNews, CancellationToken cancel) => Write(() =>
    {
        if (Find(reference) is not { } old)
            return (null, []);
        var changed = edit(old) with { Revision = isNews ? NextRevision() : old.Revision };
        var page = _pages!.First(p => p.Value.Messages.Any(m => m.Number == old.Number));
        IReadOnlyList<ChatMessage> messages = [.. page.Value.Messages.Select(m => m.Number == old.Number ? changed : m)];
        return (changed, [WebChatRecords.Type.Put(page.Value with { Messages = messages }, page.Version)]);
    }, cancel);

    public ChatMessage? Find(string reference) =>
        long.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? _messages.FirstOrDefault(m => m.Number == number) : null;

    /// <summary>Shows that an answer is on its way, for at most <paramref name="atMost"/>.</summary>
    public void ShowTyping(TimeSpan atMost)
    {
        _typing.Show(atMost, Tell);
        Tell();
    }

    public void HideTyping()
    {
        if (_typing.Hide())
            Tell();
    }

    public void Dispose()
    {
        _typing.Dispose();
        _writing.Dispose();
        Receiving.Dispose();
    }

    private IEnumerable<Change> PutAtEnd(ChatMessage added)
    {
        var last = _pages!.LastOrDefault();
        if (last is { Value.Messages.Count: < TranscriptPage.Size })
        {
            yield return WebChatRecords.Type.Put(last.Value with { Messages = [.. last.Value.Messages, added] }, last.Version);
            yield break;
        }
        var number = (last?.Value.Number ?? 0) + 1;
        yield return WebChatRecords.Type.Put(new TranscriptPage { Chat = chat, Number = number, Messages = [added] }, 0);
        if (_pages!.Count >= TranscriptPage.Kept)
        {
            foreach (var change in Removal(_pages[0].Value))
                yield return change;
        }
    }

    private void Tell() => Changed?.Invoke();

    private long NextRevision() => _messages.Count == 0 ? 1 : _messages.Max(m => m.Revision) + 1;

    /// <summary>Decides on what is there, stores, shows; decides again when somebody else wrote in between.</summary>
    private async Task<ChatMessage?> Write(Func<(ChatMessage? Result, IReadOnlyList<Change> Changes)> decide, CancellationToken cancel)
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
            Tell();
        }
    }

    /// <summary>Shows what another host has written since, if anybody looks.</summary>
    public async Task LookForNews(CancellationToken cancel)
    {
        if (Changed is null || _pages is null)
            return;
        await _writing.WaitAsync(cancel);
        bool isNew;
        try
        {
            var before = _pages.Select(p => (p.Value.Number, p.Version)).ToList();
            await Read(cancel);
            isNew = !before.SequenceEqual(_pages.Select(p => (p.Value.Number, p.Version)));
        }
        finally
        {
            _writing.Release();
        }
        if (isNew)
        {
            HideTyping();
            Tell();
        }
    }

    /// <summary>What was deleted from the store is not shown any more either.</summary>
    public async Task Forget(CancellationToken cancel)
    {
        await _writing.WaitAsync(cancel);
        try
        {
            await Read(cancel);
        }
        finally
        {
            _writing.Release();
        }
        HideTyping();
        Tell();
    }

    private async Task Read(CancellationToken cancel)
    {
        var found = await store.Find(WebChatRecords.LastPages(chat), cancel);
        Show([.. found.Reverse()]);
    }

    private void Apply(IReadOnlyList<Change> changes)
    {
        var pages = new List<Stored<TranscriptPage>>(_pages!);
        foreach (var change in changes)
        {
            switch (change)
            {
                case Put<TranscriptPage> put:
                    var stored = new Stored<TranscriptPage>(put.Value, (put.ExpectedVersion ?? 0) + 1);
                    var at = pages.FindIndex(p => p.Value.Number == put.Value.Number);
                    if (at < 0)
                        pages.Add(stored);
                    else
                        pages[at] = stored;
                    break;
                case Delete<TranscriptPage>:
                    pages.RemoveAt(0);
                    break;
            }
        }
        Show(pages);
    }

    private void Show(List<Stored<TranscriptPage>> pages)
    {
        _messages = [.. pages.SelectMany(p => p.Value.Messages)];
        Volatile.Write(ref _pages, pages);
    }

    private static IEnumerable<Change> Removal(TranscriptPage page)
    {
        yield return WebChatRecords.Type.Delete(WebChatRecords.Type.IdOf(page));
        foreach (var message in page.Messages)
        {
            if (message is { Mine: true, Picture: { } picture } && picture.StartsWith(OwnFilePrefix, StringComparison.Ordinal))
                yield return new DeleteFile(picture);
        }
    }
}
