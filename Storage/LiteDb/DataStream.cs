namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// The data file as LiteDB sees it. LiteDB writes here only in a checkpoint: all pages of its log, then one flush.
/// Two rules make that safe at every instant: the journal holds the whole log before the first page is overwritten,
/// and the file's stamp moves on, by a flush of its own, only after all pages are on disk.
/// </summary>
internal sealed class DataStream(IBlockFile file, Journal journal) : BlockStream
{
    private bool _written;

    public override long Length => file.Length;

    public override void Flush()
    {
        if (!_written)
            return;
        file.Flush();
        var next = journal.Stamp.Next();
        next.WriteTo(file);
        journal.MoveTo(next);
        _written = false;
    }

    public override void SetLength(long value) => file.SetLength(value);

    protected override int ReadAt(long position, Span<byte> buffer) => file.Read(position, buffer);

    protected override void WriteAt(long position, ReadOnlySpan<byte> bytes)
    {
        if (!_written)
            journal.Persist();
        _written = true;
        if (position != 0)
        {
            file.Write(position, bytes);
            return;
        }

        // LiteDB keeps the header page it once read, with the stamp of that time.
        Span<byte> header = stackalloc byte[PageFormat.Size];
        bytes.CopyTo(header);
        journal.Stamp.WriteTo(header);
        file.Write(0, header[..bytes.Length]);
    }
}
