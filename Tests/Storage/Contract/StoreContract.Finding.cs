using VolunteerBot.Domain.Records;
using Xunit;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>Looking up by index.</summary>
public abstract partial class StoreContract
{
    [Fact]
    public async Task Keys_are_told_apart_by_every_letter_and_mark()
    {
        // The last two look alike: one composed, one with a combining mark.
        string[] keys = ["hòa", "Hòa", "hoà", "hoa", "HÒA", "ho\u0300a"];
        await Put([.. keys.Select((key, i) => new Parcel("p" + i) { Group = key })]);

        for (var i = 0; i < keys.Length; i++)
            Assert.Equal("p" + i, await Ids(RecordQuery<Parcel>.Equal(ContractRecords.Parcels, ContractRecords.ByGroup, keys[i])));
    }

    [Fact]
    public async Task Order_is_ordinal_whatever_the_language_says()
    {
        await Put([.. "đ z a Z é _ 1 10 2".Split(' ').Select(key => new Parcel(key) { Group = key })]);

        Assert.Equal("1 10 2 Z _ a z é đ", await Ids(Range(ContractRecords.ByGroup, null, null)));
        Assert.Equal("đ é z a _ Z 2 10 1", await Ids(Range(ContractRecords.ByGroup, null, null, descending: true)));
    }

    [Fact]
    public async Task Equal_keys_come_in_the_order_of_ids()
    {
        await Put(new Parcel("b") { Group = "g" }, new Parcel("c") { Group = "g" });
        await Put(new Parcel("a") { Group = "g" }, new Parcel("B") { Group = "g" });

        Assert.Equal("B a b c", await Ids(Range(ContractRecords.ByGroup, "g", "g")));
        Assert.Equal("c b a B", await Ids(Range(ContractRecords.ByGroup, "g", "g", descending: true)));
        Assert.Equal("c b", await Ids(Range(ContractRecords.ByGroup, "g", "g", limit: 2, descending: true)));
    }

    [Fact]
    public async Task A_range_has_both_its_ends()
    {
        await Put([.. "1 2 3 30 4".Split(' ').Select(key => new Parcel("p" + key) { Group = key })]);

        Assert.Equal("p2 p3", await Ids(Range(ContractRecords.ByGroup, "2", "3")));
        Assert.Equal("p3 p30 p4", await Ids(Range(ContractRecords.ByGroup, "3", null)));
        Assert.Equal("p1 p2", await Ids(Range(ContractRecords.ByGroup, null, "2")));
        Assert.Equal("p30 p3", await Ids(Range(ContractRecords.ByGroup, "25", "35", limit: 2, descending: true)));
        Assert.Equal("", await Ids(Range(ContractRecords.ByGroup, "4", "1")));
        Assert.Equal("", await Ids(Range(ContractRecords.ByGroup, "5", null)));
    }

    [Fact]
    public async Task Under_finds_a_key_and_its_parts_but_not_its_namesakes()
    {
        string[] keys = ["unit", Keys.Of("unit", "1"), Keys.Of("unit", "zzz"), Keys.Of("unit", "đ"), "unit1", "unix", "uni", Keys.Of("unit2", "1")];
        await Put([.. keys.Select((key, i) => new Parcel("p" + i) { Group = key })]);

        Assert.Equal("p0 p1 p2 p3", await Ids(RecordQuery<Parcel>.Under(ContractRecords.Parcels, ContractRecords.ByGroup, "unit")));
        Assert.Equal("p3 p2", await Ids(RecordQuery<Parcel>.Under(ContractRecords.Parcels, ContractRecords.ByGroup, "unit", 2, descending: true)));
    }

    [Fact]
    public async Task Instants_and_days_sort_as_time_does()
    {
        var start = new DateTimeOffset(2026, 12, 31, 23, 59, 0, TimeSpan.FromHours(7));
        await Put([.. Enumerable.Range(0, 5).Select(i => new Parcel("p" + i) { Due = Keys.Of(start.AddSeconds(i * 40)) })]);

        Assert.Equal("p0 p1 p2", await Ids(Range(ContractRecords.ByDue, null, Keys.Of(start.AddSeconds(80).ToUniversalTime()))));
    }

    [Fact]
    public async Task A_record_without_a_key_is_left_out_and_one_that_loses_it_goes()
    {
        await Put(new Parcel("a") { Due = "1" }, new Parcel("b"), new Parcel("c") { Due = "" });
        Assert.Equal("c a", await Ids(Range(ContractRecords.ByDue, null, null)));

        await Put(new Parcel("a"), new Parcel("b") { Due = "0" });
        Assert.Equal("c b", await Ids(Range(ContractRecords.ByDue, null, null)));
        Assert.Equal(2, await Store.Count(Range(ContractRecords.ByDue, null, null), Cancel));
    }

