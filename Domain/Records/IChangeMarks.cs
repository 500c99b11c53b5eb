namespace VolunteerBot.Domain.Records;

/// <summary>Lets something built from many records notice cheaply that it is out of date.</summary>
public interface IChangeMarks
{
    /// <summary>
    /// A number that is another one after each commit that changed records of the type. Ask before reading what is built from. A commit
    /// of this host shows at once; one of another host shows in every hold that begins after it, and a second later without one.
    /// </summary>
    /// <param name="type">One that is <see cref="RecordType.IsMarked"/>.</param>
    /// <exception cref="ArgumentException">The type is not marked.</exception>
    /// <exception cref="StoreUnavailableException">The store had to be asked and could not be reached.</exception>
    ValueTask<long> ChangesOf(RecordType type, CancellationToken cancel);
}
