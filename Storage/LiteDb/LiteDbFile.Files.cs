namespace VolunteerBot.Storage.LiteDb;

/// <summary>What is done to a store by its path: the files <c>name.db</c>, <c>name.journal</c> and <c>name.lock</c>.</summary>
public sealed partial class LiteDbFile
{
    /// <summary>Opens the store at a path ending in .db, or creates it, and replays its journal.</summary>
    /// <exception cref="StoreInUseException">It is open elsewhere.</exception>
    /// <exception cref="DamagedStoreException">It cannot be read.</exception>
    /// <exception cref="ForeignJournalException">Its journal is not its own.</exception>
    /// <exception cref="FileNotFoundException">There is none and <see cref="LiteDbFileOptions.MustExist"/> is set.</exception>
    public static LiteDbFile Open(string path, LiteDbFileOptions? options = null)
    {
        path = Path.GetFullPath(path);
        if (options?.MustExist == true && !File.Exists(path))
            throw new FileNotFoundException($"There is no store at {path}.", path);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var owned = new Stack<IDisposable>();
        try
        {
            var held = StoreLock.Take(path);
            owned.Push(held);
            if (!File.Exists(path))
                DurableFile.Replace(path, file => file.Write(0, EmptyStore.Create()));
            var data = BlockFile.Open(path);
            owned.Push(data);
            var isNewJournal = !File.Exists(JournalPath(path));
            var journal = BlockFile.Open(JournalPath(path));
            owned.Push(journal);
            if (isNewJournal)
                DurableFile.FlushFolder(Path.GetDirectoryName(path)!);
            return new LiteDbFile(data, journal, path, options, held);
        }
        catch
        {
            while (owned.TryPop(out var thing))
                thing.Dispose();
            throw;
        }
    }

    /// <summary>
    /// Puts a copy made by <see cref="CopyTo"/> in the place of a store that is not open, whole or not at all, and removes
    /// the old store's journal. Check the copy first.
    /// </summary>
    /// <exception cref="StoreInUseException">The store is open.</exception>
    /// <exception cref="DamagedStoreException">The copy is no store; nothing was changed.</exception>
    /// <exception cref="FileNotFoundException">There is no copy.</exception>
    public static void Restore(string backupPath, string path)
    {
        path = Path.GetFullPath(path);
        using var held = StoreLock.Take(path);
        if (!File.Exists(backupPath))
            throw new FileNotFoundException($"There is no copy at {backupPath}.", backupPath);
        using var backup = BlockFile.Open(Path.GetFullPath(backupPath));
        Recovery.RefuseUnlessStore(backup, backupPath);
        DurableFile.Replace(path, file => BlockCopy.All(backup, file));
        File.Delete(JournalPath(path)); // Interrupted before this, the next opening refuses or spends it by its stamp.
    }

    /// <summary>
    /// Opens a store, reads every document by every index and returns what is wrong, one sentence each; empty is sound.
    /// Replays the journal as any opening does.
    /// </summary>
    /// <exception cref="StoreInUseException">It is open elsewhere.</exception>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static IReadOnlyList<string> Check(string path)
    {
        try
        {
            using var store = Open(path, new LiteDbFileOptions { MustExist = true });
            return store.Check();
        }
        catch (Exception e) when (e is DamagedStoreException or ForeignJournalException)
        {
            return [e.Message];
        }
    }

    private static string JournalPath(string path) => Path.ChangeExtension(path, ".journal");
}
