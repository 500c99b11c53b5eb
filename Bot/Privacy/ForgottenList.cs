using System.Globalization;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Privacy;

/// <summary>
/// The ids of those who were erased, in a file apart from the store: one a line, ids only. A backup from before brings people back; this
/// does not go back with it, so at the next start they are forgotten again.
/// </summary>
internal sealed class ForgottenList(string path)
{
    private readonly Lock _gate = new();

    /// <summary>Beside the embedded database unless the setting says otherwise.</summary>
    public static ForgottenList From(IConfiguration settings)
    {
        if (settings["Privacy:ForgottenFile"] is { Length: > 0 } said)
            return said.Contains('\0') ? throw new SettingsException("'Privacy:ForgottenFile' is no file name.") : new(Path.GetFullPath(said));
        return new(StorageSettings.Of(settings) is StorageSettings.LiteDb { Path: var database } ? Path.ChangeExtension(database, ".forgotten") : Path.GetFullPath("data/volunteerbot.forgotten"));
    }

    public IReadOnlySet<PersonId> Read()
    {
        lock (_gate)
        {
            if (!File.Exists(path))
                return new HashSet<PersonId>();
            return File.ReadLines(path).Select(l => TypedId.TryRead<PersonId>(l.Split(' ')[0])).OfType<PersonId>().ToHashSet();
        }
    }

    /// <summary>On disk when it returns.</summary>
    public void Add(IEnumerable<PersonId> people, DateTimeOffset at)
    {
        lock (_gate)
        {
            var known = Read();
            var lines = people.Where(p => !known.Contains(p)).Select(p => $"{p} {at.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}").ToList();
            if (lines.Count == 0)
                return;
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var file = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.Read);
            using var writer = new StreamWriter(file);
            foreach (var line in lines)
                writer.Write(line + "\n");
            writer.Flush();
            file.Flush(flushToDisk: true);
        }
    }
}
