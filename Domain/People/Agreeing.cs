using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.People;

/// <summary>Agreeing to something, with its proof.</summary>
public static class Agreeing
{
    /// <summary>Consents as the person now has them, with a proof for each that is new.</summary>
    public static (Person Person, IReadOnlyList<Change> Proofs) Now(Person person, IReadOnlyList<ConsentPurpose> purposes, DecisionContext context)
    {
        var fresh = purposes.Where(p => !person.Agrees(p)).Distinct().ToList();
        var proofs = fresh.Select(p => PeopleRecords.Consents.Put(new Consent
        {
            Id = ConsentId.Of(context.Ids.Next()), PersonId = person.Id, Purpose = p, TextVersion = ConsentTexts.VersionOf(p),
            MessageId = context.MessageId, At = context.Now, Channel = context.Channel,
            By = person.Guardian is null ? ConsentBy.Self : ConsentBy.Guardian, Guardian = person.Guardian?.By,
        }, expectedVersion: 0));
        return (person with { Consents = [.. person.Consents.Union(fresh)], ConsentVersions = Versions(person, fresh) }, [.. proofs]);
    }

    private static Dictionary<ConsentPurpose, string>? Versions(Person person, IReadOnlyList<ConsentPurpose> fresh)
    {
        var versions = new Dictionary<ConsentPurpose, string>(person.ConsentVersions ?? new Dictionary<ConsentPurpose, string>());
        foreach (var purpose in fresh)
        {
            versions.Remove(purpose);
            if (ConsentTexts.VersionOf(purpose) is var version && version != ConsentTexts.First)
                versions[purpose] = version;
        }
        return versions.Count == 0 ? null : versions;
    }
}
