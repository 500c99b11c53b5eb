using System.Runtime.InteropServices;
using System.Text;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>Whole files that are either there or not, also after a power cut.</summary>
internal static class DurableFile
{
    /// <summary>Writes beside the path, flushes, and renames over it. The writer gets an empty file.</summary>
    public static void Replace(string path, Action<IBlockFile> write)
    {
        var draft = path + ".new";
        File.Delete(draft);
        try
        {
            using var file = BlockFile.Open(draft);
            write(file);
            file.Flush();
        }
        catch
        {
            File.Delete(draft);
            throw;
        }

        File.Move(draft, path, overwrite: true);
        FlushFolder(Path.GetDirectoryName(Path.GetFullPath(path))!);
    }

    /// <summary>Puts the names in a folder on disk. Windows needs and offers no such call.</summary>
    public static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
            return;
        var descriptor = Open(Encoding.UTF8.GetBytes(folder + "\0"), 0);
        if (descriptor < 0)
            throw new IOException($"The folder {folder} cannot be opened to be flushed (error {Marshal.GetLastPInvokeError()}).");
        try
        {
            if (Fsync(descriptor) != 0)
                throw new IOException($"The folder {folder} cannot be flushed (error {Marshal.GetLastPInvokeError()}).");
        }
        finally
        {
            _ = Close(descriptor);
        }
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(byte[] path, int flags);

    [DllImport("libc", EntryPoint = "fsync", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Fsync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
