using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Announcements;

/// <summary>
/// Turns announcements that are due into runs, chooses who gets them and closes what is done: one host at a time. Sends on every host:
/// each takes chunks of its own. What is due stands in the store, so nothing is lost by a stop.
/// </summary>
internal sealed class AnnouncementService : BackgroundService
{
    private const string LeaseName = "announcements";

    private static readonly TimeSpan Busy = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan Restart = TimeSpan.FromSeconds(10);

    private readonly IStore _store;
    private readonly IHosts _hosts;
    private readonly RunChooser _chooser;
    private readonly FailedAgain _failed;
    private readonly RunProgress _progress;
    private readonly RunTexts _texts;
    private readonly TimeProvider _clock;
    private readonly ILogger<AnnouncementService> _log;
    private readonly DeliveryAccounts _accounts;
    private readonly Func<DeliveryAccount, RunPump> _pumpOf;
    private readonly Signal _signal;
    private readonly Dictionary<string, RunPump> _pumps = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Task> _choosing = new(StringComparer.Ordinal);

    public AnnouncementService(
        IStore store, ISharing sharing, IHosts hosts, DeliveryAccounts accounts, AddressStates addresses, QuietHours quiet, BackOff backOff, DeliveryMetrics metrics, RunChooser chooser,
        FailedAgain failed, RunProgress progress, RunTexts texts, TimeProvider clock, ILogger<AnnouncementService> log)
    {
        (_store, _hosts, _accounts, _chooser, _failed, _progress, _texts, _clock, _log) = (store, hosts, accounts, chooser, failed, progress, texts, clock, log);
        _signal = new Signal(clock);
        _pumpOf = account => new RunPump(account, store, sharing, hosts, addresses, quiet, backOff, texts, metrics, clock, log);
    }

    /// <summary>Looks whether something that was just committed is to be sent, or stopped.</summary>
    public void Committed(IReadOnlyList<Change> changes)
    {
        if (!changes.Any(c => c is Put<Announcement> or Put<Run>))
            return;
        _texts.Forget();
        _signal.Set();
        WakeAll();
    }

    /// <summary>Something was queued that no commit of a turn tells of.</summary>
    public void LookAgain()
    {
        _signal.Set();
        WakeAll();
    }

    public override void Dispose()
    {
        _signal.Dispose();
        base.Dispose();
    }

    /// <summary>Runs until stopped; then what is under way has ended and is written down.</summary>
    public Task Run(CancellationToken stop) => Task.WhenAll([.. _accounts.All.Select(a => Send(a, stop)), _hosts.WhileHolding(LeaseName, Lead, stop)]);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Run(stoppingToken);

