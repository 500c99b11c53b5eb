using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Moving;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Host;

/// <summary>The command line on a PostgreSQL database: moving into it, checking, backup and putting back.</summary>
public sealed class PostgresVerbTests(PostgresServer server) : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_move_killed_in_the_middle_is_finished_by_the_same_command()
    {
        var settings = await Settings();
        var sums = await Sample(settings["Storage__LiteDb__Path"]);
        using (var killed = new BotProcess(settings, "migrate-store", "postgres"))
        {
            // After the first kinds of several; at whatever moment it then is.
            while (!killed.HasEnded && !killed.Output.Contains("units:", StringComparison.Ordinal))
                await Task.Delay(5, Cancel);
            Assert.Contains("units:", killed.Output, StringComparison.Ordinal);
            await killed.Kill();
        }

        var (code, output) = await Verb(settings, "migrate-store", "postgres");

        // Killed after its very last step, there is nothing left to finish and the full target is refused.
        Assert.True(code == 0 || output.Contains("not empty", StringComparison.Ordinal), output);
        await using var moved = Open(settings);
        Assert.Equal(sums, await StoreSums.Of(moved, RecordTypes.All, Cancel));
        Assert.Empty(await moved.Check(Cancel));
    }

    [Fact]
    public async Task Check_backup_and_restore_work_on_the_database_and_refuse_what_would_harm()
    {
        var settings = await Settings();
        var backup = _folder.File("backup.dump");
        IReadOnlyList<KindSum> sums;
        await using (var store = Open(settings))
        {
            await DemoSeeder.Seed(store, TimeProvider.System.GetUtcNow(), Cancel);
            sums = await StoreSums.Of(store, RecordTypes.All, Cancel);
            Assert.Equal((0, "The store is sound."), await Verb(settings, "check"));
            Assert.Equal(0, (await Verb(settings, "backup", backup)).Code);
            Assert.Contains("never overwrites", (await Verb(settings, "backup", backup)).Output, StringComparison.Ordinal);
            await store.Commit([VolunteerBot.Domain.Joining.JoiningRecords.GuessLocks.Delete("x"), new VolunteerBot.Domain.Records.PutFile("later", [1])], Cancel);
            Assert.Contains("Stop all hosts", (await Verb(settings, "restore", backup)).Output, StringComparison.Ordinal);
        }
        await PostgresHost.Ask(settings["Storage__Postgres__ConnectionString"], "CREATE TABLE theirs (id text); UPDATE people SET doc = '[]'; ALTER TABLE people ADD COLUMN k_later text");
        Assert.Contains("cannot be read", (await Verb(settings, "check")).Output, StringComparison.Ordinal);
        var broken = _folder.File("broken.dump");
        await File.WriteAllBytesAsync(broken, (await File.ReadAllBytesAsync(backup, Cancel))[..^5000], Cancel);
        Assert.Contains("as it was", (await Verb(settings, "restore", broken)).Output, StringComparison.Ordinal);
        Assert.NotNull(await PostgresHost.Ask(settings["Storage__Postgres__ConnectionString"], "SELECT k_later IS NULL FROM people LIMIT 1"));

        Assert.Equal((0, "Restored into the PostgreSQL database."), await Verb(settings, "restore", backup));

        await using var restored = Open(settings);
        Assert.Equal(sums, await StoreSums.Of(restored, RecordTypes.All, Cancel));
        Assert.Empty(await restored.Check(Cancel));
        Assert.Equal(1L, await PostgresHost.Ask(settings["Storage__Postgres__ConnectionString"], "SELECT count(*) FROM pg_tables WHERE tablename = 'theirs'"));
    }

    [Fact]
    public async Task Without_its_programs_and_without_a_target_the_verbs_say_what_to_do()
    {
        var settings = await Settings();
        Assert.Contains("migrate-store postgres", (await Verb(settings, "migrate-store")).Output, StringComparison.Ordinal);
        Assert.Contains("There is no database", (await Verb(settings, "migrate-store", "postgres")).Output, StringComparison.Ordinal);
        Assert.Throws<VolunteerBot.Bot.Cli.RefusedInputException>(() => VolunteerBot.Bot.Cli.PostgresTools.Find("pg_no_such_program"));
    }

    private async Task<Dictionary<string, string>> Settings() => new()
    {
        ["Storage__Provider"] = "Postgres", ["Storage__Postgres__ConnectionString"] = await server.NewDatabase(RecordTypes.All),
        ["Storage__LiteDb__Path"] = _folder.File("bot.db"), ["Storage__Postgres__WaitAtStartSeconds"] = "0",
    };

    private static async Task<IReadOnlyList<KindSum>> Sample(string path)
    {
        await using var store = LiteDbStore.Open(path, RecordTypes.All, TimeProvider.System);
        await DemoSeeder.Seed(store, TimeProvider.System.GetUtcNow(), Cancel);
        return await StoreSums.Of(store, RecordTypes.All, Cancel);
    }

    private static PostgresStore Open(Dictionary<string, string> settings) =>
        new(new PostgresStoreOptions { ConnectionString = settings["Storage__Postgres__ConnectionString"] }, RecordTypes.All, TimeProvider.System);

    private static async Task<(int Code, string Output)> Verb(Dictionary<string, string> settings, params string[] args)
    {
        using var verb = new BotProcess(settings, args);
        var code = await verb.WaitForEnd();
        return (code, verb.Output);
    }
}
