using System.Collections.Concurrent;
using System.Globalization;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>Readers on their own threads while the writer commits and carries its log into the file, and while the store is closed under them.</summary>
public sealed class ReadersBesideTheWriterTests
{
    private const int Readers = 4, Commits = 120, Parcels = 300;

    private static readonly int Rounds =
        int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_READER_ROUNDS"), CultureInfo.InvariantCulture, out var n) ? n : 1;

    [Fact]
    public async Task Readers_meet_no_fault_and_the_store_closes_under_them()
    {
        for (var round = 0; round < Rounds; round++)
            Assert.Empty(await Round(new Random(round)));
    }

    private static async Task<IReadOnlyCollection<string>> Round(Random random)
    {
        using var folder = new TestFolder();
        var options = new LiteDbStoreOptions { CacheBytes = 1500, File = new LiteDbFileOptions { CheckpointBytes = 1 << 17 } };
        var store = LiteDbStore.Open(folder.File("a.db"), ContractRecords.All, TimeProvider.System, options);
        var faults = new ConcurrentBag<string>();
        using var closing = new CancellationTokenSource();
        var readers = Enumerable.Range(0, Readers).Select(reader => Task.Run(() => Read(store, new Random(reader), faults, closing.Token))).ToArray();
        for (var i = 0; i < Commits; i++)
            await store.Commit([.. Enumerable.Range(0, 3).Select(_ => (Change)ContractRecords.Parcels.Put(Made(random)))], CancellationToken.None);
        await closing.CancelAsync();
        await store.DisposeAsync();
        await Task.WhenAll(readers);
        return faults;
    }

    /// <summary>Reads until it is refused because the store is closed.</summary>
    private static async Task Read(LiteDbStore store, Random random, ConcurrentBag<string> faults, CancellationToken closing)
    {
        while (true)
        {
            try
            {
                await store.Get(ContractRecords.Parcels, "p" + random.Next(Parcels), CancellationToken.None);
                await store.Page(ContractRecords.Parcels, "p" + random.Next(Parcels), 10, CancellationToken.None);
            }
            catch (StoreUnavailableException) when (closing.IsCancellationRequested)
            {
                return;
            }
            catch (Exception fault)
            {
                faults.Add(fault.ToString());
                return;
            }
        }
    }

    private static Parcel Made(Random random) => new("p" + random.Next(Parcels))
    {
        Group = "g" + random.Next(9), Tags = [.. Enumerable.Range(0, 30).Select(_ => "tag" + random.Next(50_000))], Due = random.Next(2) == 0 ? null : "d" + random.Next(1000),
    };
}
