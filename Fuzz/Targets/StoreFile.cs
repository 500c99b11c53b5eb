using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>A backup that was damaged: it is refused by name, or opens and can be checked.</summary>
internal sealed class StoreFile : FuzzTarget
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("volunteerbot-fuzz");
    private byte[] _whole = [];

    public override string Name => "store";

    public override IEnumerable<byte[]> Made => [_whole];

    public override async Task Start(CancellationToken cancel)
    {
        var path = Path.Combine(_folder.FullName, "whole.db");
        await LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System).DisposeAsync();
        _whole = await File.ReadAllBytesAsync(path, cancel);
    }

    public override async Task Try(byte[] input, CancellationToken cancel)
    {
        var path = Path.Combine(_folder.FullName, "restored.db");
        await File.WriteAllBytesAsync(Path.Combine(_folder.FullName, "backup"), input, cancel);
        try
        {
            LiteDbFile.Restore(Path.Combine(_folder.FullName, "backup"), path);
            await using var store = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System);
            await store.Check();
        }
        catch (Exception e) when (e is StoreException or StoreUnavailableException)
        {
            // Said to whoever restores.
        }
    }

    protected override ValueTask End()
    {
        _folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }
}
