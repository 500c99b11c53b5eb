using LiteDB;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.LiteDb.Records;

/// <summary>
/// How keys stand in a document: <c>k.day = ["20261129\0id"]</c>. The id follows the key, so that equal keys are in id order and
/// no two entries of an index are equal; the list makes an index leave out records without a key.
/// </summary>
internal static class StoredKeys
{
    private const char BeforeId = '\0';

    public static string Expression(RecordIndex index) => $"$.k.{index.Name}[*]";

    public static string Filter(RecordIndex index) => Expression(index) + " ANY BETWEEN @0 AND @1";

    /// <summary>The <c>k</c> of a document, or null when it is in no index.</summary>
    public static BsonDocument? Of(RecordPut put)
    {
        BsonDocument? all = null;
        var indexes = put.RecordType.AllIndexes;
        for (var i = 0; i < indexes.Count; i++)
        {
            BsonArray? keys = null;
            foreach (var key in put.KeysUnder(i))
            {
                RecordLimits.CheckKey(key);
                (keys ??= []).Add(string.Concat(key, "\0", put.Id));
            }

            if (keys is not null)
                (all ??= [])[indexes[i].Name] = keys;
        }

        return all;
    }

    /// <summary>The key of a record under a single-key index, from the field that holds it alone; null when it is not in the index.</summary>
    public static string? OnlyKey(BsonDocument field)
    {
        foreach (var value in field.Values)
        {
            if (value is BsonArray { Count: > 0 } keys)
                return WithoutId(keys[0].AsString);
        }
        return null;
    }

    /// <summary>The key of a record under a single-key index, from its <c>k</c>.</summary>
    public static string? KeyIn(BsonDocument? keys, RecordIndex index) =>
        keys is not null && keys[index.Name] is BsonArray { Count: > 0 } all ? WithoutId(all[0].AsString) : null;

    private static string WithoutId(string stored) => stored[..stored.LastIndexOf(BeforeId)];

    public static BsonValue LowerBound(string? from) => from ?? "";

    /// <summary>Above <paramref name="to"/> with any id, below every longer key.</summary>
    public static BsonValue UpperBound(string? to) => to is null ? BsonValue.MaxValue : to + (char)(BeforeId + 1);
}
