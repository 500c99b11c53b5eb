using VolunteerBot.Dialogs.PlanTargets;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Stores;

/// <summary>
/// What is slow only the first time, done once a little after the start and behind everybody's back: the first count of audiences reads all people of
/// an embedded store, the first <c>/tiendo</c> a year of a province's activities, and the first chart loads what draws it.
/// </summary>
internal sealed class FirstReads(IRecords records, IOrganisation organisation, IPlanTargets targets, ITargetChart chart, TimeProvider clock, ILogger<FirstReads> log) : BackgroundService
{
    /// <summary>A province has about 2,500 units. A country's activities are not read before somebody asks.</summary>
    private const int ProvinceAtMost = 5_000;

    /// <summary>What waited for the start goes first.</summary>
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromSeconds(20);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterTheStart, clock, stoppingToken);
            await Read(stoppingToken);
        }
        catch (Exception e) when (e is StoreUnavailableException or OperationCanceledException or ObjectDisposedException)
        {
            log.LogDebug(e, "Audiences are counted and targets worked out when somebody asks.");
        }
    }

    internal async Task Read(CancellationToken cancel)
    {
        await records.Tally(PeopleRecords.Type, PeopleRecords.AudienceCount, cancel);
        var units = await organisation.Today(cancel);
        if (units.History.Units.Count is 0 or > ProvinceAtMost)
            return;
        var values = await targets.Of(KpiScope.Former, VietnamTime.DateOf(clock.GetUtcNow()), units, cancel);
        string[] words = [.. values.Select(_ => "Đoàn")];
        chart.Png(words[0], values, words, words);
    }
}
