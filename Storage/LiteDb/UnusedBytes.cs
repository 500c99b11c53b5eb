using System.Buffers.Binary;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// Zeroes what a page no longer uses. LiteDB frees a block by forgetting where it lies; what was written there would stay readable in the
/// file for as long as nothing else needs the place. Only unused bytes change, so a page torn between before and after is still the page.
/// Layout of file format 8: blocks from byte 32, their slots (length, position; two bytes each) from the end of the page.
/// </summary>
internal static class UnusedBytes
{
    private const int HeadBytes = 32;
    private const int HighestSlotAt = 30;
    private const int SlotBytes = 4;
    private const byte IndexPage = 3;
    private const byte DataPage = 4;

    /// <summary>Whether anything had to be zeroed. A page that is not as LiteDB makes them is left alone.</summary>
    public static bool Clear(Span<byte> page)
    {
        if (page.Length != PageFormat.Size)
            return false;
        return PageFormat.PageType(page) switch
        {
            PageFormat.EmptyPage when page[..HeadBytes].ContainsAnyExcept((byte)0) => Zero(page[HeadBytes..]),
            IndexPage or DataPage => ClearBetweenBlocks(page),
            _ => false,
        };
    }

    private static bool ClearBetweenBlocks(Span<byte> page)
    {
        var slots = page[HighestSlotAt] == byte.MaxValue ? 0 : page[HighestSlotAt] + 1;
        var end = PageFormat.Size - (slots * SlotBytes);
        Span<(int From, int To)> blocks = stackalloc (int, int)[slots];
        var count = 0;
        for (var slot = 0; slot < slots; slot++)
        {
            var at = PageFormat.Size - ((slot + 1) * SlotBytes);
            int length = BinaryPrimitives.ReadUInt16LittleEndian(page[at..]), position = BinaryPrimitives.ReadUInt16LittleEndian(page[(at + 2)..]);
            if (position == 0)
                continue;
            if (position < HeadBytes || position + length > end)
                return false;
            blocks[count++] = (position, position + length);
        }
        blocks = blocks[..count];
        blocks.Sort();
        for (var i = 1; i < count; i++)
        {
            if (blocks[i].From < blocks[i - 1].To)
                return false;
        }
        var (from, changed) = (HeadBytes, false);
        foreach (var block in blocks)
        {
            changed |= Zero(page[from..block.From]);
            from = block.To;
        }
        return Zero(page[from..end]) || changed;
    }

    private static bool Zero(Span<byte> bytes)
    {
        if (!bytes.ContainsAnyExcept((byte)0))
            return false;
        bytes.Clear();
        return true;
    }
}
