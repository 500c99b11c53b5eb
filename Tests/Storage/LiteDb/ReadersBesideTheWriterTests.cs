using System.Globalization;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

public sealed class ReadersBesideTheWriterTests
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("VOLUNTEERBOT_READER_ROUNDS"), CultureInfo.InvariantCulture, out var n) ? n : 3;

    [Fact]
    public async Task Scratch()
    {
        for (var round = 0; round < Rounds; round++)
        {
            using var folder = new TestFolder();
            var store = LiteDbStore.Open(folder.File("a.db"), ContractRecords.All, TimeProvider.System, new LiteDbStoreOptions { CacheBytes = 1500, File = new LiteDbFileOptions { CheckpointBytes = 1 << 17 } });
            using var stop = new CancellationTokenSource();
            var errors = new System.Collections.Concurrent.ConcurrentBag<string>();
            var closing = false;
            var readers = Enumerable.Range(0, 8).Select(r => Task.Run(async () =>
            {
                var random = new Random(r);
                while (!stop.IsCancellationRequested)
                {
                    try
                    {
                        await store.Get(ContractRecords.Parcels, "p" + random.Next(300), CancellationToken.None);
                        await store.Page(ContractRecords.Parcels, "p" + random.Next(300), 40, CancellationToken.None);
                    }
                    catch (Exception e)
                    {
                        if (!Volatile.Read(ref closing) || e is not (StoreUnavailableException or ObjectDisposedException)) errors.Add(e.ToString());
                        if (closing) return;
                    }
                }
            })).ToArray();
            var random = new Random(round);
            for (var i = 0; i < 1500; i++)
                await store.Commit([.. Enumerable.Range(0, 3).Select(_ => (Change)ContractRecords.Parcels.Put(Make("p" + random.Next(300), random)))], CancellationToken.None);
            Volatile.Write(ref closing, true);
            try { await store.DisposeAsync(); } catch (Exception e) { errors.Add("DISPOSE " + e); }
            await stop.CancelAsync();
            await Task.WhenAll(readers);
            Assert.True(errors.IsEmpty, string.Join("\n----\n", errors.Distinct().Take(3)));
        }
    }

    private static Parcel Make(string id, Random random) => new(id) { Group = "g" + random.Next(9), Tags = [.. Enumerable.Range(0, 30).Select(i => "tag" + random.Next(50000))], Due = random.Next(2) == 0 ? null : "d" + random.Next(1000) };
}
