using Npgsql;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Postgres;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// A country on PostgreSQL: everything made and written, then measured through the program itself. For instance
/// <c>scale --share 0.02 --only disk,turns</c>; <see cref="ScaleSizes.From"/> has the sizes.
/// </summary>
internal static class ScaleBenchmark
{
    /// <summary>As a server of such a size would be set; the rest is as delivered.</summary>
    private const string ServerSettings = "-c shared_buffers=1GB -c max_wal_size=1GB -c checkpoint_timeout=15min -c maintenance_work_mem=256MB";

    public static async Task<int> Run(IReadOnlyList<string> arguments)
    {
        try
        {
            await Measure(new ScaleArguments(arguments));
            return 0;
        }
        catch (ScaleArgumentException e)
        {
            await Console.Error.WriteLineAsync(e.Message);
            return 1;
        }
    }

    private static async Task Measure(ScaleArguments arguments)
    {
        var parts = arguments.Parts("disk", "turns", "sweeps", "hosts", "vacuum", "bulk", "drill");
        var sizes = ScaleSizes.From(arguments, TimeProvider.System.GetUtcNow());
        if (PostgresPrograms.Folder is null)
        {
            Console.WriteLine("There is no PostgreSQL server on this machine.");
            return;
        }
        Console.WriteLine(sizes);
        var data = new ScaleData(sizes);
        await using var server = await ServerProcess.Start(isDurable: true, ServerSettings);
        var database = server.ConnectionString("postgres");
        await Fill(data, database);
        var disk = new ScaleDisk(database);
        await disk.Analyse();
        foreach (var part in parts)
        {
            ScaleTable.Head(part);
            await (part switch
            {
                "disk" => disk.Print(),
                "turns" => new ScaleTurns(data, database).Run(arguments.Number("--times", 10, 200)),
                "sweeps" => new ScaleSweeps(data, database).Run(),
                "hosts" => ScaleHosts.Run(database),
                "vacuum" => new ScaleVacuum(data, database, disk).Run(),
                "bulk" => ScaleBulk.Run(data, database),
                _ => Drill(server, database),
            });
        }
    }

    private static async Task Drill(ServerProcess server, string database)
    {
        var folder = Directory.CreateTempSubdirectory("volunteerbot-drill");
        await using (var connection = new NpgsqlConnection(database))
        {
            await connection.OpenAsync();
            await using var create = new NpgsqlCommand("CREATE DATABASE drill", connection);
            await create.ExecuteNonQueryAsync();
        }
        await ScaleDrill.OnPostgres(folder.FullName, database, server.ConnectionString("drill"));
        folder.Delete(recursive: true);
    }

    private static async Task Fill(ScaleData data, string database)
    {
        var quick = database + ";Options=-c synchronous_commit=off";
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = quick }, RecordTypes.All, TimeProvider.System);
        await store.Prepare(CancellationToken.None);
        await ScaleFill.Run(data, store, lanes: 3);
    }
}
