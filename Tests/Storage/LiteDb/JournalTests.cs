using VolunteerBot.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

public sealed class JournalTests
{
    private static readonly StoreStamp Stamp = new(7, 3);

    [Fact]
    public void Pages_come_back_in_order_from_all_frames()
    {
        var journal = Written(Stamp, 3, 1, 4);

        var pages = Read(journal.ToArray());

        Assert.Equal(Enumerable.Range(0, 8).Select(i => Page(i)), pages);
    }

    [Fact]
    public void A_last_frame_torn_at_any_byte_is_ignored_and_the_ones_before_are_kept()
    {
        var whole = Written(Stamp, 2, 2).ToArray();
        var first = Written(Stamp, 2).Length;
        var start = (int)(JournalFrame.Read(new MemoryBlockFile(whole), 0)!.Value.Frame.Span);
        var end = start + JournalFrame.HeadBytes + JournalFrame.Read(new MemoryBlockFile(whole), start)!.Value.Frame.PayloadLength;
        Assert.True(first >= start);
        Assert.Equal(4, Read(whole[..end]).Count);

        for (var length = start; length < end; length++)
        {
            Assert.Equal(2, Read(whole[..length]).Count);

            var zeroed = whole[..];
            if (zeroed.AsSpan(length..end).IndexOfAnyExcept((byte)0) < 0)
                continue; // Nothing was lost: the page ends in zeros.
            zeroed.AsSpan(length..end).Clear();
            Assert.Equal(2, Read(zeroed).Count);
        }
    }

    [Fact]
    public void A_frame_with_any_flipped_byte_is_not_read()
    {
        var whole = Written(Stamp, 1).ToArray();
        var end = JournalFrame.HeadBytes + JournalFrame.Read(new MemoryBlockFile(whole), 0)!.Value.Frame.PayloadLength;

        for (var at = 0; at < end; at++)
        {
            var bad = whole[..];
            bad[at] ^= 0x10;
            Assert.Empty(Read(bad));
        }
    }

    [Fact]
    public void A_file_that_is_no_journal_is_taken_for_empty() =>
        Assert.Empty(Read([.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 31))]));

    [Fact]
    public void A_broken_frame_before_a_whole_one_is_reported_as_damage()
    {
        var bad = Written(Stamp, 2, 2, 2).ToArray();
        var second = JournalFrame.Read(new MemoryBlockFile(bad), 0)!.Value.Frame.Span;
        bad[second + 100] ^= 1;

        var refusal = Assert.Throws<DamagedStoreException>(() => Read(bad));

        Assert.Contains("frame 1", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_journal_of_another_store_is_refused() =>
        Assert.Throws<ForeignJournalException>(() => Read(Written(Stamp with { StoreId = 8 }, 1).ToArray()));

    [Fact]
    public void A_journal_of_a_later_state_is_refused() =>
        Assert.Throws<ForeignJournalException>(() => Read(Written(Stamp.Next(), 1).ToArray()));

    [Fact]
    public void Frames_of_the_generation_before_are_spent()
    {
        var file = new MemoryBlockFile([]);
        var log = new LogPages();
        var journal = new Journal(file, log, Stamp, "x");
        Append(journal, log, 1);
        Append(journal, log, 1);
        log.Shorten(0);
        journal.MoveTo(Stamp.Next());
        journal.Restart();

        Assert.Empty(JournalReader.ReadLog(file, Stamp.Next(), "x"));

        // The new first frame is as long as the old one, so the old second frame follows it directly.
        Append(journal, log, 1);
        Assert.Single(JournalReader.ReadLog(file, Stamp.Next(), "x"));
    }

    [Fact]
    public void The_journal_is_not_begun_anew_before_the_data_file_has_its_pages()
    {
        var log = new LogPages();
        var journal = new Journal(new MemoryBlockFile([]), log, Stamp, "x");
        Append(journal, log, 1);

        Assert.Throws<InvalidOperationException>(journal.Restart);
    }

    [Fact]
    public void After_a_failed_write_every_further_one_is_refused()
    {
        var file = new MemoryBlockFile([]) { FlushFails = true };
        var log = new LogPages();
        var journal = new Journal(file, log, Stamp, "x");
        Assert.Throws<StoreFailedException>(() => Append(journal, log, 1));

        file.FlushFails = false;

        Assert.Throws<StoreFailedException>(() => Append(journal, log, 1));
    }

    [Theory]
    [InlineData(32, 0)]
    [InlineData(0, 0)]
    [InlineData(8192, 0)]
    [InlineData(500, 9)]
    [InlineData(65535, 255)]
    public void Any_page_survives_packing(int nextFree, byte highestSlot)
    {
        var random = new Random(nextFree + highestSlot);
        for (var round = 0; round < 200; round++)
        {
            var page = new byte[PageFormat.Size];
            random.NextBytes(page.AsSpan(0, random.Next(PageFormat.Size)));
            random.NextBytes(page.AsSpan(PageFormat.Size - random.Next(200)));
            BitConverter.TryWriteBytes(page.AsSpan(28), (ushort)nextFree);
            page[30] = highestSlot;
            var packed = new byte[PagePacking.MaxBytes];

            var length = PagePacking.Pack(page, packed);
            var back = new byte[PageFormat.Size];

            Assert.Equal(length, PagePacking.Unpack(packed.AsSpan(0, length), back));
            Assert.Equal(page, back);
        }
    }

    private static MemoryBlockFile Written(StoreStamp stamp, params int[] pagesOfFrames)
    {
        var file = new MemoryBlockFile([]);
        var log = new LogPages();
        var journal = new Journal(file, log, stamp, "x");
        foreach (var count in pagesOfFrames)
            Append(journal, log, count);
        return file;
    }

    private static void Append(Journal journal, LogPages log, int count)
    {
        for (; count > 0; count--)
            log.WritePage(log.Length, Page(log.Count));
        journal.Persist();
    }

    private static byte[] Page(int seed)
    {
        var page = new byte[PageFormat.Size];
        new Random(seed).NextBytes(page.AsSpan(0, 300));
        BitConverter.TryWriteBytes(page.AsSpan(28), (ushort)300);
        page[30] = 255;
        return page;
    }

    private static List<byte[]> Read(byte[] bytes) => JournalReader.ReadLog(new MemoryBlockFile(bytes), Stamp, "x");
}
