using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;
using VolunteerBot.Tests.Storage.LiteDb;

namespace VolunteerBot.Tests.Storage;

/// <summary>The contract of sharing, kept by the one host of a LiteDB file.</summary>
public sealed class SoleHostTests : SharingContract, IDisposable
{
    private readonly TestFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    private protected override Task<IHostOfTest> Open() =>
        Task.FromResult<IHostOfTest>(new Sole(LiteDbStore.Open(_folder.File("a.db"), ContractRecords.All, TimeProvider.System)));

    private sealed class Sole(LiteDbStore store) : IHostOfTest
    {
        public IStore Store => store;

        public ISharing Sharing { get; } = new SoleHost(store);

        public ValueTask DisposeAsync() => store.DisposeAsync();
    }
}
