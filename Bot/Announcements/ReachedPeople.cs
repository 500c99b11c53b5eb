using System.Runtime.CompilerServices;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Announcements;

/// <summary>Who would be reached, by the rules and the addresses of the sending itself; streamed, so that a province is never held as a whole.</summary>
internal sealed class ReachedPeople(IAudience audience, UnalertedPeople unalerted, ChosenAddress addresses, TimeProvider clock) : IReach
{
    public async IAsyncEnumerable<Unreached?> Read(OrgUnitId unit, [EnumeratorCancellation] CancellationToken cancel)
    {
        var today = VietnamTime.DateOf(clock.GetUtcNow());
        await foreach (var page in audience.Read(new AudienceQuery(unit), null, cancel).Chunk(ChosenPeople.Page).WithCancellation(cancel))
        {
            var chosen = await addresses.Of([.. page.Select(m => m.Person)], cancel);
            foreach (var person in page.Select(m => m.Person))
                yield return (Recipients.WhyNot(person, AnnouncementKind.Alert, null, null, today) ?? chosen(person).WhyNot) is { } why ? Of(person, why) : null;
        }
        await foreach (var person in unalerted.Read(unit, cancel))
            yield return Of(person, PeopleRecords.WhyUnalerted(person) ?? Recipients.NoConsent);
    }

    private static Unreached Of(Person person, string why) => new(person, why, [.. person.Addresses.Select(a => a.Split('/')[0]).Distinct()]);
}
