using VolunteerBot.Bot.Hosts;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>A page is open on one host, and another one may write to its chat: with several hosts, open chats are looked at again and again.</summary>
internal sealed class NewsFromOthers(Transcripts transcripts, IHosts hosts, TimeProvider clock) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromSeconds(1.5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (hosts.IsAlone)
            return;
        using var timer = new PeriodicTimer(Every, clock);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await transcripts.LookForNews(stoppingToken);
            }
            catch (StoreUnavailableException)
            {
                // Whoever writes next is told; the next look shows the rest.
            }
        }
    }
}
