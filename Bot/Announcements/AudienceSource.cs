using System.Runtime.CompilerServices;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Announcements;

/// <summary>Somebody an audience means, and where in it they stand.</summary>
internal sealed record Meant(Person Person, string Cursor);

/// <summary>Reads who an audience means, a page at a time, in an order in which it can be gone on with after a crash. Nobody comes twice.</summary>
internal sealed class AudienceSource(IRecords records, IAudience audience, IOrganisation organisation)
{
    private const int Page = 500;

    public async IAsyncEnumerable<Meant> Read(Audience wanted, string? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        var units = await organisation.Today(cancel);
        var without = wanted.Without.SelectMany(units.Subtree).ToHashSet();
        var within = wanted.OnListOf is null && wanted.RecipientsOf is null ? wanted.Units.SelectMany(u => units.Subtree(u)).ToHashSet() : null;
        await foreach (var meant in Source(wanted, after, cancel))
        {
            if (!Recipients.IsMeant(meant.Person, wanted, units.Day) || Units(meant.Person, units).Any(without.Contains))
                continue;
            if (wanted.CameTo is not null && within is { Count: > 0 } && !Units(meant.Person, units).Any(within.Contains))
                continue;
            if (wanted.NotAnswering is { } call && await HasAnswered(meant.Person.Id, call, cancel))
                continue;
            if (wanted.NotHavingRead is { } material
                && await records.Get(MaterialRecords.Acknowledgements, ReadAcknowledgement.IdOf(material, meant.Person.Id), cancel) is not null)
                continue;
            yield return meant;
        }
    }

    private static IEnumerable<OrgUnitId> Units(Person person, OrgTree units) => AudienceKeys.UnitsOf(person).Select(u => units.Current(u) ?? u);

    private IAsyncEnumerable<Meant> Source(Audience wanted, string? after, CancellationToken cancel) => wanted switch
    {
        { RecipientsOf: { } earlier } => Earlier(earlier, wanted.OnlyUnanswered, after, cancel),
        { OnListOf: { } activity, SaidLater: true } => OnList(activity, 0, s => s.State == SignUpState.Later, after, cancel),
        { OnListOf: { } activity } => OnList(activity, wanted.Shift, s => s.IsOnList, after, cancel),
        { CameTo: { } activity } => OnList(activity, null, s => s.State == SignUpState.Going, after, cancel),
        _ => InUnits(wanted, after, cancel),
    };

    private async IAsyncEnumerable<Meant> InUnits(Audience wanted, string? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        var query = new AudienceQuery([.. wanted.Units]) { Skills = wanted.Skill is { } skill ? [skill] : [] };
        await foreach (var member in audience.Read(query, after, cancel))
            yield return new Meant(member.Person, member.Cursor);
    }

    /// <summary>Those on the list of an activity, each once however many shifts they have; lists are some thousand long at most.</summary>
    private async IAsyncEnumerable<Meant> OnList(Domain.Activities.ActivityId activity, int? shift, Func<SignUp, bool> isMeant, string? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        var ids = new SortedSet<string>(StringComparer.Ordinal);
        for (SignUp? last = null; ;)
        {
            var page = await records.Find(CampaignRecords.Of(activity, shift, after: last, limit: Page), cancel);
            foreach (var signUp in page.Select(s => s.Value).Where(isMeant))
            {
                if (signUp.PersonId is { } person)
                    ids.Add(person.ToString());
                else
                    ids.Add(signUp.By.ToString()); // Who was only named hears it from the leader who named them.
            }
            if (page.Count < Page)
                break;
            last = page[^1].Value;
        }
        foreach (var id in ids.Where(i => after is null || string.CompareOrdinal(i, after) > 0))
        {
            if (await records.Get(PeopleRecords.Type, id, cancel) is { } person)
                yield return new Meant(person.Value, id);
        }
    }

    /// <summary>Exactly those who got an earlier one, from its ledger.</summary>
    private async IAsyncEnumerable<Meant> Earlier(AnnouncementId earlier, bool onlyUnanswered, string? after, [EnumeratorCancellation] CancellationToken cancel)
    {
        if (await records.Get(AnnouncementRecords.Type, earlier.ToString(), cancel) is not { Value: var announcement })
            yield break;
        var seen = new HashSet<PersonId>();
        for (var run = 1; run <= announcement.Runs; run++)
        {
            for (var no = 1; await records.Get(RunRecords.Chunks, RunChunk.IdOf(announcement.RunId(run), no), cancel) is { Value: var chunk }; no++)
            {
                var outcome = (await records.Get(RunRecords.Outcomes, chunk.Id, cancel))?.Value;
                for (var i = 0; i < chunk.Recipients.Count; i++)
                {
                    var cursor = chunk.Id + "." + i.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
                    if (outcome?.States[i] != ChunkOutcome.Accepted || !seen.Add(chunk.Recipients[i].Person) || (after is not null && string.CompareOrdinal(cursor, after) <= 0))
                        continue;
                    if (onlyUnanswered && announcement.Draft.About is { } call && await HasAnswered(chunk.Recipients[i].Person, call, cancel))
                        continue;
                    if (await records.Get(PeopleRecords.Type, chunk.Recipients[i].Person.ToString(), cancel) is { } person)
                        yield return new Meant(person.Value, cursor);
                }
            }
        }
    }

    private async ValueTask<bool> HasAnswered(PersonId person, Domain.Activities.ActivityId call, CancellationToken cancel)
    {
        var shifts = (await records.Get(CampaignRecords.Recruitments, call.ToString(), cancel))?.Value.Shifts.Select(s => s.No).Prepend(0) ?? [0];
        foreach (var shift in shifts)
        {
            if (await records.Get(CampaignRecords.SignUps, SignUp.IdOf(call, shift, person), cancel) is { Value.State: not SignUpState.Later })
                return true;
        }
        return false;
    }
}
