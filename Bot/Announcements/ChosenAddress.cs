using VolunteerBot.Bot.Channels;
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
        var (address, _, whyNot) = (await Of([person], cancel))(person);
        return (address, whyNot);
    }

    /// <summary>The same for each of many, with a question or two of the store for all: the address, what one message there costs in đồng, or why there is none.</summary>
    public async ValueTask<Func<Person, (string? Address, int CostVnd, string? WhyNot)>> Of(IReadOnlyCollection<Person> people, CancellationToken cancel)
    {
        var terms = await states.TermsOf(people.SelectMany(p => p.Addresses).ToHashSet(StringComparer.Ordinal), cancel);
        return person => Choose(person, terms);
    }

    private (string? Address, int CostVnd, string? WhyNot) Choose(Person person, IReadOnlyDictionary<string, SendingTerms> all)
    {
        string? best = null, why = null;
        var cheapest = int.MaxValue;
        foreach (var text in person.Addresses)
        {
            var address = Address.Parse(text);
            if (accounts.Of(address) is null)
                why ??= "channelOff";
            else if (all[text] is var terms && terms.WhyNot is { } whyNot)
                why = whyNot;
            else if (Math.Max(terms.CostVnd, settings.CostPerMessage.GetValueOrDefault(address.Channel)) is var cost && cost < cheapest)
                (best, cheapest) = (states.Current(address).ToString(), cost);
        }
        return best is null ? (null, 0, why ?? Domain.Announcements.Recipients.NoAddress) : (best, cheapest, null);
    }
}
