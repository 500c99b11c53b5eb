using System.Buffers.Binary;
using System.Security.Cryptography;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// Which store a data file is and how many checkpoints it has taken. It lives in bytes 160 to 180 of LiteDB's header page,
/// which LiteDB reserves and carries along (its pragmas end at 109, its next field is at 191), inside one disk sector.
/// The journal names the stamp it builds on: a journal of an earlier generation is already in the file, one of a later
/// generation or another store must not be replayed.
/// </summary>
internal readonly record struct StoreStamp(ulong StoreId, ulong Generation)
{
    public const int At = 160;
    public const int Bytes = 20;
    private const uint Magic = 0x31535456; // "VTS1"

    public StoreStamp Next() => this with { Generation = Generation + 1 };

    /// <summary>A stamp for a new store, unlike any other.</summary>
    public static StoreStamp Create()
    {
        Span<byte> id = stackalloc byte[8];
        RandomNumberGenerator.Fill(id);
        return new StoreStamp(BinaryPrimitives.ReadUInt64LittleEndian(id), 1);
    }

    /// <summary>The stamp in a header page, or null in a file that LiteDB made by itself.</summary>
    public static StoreStamp? Read(ReadOnlySpan<byte> header)
    {
        var s = header.Slice(At, Bytes);
        return BinaryPrimitives.ReadUInt32LittleEndian(s) == Magic
            ? new StoreStamp(BinaryPrimitives.ReadUInt64LittleEndian(s[4..]), BinaryPrimitives.ReadUInt64LittleEndian(s[12..]))
            : null;
    }

    public void WriteTo(Span<byte> header)
    {
        var s = header.Slice(At, Bytes);
        BinaryPrimitives.WriteUInt32LittleEndian(s, Magic);
        BinaryPrimitives.WriteUInt64LittleEndian(s[4..], StoreId);
        BinaryPrimitives.WriteUInt64LittleEndian(s[12..], Generation);
    }

    /// <summary>Puts the stamp on disk: one small write and a flush.</summary>
    public void WriteTo(IBlockFile data)
    {
        Span<byte> head = stackalloc byte[At + Bytes];
        WriteTo(head);
        data.Write(At, head[At..]);
        data.Flush();
    }
}
