namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// Brings a data file up to its journal before LiteDB sees it. Interrupted at any point it can be done again: the journal
/// counts until the file's stamp has moved on, and the stamp moves only after every page is on disk.
/// </summary>
internal static class Recovery
{
    /// <summary>Replays what the journal has for this file; returns the file's stamp to go on with.</summary>
    /// <exception cref="DamagedStoreException">The header page, or a frame before the last, cannot be read.</exception>
    /// <exception cref="ForeignJournalException">The journal builds on another file or a later state.</exception>
    public static StoreStamp Run(IBlockFile data, IBlockFile journal, string name)
    {
        var stamp = ReadStamp(data, name);
        var pages = JournalReader.ReadLog(journal, stamp, name);
        if (pages.Count == 0)
            return stamp;
        foreach (var (id, page) in Newest(pages).OrderBy(p => p.Key))
        {
            PageFormat.ClearLogMarks(page);
            if (id == 0)
                stamp.WriteTo(page);
            data.Write((long)id * PageFormat.Size, page);
        }

        data.Flush();
        stamp = stamp.Next();
        stamp.WriteTo(data);
        return stamp;
    }

    /// <summary>Returns the header page. A power cut in a checkpoint may tear it, but what is looked at is the same in all its versions.</summary>
    public static byte[] RefuseUnlessStore(IBlockFile data, string name)
    {
        var header = new byte[PageFormat.Size];
        if (data.Read(0, header) < PageFormat.Size || !PageFormat.IsHeader(header))
            throw new DamagedStoreException(name, "its first page is not that of a LiteDB 5 file");
        return header;
    }

    /// <summary>The last image of each page among the transactions that were confirmed, as LiteDB's checkpoint takes them.</summary>
    private static Dictionary<uint, byte[]> Newest(List<byte[]> pages)
    {
        var confirmed = pages.Where(p => PageFormat.IsConfirmed(p)).Select(p => PageFormat.Transaction(p)).ToHashSet();
        var newest = new Dictionary<uint, byte[]>();
        foreach (var page in pages.Where(p => confirmed.Contains(PageFormat.Transaction(p))))
            newest[PageFormat.PageId(page)] = page;
        return newest;
    }

    private static StoreStamp ReadStamp(IBlockFile data, string name)
    {
        var header = RefuseUnlessStore(data, name);
        if (StoreStamp.Read(header) is { } stamp)
            return stamp;
        var created = StoreStamp.Create();
        created.WriteTo(data);
        return created;
    }
}
