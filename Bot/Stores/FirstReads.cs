using VolunteerBot.Dialogs.PlanTargets;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Bot.Stores;

/// <summary>
/// What is slow only the first time, done once a little after the start and behind everybody's back: the first count of audiences reads all people of
/// an embedded store, the first <c>/tiendo</c> a year of a province's activities, and the first chart loads what draws it. The activities
/// are read again whenever what was read of them has grown too old to be shown, so that nobody waits for that either.
/// </summary>
internal sealed class FirstReads(IRecords records, IOrganisation organisation, IPlanTargets targets, ITargetChart chart, TimeProvider clock, ILogger<FirstReads> log) : BackgroundService
{
    /// <summary>A province has about 2,500 units. A country's activities are not read before somebody asks.</summary>
    private const int ProvinceAtMost = 5_000;

    /// <summary>What waited for the start goes first.</summary>
    private static readonly TimeSpan AfterTheStart = TimeSpan.FromSeconds(20);

    /// <summary>Right after what was read is no longer shown.</summary>
    private static readonly TimeSpan Again = StoredPlanTargets.KeepsPast + TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.Delay(AfterTheStart, clock, stoppingToken);
            await Try(Read, stoppingToken);
            while (true)
            {
                await Task.Delay(Again, clock, stoppingToken);
                await Try(ReadTargets, stoppingToken);
            }
        }
        catch (OperationCanceledException)
        {
            // The program ends.
        }
    }

    private async Task Try(Func<CancellationToken, Task> read, CancellationToken cancel)
    {
        try
        {
            await read(cancel);
        }
        catch (Exception e) when (e is StoreUnavailableException or ObjectDisposedException)
        {
            log.LogDebug(e, "Audiences are counted and targets worked out when somebody asks.");
        }
    }

    internal async Task Read(CancellationToken cancel)
    {
        await records.Tally(PeopleRecords.Type, PeopleRecords.AudienceCount, cancel);
        if (await ReadTargets(cancel) is not { Count: > 0 } values)
            return;
        string[] words = [.. values.Select(_ => "Đoàn")];
        chart.Png(words[0], values, words, words);
    }

    private async Task<IReadOnlyList<KpiValue>> ReadTargets(CancellationToken cancel)
    {
        var units = await organisation.Today(cancel);
        return units.History.Units.Count is 0 or > ProvinceAtMost ? [] : await targets.Of(KpiScope.Former, VietnamTime.DateOf(clock.GetUtcNow()), units, cancel);
    }
}
