namespace VolunteerBot.Storage.LiteDb;

/// <summary>What is done to a store that no program has open. For one that is running see <see cref="LiteDbStore.BackUpTo"/> and <see cref="LiteDbStore.Check"/>.</summary>
public static class LiteDbMaintenance
{
    /// <summary>Everything that is wrong with a store, one sentence each; empty is sound.</summary>
    /// <exception cref="StoreInUseException">It is open.</exception>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static IReadOnlyList<string> Check(string path) => LiteDbFile.Check(path);

    /// <summary>Writes a copy that can be restored; a file already there is replaced, whole or not at all.</summary>
    /// <exception cref="StoreException">It is open or damaged.</exception>
    /// <exception cref="FileNotFoundException">There is none.</exception>
    public static void BackUpTo(string path, string backup)
    {
        using var file = LiteDbFile.Open(path, new LiteDbFileOptions { MustExist = true });
        file.CopyTo(backup);
    }

    /// <summary>Puts a backup in the place of a store, after reading all of it. The backup is left as it is.</summary>
    /// <exception cref="StoreInUseException">The store is open.</exception>
    /// <exception cref="DamagedStoreException">The backup is not sound; nothing was changed.</exception>
    /// <exception cref="FileNotFoundException">There is no backup.</exception>
    public static void Restore(string backup, string path)
    {
        if (!File.Exists(backup))
            throw new FileNotFoundException($"There is no backup at {backup}.", backup);
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        var trial = Path.ChangeExtension(Path.GetFullPath(path), ".restoring.db");
        try
        {
            File.Copy(backup, trial, overwrite: true);
            if (LiteDbFile.Check(trial) is [var first, ..])
                throw new DamagedStoreException(backup, first);
            LiteDbFile.Restore(trial, path);
        }
        finally
        {
            foreach (var extension in new[] { ".db", ".journal", ".lock" })
                File.Delete(Path.ChangeExtension(trial, extension));
        }
    }
}
