using LiteDB;
using VolunteerBot.Storage.Moving;

namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>
/// Files as documents <c>{_id, b: bytes}</c> of at most 256 KB in one collection: the first under the file's id, the others under
/// the id, a NUL and their number.
/// </summary>
internal sealed class StoredFiles(LiteDatabase database)
{
    public const string Collection = "_files";
    private const int PieceBytes = 256 << 10;

    private readonly ILiteCollection<BsonDocument> _pieces = database.GetCollection(Collection);

    /// <summary>All pieces come from one query, so a file replaced meanwhile is never read half.</summary>
    public byte[]? Read(string id)
    {
        var pieces = Pieces(id).ToEnumerable().Select(d => d["b"].AsBinary).ToList();
        return pieces.Count switch
        {
            0 => null,
            1 => pieces[0],
            _ => [.. pieces.SelectMany(p => p)],
        };
    }

    /// <summary>Whole files in the order of their ids.</summary>
    public List<RawFile> After(string? id, int limit)
    {
        var files = new List<RawFile>();
        while (files.Count < limit && FirstFrom(id is null ? "" : id + "\u0001") is { } next)
        {
            files.Add(new RawFile(next, Read(next)!));
            id = next;
        }
        return files;
    }

    /// <summary>The store's writer only, inside a group.</summary>
    public void Write(string id, byte[] content)
    {
        Delete(id);
        for (var at = 0; at == 0 || at < content.Length; at += PieceBytes)
        {
            var piece = content.AsSpan(at, Math.Min(PieceBytes, content.Length - at)).ToArray();
            _pieces.Insert(new BsonDocument { ["_id"] = at == 0 ? id : $"{id}\0{at / PieceBytes:D4}", ["b"] = piece });
        }
    }

    /// <summary>The store's writer only, inside a group.</summary>
    public void Delete(string id)
    {
        foreach (var piece in Pieces(id).Select("$._id").ToEnumerable().Select(d => d["_id"].AsString).ToList())
            _pieces.Delete(piece);
    }

    /// <summary>Behind the pieces of a file comes the first piece of the next, which stands under the file's own id.</summary>
    private string? FirstFrom(string start) =>
        _pieces.Query().Where("$._id >= @0", start).OrderBy("$._id").Select("$._id").Limit(1).ToEnumerable().Select(d => d["_id"].AsString).FirstOrDefault();

    private ILiteQueryable<BsonDocument> Pieces(string id) =>
        _pieces.Query().Where(BsonExpression.Create("$._id BETWEEN @0 AND @1", id, id + "\u0001")).OrderBy(BsonExpression.Create("$._id"));
}
