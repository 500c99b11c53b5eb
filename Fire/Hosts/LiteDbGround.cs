using System.Diagnostics;
using System.Globalization;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Fire.Hosts;

/// <summary>An embedded file on a small disk in memory, which is filled to the last byte once. Mounting takes Linux and the rights of root.</summary>
internal sealed class LiteDbGround : IGround
{
    private const int Megabytes = 512;
    private static readonly TimeSpan Full = TimeSpan.FromSeconds(8);

    private readonly string _disk;

    private LiteDbGround(string disk)
    {
        _disk = disk;
        Settings = new Dictionary<string, string> { ["Storage__LiteDb__Path"] = Path.Combine(disk, "bot.db") };
    }

    public IReadOnlyDictionary<string, string> Settings { get; }

    /// <exception cref="NotHereException">A disk cannot be mounted here.</exception>
    public static LiteDbGround Start(string folder)
    {
        var disk = Path.Combine(folder, "disk");
        Directory.CreateDirectory(disk);
        if (!OperatingSystem.IsLinux() || !Ran("mount", "-t", "tmpfs", "-o", $"size={Megabytes}m", "tmpfs", disk))
            throw new NotHereException("A small disk cannot be mounted here: it takes Linux and the rights of root.");
        return new(disk);
    }

    public Task<IStore> Open(CancellationToken cancel) => Task.FromResult<IStore>(LiteDbStore.Open(Settings["Storage__LiteDb__Path"], RecordTypes.All, TimeProvider.System));

    public IEnumerable<Func<CancellationToken, Task>> Troubles(FireOptions options, Journal journal, Random chance)
    {
        yield return cancel => Fill(options, journal, cancel);
    }

    public Task WriteRest(string folder, CancellationToken cancel) => Task.CompletedTask;

    public ValueTask DisposeAsync()
    {
        Ran("umount", "-l", _disk);
        return ValueTask.CompletedTask;
    }

    private async Task Fill(FireOptions options, Journal journal, CancellationToken cancel)
    {
        await Task.Delay(options.Lasts / 2, cancel);
        var from = journal.Now;
        var ballast = Path.Combine(_disk, "ballast");
        var until = Stopwatch.StartNew();
        try
        {
            // Also what is freed meanwhile.
            while (until.Elapsed < Full)
            {
                FillUp(ballast);
                await Task.Delay(100, CancellationToken.None);
            }
        }
        finally
        {
            File.Delete(ballast);
            journal.Trouble("disk", "full", from);
            options.Say(string.Create(CultureInfo.InvariantCulture, $"{from:0} s: the disk is full, room again at {journal.Now:0} s"));
        }
    }

    private static void FillUp(string ballast)
    {
        using var file = new FileStream(ballast, FileMode.Append, FileAccess.Write, FileShare.None, bufferSize: 0);
        var some = new byte[1 << 20];
        for (var size = some.Length; size >= 4096;)
        {
            try
            {
                file.Write(some, 0, size);
            }
            catch (IOException)
            {
                size /= 2;
            }
        }
    }

    private static bool Ran(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.StandardError.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
