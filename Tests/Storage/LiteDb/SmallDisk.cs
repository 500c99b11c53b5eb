using System.Diagnostics;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>A disk of a few megabytes in memory, mounted for one test. It takes the rights of root: without them the test is skipped, in CI it fails.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TestFolder _folder = new();

    public SmallDisk(int megabytes)
    {
        if (!OperatingSystem.IsLinux() || !Ran("mount", "-t", "tmpfs", "-o", $"size={megabytes}m", "tmpfs", Path))
        {
            _folder.Dispose();
            const string Why = "A small disk cannot be mounted here: it takes Linux and the rights of root.";
            if (Environment.GetEnvironmentVariable("CI") is "true" or "1")
                Assert.Fail(Why);
            Assert.Skip(Why);
        }
    }

    public string Path => System.IO.Path.GetDirectoryName(_folder.File("x"))!;

    public string File(string name) => _folder.File(name);

    public void MakeReadOnly() => Assert.True(Ran("mount", "-o", "remount,ro", Path));

    public void Dispose()
    {
        Ran("umount", "-l", Path);
        _folder.Dispose();
    }

    private static bool Ran(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
            process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
