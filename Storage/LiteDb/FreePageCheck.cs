namespace VolunteerBot.Storage.LiteDb;

/// <summary>Every page stands where its number says, and the list of free pages holds free pages only, each once. For a checkpointed file.</summary>
internal static class FreePageCheck
{
    public static IEnumerable<string> Run(IBlockFile data)
    {
        var header = ReadPage(data, 0);
        if (data.Length % PageFormat.Size != 0)
            yield return $"The data file ends within a page ({data.Length} bytes).";
        for (uint id = 0; id <= PageFormat.LastPage(header) && (id + 1L) * PageFormat.Size <= data.Length; id++)
        {
            var page = ReadPage(data, id);
            if (PageFormat.PageId(page) != id && page.AsSpan().IndexOfAnyExcept((byte)0) >= 0)
                yield return $"Page {id} says it is page {PageFormat.PageId(page)}.";
        }

        var seen = new HashSet<uint>();
        for (var id = PageFormat.FirstFreePage(header); id != PageFormat.NoPage;)
        {
            var page = ReadPage(data, id);
            if (PageFormat.PageId(page) != id || PageFormat.PageType(page) != PageFormat.EmptyPage || !seen.Add(id))
            {
                yield return $"Page {id} is in the list of free pages but is not a free page, or is there twice.";
                yield break;
            }

            id = PageFormat.NextPage(page);
        }
    }

    private static byte[] ReadPage(IBlockFile data, uint id)
    {
        var page = new byte[PageFormat.Size];
        data.Read((long)id * PageFormat.Size, page);
        return page;
    }
}
