using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Moving;

/// <summary>What a store holds of one kind: how many, and a sum over ids, versions and every letter, whatever order they are read in.</summary>
/// <param name="Kind">A record type's name, or <see cref="Files"/>.</param>
/// <param name="Sum">32 hex digits.</param>
public sealed record KindSum(string Kind, long Count, string Sum)
{
    /// <summary>No record type has such a name.</summary>
    public const string Files = "_files";
}

/// <summary>Reads a whole store, a page at a time, and sums it up.</summary>
public static class StoreSums
{
    internal const int RecordsAtATime = 200;
    internal const int FilesAtATime = 4;

    public static async Task<IReadOnlyList<KindSum>> Of(IMovable store, IEnumerable<RecordType> types, CancellationToken cancel)
    {
        var all = new List<KindSum>();
        foreach (var type in types)
            all.Add(await OfRecords(store, type, cancel).ConfigureAwait(false));
        all.Add(await OfFiles(store, cancel).ConfigureAwait(false));
        return all;
    }

    private static async Task<KindSum> OfRecords(IMovable store, RecordType type, CancellationToken cancel)
    {
        var sum = new RunningSum();
        string? after = null;
        while (await store.RecordsAfter(type, after, RecordsAtATime, cancel).ConfigureAwait(false) is { Count: > 0 } page)
        {
            foreach (var record in page)
                sum.Add(record.Id, record.Version, record.Json);
            after = page[^1].Id;
        }
        return sum.Of(type.Name);
    }

    private static async Task<KindSum> OfFiles(IMovable store, CancellationToken cancel)
    {
        var sum = new RunningSum();
        string? after = null;
        while (await store.FilesAfter(after, FilesAtATime, cancel).ConfigureAwait(false) is { Count: > 0 } page)
        {
            foreach (var file in page)
                sum.Add(file.Id, 0, file.Content);
            after = page[^1].Id;
        }
        return sum.Of(KindSum.Files);
    }

    /// <summary>Half of a SHA-256 of each, added up: the two stores order ids differently beyond the usual letters.</summary>
    private sealed class RunningSum
    {
        private UInt128 _sum;
        private long _count;

        public void Add(string id, long version, byte[] content)
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            var name = Encoding.UTF8.GetBytes(id);
            Span<byte> head = stackalloc byte[16];
            BinaryPrimitives.WriteInt64BigEndian(head, name.Length);
            BinaryPrimitives.WriteInt64BigEndian(head[8..], version);
            hash.AppendData(head);
            hash.AppendData(name);
            hash.AppendData(content);
            _sum += BinaryPrimitives.ReadUInt128BigEndian(hash.GetHashAndReset());
            _count++;
        }

        public KindSum Of(string kind) => new(kind, _count, _sum.ToString("x32", CultureInfo.InvariantCulture));
    }
}
