using System.Numerics;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// Puts the log on disk: one frame and one flush for everything that came since the last. After a checkpoint it starts again
/// at its beginning, over the frames of the generation before, because overwriting flushes nearly twice as fast as growing.
/// One thread at a time.
/// </summary>
internal sealed class Journal(IBlockFile file, LogPages pages, StoreStamp stamp, string name)
{
    private const int SmallestGrowth = 1 << 20;
    /// <summary>Growing is writing zeros and flushing them, while every commit waits: a step takes some milliseconds.</summary>
    private const int LargestGrowth = 2 << 20;
    private const int LargestBuffer = 16 << 20;
    private const long KeptLength = 64 << 20;

    private byte[] _buffer = [];
    private uint _nextIndex;
    private int _persistedPages;
    private bool _moved = true;

    /// <summary>What the data file says of itself, and what frames are written for.</summary>
    public StoreStamp Stamp { get; private set; } = stamp;

    /// <summary>Bytes of this generation's frames.</summary>
    public long Length { get; private set; }

    /// <summary>Why nothing may be written any more; null while all is well.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Refuses every further write: what is in memory and on disk may no longer agree.</summary>
    public StoreFailedException Fail(Exception why)
    {
        Failure ??= why;
        return new StoreFailedException(name, Failure);
    }

    /// <summary>Appends the pages that are not on disk yet as one frame and flushes. Nothing to do is no flush.</summary>
    /// <exception cref="StoreFailedException">This write or an earlier one failed.</exception>
    public void Persist()
    {
        if (Failure is not null)
            throw new StoreFailedException(name, Failure);
        var until = pages.Count;
        if (until == _persistedPages)
            return;
        try
        {
            var frame = Encode(_persistedPages, until);
            Reserve(Length + frame.Span);
            file.Write(Length, _buffer.AsSpan(0, JournalFrame.HeadBytes + frame.PayloadLength));
            file.Flush();
            Length += frame.Span;
            _nextIndex++;
            _persistedPages = until;
            _moved = false;
        }
        catch (Exception e)
        {
            throw Fail(e);
        }
    }

    /// <summary>The data file has all pages of this generation and carries the next stamp.</summary>
    public void MoveTo(StoreStamp next)
    {
        Stamp = next;
        _moved = true;
    }

    /// <summary>Begins the frames of a new generation at the start of the file.</summary>
    /// <exception cref="InvalidOperationException">The data file has not taken over the old one's pages.</exception>
    public void Restart()
    {
        if (!_moved)
            throw new InvalidOperationException("The journal was to be emptied before its pages were in the data file.");
        Length = 0;
        _nextIndex = 0;
        _persistedPages = 0;
        if (_buffer.Length > LargestBuffer)
            _buffer = [];
        if (file.Length > KeptLength)
            file.SetLength(KeptLength);
    }

    private JournalFrame Encode(int from, int until)
    {
        var most = checked(JournalFrame.HeadBytes + (until - from) * PagePacking.MaxBytes);
        if (_buffer.Length < most)
            _buffer = GC.AllocateUninitializedArray<byte>((int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(most, 1 << 16)));
        var at = JournalFrame.HeadBytes;
        for (var i = from; i < until; i++)
            at += PagePacking.Pack(pages.Page(i), _buffer.AsSpan(at));
        var frame = new JournalFrame(Stamp, _nextIndex, until - from, at - JournalFrame.HeadBytes);
        frame.Seal(_buffer);
        return frame;
    }

    /// <summary>Grows the file by zeros in large steps; the flush of the frame covers them.</summary>
    private void Reserve(long length)
    {
        for (var end = file.Length; end < length;)
        {
            var step = (int)Math.Clamp(end, SmallestGrowth, LargestGrowth);
            file.Write(end, new byte[step]);
            end += step;
        }
    }
}
