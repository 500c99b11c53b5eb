using Microsoft.Win32.SafeHandles;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>A real file, read and written at offsets without a position or a buffer of its own.</summary>
public sealed class BlockFile : IBlockFile
{
    private readonly SafeFileHandle _handle;

    private BlockFile(SafeFileHandle handle) => _handle = handle;

    /// <summary>Opens or creates a file that this process writes and others may read.</summary>
    public static BlockFile Open(string path) =>
        new(File.OpenHandle(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.Read, FileOptions.RandomAccess));

    public long Length => RandomAccess.GetLength(_handle);

    public int Read(long offset, Span<byte> buffer)
    {
        var total = 0;
        while (total < buffer.Length)
        {
            var read = RandomAccess.Read(_handle, buffer[total..], offset + total);
            if (read == 0)
                break;
            total += read;
        }

        return total;
    }

    public void Write(long offset, ReadOnlySpan<byte> bytes) => RandomAccess.Write(_handle, bytes, offset);

    public void SetLength(long length) => RandomAccess.SetLength(_handle, length);

    public void Flush() => RandomAccess.FlushToDisk(_handle);

    public void Dispose() => _handle.Dispose();
}
