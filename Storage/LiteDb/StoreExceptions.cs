namespace VolunteerBot.Storage.LiteDb;

/// <summary>The store cannot do what was asked; the message names the file and says what a person can do.</summary>
public abstract class StoreException(string file, string message, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>The data file concerned.</summary>
    public string File { get; } = file;
}

/// <summary>Another process (or another part of this one) has the store open.</summary>
public sealed class StoreInUseException(string file, string? holder, Exception? inner = null)
    : StoreException(file, $"The store {file} is already open in {(holder is null ? "another process" : $"process {holder}")}. Stop that one first.", inner)
{
    /// <summary>Process id of the holder, when it could be read.</summary>
    public string? Holder { get; } = holder;
}

/// <summary>The bytes on disk are not a sound store. Nothing was changed by finding out.</summary>
public sealed class DamagedStoreException(string file, string what, Exception? inner = null)
    : StoreException(file, $"The store {file} is damaged: {what}. Keep both files as they are and restore a backup.", inner);

/// <summary>The journal beside the data file belongs to another store or to a later state of this one.</summary>
public sealed class ForeignJournalException(string file, string why)
    : StoreException(file, $"The journal beside {file} does not belong to it: {why}. Put back the file it was written for, or move the journal away.");

/// <summary>Another store was being copied into this one, and that did not end.</summary>
public sealed class HalfMovedStoreException(string file)
    : StoreException(file, $"A move of another store into {file} has begun and not ended. Run 'migrate-store litedb' again to finish it, or remove the file.");

/// <summary>A write could not be finished, so memory and disk may differ. Every further write is refused until the store is opened anew.</summary>
public sealed class StoreFailedException(string file, Exception? inner)
    : StoreException(file, $"A write to the store {file} failed; it must be opened anew before it takes another: {inner?.Message}", inner);

/// <summary>The store was last used by a newer version of the program.</summary>
public sealed class NewerStoreException(string file, int has, int known)
    : StoreException(file, $"The store {file} is in form {has} of a newer program; this one knows up to form {known}. Start the newer program, or restore a backup from before the upgrade.");
