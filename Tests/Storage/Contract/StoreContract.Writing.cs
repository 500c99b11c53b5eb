using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>Storing, versions, all or nothing.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task A_record_comes_back_as_it_was_stored()
    {
        var parcel = new Parcel("p1")
        {
            Group = "Đội Hòa Khánh",
            Due = "2026",
            Tags = ["a", "b"],
            Money = 1234567890.12345m,
            At = new DateTimeOffset(2026, 11, 29, 6, 59, 59, 123, TimeSpan.Zero).AddTicks(4567),
            Day = new DateOnly(2026, 11, 29),
            Length = TimeSpan.FromMinutes(90),
            Latitude = 16.071763,
            Text = "“Dọn biển” 🏖️ \\ / < & ' \u0001 \u2028\nhết",
        };
        await Put(parcel);

        var found = (await Get("p1"))!.Value;

        Assert.Equal(parcel with { Tags = found.Tags }, found);
        Assert.Equal(parcel.Tags, found.Tags);
    }

    [Fact]
    public async Task What_was_never_stored_is_null()
    {
        Assert.Null(await Get("nobody"));
        Assert.Null(await Store.ReadFile("nothing", Cancel));
    }

    [Fact]
    public async Task Each_write_raises_the_version_by_one()
    {
        await Put(new Parcel("p"));
        await Put(new Parcel("p") { Text = "second" });

        Assert.Equal((2, "second"), ((await Get("p"))!.Version, (await Get("p"))!.Value.Text));
    }

    [Fact]
    public async Task Version_0_is_for_new_records_only()
    {
        Assert.Equal(CommitResult.Done, await Commit(ContractRecords.Parcels.Put(new Parcel("p"), 0)));
        Assert.Equal(CommitResult.Conflict, await Commit(ContractRecords.Parcels.Put(new Parcel("p") { Text = "twice" }, 0)));

        Assert.Null((await Get("p"))!.Value.Text);
    }

    [Theory]
    [InlineData(1, CommitResult.Conflict)]
    [InlineData(2, CommitResult.Done)]
    [InlineData(3, CommitResult.Conflict)]
    public async Task A_named_version_must_be_the_stored_one(long named, CommitResult expected)
    {
        await Put(new Parcel("put"), new Parcel("delete"));
        await Put(new Parcel("put"), new Parcel("delete"));

        Assert.Equal(expected, await Commit(ContractRecords.Parcels.Put(new Parcel("put"), named)));
        Assert.Equal(expected, await Commit(ContractRecords.Parcels.Delete("delete", named)));
        Assert.Equal(expected == CommitResult.Done, await Get("delete") is null);
    }

    [Fact]
    public async Task A_version_cannot_be_named_for_what_is_not_there()
    {
        Assert.Equal(CommitResult.Conflict, await Commit(ContractRecords.Parcels.Put(new Parcel("p"), 1)));
        Assert.Equal(CommitResult.Conflict, await Commit(ContractRecords.Parcels.Delete("p", 1)));
        Assert.Null(await Get("p"));
    }

    [Fact]
    public async Task Removing_what_is_not_there_is_no_error()
    {
        Assert.Equal(CommitResult.Done, await Commit(ContractRecords.Parcels.Delete("p"), ContractRecords.Parcels.Delete("q", 0), new DeleteFile("f")));
    }

    [Fact]
    public async Task A_removed_record_starts_again_at_version_1()
    {
        await Put(new Parcel("p"));
        await Put(new Parcel("p"));
        await Commit(ContractRecords.Parcels.Delete("p", 2));
        Assert.Null(await Get("p"));

        Assert.Equal(CommitResult.Done, await Commit(ContractRecords.Parcels.Put(new Parcel("p"), 0)));
        Assert.Equal(1, (await Get("p"))!.Version);
    }

    [Fact]
    public async Task One_conflict_stops_every_change_of_the_commit()
    {
        await Put(new Parcel("old") { Group = "g" });

        var result = await Commit(
            ContractRecords.Parcels.Put(new Parcel("new") { Group = "g" }),
            ContractRecords.Accounts.Put(new Account("a", 5)),
            new PutFile("f", [1]),
            ContractRecords.Parcels.Delete("old"),
            ContractRecords.Parcels.Put(new Parcel("missing"), 7));

        Assert.Equal(CommitResult.Conflict, result);
        Assert.Equal("old", await Ids(Range(ContractRecords.ByGroup, null, null)));
        Assert.Null(await Store.Get(ContractRecords.Accounts, "a", Cancel));
        Assert.Null(await Store.ReadFile("f", Cancel));
    }

    [Fact]
    public async Task Later_changes_of_a_commit_find_what_earlier_ones_left()
    {
        var result = await Commit(
            ContractRecords.Parcels.Put(new Parcel("p") { Group = "first" }, 0),
            ContractRecords.Parcels.Put(new Parcel("p") { Group = "second" }, 1),
            ContractRecords.Parcels.Put(new Parcel("q"), 0),
            ContractRecords.Parcels.Delete("q", 1));

        Assert.Equal(CommitResult.Done, result);
        Assert.Equal((2, "second"), ((await Get("p"))!.Version, (await Get("p"))!.Value.Group));
        Assert.Equal("p", await Ids(Range(ContractRecords.ByGroup, null, null)));
    }

    [Fact]
    public async Task Nothing_to_write_is_done() => Assert.Equal(CommitResult.Done, await Commit());

    [Fact]
    public async Task Types_keep_records_of_one_id_apart()
    {
        await Commit(ContractRecords.Parcels.Put(new Parcel("x")), ContractRecords.Accounts.Put(new Account("x", 1)));
        await Commit(ContractRecords.Parcels.Delete("x"));

        Assert.Equal(1, (await Store.Get(ContractRecords.Accounts, "x", Cancel))!.Value.Balance);
    }

    [Theory]
    [InlineData("telegram/main/-1001234567890#42")]
    [InlineData("$.k.group[*]")]
    [InlineData("a.b.c")]
    [InlineData("_id")]
    [InlineData("'; DROP TABLE parcels; --")]
    [InlineData(" spaces \t\n ")]
    [InlineData("Đội tình nguyện số 7 🌊")]
    [InlineData("null")]
    [InlineData("00000000000000000000000000000001")]
    public async Task Any_text_can_be_an_id(string id)
    {
        await Commit(ContractRecords.Parcels.Put(new Parcel(id) { Group = "g" }, 0), new PutFile(id, [7]));
        await Reopen();

        Assert.Equal(id, (await Get(id))!.Value.Id);
        Assert.Equal([7], await Store.ReadFile(id, Cancel));
        Assert.Equal(CommitResult.Done, await Commit(ContractRecords.Parcels.Delete(id, 1), new DeleteFile(id)));
        Assert.Null(await Get(id));
        Assert.Null(await Store.ReadFile(id, Cancel));
    }

    [Fact]
    public async Task The_longest_id_and_key_work_and_longer_ones_are_refused()
    {
        var parcel = new Parcel(new string('ộ', 85)) { Group = new string('ộ', 213) };
        await Put(parcel);
        Assert.Equal(parcel.Id, await Ids(RecordQuery<Parcel>.Equal(ContractRecords.Parcels, ContractRecords.ByGroup, parcel.Group)));

        foreach (var bad in new[] { parcel with { Id = parcel.Id + "ộ" }, parcel with { Group = parcel.Group + "ộ" }, new Parcel(""), new Parcel("a\0b"), new Parcel("\ud800") })
            await Assert.ThrowsAnyAsync<ArgumentException>(() => Commit(ContractRecords.Parcels.Put(new Parcel("mate")), ContractRecords.Parcels.Put(bad)));
        Assert.Null(await Get("mate"));
    }

    [Fact]
    public async Task A_megabyte_of_text_fits_in_a_record_and_too_much_is_refused()
    {
        var text = string.Concat(Enumerable.Repeat("Chiến dịch Mùa hè xanh ", 50_000));
        await Put(new Parcel("p") { Text = text });
        await Reopen();
        Assert.Equal(text, (await Get("p"))!.Value.Text);

        await Assert.ThrowsAnyAsync<ArgumentException>(() => Put(new Parcel("p") { Text = new string('x', RecordLimits.RecordBytes) }));
        Assert.Equal(1, (await Get("p"))!.Version);
    }

    [Fact]
    public async Task A_commit_cancelled_before_it_began_writes_nothing()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            async () => await Store.Commit([ContractRecords.Parcels.Put(new Parcel("p"))], new CancellationToken(canceled: true)));

        Assert.Null(await Get("p"));
    }
}
