using System.Collections.Concurrent;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Delivery;

/// <summary>Runs the outbox of every account. Whoever commits rows of the outbox wakes it; what other hosts commit is looked for.</summary>
public sealed class OutboxDispatcher : BackgroundService
{
    private static readonly TimeSpan Restart = TimeSpan.FromSeconds(10);

    private readonly DeliveryAccounts _accounts;
    private readonly Func<DeliveryAccount, OutboxPump> _pumpOf;
    private readonly TimeProvider _clock;
    private readonly ILogger _log;
    private readonly ConcurrentDictionary<string, OutboxPump> _pumps = new(StringComparer.Ordinal);

    public OutboxDispatcher(
        DeliveryAccounts accounts, IStore store, ISharing sharing, IHosts hosts, AddressStates addresses, QuietHours quiet, BackOff backOff, DeliveryMetrics metrics,
        TimeProvider clock, ILoggerFactory logs)
    {
        _accounts = accounts;
        _clock = clock;
        _log = logs.CreateLogger<OutboxDispatcher>();
        var sender = new OutboxSender(store, addresses, backOff, metrics, clock, logs.CreateLogger<OutboxSender>());
        _pumpOf = account => new OutboxPump(account, store, sharing, hosts, sender, addresses, quiet, metrics, clock, Wake, _log);
    }

    /// <summary>Rows of the outbox of an account were committed. Cheap, and safe from any thread at any time.</summary>
    /// <param name="account"><c>telegram/main</c></param>
    public void Wake(string account)
    {
        if (_pumps.TryGetValue(account, out var pump))
            pump.Wake();
    }

    /// <summary>Wakes the accounts of all rows of the outbox among changes that were just committed.</summary>
    public void Wake(IEnumerable<Change> committed)
    {
        foreach (var account in committed.OfType<Put<OutboxMessage>>().Select(p => OutboxRecords.AccountOf(p.Value.To)).Distinct())
            Wake(account);
    }

    /// <summary>Runs all accounts; returns when stopped, with all outcomes written down.</summary>
    public Task Run(CancellationToken stop) => Task.WhenAll(_accounts.All.Select(a => Run(a, stop)).ToList());

    protected override Task ExecuteAsync(CancellationToken stoppingToken) => Run(stoppingToken);

    /// <summary>A fault of ours in one account neither stops the others nor, for long, this one: a new pump begins from the store.</summary>
    private async Task Run(DeliveryAccount account, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            using var pump = _pumpOf(account);
            _pumps[account.Channel.Account] = pump;
            try
            {
                await pump.Run(stop);
            }
            catch (Exception e)
            {
                _log.LogCritical(e, "The outbox of {Account} failed; beginning again.", account.Channel.Account);
                await Task.Delay(Restart, _clock, stop).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }
        }
    }
}
