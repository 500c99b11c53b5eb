namespace VolunteerBot.Storage.LiteDb;

/// <summary>Reads back what <see cref="Journal"/> wrote.</summary>
internal static class JournalReader
{
    /// <summary>The log pages of the stamp's generation, up to the last whole frame. Frames of earlier generations are spent.</summary>
    /// <exception cref="ForeignJournalException">A whole frame of another store, or of a later generation, is at the start.</exception>
    /// <exception cref="DamagedStoreException">A frame is broken though a later one is whole: no power cut does that.</exception>
    public static List<byte[]> ReadLog(IBlockFile file, StoreStamp stamp, string name)
    {
        var pages = new List<byte[]>();
        long offset = 0;
        for (uint index = 0; ; index++)
        {
            if (JournalFrame.Read(file, offset) is not var (frame, bytes) || !Continues(frame, stamp, index, name))
            {
                RefuseLaterFrames(file, offset, stamp, index, name);
                return pages;
            }

            Unpack(frame, bytes, pages, name);
            offset += frame.Span;
        }
    }

    private static bool Continues(JournalFrame frame, StoreStamp stamp, uint index, string name)
    {
        if (index == 0 && frame.Stamp.StoreId != stamp.StoreId)
            throw new ForeignJournalException(name, "it was written for another store");
        if (index == 0 && frame.Stamp.Generation > stamp.Generation)
            throw new ForeignJournalException(name, $"it goes on from checkpoint {frame.Stamp.Generation}, the file is at {stamp.Generation}");
        return frame.Stamp == stamp && frame.Index == index;
    }

    private static void Unpack(JournalFrame frame, byte[] bytes, List<byte[]> pages, string name)
    {
        var at = JournalFrame.HeadBytes;
        for (var i = 0; i < frame.Pages; i++)
        {
            var page = new byte[PageFormat.Size];
            var read = PagePacking.Unpack(bytes.AsSpan(at), page);
            if (read < 0)
                throw new DamagedStoreException(name, $"frame {frame.Index} of its journal holds no pages");
            pages.Add(page);
            at += read;
        }
    }

    private static void RefuseLaterFrames(IBlockFile file, long offset, StoreStamp stamp, uint index, string name)
    {
        for (var at = offset + JournalFrame.Alignment; at < file.Length; at += JournalFrame.Alignment)
        {
            if (JournalFrame.Read(file, at) is var (later, _) && later.Stamp == stamp && later.Index > index)
                throw new DamagedStoreException(name, $"frame {index} of its journal is broken, but frame {later.Index} is whole");
        }
    }
}
