namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// The little of a file that the store needs, so that tests can cut its power.
/// Nothing is on disk before <see cref="Flush"/> has returned, and what was not flushed may reach it in any order and in part.
/// </summary>
public interface IBlockFile : IDisposable
{
    long Length { get; }

    /// <summary>Reads into the buffer from the offset; fewer bytes than asked only at the end of the file.</summary>
    int Read(long offset, Span<byte> buffer);

    /// <summary>Writes all bytes at the offset, growing the file if needed.</summary>
    void Write(long offset, ReadOnlySpan<byte> bytes);

    void SetLength(long length);

    /// <summary>Returns when everything written and the length are on disk (fsync).</summary>
    void Flush();
}
