using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Stores;

/// <summary>Counts audiences once after the start, behind everybody's back: the first count of an embedded store reads all people, later ones none.</summary>
internal sealed class FirstReads(IRecords records, ILogger<FirstReads> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await records.Tally(PeopleRecords.Type, PeopleRecords.AudienceCount, stoppingToken);
        }
        catch (Exception e) when (e is StoreUnavailableException or OperationCanceledException or ObjectDisposedException)
        {
            log.LogDebug(e, "Audiences are counted when somebody asks.");
        }
    }
}
