using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>The contract, kept by LiteDB on a real file; random sequences on files in memory.</summary>
public sealed class LiteDbStoreTests : StoreContract, IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    protected override Task<IStore> Open() =>
        Task.FromResult<IStore>(LiteDbStore.Open(_folder.File("a.db"), ContractRecords.All, TimeProvider.System));

    protected override async Task Close(IStore store) => await ((LiteDbStore)store).DisposeAsync();

    protected override Task<ISmallStore> OpenSmall() => Task.FromResult<ISmallStore>(new Small());

    private sealed class Small : ISmallStore
    {
        private readonly MemoryBlockFile _data = new(EmptyStore.Create());
        private readonly MemoryBlockFile _journal = new([]);
        private LiteDbStore _store;

        public Small() => _store = OnMemory();

        public IStore Store => _store;

        public bool KeepsOrder => true;

        public async Task Reopen()
        {
            await _store.DisposeAsync();
            _store = OnMemory();
        }

        public ValueTask DisposeAsync() => _store.DisposeAsync();

        /// <summary>A cache of a few records and checkpoints that come often, so that both take part.</summary>
        private LiteDbStore OnMemory() => new(
            new LiteDbFile(_data, _journal, "small", new LiteDbFileOptions { CheckpointBytes = 1 << 20 }),
            ContractRecords.All, TimeProvider.System, new LiteDbStoreOptions { CacheBytes = 1500 });
    }
}
