using System.Runtime.CompilerServices;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Cli;

/// <summary>Everybody whom an announcement would not reach, a row each, with why; as far as can be told without the running program's channels.</summary>
internal static class UnreachedRows
{
    private const int Page = 500;

    public static async IAsyncEnumerable<Dictionary<string, object?>> Of(IRecords records, TimeProvider clock, [EnumeratorCancellation] CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        var units = await OrganisationDecider.All(records, cancel);
        for (string? after = null; await records.Page(PeopleRecords.Type, after, Page, cancel) is { Count: > 0 } page; after = page[^1].Value.Id.ToString())
        {
            foreach (var person in page.Select(p => p.Value).Where(p => p.MergedInto is null))
            {
                if (await WhyNot(person, records, today, cancel) is not { } why)
                    continue;
                var unit = AudienceKeys.UnitsOf(person) is [var first, ..] ? first : person.HomeUnit;
                yield return new Dictionary<string, object?>
                {
                    ["id"] = person.Id.ToString(), ["name"] = person.Name, ["unitId"] = unit?.ToString(), ["unit"] = unit is { } id && units.TryGetValue(id, out var known) ? known.Latest.Name : null,
                    ["reason"] = why, ["channels"] = string.Join("; ", person.Addresses.Select(a => a.Split('/')[0]).Distinct()),
                };
            }
        }
    }

    private static async ValueTask<string?> WhyNot(Person person, IRecords records, DateOnly today, CancellationToken cancel)
    {
        if (Recipients.WhyNot(person, AnnouncementKind.Alert, null, null, today) is { } rule)
            return rule;
        string? why = null;
        foreach (var address in person.Addresses)
        {
            if (await records.Get(AddressRecords.Type, address, cancel) is not { Value: { Reachable: false, Reason: var reason } })
                return null;
            why = reason;
        }
        return why;
    }
}
