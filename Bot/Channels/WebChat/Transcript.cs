using System.Globalization;
using VolunteerBot.Bot.Channels.ChatLogs;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>
/// One chat while somebody looks at it or something is said in it: its messages, who listens, whether an answer is awaited.
/// Safe for calls from any thread.
/// </summary>
internal sealed class Transcript(string chat, IStore store, TimeProvider time) : IDisposable
{
    /// <summary>A picture the visitor sent is kept under an id that begins so, and goes when its message goes.</summary>
    public const string OwnFilePrefix = "webchat-";

    private readonly PagedLog<TranscriptPage, ChatMessage> _log = new(chat, store);
    private readonly TypingSign _typing = new(time);

    /// <summary>Something to be seen has changed. Raised on any thread; handlers must not throw.</summary>
    public event Action? Changed;

    public IReadOnlyList<ChatMessage> Messages => _log.Entries;

    public bool IsTyping => _typing.IsShown;

    /// <summary>Held while a visitor's message is written down and handed in, so that both happen in one order.</summary>
    public SemaphoreSlim Receiving => _log.Receiving;

    public SendAllowance Allowance { get; } = new(time);

    /// <summary>Reads what is stored, once.</summary>
    public Task Load(CancellationToken cancel) => _log.Load(cancel);

    /// <summary>Adds a message at the end.</summary>
    /// <param name="message">Without number, revision and time: they are given here.</param>
    /// <param name="file">A picture to be stored with it.</param>
    public Task<ChatMessage> Append(ChatMessage message, PutFile? file, CancellationToken cancel) => Told(_log.Append(
        () => message with { Number = Messages is [.., var last] ? last.Number + 1 : 1, Revision = NextRevision(), At = time.GetUtcNow() },
        file is null ? [] : [file], cancel));

    /// <summary>Changes a message where it stands.</summary>
    /// <returns>The changed message, or null when it is no longer kept.</returns>
    public Task<ChatMessage?> Edit(string reference, Func<ChatMessage, ChatMessage> edit, bool isNews, CancellationToken cancel) => Told(_log.Edit(
        () => Find(reference), old => edit(old) with { Revision = isNews ? NextRevision() : old.Revision }, cancel));

    public ChatMessage? Find(string reference) =>
        long.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Messages.FirstOrDefault(m => m.Number == number) : null;

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

    /// <summary>Shows what another host has written since, if anybody looks.</summary>
    public async Task LookForNews(CancellationToken cancel)
    {
        if (Changed is null || !_log.IsLoaded || !await _log.Refresh(cancel))
            return;
        HideTyping();
        Tell();
    }

    /// <summary>What was deleted from the store is not shown any more either.</summary>
    public async Task Forget(CancellationToken cancel)
    {
        await _log.Refresh(cancel);
        HideTyping();
        Tell();
    }

    public void Dispose()
    {
        _typing.Dispose();
        _log.Dispose();
    }

    private long NextRevision() => Messages.Count == 0 ? 1 : Messages.Max(m => m.Revision) + 1;

    private async Task<T> Told<T>(Task<T> written)
    {
        try
        {
            return await written;
        }
        finally
        {
            Tell();
        }
    }

    private void Tell() => Changed?.Invoke();
}
