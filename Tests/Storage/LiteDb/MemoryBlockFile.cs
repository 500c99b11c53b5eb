using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>A file in memory whose flush can be made to fail as a full or broken disk does.</summary>
internal sealed class MemoryBlockFile(byte[] initial) : IBlockFile
{
    private readonly MemoryContent _content = new(initial);

    public bool FlushFails { get; set; }

    public long Length => _content.Length;

    public int Read(long offset, Span<byte> buffer) => _content.Read(offset, buffer);

    public void Write(long offset, ReadOnlySpan<byte> bytes) => _content.Write(offset, bytes);

    public void SetLength(long length) => _content.SetLength(length);

    public void Flush()
    {
        if (FlushFails)
            throw new IOException("No space left on device");
    }

    public byte[] ToArray() => _content.ToArray();

    public void Dispose()
    {
    }
}
