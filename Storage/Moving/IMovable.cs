using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Moving;

/// <summary>A record as it lies in a store: it is copied letter by letter, with its version.</summary>
public sealed record RawRecord(string Id, long Version, byte[] Json);

/// <summary>A stored file as it is.</summary>
public sealed record RawFile(string Id, byte[] Content);

/// <summary>
/// A store that can be read and filled as a whole while nobody else uses it. Pages come in the store's own order of ids, and what is
/// written is there with its note or not at all.
/// </summary>
public interface IMovable
{
    /// <summary>Makes sure that nobody else uses the store.</summary>
    /// <exception cref="MoveException">Somebody does.</exception>
    Task MustBeAlone(CancellationToken cancel);

    /// <summary>Names of what it holds records of and this program does not know.</summary>
    Task<IReadOnlyList<string>> Strangers(CancellationToken cancel);

    Task<IReadOnlyList<RawRecord>> RecordsAfter(RecordType type, string? afterId, int limit, CancellationToken cancel);

    Task<IReadOnlyList<RawFile>> FilesAfter(string? afterId, int limit, CancellationToken cancel);

    /// <summary>The note of a move into this store that has not ended.</summary>
    Task<string?> Note(CancellationToken cancel);

    /// <summary>From here on the store is refused to others, until <see cref="End"/>.</summary>
    Task Begin(string note, CancellationToken cancel);

    /// <exception cref="System.Text.Json.JsonException">A record is not what its type says.</exception>
    Task Write(RecordType type, IReadOnlyList<RawRecord> records, string note, CancellationToken cancel);

    Task Write(IReadOnlyList<RawFile> files, string note, CancellationToken cancel);

    Task End(CancellationToken cancel);
}

/// <summary>A store cannot be moved as asked; the message says why and what to do. Source and target are as they were.</summary>
public sealed class MoveException(string message, Exception? inner = null) : Exception(message, inner);
