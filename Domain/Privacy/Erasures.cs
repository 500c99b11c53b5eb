using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>Beginning to forget somebody.</summary>
public static class Erasures
{
    /// <summary>With all that is known now to find them by.</summary>
    public static async ValueTask<Erasure> Of(IRecords records, Person person, ErasureCause cause, DateTimeOffset now, CancellationToken cancel)
    {
        var merged = await records.Find(RecordQuery<Person>.Equal(PeopleRecords.Type, PeopleRecords.ByMergedInto, person.Id.ToString()), cancel);
        var traces = Traces.Of(person);
        return new Erasure
        {
            PersonId = person.Id, At = now, Cause = cause, Language = person.Language, Traces = traces with { Ids = [person.Id, .. merged.Select(m => m.Value.Id)] },
        };
    }
}
