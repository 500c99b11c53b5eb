using Npgsql;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Contract;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>The contract, kept by PostgreSQL; each test has a database of its own, the random sequences one that is emptied.</summary>
public sealed class PostgresStoreTests(PostgresServer server) : StoreContract
{
    private string? _database;
    private string? _small;

    protected override int UsualSequences => 60;

    protected override async Task<IStore> Open() => OpenAt(_database ??= await server.NewDatabase(ContractRecords.All));

    protected override async Task Close(IStore store) => await ((PostgresStore)store).DisposeAsync();

    protected override async Task<ISmallStore> OpenSmall()
    {
        _small ??= await server.NewDatabase(ContractRecords.All);
        await using var source = NpgsqlDataSource.Create(_small);
        await using var command = source.CreateCommand("TRUNCATE parcels, parcels_k_tag, accounts, _files");
        await command.ExecuteNonQueryAsync(Cancel);
        return new Small(_small);
    }

    private static PostgresStore OpenAt(string database) => new(new PostgresStoreOptions { ConnectionString = database }, ContractRecords.All, TimeProvider.System);

    private sealed class Small(string database) : ISmallStore
    {
        private PostgresStore _store = OpenAt(database);

        public IStore Store => _store;

        public bool KeepsOrder => false;

        public async Task Reopen()
        {
            await _store.DisposeAsync();
            _store = OpenAt(database);
        }

        public ValueTask DisposeAsync() => _store.DisposeAsync();
    }
}
