using System.Buffers.Binary;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// A page in the journal without the zeros in its middle: LiteDB fills data from the front and slots from the back.
/// Layout: head length (2 bytes), tail length (2 bytes), head, tail; everything between is zero.
/// </summary>
internal static class PagePacking
{
    public const int MaxBytes = PageFormat.Size + 4;
    private const int NextFreeAt = 28;
    private const int HighestSlotAt = 30;

    /// <summary>Packs one page; returns the bytes written.</summary>
    public static int Pack(ReadOnlySpan<byte> page, Span<byte> target)
    {
        var (head, tail) = Extent(page);
        BinaryPrimitives.WriteUInt16LittleEndian(target, (ushort)head);
        BinaryPrimitives.WriteUInt16LittleEndian(target[2..], (ushort)tail);
        page[..head].CopyTo(target[4..]);
        page[^tail..].CopyTo(target[(4 + head)..]);
        return 4 + head + tail;
    }

    /// <summary>Unpacks one page; returns the bytes read, or -1 if they are not a packed page.</summary>
    public static int Unpack(ReadOnlySpan<byte> source, Span<byte> page)
    {
        if (source.Length < 4)
            return -1;
        int head = BinaryPrimitives.ReadUInt16LittleEndian(source), tail = BinaryPrimitives.ReadUInt16LittleEndian(source[2..]);
        if (head + tail > PageFormat.Size || source.Length < 4 + head + tail)
            return -1;
        page.Clear();
        source.Slice(4, head).CopyTo(page);
        source.Slice(4 + head, tail).CopyTo(page[^tail..]);
        return 4 + head + tail;
    }

    /// <summary>The page's own count of used bytes is only a guess at the gap: it is believed when the gap really is zero.</summary>
    private static (int Head, int Tail) Extent(ReadOnlySpan<byte> page)
    {
        int head = BinaryPrimitives.ReadUInt16LittleEndian(page[NextFreeAt..]);
        var tail = page[HighestSlotAt] == byte.MaxValue ? 0 : (page[HighestSlotAt] + 1) * 4;
        var gap = PageFormat.Size - head - tail;
        return gap > 0 && page.Slice(head, gap).IndexOfAnyExcept((byte)0) < 0 ? (head, tail) : (PageFormat.Size, 0);
    }
}
