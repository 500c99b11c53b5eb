using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Stores;

/// <summary>
/// Reads once after the start, behind everybody's back, what is kept in memory afterwards: how many people there are to write to, and what the
/// plan's targets are made of. Otherwise the first person who asks would wait for it, on a full store for half a second and more.
/// </summary>
internal sealed class FirstReads(IRecords records, IOrganisation organisation, IPlanTargets targets, ILogger<FirstReads> log) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await records.Tally(PeopleRecords.Type, PeopleRecords.AudienceCount, stoppingToken);
            var units = await organisation.Today(stoppingToken);
            await targets.Of(KpiScope.Former, units.Day, units, stoppingToken);
        }
        catch (Exception e) when (e is StoreUnavailableException or OperationCanceledException or ObjectDisposedException)
        {
            log.LogDebug(e, "They are read when somebody asks.");
        }
    }
}
