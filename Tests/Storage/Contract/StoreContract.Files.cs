using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>Files, and what is left after closing.</summary>
public abstract partial class StoreContract
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256 * 1024)]
    [InlineData(256 * 1024 + 1)]
    [InlineData(3_000_000)]
    public async Task A_file_comes_back_byte_for_byte(int length)
    {
        var content = Bytes(length);
        await Commit(new PutFile("pictures/1.jpg", content));
        Assert.Equal(content, await Store.ReadFile("pictures/1.jpg", Cancel));
        await Reopen();
        Assert.Equal(content, await Store.ReadFile("pictures/1.jpg", Cancel));
    }

    [Fact]
    public async Task A_shorter_file_replaces_a_longer_one_whole()
    {
        await Commit(new PutFile("f", Bytes(1_000_000)), new PutFile("f1", [1]), new PutFile("e", [2]));
        await Commit(new PutFile("f", [9]));
        Assert.Equal([9], await Store.ReadFile("f", Cancel));

        await Commit(new DeleteFile("f"));
        Assert.Null(await Store.ReadFile("f", Cancel));
        Assert.Equal([1], await Store.ReadFile("f1", Cancel));
        Assert.Equal([2], await Store.ReadFile("e", Cancel));
    }

    [Fact]
    public async Task A_file_over_the_limit_is_refused() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Commit(new PutFile("f", new byte[RecordLimits.FileBytes + 1])));

    [Fact]
    public async Task Everything_confirmed_is_there_after_closing_and_opening()
    {
        for (var i = 0; i < 30; i++)
            await Commit(ContractRecords.Parcels.Put(new Parcel("p" + i % 10) { Group = "g" + i, Tags = ["t" + i % 3] }), new PutFile("f" + i % 10, [(byte)i]));
        await Commit(ContractRecords.Parcels.Delete("p0"));

        await Reopen();

        Assert.Equal("p1 p2 p3 p4 p5 p6 p7 p8 p9", await Ids(Range(ContractRecords.ByGroup, null, null)));
        Assert.Equal(3, (await Get("p9"))!.Version);
        Assert.Equal([29], await Store.ReadFile("f9", Cancel));
        Assert.Equal("p1 p4 p7", await Ids(Range(ContractRecords.ByTag, "t0", "t0")));
    }

    private static byte[] Bytes(int length)
    {
        var bytes = new byte[length];
        new Random(length).NextBytes(bytes);
        return bytes;
    }
}
