using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Bot.Announcements;

/// <summary>Where somebody is written to: of the addresses that can be reached the cheapest, of those the one they put first.</summary>
internal sealed class ChosenAddress(DeliveryAccounts accounts, AddressStates states, CampaignSettings settings)
{
    /// <summary>The address, or why there is none.</summary>
    public async ValueTask<(string? Address, string? WhyNot)> Of(Person person, CancellationToken cancel)
    {
        string? best = null, why = null;
        var cheapest = int.MaxValue;
        foreach (var text in person.Addresses)
        {
            var address = Address.Parse(text);
            if (accounts.Of(address) is null)
                why ??= "channelOff";
            else if (await states.Find(text, cancel) is { Reachable: false } mark)
                why = mark.Reason;
            else if (CostOf(address.Channel) is var cost && cost < cheapest)
                (best, cheapest) = (states.Current(address).ToString(), cost);
        }
        return (best, best is null ? why ?? Domain.Announcements.Recipients.NoAddress : null);
    }

    public int CostOf(string channel) => settings.CostPerMessage.GetValueOrDefault(channel);
}
