using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Storage.Contract;

namespace VolunteerBot.Tests.Hosts;

/// <summary>The sharing that tests of several hosts use keeps the contract of the real one.</summary>
public sealed class MemorySharingTests : HostsContract
{
    private readonly MemoryStore _store = new();
    private readonly SharedBoard _board = new();

    private protected override Task<IHostOfTest> Open() => Task.FromResult<IHostOfTest>(new Host(_store, new MemorySharing(_store, _board)));

    private protected override Task UntilWaiting(int count) => Task.CompletedTask;

    private sealed record Host(IStore Store, ISharing Sharing) : IHostOfTest
    {
        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
