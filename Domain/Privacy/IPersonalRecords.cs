using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>
/// What a subject keeps of people, and how it forgets them. Every stored record type belongs to one of these or is said to hold nobody; a
/// test sees to it.
/// </summary>
public interface IPersonalRecords
{
    /// <summary>The types it answers for.</summary>
    IReadOnlyCollection<RecordType> Types { get; }

    /// <summary>Those that are talk: whoever's name stands in them, it is taken out. In other records only where they are about the person.</summary>
    IReadOnlyCollection<RecordType> Talk => [];

    /// <summary>All it keeps of somebody: what they see when they ask for a copy.</summary>
    ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel);

    /// <summary>
    /// What has to change so that nobody can be found in it any more while counts stay. Asked again until there is nothing left to change,
    /// so it must name the versions it read and say nothing twice.
    /// </summary>
    ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel);

    /// <summary>
    /// What becomes of a record in which a value of theirs (a chat, a number, a name) was found; null = the value alone is taken out.
    /// </summary>
    Change? Swept(RecordPut found, Traces who) => null;
}
