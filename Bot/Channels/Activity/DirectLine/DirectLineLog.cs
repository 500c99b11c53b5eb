using System.Globalization;
using System.Text.Json.Nodes;
using VolunteerBot.Bot.Channels.ChatLogs;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>The activities of one conversation while somebody uses it, numbered. Safe for calls from any thread.</summary>
internal sealed class DirectLineLog(string conversation, IStore store, TimeProvider clock) : IDisposable
{
    private readonly PagedLog<DirectLinePage, DirectLineEntry> _log = new(conversation, store);

    /// <summary>There are new activities. Raised on any thread; handlers must not throw or wait.</summary>
    public event Action? Grew;

    /// <summary>The bot is about to answer; seen by open streams alone.</summary>
    public event Action? Typing;

    /// <summary>Held while a post is written down and handed in, so that both happen in one order.</summary>
    public SemaphoreSlim Receiving => _log.Receiving;

    /// <summary>Number of the last activity; 0 when there is none.</summary>
    public long Last => _log.Entries is [.., var last] ? last.Number : 0;

    /// <summary>
    /// What came after a watermark, oldest first. One from the future is that of a store since put back: its client goes on from here,
    /// or it would wait for ever.
    /// </summary>
    public IReadOnlyList<DirectLineEntry> After(long watermark)
    {
        var entries = _log.Entries;
        var from = entries.Count;
        while (from > 0 && entries[from - 1].Number > watermark)
            from--;
        return from == 0 ? entries : [.. entries.Skip(from)];
    }

    public DirectLineEntry? FindByClientId(string clientId) => _log.Entries.FirstOrDefault(e => e.ClientId == clientId);

    public void ShowTyping() => Typing?.Invoke();

    public Task Load(CancellationToken cancel) => _log.Load(cancel);

    /// <summary>Reads what is stored: what another host has written since is told of.</summary>
    public async Task LookForNews(CancellationToken cancel)
    {
        if (await _log.Refresh(cancel))
            Grew?.Invoke();
    }

    /// <summary>Adds an activity at the end and gives it its id and time.</summary>
    /// <param name="files">To be stored with it.</param>
    public async Task<DirectLineEntry> Append(JsonObject activity, string? clientId, IReadOnlyList<PutFile> files, CancellationToken cancel)
    {
        try
        {
            return await _log.Append(() => Entry(activity, clientId, files), files, cancel);
        }
        finally
        {
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

    public void Dispose() => _log.Dispose();
}
