namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// What LiteDB believes to be its log file. Pages stay in memory; its flush, one a page, does nothing; its truncation after
/// a checkpoint starts the journal anew. Pages may be written by another thread than the one that commits, so the length can be waited for.
/// </summary>
internal sealed class LogStream(LogPages pages, Journal journal) : BlockStream
{
    private readonly object _grown = new();

    public override long Length => pages.Length;

    public override void Flush()
    {
    }

    public override void SetLength(long value)
    {
        if (value != 0)
            throw new NotSupportedException("LiteDB only ever empties its log.");
        pages.Shorten(0);
        journal.Restart();
    }

    /// <summary>Waits until LiteDB's writer has delivered the log up to this length. False when it did not in time.</summary>
    public bool WaitForLength(long length, TimeSpan limit)
    {
        if (pages.Length >= length)
            return true;
        lock (_grown)
        {
            while (pages.Length < length)
            {
                if (!Monitor.Wait(_grown, limit))
                    return pages.Length >= length;
            }
        }

        return true;
    }

    protected override int ReadAt(long position, Span<byte> buffer) => pages.Read(position, buffer);

    protected override void WriteAt(long position, ReadOnlySpan<byte> bytes)
    {
        pages.WritePage(position, bytes);
        lock (_grown)
            Monitor.PulseAll(_grown);
    }
}
