using System.Globalization;
using System.Text;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// Keeps a second process from the store: a file beside it, held open exclusively for as long as the store is, with the
/// process id in it. The system lets go of it when the process ends, however it ends; the file itself stays.
/// </summary>
internal sealed class StoreLock : IDisposable
{
    private readonly FileStream _file;

    private StoreLock(FileStream file) => _file = file;

    /// <exception cref="StoreInUseException">Somebody holds it.</exception>
    public static StoreLock Take(string dataPath)
    {
        var path = Path.ChangeExtension(dataPath, ".lock");
        FileStream file;
        try
        {
            file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException or PathTooLongException) && !IsOfTheDisk(e))
        {
            throw new StoreInUseException(dataPath, Holder(path), e);
        }

        file.SetLength(0);
        file.Write(Encoding.ASCII.GetBytes(Environment.ProcessId.ToString(CultureInfo.InvariantCulture)));
        file.Flush();
        return new StoreLock(file);
    }

    public void Dispose() => _file.Dispose();

    /// <summary>Linux's numbers for: reading or writing failed, no space, must not be written, no quota. Nobody else has the file then.</summary>
    private static bool IsOfTheDisk(IOException e) => OperatingSystem.IsLinux() && e.HResult is 5 or 28 or 30 or 122;

    private static string? Holder(string path)
    {
        try
        {
            using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var reader = new StreamReader(file);
            return reader.ReadToEnd() is { Length: > 0 } id ? id : null;
        }
        catch (IOException)
        {
            return null; // The lock also forbids reading; the file name must do.
        }
    }
}
