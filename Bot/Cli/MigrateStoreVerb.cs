using VolunteerBot.Bot.Hosting;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Moving;
using VolunteerBot.Storage.Postgres;

namespace VolunteerBot.Bot.Cli;

/// <summary><c>migrate-store postgres|litedb</c>: everything from the one store into the other, both as the settings name them.</summary>
internal static class MigrateStoreVerb
{
    private const string ToPostgres = "postgres";
    private const string ToLiteDb = "litedb";

    public static async Task<int> Run(Arguments arguments)
    {
        var target = arguments.Plain(0, $"which store to move into: migrate-store {ToPostgres} (from the LiteDB file) or migrate-store {ToLiteDb} (from PostgreSQL)");
        if (target is not (ToPostgres or ToLiteDb))
            throw new RefusedInputException($"'{target}' is no store; there are: {ToPostgres}, {ToLiteDb}.");
        var (file, database) = SettingsOf(arguments);
        if (target == ToPostgres)
            StoreVerbs.Existing(file.Path);
        using var stop = new CancellationTokenSource();
        Console.CancelKeyPress += (_, pressed) =>
        {
            pressed.Cancel = true;
            stop.Cancel();
        };
        await using var lite = LiteDbStore.Open(file.Path, RecordTypes.All, TimeProvider.System, new LiteDbStoreOptions { MayBeHalfMoved = true });
        await using var postgres = StoreSetup.Open(database, TimeProvider.System, mayBeHalfMoved: true);
        await postgres.Prepare(stop.Token);
        return await Move(target == ToPostgres ? (lite, postgres) : (postgres, lite), target, stop.Token);
    }

    private static async Task<int> Move((IMovable From, IMovable To) stores, string target, CancellationToken cancel)
    {
        try
        {
            Console.WriteLine("Reading the source …");
            var all = await new StoreMove(stores.From, stores.To, RecordTypes.All).Run(kind => Console.WriteLine($"  {kind.Kind}: {kind.Count}, checksum {kind.Sum}"), cancel);
            Console.WriteLine($"Moved {all.Sum(k => k.Count)} records and files; counts and checksums of the target are those of the source.");
            Console.WriteLine($"The source is as it was. Start with Storage:Provider={(target == ToPostgres ? "Postgres" : "LiteDb")}.");
            return CommandLine.Done;
        }
        catch (MoveException e)
        {
            throw new RefusedInputException(e.Message);
        }
        catch (OperationCanceledException)
        {
            throw new RefusedInputException("Interrupted. The same command goes on where it was.");
        }
    }

    /// <summary>Both stores, whichever of them is the provider.</summary>
    private static (StorageSettings.LiteDb, StorageSettings.Postgres) SettingsOf(Arguments arguments)
    {
        var configuration = StoreVerbs.ConfigurationOf(arguments);
        return (StorageSettings.LiteDbOf(configuration), StorageSettings.PostgresOf(configuration));
    }
}
