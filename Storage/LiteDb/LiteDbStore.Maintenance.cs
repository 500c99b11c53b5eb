namespace VolunteerBot.Storage.LiteDb;

/// <summary>Care of the file while it is in use. Each waits its turn behind the commits before it.</summary>
public sealed partial class LiteDbStore
{
    /// <summary>Reads every document and every index; the problems found, none when it is sound.</summary>
    public Task<IReadOnlyList<string>> Check() => _writer.Alone(file => file.Check());

    /// <summary>Writes a copy of one moment between two commits, to be put back with <see cref="LiteDbMaintenance.Restore"/>.</summary>
    /// <exception cref="IOException">The copy could not be written; the store is as it was.</exception>
    public Task BackUpTo(string path) => _writer.Alone(file =>
    {
        file.CopyTo(path);
        return true;
    });
}
