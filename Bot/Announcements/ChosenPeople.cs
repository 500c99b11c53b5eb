using System.Runtime.CompilerServices;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Bot.Announcements;

/// <summary>Somebody an audience means: where they are written to and what one message there costs in đồng, or why they are left out.</summary>
/// <param name="Cursor">Where in the audience they stand.</param>
internal sealed record Chosen(Person Person, string Cursor, string? Address, int CostVnd, string? WhyNot);

/// <summary>
/// Whom an announcement would go to, by the rules of its sending, for whoever sends it, counts them or rehearses it. What has to be looked
/// up of people is looked up for a page of them in one question.
/// </summary>
internal sealed class ChosenPeople(AudienceSource source, ChosenAddress addresses)
{
    /// <summary>So many in a page; the last has fewer.</summary>
    public const int Page = 500;

    /// <param name="call">What it is about, whose minimum age holds.</param>
    /// <param name="after">The cursor of the last one, to go on behind them.</param>
    /// <param name="weeks">Has the mail of a page's people when it is given.</param>
    public async IAsyncEnumerable<IReadOnlyList<Chosen>> Pages(
        Audience wanted, AnnouncementKind kind, Recruitment? call, DateOnly today, string? after, WeekCounts weeks, [EnumeratorCancellation] CancellationToken cancel)
    {
        await foreach (var page in source.Read(wanted, after, cancel).Chunk(Page).WithCancellation(cancel))
        {
            Person[] people = [.. page.Select(m => m.Person)];
            await weeks.Load(people, cancel);
            var addressOf = await addresses.Of(people, cancel);
            yield return [.. page.Select(Choose)];

            Chosen Choose(Meant meant)
            {
                if (Recipients.WhyNot(meant.Person, kind, wanted.Topic, call?.Terms.MinimumAge, today) is { } why)
                    return new(meant.Person, meant.Cursor, null, 0, why);
                var (address, cost, noWay) = addressOf(meant.Person);
                return new(meant.Person, meant.Cursor, address, cost, noWay);
            }
        }
    }
}
