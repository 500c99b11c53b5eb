namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// A stream LiteDB can sit on. LiteDB wraps it (ConcurrentStream) and sets the position under a lock on this object before
/// every read and write, but asks for the length, flushes and shortens without that lock.
/// </summary>
internal abstract class BlockStream : Stream
{
    public override bool CanRead => true;
    public override bool CanSeek => true;
    public override bool CanWrite => true;
    public override long Position { get; set; }

    public override long Seek(long offset, SeekOrigin origin) => Position = origin switch
    {
        SeekOrigin.Begin => offset,
        SeekOrigin.Current => Position + offset,
        _ => Length + offset,
    };

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = ReadAt(Position, buffer.AsSpan(offset, count));
        Position += read;
        return read;
    }

    public override void Write(byte[] buffer, int offset, int count)
    {
        WriteAt(Position, buffer.AsSpan(offset, count));
        Position += count;
    }

    protected abstract int ReadAt(long position, Span<byte> buffer);

    protected abstract void WriteAt(long position, ReadOnlySpan<byte> bytes);
}
