using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage.Contract;

namespace VolunteerBot.Tests.Storage;

/// <summary>The model keeps the contract it is the measure of.</summary>
public sealed class MemoryStoreTests : StoreContract
{
    private readonly MemoryStore _only = new();

    protected override Task<IStore> Open() => Task.FromResult<IStore>(_only);

    protected override Task Close(IStore store) => Task.CompletedTask;

    protected override Task<ISmallStore> OpenSmall() => Task.FromResult<ISmallStore>(new Small());

    private sealed class Small : ISmallStore
    {
        public IStore Store { get; } = new MemoryStore();

        public bool KeepsOrder => true;

        public Task Reopen() => Task.CompletedTask;

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
