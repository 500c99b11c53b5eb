using VolunteerBot.Bot.Channels.ChatLogs;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>The chats in use.</summary>
internal sealed class Transcripts(IStore store, TimeProvider time)
{
    private readonly InUse<Transcript> _inUse = new(chat => new(chat, store, time), (transcript, cancel) => transcript.Load(cancel));

    /// <summary>The chat, read and ready. Dispose to let go of it.</summary>
    /// <exception cref="StoreUnavailableException">It could not be read.</exception>
    public ValueTask<Held<Transcript>> Open(string chat, CancellationToken cancel) => _inUse.Open(chat, cancel);

    /// <summary>Looks in all chats in use for what other hosts have written.</summary>
    public async Task LookForNews(CancellationToken cancel)
    {
        foreach (var chat in _inUse.Chats)
        {
            using var held = _inUse.Take(chat);
            await held.Log.LookForNews(cancel);
        }
    }

    /// <summary>Chats of these addresses were deleted: pages that show them are emptied.</summary>
    public async Task Forgotten(IReadOnlyCollection<string> addresses, CancellationToken cancel)
    {
        foreach (var chat in _inUse.Chats.Where(c => addresses.Contains(WebChatChannel.AddressOf(c).ToString())))
        {
            using var held = _inUse.Take(chat);
            await held.Log.Forget(cancel);
        }
    }
}
