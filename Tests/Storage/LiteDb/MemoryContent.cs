namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>Bytes that grow, read and written at offsets, by any thread.</summary>
internal sealed class MemoryContent
{
    private readonly Lock _gate = new();
    private byte[] _bytes;
    private int _length;

    public MemoryContent(byte[] initial) => (_bytes, _length) = ([.. initial], initial.Length);

    public long Length => _length;

    public int Read(long offset, Span<byte> buffer)
    {
        lock (_gate)
        {
            var count = (int)Math.Clamp(_length - offset, 0, buffer.Length);
            _bytes.AsSpan((int)Math.Min(offset, _length), count).CopyTo(buffer);
            return count;
        }
    }

    public void Write(long offset, ReadOnlySpan<byte> bytes)
    {
        lock (_gate)
        {
            var end = (int)offset + bytes.Length;
            if (end > _bytes.Length)
                Array.Resize(ref _bytes, Math.Max(end, _bytes.Length * 2));
            _length = Math.Max(_length, end);
            bytes.CopyTo(_bytes.AsSpan((int)offset));
        }
    }

    public void SetLength(long length)
    {
        lock (_gate)
        {
            if (length > _bytes.Length)
                Array.Resize(ref _bytes, (int)length);
            if (length < _length)
                _bytes.AsSpan((int)length.._length).Clear();
            _length = (int)length;
        }
    }

    public byte[] ToArray() => _bytes[.._length];
}
