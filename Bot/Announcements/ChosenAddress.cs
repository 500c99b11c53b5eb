using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Bot.Announcements;

/// <summary>
/// Where somebody is written to: of the addresses that can be reached, and on which a message may be sent now, the cheapest; of those the
/// one they put first.
/// </summary>
internal sealed class ChosenAddress(DeliveryAccounts accounts, AddressStates states, CampaignSettings settings)
{
    /// <summary>The address, or why there is none.</summary>
    public async ValueTask<(string? Address, string? WhyNot)> Of(Person person, CancellationToken cancel)
    {
        var (address, _, whyNot) = await WithCost(person, cancel);
        return (address, whyNot);
    }

    /// <summary>The address and what one message there costs in đồng, or why there is none.</summary>
    public async ValueTask<(string? Address, int CostVnd, string? WhyNot)> WithCost(Person person, CancellationToken cancel)
    {
        string? best = null, why = null;
        var cheapest = int.MaxValue;
        foreach (var text in person.Addresses)
        {
            var address = Address.Parse(text);
            if (accounts.Of(address) is null)
                why ??= "channelOff";
            else if (await states.TermsOf(text, cancel) is var terms && terms.WhyNot is { } whyNot)
                why = whyNot;
            else if (Math.Max(terms.CostVnd, settings.CostPerMessage.GetValueOrDefault(address.Channel)) is var cost && cost < cheapest)
                (best, cheapest) = (states.Current(address).ToString(), cost);
        }
        return best is null ? (null, 0, why ?? Domain.Announcements.Recipients.NoAddress) : (best, cheapest, null);
    }
}
