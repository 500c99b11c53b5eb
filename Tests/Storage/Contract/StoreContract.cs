using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>What every store promises. A store's own test class inherits it and says how to open one.</summary>
public abstract partial class StoreContract : IAsyncLifetime
{
    private IStore? _store;

    protected IStore Store => _store!;

    protected static CancellationToken Cancel => TestContext.Current.CancellationToken;

    /// <summary>Opens the store of this test: empty at first, with what it had after <see cref="Close"/>.</summary>
    protected abstract Task<IStore> Open();

    /// <summary>Ends a store as a program does that stops in good order.</summary>
    protected abstract Task Close(IStore store);

    /// <summary>An empty store that costs little to make, for many short sequences.</summary>
    protected abstract Task<ISmallStore> OpenSmall();

    public async ValueTask InitializeAsync() => _store = await Open();

    public async ValueTask DisposeAsync()
    {
        await Close(Store);
        GC.SuppressFinalize(this);
    }

    protected async Task Reopen()
    {
        await Close(Store);
        _store = await Open();
    }

    protected async Task<CommitResult> Commit(params Change[] changes) => await Store.Commit(changes, Cancel);

    protected async Task Put(params Parcel[] parcels) =>
        Assert.Equal(CommitResult.Done, await Commit([.. parcels.Select(p => ContractRecords.Parcels.Put(p))]));

    protected async Task<Stored<Parcel>?> Get(string id) => await Store.Get(ContractRecords.Parcels, id, Cancel);

    /// <summary>The ids a query finds, in its order.</summary>
    protected async Task<string> Ids(RecordQuery<Parcel> query) =>
        string.Join(' ', (await Store.Find(query, Cancel)).Select(p => p.Value.Id));

    protected static RecordQuery<Parcel> Range(RecordIndex<Parcel> index, string? from, string? to, int limit = 100, bool descending = false) =>
        new(ContractRecords.Parcels, index, from, to, limit, descending);
}

/// <summary>A store for one random sequence.</summary>
public interface ISmallStore : IAsyncDisposable
{
    IStore Store { get; }

    /// <summary>Whether commits that are started one after the other by one thread are also done in that order.</summary>
    bool KeepsOrder { get; }

    Task Reopen();
}
