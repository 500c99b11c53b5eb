using LiteDB;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb.Records;
using VolunteerBot.Storage.Moving;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>Being read and filled as a whole.</summary>
public sealed partial class LiteDbStore : IMovable
{
    /// <summary>The file's lock says so already.</summary>
    Task IMovable.MustBeAlone(CancellationToken cancel) => Task.CompletedTask;

    Task<IReadOnlyList<string>> IMovable.Strangers(CancellationToken cancel)
    {
        var known = _collections.All.Select(c => c.Type.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Task.FromResult(Reading<IReadOnlyList<string>>(() =>
            [.. _file.Database.GetCollectionNames().Where(n => !n.StartsWith('_') && !known.Contains(n)).Where(n => _file.Database.GetCollection(n).Count() > 0)], cancel));
    }

    Task<IReadOnlyList<RawRecord>> IMovable.RecordsAfter(RecordType type, string? afterId, int limit, CancellationToken cancel) =>
        Task.FromResult(Reading<IReadOnlyList<RawRecord>>(() => [.. _collections.Of(type).RawPage(afterId, limit)], cancel));

    Task<IReadOnlyList<RawFile>> IMovable.FilesAfter(string? afterId, int limit, CancellationToken cancel) =>
        Task.FromResult(Reading<IReadOnlyList<RawFile>>(() => _files.After(afterId, limit), cancel));

    Task<string?> IMovable.Note(CancellationToken cancel) => Task.FromResult(Reading(() => MoveNote.Read(_file.Database), cancel));

    Task IMovable.Begin(string note, CancellationToken cancel) => Fill(_ => { }, note);

    Task IMovable.Write(RecordType type, IReadOnlyList<RawRecord> records, string note, CancellationToken cancel)
    {
        var collection = _collections.Of(type);
        var documents = records.Select(r => RecordCollection.Document(r.Id, new StoredJson(r.Version, r.Json), StoredKeys.Of(type.PutFromJson(r.Json)))).ToList();
        return Fill(_ => collection.Insert(documents), note);
    }

    Task IMovable.Write(IReadOnlyList<RawFile> files, string note, CancellationToken cancel) => Fill(_ =>
    {
        foreach (var file in files)
            _files.Write(file.Id, file.Content);
    }, note);

    Task IMovable.End(CancellationToken cancel) => Fill(_ => { }, null);

    private Task<bool> Fill(Action<LiteDatabase> writes, string? note) => _writer.Alone(file =>
    {
        file.CommitGroup(database =>
        {
            writes(database);
            MoveNote.Write(database, note);
        });
        return file.CheckpointIfDue();
    });
}
