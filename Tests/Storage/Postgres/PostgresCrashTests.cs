using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.Postgres;

/// <summary>The database server itself is killed with -9 under writers, again and again. <c>VOLUNTEERBOT_KILLS</c> asks for more kills.</summary>
public sealed class PostgresCrashTests
{
    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_KILLS"), CultureInfo.InvariantCulture, out var n) ? n : 3;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Nothing_acknowledged_is_lost_when_the_server_is_killed_and_no_commit_is_halved()
    {
        PostgresServer.Require();
        await using var server = await ServerProcess.Start(isDurable: true);
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = server.ConnectionString("postgres") }, ContractRecords.All, TimeProvider.System);
        await store.Prepare(Cancel);
        var done = new ConcurrentBag<string>();
        for (var kill = 0; kill < Kills; kill++)
        {
            var before = done.Count;
            var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var writers = Enumerable.Range(0, 8).Select(w => Task.Run(() => WriteUntilRefused(store, $"{kill}-{w}-", done, () =>
            {
                if (done.Count > before + 40)
                    enough.TrySetResult();
            }), Cancel)).ToList();
            await enough.Task.WaitAsync(Cancel);

            await server.Stop("KILL");
            await Task.WhenAll(writers);
            await server.Start();

            foreach (var id in done)
                Assert.NotNull(await store.Get(ContractRecords.Parcels, id, Cancel));
            var parcels = (await store.Page(ContractRecords.Parcels, null, 100_000, Cancel)).Select(p => p.Value.Id);
            var accounts = (await store.Page(ContractRecords.Accounts, null, 100_000, Cancel)).Select(a => a.Value.Id);
            Assert.Equal(accounts, parcels);
        }
        Assert.Empty(await store.Check(Cancel));
    }

    /// <summary>Two records of one id in each commit.</summary>
    private static async Task WriteUntilRefused(PostgresStore store, string prefix, ConcurrentBag<string> done, Action tell)
    {
        try
        {
            for (var i = 0; ; i++)
            {
                var id = prefix + i.ToString("D5", CultureInfo.InvariantCulture);
                await store.Commit([ContractRecords.Parcels.Put(new Parcel(id) { Tags = ["t"] }, 0), ContractRecords.Accounts.Put(new Account(id, i), 0)], Cancel);
                done.Add(id);
                tell();
            }
        }
        catch (StoreUnavailableException)
        {
            // The server is gone.
        }
    }
}
