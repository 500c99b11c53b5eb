using VolunteerBot.Bot.Channels;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Delivery;

/// <summary>A channel account and its gate, shared by answers and outbox.</summary>
public sealed record DeliveryAccount(IChannel Channel, AccountGate Gate);

/// <summary>The accounts messages can go through, by <see cref="IChannel.Account"/>.</summary>
/// <param name="channels">Asked once, when the first message goes: channels need the turns, and turns need delivery.</param>
public sealed class DeliveryAccounts(Func<IEnumerable<IChannel>> channels, TimeProvider clock)
{
    private readonly Lazy<Dictionary<string, DeliveryAccount>> _accounts = new(() => channels()
        .ToDictionary(c => c.Account, c => new DeliveryAccount(c, new AccountGate(c.Traits, clock)), StringComparer.Ordinal));

    public IReadOnlyCollection<DeliveryAccount> All => _accounts.Value.Values;

    /// <summary>The account of an address; null when that channel is off.</summary>
    public DeliveryAccount? Of(Address address) => _accounts.Value.GetValueOrDefault(address.Channel + "/" + address.Account);
}
