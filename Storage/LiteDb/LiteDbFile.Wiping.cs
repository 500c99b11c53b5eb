namespace VolunteerBot.Storage.LiteDb;

/// <summary>Overwriting what deleted documents left behind: in freed places of the data file and in the journal of groups long carried over.</summary>
public sealed partial class LiteDbFile
{
    private const int WipedAtOnce = 256;

    /// <summary>
    /// Carries the log into the data file and zeroes the journal: all of it is then in the data file, under a stamp that makes the old
    /// frames worthless, so a crash in the middle loses nothing.
    /// </summary>
    /// <exception cref="LiteDB.LiteException">A reader was in the way for too long; call it again.</exception>
    public void WipeJournal()
    {
        Checkpoint();
        Write(() =>
        {
            var zeros = new byte[1 << 20];
            for (var at = 0L; at < _journalFile.Length; at += zeros.Length)
                _journalFile.Write(at, zeros.AsSpan(0, (int)Math.Min(zeros.Length, _journalFile.Length - at)));
            _journalFile.Flush();
        });
    }

    /// <summary>
    /// Zeroes unused bytes in some pages of the data file. Only files that other programs wrote into, or older ones of this one, still
    /// have any.
    /// </summary>
    /// <returns>The page to go on from; null when that was the last.</returns>
    public long? WipePages(long from)
    {
        ThrowIfUnusable();
        var pages = _data.Length / PageFormat.Size;
        var until = Math.Min(pages, from + WipedAtOnce);
        Write(() =>
        {
            var page = new byte[PageFormat.Size];
            var isChanged = false;
            // Page 0 is LiteDB's header, which has no blocks.
            for (var i = Math.Max(1, from); i < until; i++)
            {
                _data.Read(i * PageFormat.Size, page);
                if (!UnusedBytes.Clear(page))
                    continue;
                _data.Write(i * PageFormat.Size, page);
                isChanged = true;
            }
            if (isChanged)
                _data.Flush();
        });
        return until < pages ? until : null;
    }

    private void Write(Action writes)
    {
        try
        {
            writes();
        }
        catch (Exception e)
        {
            throw _journal.Fail(e);
        }
    }
}