    [Fact]
    public async Task A_changed_key_moves_its_record()
    {
        await Put(new Parcel("p") { Group = "before" });
        await Put(new Parcel("p") { Group = "after" });

        Assert.Equal("", await Ids(Range(ContractRecords.ByGroup, "before", "before")));
        Assert.Equal("p", await Ids(Range(ContractRecords.ByGroup, "after", "after")));
    }

    [Fact]
    public async Task A_removed_record_is_in_no_index()
    {
        await Put(new Parcel("p") { Group = "g", Due = "1", Tags = ["x", "y"] });
        await Commit(ContractRecords.Parcels.Delete("p"));

        foreach (var index in ContractRecords.Parcels.Indexes)
            Assert.Equal(0, await Store.Count(Range(index, null, null), Cancel));
    }

    [Fact]
    public async Task A_record_is_found_by_each_of_its_keys_and_once_in_a_range()
    {
        await Put(new Parcel("a") { Tags = ["x", "y", "y", "z"] }, new Parcel("b") { Tags = ["y"] }, new Parcel("c"));

        foreach (var (tag, ids) in new[] { ("x", "a"), ("y", "a b"), ("z", "a") })
            Assert.Equal(ids, await Ids(RecordQuery<Parcel>.Equal(ContractRecords.Parcels, ContractRecords.ByTag, tag)));
        Assert.Equal("a b", await Ids(Range(ContractRecords.ByTag, null, null)));
        Assert.Equal("b a", await Ids(Range(ContractRecords.ByTag, null, "y", descending: true)));
        Assert.Equal("a b", await Ids(Range(ContractRecords.ByTag, null, null, limit: 2)));
        Assert.Equal(2, await Store.Count(Range(ContractRecords.ByTag, null, null), Cancel));

        await Put(new Parcel("a") { Tags = ["w"] });
        Assert.Equal("a b", await Ids(Range(ContractRecords.ByTag, "w", "z")));
    }

    [Fact]
    public async Task Many_ranges_are_found_one_after_the_other_each_in_the_order_of_its_keys()
    {
        await Put([.. "3 1 2 30 đ Z".Split(' ').Select(key => new Parcel("p" + key) { Group = key })]);
        await Put(new Parcel("q") { Group = "2" });

        Assert.Equal("pZ pđ p1 p2 q p2 q p3", await Each(ContractRecords.ByGroup, 100, new("Z", "đ"), new("5", "6"), new("1", "2"), new("2", "3")));
        Assert.Equal("p1 p2 p3", await Each(ContractRecords.ByGroup, 1, new("1", "2"), KeyRange.Equal("2"), KeyRange.Equal("3")));
        Assert.Equal("", await Each(ContractRecords.ByGroup, 100));
        Assert.Equal("", await Each(ContractRecords.ByDue, 100, new KeyRange("", "z")));
    }

    [Fact]
    public async Task Of_many_ranges_a_record_comes_once_in_each_whatever_its_keys()
    {
        await Put(new Parcel("a") { Tags = ["x", "y", "z"] }, new Parcel("b") { Tags = ["y"] }, new Parcel("c"));

        Assert.Equal("a b a a", await Each(ContractRecords.ByTag, 100, new("x", "z"), KeyRange.Equal("z"), KeyRange.Under("x")));
        Assert.Equal("a a", await Each(ContractRecords.ByTag, 1, new("x", "z"), new("y", "z")));
    }

    [Fact]
    public async Task More_ranges_than_one_question_holds_are_found_too()
    {
        const int parcels = 20;
        await Put([.. Enumerable.Range(0, parcels).Select(i => new Parcel("p" + i) { Group = "g" + i })]);

        var all = await Each(ContractRecords.ByGroup, 1, [.. Enumerable.Range(0, 2_500).Select(i => KeyRange.Equal("g" + i % parcels))]);

        Assert.Equal(string.Join(' ', Enumerable.Range(0, 2_500).Select(i => "p" + i % parcels)), all);
    }

    [Fact]
    public async Task Many_ids_give_the_records_that_are_there_each_once()
    {
        await Put(new Parcel("a"), new Parcel("b"), new Parcel("đ"));

        var found = await Store.GetEach(ContractRecords.Parcels, ["đ", "none", "a", "a"], Cancel);

        Assert.Equal(["a", "đ"], found.Select(p => p.Value.Id).Order(StringComparer.Ordinal));
        Assert.All(found, p => Assert.Equal(1, p.Version));
        Assert.Empty(await Store.GetEach(ContractRecords.Parcels, [], Cancel));
    }

