using VolunteerBot.Bot.Channels.ChatLogs;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>The conversations in use, and what other hosts write to them.</summary>
internal sealed class DirectLineLogs(IStore store, IHosts hosts, TimeProvider clock) : BackgroundService
{
    /// <summary>What other hosts write is looked for so often in conversations with an open stream.</summary>
    private static readonly TimeSpan OthersEvery = TimeSpan.FromSeconds(1);

    private readonly InUse<DirectLineLog> _inUse = new(conversation => new(conversation, store, clock), (log, cancel) => log.Load(cancel));

    /// <summary>The conversation, read and ready. Dispose to let go of it.</summary>
    /// <exception cref="StoreUnavailableException">It could not be read.</exception>
    public ValueTask<Held<DirectLineLog>> Open(string conversation, CancellationToken cancel) => _inUse.Open(conversation, cancel);

    public void ShowTyping(string conversation) => _inUse.Find(conversation)?.ShowTyping();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (hosts.IsAlone)
            return;
        using var timer = new PeriodicTimer(OthersEvery, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            foreach (var conversation in _inUse.Chats)
            {
                using var held = _inUse.Take(conversation);
                try
                {
                    await held.Log.LookForNews(stoppingToken);
                }
                catch (StoreUnavailableException)
                {
                    // Whoever writes next is told; the next look shows the rest.
                }
            }
        }
    }
}
