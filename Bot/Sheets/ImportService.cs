using VolunteerBot.Bot.Campaigns;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Sheets;

/// <summary>Writes the long lists people send in chats, and whatever a stop left half written.</summary>
internal sealed class ImportService(
    ImportWork work, NoticeWriter notices, IOrganisation organisation, OutboxDispatcher outbox, TimeProvider clock, ILogger<ImportService> log) : BackgroundService
{
    /// <summary>What other hosts or the command line left, and what failed before.</summary>
    private static readonly TimeSpan LookAgain = TimeSpan.FromMinutes(1);

    private readonly Signal _woken = new(clock);

    /// <summary>Something was committed; cheap when it is nothing for here.</summary>
    public void Wake(IReadOnlyList<Change> committed)
    {
        if (committed.Any(c => c is Put<ImportDraft> { Value.BegunAt: not null }))
            _woken.Set();
    }

    public override void Dispose()
    {
        _woken.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var stopping = stoppingToken.Register(_woken.Set);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await work.FinishAll(Tell, stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogError(e, "A list was not written to its end; it is taken up again.");
            }
            catch (OperationCanceledException)
            {
                return;
            }
            await _woken.Wait(clock.GetUtcNow() + LookAgain);
        }
    }

    private async ValueTask<IReadOnlyList<Change>> Tell(PersonId to, IReceipt what)
    {
        var told = await notices.Write([new Notice(to, what)], await organisation.Today(CancellationToken.None), clock.GetUtcNow(), CancellationToken.None);
        outbox.Wake(told);
        return told;
    }
}
