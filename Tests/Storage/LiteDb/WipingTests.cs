using System.Text;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Contract;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>What was deleted cannot be read out of the store's files either.</summary>
public sealed class WipingTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task No_byte_of_what_was_deleted_or_overwritten_is_left_in_any_file(int seed)
    {
        var random = new Random(seed);
        await using (var store = LiteDbStore.Open(_folder.File("a.db"), ContractRecords.All, TimeProvider.System))
        {
            var kept = new HashSet<int>();
            for (var i = 0; i < 300; i++)
            {
                await store.Commit([Put(i, "ERASEME" + new string('x', random.Next(20, 9000)))], Cancel);
                if (random.Next(10) == 0)
                    await store.Commit([new PutFile("f" + i, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("ERASEME", random.Next(1, 60_000)))))], Cancel);
                if (random.Next(4) == 0)
                    kept.Add(i);
            }
            for (var i = 0; i < 300; i++)
            {
                await store.Commit([kept.Contains(i) ? Put(i, "kept" + new string('y', random.Next(0, 4000))) : ContractRecords.Parcels.Delete("p" + i), new DeleteFile("f" + i)], Cancel);
            }

            await store.Wipe(Cancel);

            Assert.Empty(FilesWith("ERASEME"));
            Assert.NotEmpty(FilesWith("kept"));
            Assert.Empty(await store.Check());
            foreach (var i in kept)
                Assert.StartsWith("kept", (await store.Get(ContractRecords.Parcels, "p" + i, Cancel))!.Value.Text, StringComparison.Ordinal);
        }
        Assert.Empty(FilesWith("ERASEME"));
    }

    [Fact]
    public async Task A_store_goes_on_being_written_while_it_is_wiped()
    {
        await using var store = LiteDbStore.Open(_folder.File("a.db"), ContractRecords.All, TimeProvider.System);
        for (var i = 0; i < 50; i++)
            await store.Commit([Put(i, new string('x', 5000))], Cancel);
        var wiping = store.Wipe(Cancel);
        for (var i = 50; i < 100; i++)
            await store.Commit([Put(i, "late")], Cancel);
        await wiping;

        Assert.Equal(100, (await store.Page(ContractRecords.Parcels, null, 1000, Cancel)).Count);
        Assert.Empty(await store.Check());
    }

    private static Put<Parcel> Put(int number, string note) => ContractRecords.Parcels.Put(new Parcel("p" + number) { Text = note, Group = note[..4], Tags = ["t" + note[..3]] });

    /// <summary>Also a file that the store has open.</summary>
    private static byte[] Read(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        var bytes = new byte[file.Length];
        file.ReadExactly(bytes);
        return bytes;
    }

    private IEnumerable<string> FilesWith(string text) =>
        Directory.GetFiles(Path.GetDirectoryName(_folder.File("a"))!).Where(f => !f.EndsWith(".lock", StringComparison.Ordinal) && Read(f).AsSpan().IndexOf(Encoding.UTF8.GetBytes(text)) >= 0);
}