    private async Task Send(DeliveryAccount account, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var pump = _pumpOf(account);
            lock (_pumps)
                _pumps[account.Channel.Account] = pump;
            try
            {
                await pump.Run(stop);
            }
            catch (Exception e)
            {
                _log.LogCritical(e, "The runs of {Account} failed; beginning again.", account.Channel.Account);
                await Task.Delay(Restart, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }

    private async Task Lead(CancellationToken stop)
    {
        await using var stopping = stop.Register(_signal.Set);
        while (!stop.IsCancellationRequested)
        {
            var wait = Restart;
            try
            {
                wait = await Round(stop) ? Busy : Idle;
            }
            catch (StoreUnavailableException e)
            {
                _log.LogWarning(e, "Announcements cannot be read; trying again.");
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                break;
            }
            catch (Exception e)
            {
                _log.LogError(e, "A round of the announcements failed; trying again.");
            }
            await _signal.Wait(_clock.GetUtcNow() + wait);
        }
        await Task.WhenAll(_choosing.Values).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    /// <returns>Whether something is under way.</returns>
    private async Task<bool> Round(CancellationToken stop)
    {
        var due = new RecordQuery<Announcement>(AnnouncementRecords.Type, AnnouncementRecords.Due, null, Keys.Of(_clock.GetUtcNow()) + (char)(Keys.Separator + 1), 20);
        foreach (var announcement in await _store.Find(due, stop))
            await _chooser.Begin(announcement, stop);
        foreach (var done in _choosing.Where(c => c.Value.IsCompleted).Select(c => c.Key).ToList())
            _choosing.Remove(done);
        await TakeUpFailed(stop);
        var open = await _store.Find(new RecordQuery<Run>(RunRecords.Runs, RunRecords.Open, null, null, 100), stop);
        foreach (var run in open.OrderBy(r => Ranks.Of(r.Value.Kind, r.Value.Urgency)))
        {
            if (!run.Value.IsChosen && !_choosing.ContainsKey(run.Value.Id))
                _choosing[run.Value.Id] = Choose(run, stop);
            await Follow(run, stop);
        }
        return open.Count > 0;
    }

    private async Task Choose(Stored<Run> run, CancellationToken stop)
    {
        try
        {
            // Beside the round: other runs are followed, and urgent ones begun, while fifty thousand are chosen.
            await Task.Yield();
            await _chooser.Choose(run, Wake, stop);
        }
        catch (Exception e) when (e is StoreUnavailableException or OperationCanceledException)
        {
            _log.LogInformation("Choosing for {Run} was broken off and goes on later.", run.Value.Id);
        }
        catch (Exception e)
        {
            _log.LogError(e, "Choosing for {Run} failed; it is gone on with.", run.Value.Id);
        }
        _signal.Set();
    }

    /// <summary>Tells how a run goes, and closes it when nobody is left to be written to.</summary>
    private async Task Follow(Stored<Run> run, CancellationToken stop)
    {
        var announcement = run.Value.AnnouncementId is { } id ? await _store.Get(AnnouncementRecords.Type, id.ToString(), stop) : null;
        var totals = run.Value.Kept ?? RunTotals.Of((await _store.Find(RunRecords.OutcomesOf(run.Value.Id), stop)).Select(o => o.Value));
        var isDone = run.Value.IsChosen && totals.Queued == 0;
        var told = announcement?.Value;
        if (isDone)
        {
            List<Change> changes = [RunRecords.Runs.Put(run.Value with { DoneAt = _clock.GetUtcNow() }, run.Version)];
            // One that was paused until its news was stale is over too.
            if (announcement?.Value.State is AnnouncementState.Sending or AnnouncementState.Paused)
                changes.Add(AnnouncementRecords.Type.Put(told = announcement.Value with { State = AnnouncementState.Done }, announcement.Version));
            if (await _store.Commit(changes, stop) != CommitResult.Done)
                return;
            _log.LogInformation("Run {Run}: {Accepted} of {Recipients} accepted, {Failed} failed.", run.Value.Id, totals.Accepted, totals.Recipients, totals.Failed);
        }
        if (told is not null)
            _progress.Tell(run.Value, told, totals, isDone, stop);
    }

    private async Task TakeUpFailed(CancellationToken stop)
    {
        var sending = new RecordQuery<Announcement>(AnnouncementRecords.Type, AnnouncementRecords.Sending, null, null, 100);
        foreach (var announcement in (await _store.Find(sending, stop)).Select(a => a.Value).Where(a => a.Retries > 0 && a.Runs > 0))
        {
            if (await _store.Get(RunRecords.Runs, announcement.RunId(announcement.Runs), stop) is { } run && run.Value.Retries < announcement.Retries)
                Wake(await _failed.Take(run, announcement.Retries, stop));
        }
    }

    private void Wake(IEnumerable<string> accounts)
    {
        lock (_pumps)
        {
            foreach (var account in accounts)
                _pumps.GetValueOrDefault(account)?.Wake();
        }
    }

    private void WakeAll()
    {
        lock (_pumps)
        {
            foreach (var pump in _pumps.Values)
                pump.Wake();
        }
    }
}