    private async Task<string> Each(RecordIndex<Parcel> index, int limit, params KeyRange[] ranges) =>
        string.Join(' ', (await Store.FindEach(ContractRecords.Parcels, index, ranges, limit, Cancel)).Select(p => p.Value.Id));

    [Fact]
    public async Task Counting_asks_for_the_range_and_not_for_the_limit()
    {
        await Put([.. Enumerable.Range(0, 250).Select(i => new Parcel("p" + i) { Group = "g" + i % 2 })]);

        Assert.Equal(125, await Store.Count(Range(ContractRecords.ByGroup, "g1", "g1", limit: 1), Cancel));
        Assert.Equal(250, await Store.Count(Range(ContractRecords.ByGroup, null, null), Cancel));
        Assert.Equal(0, await Store.Count(Range(ContractRecords.ByGroup, "h", null), Cancel));
    }

    [Fact]
    public async Task A_tally_follows_everything_that_is_written()
    {
        await Put([.. Enumerable.Range(0, 25).Select(i => new Parcel("p" + i) { Group = "g" + i % 3 })]);
        Assert.Equal("g0=9 g1=8 g2=8", await Tally());
        Assert.Equal("g0=9 g2=8", await Tally(new("g1x", "z"), KeyRange.Equal("g0")));
        Assert.Equal("", await Tally(new("a", "g"), new("z", "zz")));

        await Put(new Parcel("p0") { Group = "g1" }, new Parcel("new") { Group = "g\u0001x" }, new Parcel("p3") { Group = "g0", Text = "changed" });
        await Commit(ContractRecords.Parcels.Delete("p2"), ContractRecords.Parcels.Delete("p5"), ContractRecords.Parcels.Put(new Parcel("p2") { Group = "again" }));
        await Commit(ContractRecords.Parcels.Put(new Parcel("refused") { Group = "g0" }), ContractRecords.Parcels.Put(new Parcel("p1"), expectedVersion: 99));
        Assert.Equal("again=1 g\u0001x=1 g0=8 g1=9 g2=6", await Tally());

        await Reopen();
        Assert.Equal("again=1 g\u0001x=1 g0=8 g1=9 g2=6", await Tally());
        await Commit([.. Enumerable.Range(0, 25).Select(i => ContractRecords.Parcels.Delete("p" + i))]);
        Assert.Equal("g\u0001x=1", await Tally());
    }

    [Fact]
    public async Task Only_an_index_that_says_so_is_tallied() =>
        await Assert.ThrowsAsync<ArgumentException>(async () => await Store.Tally(ContractRecords.Parcels, ContractRecords.ByDue, Cancel));

    private async Task<string> Tally(params KeyRange[] ranges) =>
        string.Join(' ', (await (ranges.Length == 0 ? Store.Tally(ContractRecords.Parcels, ContractRecords.ByGroup, Cancel) : Store.Tally(ContractRecords.Parcels, ContractRecords.ByGroup, ranges, Cancel))).Select(t => t.Key + "=" + t.Value).Order(StringComparer.Ordinal));

    [Fact]
    public async Task A_limit_below_one_is_a_mistake() =>
        await Assert.ThrowsAnyAsync<ArgumentException>(() => Ids(Range(ContractRecords.ByGroup, null, null, limit: 0)));

    [Fact]
    public async Task A_found_record_carries_the_version_that_a_write_must_name()
    {
        await Put(new Parcel("p") { Group = "g" });
        await Put(new Parcel("p") { Group = "g" });

        var found = Assert.Single(await Store.Find(Range(ContractRecords.ByGroup, "g", "g"), Cancel));

        Assert.Equal(CommitResult.Done, await Commit(ContractRecords.Parcels.Put(found.Value, found.Version)));
    }

    [Fact]
    public async Task Pages_give_every_record_once_in_the_order_of_ids()
    {
        var ids = Enumerable.Range(0, 57).Select(i => "p" + i).Append("P").Append("đ").Append("$").ToList();
        await Put([.. ids.Select(id => new Parcel(id))]);

        var read = new List<string>();
        while (await Store.Page(ContractRecords.Parcels, read.LastOrDefault(), 10, Cancel) is { Count: > 0 } page)
            read.AddRange(page.Select(p => p.Value.Id));

        Assert.Equal(ids.Order(StringComparer.Ordinal), read);
        Assert.Empty(await Store.Page(ContractRecords.Accounts, null, 10, Cancel));
    }
}
