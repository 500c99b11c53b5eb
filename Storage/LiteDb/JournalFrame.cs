using System.Buffers.Binary;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// The head of a frame: one group commit in the journal. Layout, little endian, in bytes:
/// 0 CRC-32C of all that follows in the frame · 4 magic · 8 store · 16 generation · 24 index within the generation ·
/// 28 pages · 32 payload length · 36 zero · 40 payload (packed pages, in log order).
/// Frames start at multiples of <see cref="Alignment"/>, so that writing one never touches a disk block of the one before.
/// </summary>
internal readonly record struct JournalFrame(StoreStamp Stamp, uint Index, int Pages, int PayloadLength)
{
    public const int HeadBytes = 40;
    public const int Alignment = 4096;
    private const uint Magic = 0x4D465456; // "VTFM"

    /// <summary>Bytes of the frame in the file, up to where the next one starts.</summary>
    public long Span => (HeadBytes + (long)PayloadLength + Alignment - 1) / Alignment * Alignment;

    /// <summary>Writes the head before a payload that is already in its place, and the check over both.</summary>
    public void Seal(Span<byte> frame)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(frame[4..], Magic);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[8..], Stamp.StoreId);
        BinaryPrimitives.WriteUInt64LittleEndian(frame[16..], Stamp.Generation);
        BinaryPrimitives.WriteUInt32LittleEndian(frame[24..], Index);
        BinaryPrimitives.WriteInt32LittleEndian(frame[28..], Pages);
        BinaryPrimitives.WriteInt32LittleEndian(frame[32..], PayloadLength);
        BinaryPrimitives.WriteInt32LittleEndian(frame[36..], 0);
        BinaryPrimitives.WriteUInt32LittleEndian(frame, Crc32C.Of(frame[4..(HeadBytes + PayloadLength)]));
    }

    /// <summary>The frame at an offset with its payload, or null when what stands there is not a whole frame.</summary>
    public static (JournalFrame Frame, byte[] Bytes)? Read(IBlockFile file, long offset)
    {
        Span<byte> head = stackalloc byte[HeadBytes];
        if (file.Read(offset, head) < HeadBytes || BinaryPrimitives.ReadUInt32LittleEndian(head[4..]) != Magic)
            return null;
        var frame = new JournalFrame(
            new StoreStamp(BinaryPrimitives.ReadUInt64LittleEndian(head[8..]), BinaryPrimitives.ReadUInt64LittleEndian(head[16..])),
            BinaryPrimitives.ReadUInt32LittleEndian(head[24..]),
            BinaryPrimitives.ReadInt32LittleEndian(head[28..]),
            BinaryPrimitives.ReadInt32LittleEndian(head[32..]));
        if (frame.PayloadLength < 0 || offset + HeadBytes + frame.PayloadLength > file.Length)
            return null;
        var bytes = new byte[HeadBytes + frame.PayloadLength];
        file.Read(offset, bytes);
        return Crc32C.Of(bytes.AsSpan(4)) == BinaryPrimitives.ReadUInt32LittleEndian(bytes) ? (frame, bytes) : null;
    }
}
