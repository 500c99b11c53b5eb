using VolunteerBot.Bot.Delivery;

namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>A platform refuses the bot's account, or does not answer at all.</summary>
internal sealed class AccountsAlarm(DeliveryAccounts accounts) : IAlarm
{
    private static readonly TimeSpan Bearable = TimeSpan.FromMinutes(2);

    public string Name => "account";

    public ValueTask<string?> Look(DateTimeOffset now, CancellationToken cancel)
    {
        var bad = accounts.All.Where(a => now - a.Gate.TroubleSince > Bearable).Select(a => a.Channel.Account).ToList();
        return ValueTask.FromResult(bad.Count == 0 ? null : string.Join(", ", bad));
    }
}
