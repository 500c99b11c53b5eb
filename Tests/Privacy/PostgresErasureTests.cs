using System.Text;
using Npgsql;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Privacy;

public sealed class PostgresErasureTests(PostgresServer server) : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task No_row_of_any_table_holds_any_of_their_values()
    {
        var database = await server.NewDatabase(RecordTypes.All);
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System);
        var scene = new ErasureScene(store, _folder.File("a.forgotten"));
        await scene.Seed();
        Assert.Equal(ErasureScene.Values.Order(StringComparer.Ordinal), (await Found(database)).Order(StringComparer.Ordinal));
        await scene.Ask();

        await scene.Eraser.Run(Cancel);

        Assert.Equal([], await Found(database));
        Assert.DoesNotContain(ErasureScene.Values, v => File.ReadAllText(_folder.File("a.forgotten")).Contains(v, StringComparison.Ordinal));
    }

    /// <summary>The values that some row of some table holds, in any column.</summary>
    private static async Task<IReadOnlyList<string>> Found(string database)
    {
        await using var source = NpgsqlDataSource.Create(database + ";Pooling=false");
        var tables = new List<string>();
        await using (var list = source.CreateCommand("SELECT quote_ident(tablename) FROM pg_tables WHERE schemaname = 'public'"))
        await using (var reader = await list.ExecuteReaderAsync(Cancel))
        {
            while (await reader.ReadAsync(Cancel))
                tables.Add(reader.GetString(0));
        }
        Assert.True(tables.Count > 20);
        var all = new StringBuilder();
        foreach (var table in tables)
        {
            // Bytes are shown in hexadecimal; as text they are looked at too.
            await using var rows = source.CreateCommand($"SELECT t::text FROM {table} t" + (table == "_files" ? " UNION ALL SELECT convert_from(content, 'UTF8') FROM _files" : ""));
            await using var reader = await rows.ExecuteReaderAsync(Cancel);
            while (await reader.ReadAsync(Cancel))
                all.AppendLine(reader.GetString(0));
        }
        var text = all.ToString();
        return [.. ErasureScene.Values.Where(v => text.Contains(v, StringComparison.Ordinal))];
    }
}
