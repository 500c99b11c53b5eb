namespace VolunteerBot.Storage.LiteDb;

/// <summary>LiteDB's log in memory: one block a page, blocks given back and used again. Safe for one writer and many readers.</summary>
internal sealed class LogPages
{
    /// <summary>Blocks kept for reuse: 32 MB. More are left to the collector.</summary>
    private const int KeptBlocks = 4096;

    private readonly Lock _gate = new();
    private readonly List<byte[]> _pages = [];
    private readonly Stack<byte[]> _free = new();

    /// <summary>Length in bytes, always whole pages.</summary>
    public long Length
    {
        get
        {
            lock (_gate)
                return (long)_pages.Count * PageFormat.Size;
        }
    }

    public int Count
    {
        get
        {
            lock (_gate)
                return _pages.Count;
        }
    }

    /// <summary>The page's own bytes. Valid until the log is shortened.</summary>
    public ReadOnlySpan<byte> Page(int index)
    {
        lock (_gate)
            return _pages[index];
    }

    public int Read(long position, Span<byte> buffer)
    {
        lock (_gate)
        {
            var wanted = (int)Math.Clamp((long)_pages.Count * PageFormat.Size - position, 0, buffer.Length);
            for (var done = 0; done < wanted;)
            {
                var (page, at) = Math.DivRem(position + done, PageFormat.Size);
                var part = Math.Min(wanted - done, PageFormat.Size - (int)at);
                _pages[(int)page].AsSpan((int)at, part).CopyTo(buffer[done..]);
                done += part;
            }

            return wanted;
        }
    }

    /// <summary>Stores one whole page at a page boundary; anything else is not LiteDB's log.</summary>
    public void WritePage(long position, ReadOnlySpan<byte> page)
    {
        var (index, at) = Math.DivRem(position, PageFormat.Size);
        if (at != 0 || page.Length != PageFormat.Size)
            throw new NotSupportedException($"The log takes whole pages, not {page.Length} bytes at {position}.");
        lock (_gate)
        {
            while (_pages.Count <= index)
                _pages.Add(_free.TryPop(out var block) ? block : new byte[PageFormat.Size]);
            page.CopyTo(_pages[(int)index]);
            // What was deleted from the page goes neither into the journal nor, by the next checkpoint, into the data file.
            UnusedBytes.Clear(_pages[(int)index]);
        }
    }

    /// <summary>Drops the pages from this length on.</summary>
    public void Shorten(long length)
    {
        var keep = (int)(length / PageFormat.Size);
        lock (_gate)
        {
            for (var i = _pages.Count - 1; i >= keep; i--)
            {
                if (_free.Count < KeptBlocks)
                    _free.Push(_pages[i]);
                _pages.RemoveAt(i);
            }
        }
    }
}
