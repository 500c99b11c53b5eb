using VolunteerBot.Bot.Stores;

namespace VolunteerBot.Bot.Observability.Alarms;

/// <summary>The disk on which the embedded store lies is nearly full. A database server's disk is the server's matter.</summary>
internal sealed class DiskAlarm(StorageSettings settings) : IAlarm
{
    private const long Least = 500L << 20;

    public string Name => "disk";

    public ValueTask<string?> Look(DateTimeOffset now, CancellationToken cancel)
    {
        if (settings is not StorageSettings.LiteDb { Path: var path })
            return ValueTask.FromResult<string?>(null);
        var free = new DriveInfo(Path.GetDirectoryName(path)!).AvailableFreeSpace;
        return ValueTask.FromResult(free < Least ? $"{free >> 20} MB" : null);
    }
}
