using System.Globalization;
using System.Text;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Storage;
using Xunit;

namespace VolunteerBot.Tests.Imports;

/// <summary>A list too long for one commit is written in pieces, and is whole in the end whatever happens on the way.</summary>
public sealed class LongListTests
{
    private const int People = 900;

    private readonly OrderedIds _ids = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task No_commit_of_a_long_list_is_long()
    {
        var world = await new ImportWorld().Begin();
        var store = new Counted(world.Store);

        var answer = await Import(store, world, List(People));

        Assert.Contains("Đã ghi: 900 mới", answer.Text, StringComparison.Ordinal);
        Assert.Equal(People, (await world.People()).Count);
        Assert.True(store.Sizes.Max() <= (2 * ImportPieces.Records) + 3, $"One commit has {store.Sizes.Max()} changes.");
        Assert.Empty(await world.Store.Page(ImportRecords.Drafts, null, 10, Cancel));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    [InlineData(7)]
    public async Task Killed_after_any_piece_it_goes_on_and_everybody_is_there_once(int commits)
    {
        var world = await new ImportWorld().Begin();
        var store = new Counted(world.Store) { DiesAfter = commits };
        await Assert.ThrowsAsync<StoreUnavailableException>(() => Import(store, world, List(People)));
        Assert.True((await world.People()).Count < People);

        await Work(world.Store, world).FinishAll(Nobody, Cancel);
        // Killed before it was put down as begun, it is sent again.
        if (commits < 3)
            await Import(new Counted(world.Store), world, List(People));

        var people = await world.People();
        Assert.Equal(People, people.Count);
        Assert.Equal(People, people.Select(p => p.Phone).Distinct().Count());
        Assert.DoesNotContain(await world.Store.Page(ImportRecords.Drafts, null, 10, Cancel), d => d.Value.BegunAt is not null);
    }

    [Fact]
    public async Task Units_come_in_one_commit_because_half_a_tree_is_no_tree()
    {
        var world = await new ImportWorld().Begin();
        var text = new StringBuilder("Tên đơn vị;Loại;Đơn vị cấp trên\n");
        for (var i = 0; i < 300; i++)
            text.Append(CultureInfo.InvariantCulture, $"Chi đoàn khu phố {i};Chi đoàn;Đoàn xã Tuy Hòa\n");
        var store = new Counted(world.Store);

        var answer = await ImportRun.Run(store, new MemoryStream(Encoding.UTF8.GetBytes(text.ToString())), ImportKind.Units, apply: true, "vi", new FakeTimeProvider(ImportWorld.Now), _ids, Cancel);

        Assert.Contains("Đã ghi: 300 mới", answer.Text, StringComparison.Ordinal);
        Assert.Single(store.Sizes);
    }

    [Fact]
    public async Task In_a_chat_a_long_list_is_begun_with_one_tap_and_its_sender_hears_when_it_is_whole()
    {
        var world = new TestWorld();
        var chat = new LiveChat(world, "cadre");
        await chat.Send(Encoding.UTF8.GetBytes(Rows("Chi đoàn thôn Phú Hội", 450)));

        Assert.Contains("đang ghi dần 450 mục", await chat.Press("Ghi danh sách"), StringComparison.Ordinal);
        var told = new List<IReceipt>();
        await new ImportWork(world.Store, world.Organisation, world.Clock, world.Ids).FinishAll(
            (_, what) =>
            {
                told.Add(what);
                return ValueTask.FromResult<IReadOnlyList<Change>>([]);
            }, Cancel);

        Assert.Equal((450, 0, 0), Assert.IsType<SheetApplied>(Assert.Single(told)).Report is var r ? (r.New, r.Changed, r.Unchanged) : default);
        Assert.Equal(450, (await world.Store.Page(PeopleRecords.Type, null, 1_000, Cancel)).Count(p => p.Value.Name.StartsWith("Lê Thị Mẫu", StringComparison.Ordinal)));
        Assert.Empty(await world.Store.Page(ImportRecords.Drafts, null, 10, Cancel));
        Assert.Null(await world.Store.ReadFile("sheet-cadre1", Cancel));
    }

    [Fact]
    public void A_list_that_is_being_written_outlives_the_day_after_which_others_go()
    {
        var draft = new ImportDraft("1", "f", "People", null, ImportWorld.Now);

        Assert.NotNull(ImportRecords.ByExpiry.KeyOf(draft));
        Assert.Null(ImportRecords.ByExpiry.KeyOf(draft.Begin(new ImportCounts(1, 0, 0), "cli", ImportWorld.Now)));
    }

    /// <summary>A file larger than a store takes as one is kept in parts and comes back as it was.</summary>
    [Fact]
    public async Task A_large_file_is_kept_in_parts()
    {
        var store = new MemoryStore();
        var content = Enumerable.Range(0, 20 << 20).Select(i => (byte)(i * 31)).ToArray();
        var (draft, parts) = SheetContent.Split(new ImportDraft("1", "f", "People", null, ImportWorld.Now), content);
        await store.Commit([.. parts], Cancel);

        Assert.Equal(3, draft.Parts);
        Assert.Equal(content, await SheetContent.Read(store, draft, Cancel));
        await store.Commit(ImportRecords.Gone(draft), Cancel);
        Assert.Null(await SheetContent.Read(store, draft, Cancel));
    }

    private static ValueTask<IReadOnlyList<Change>> Nobody(PersonId to, IReceipt what) => ValueTask.FromResult<IReadOnlyList<Change>>([]);

    private ImportWork Work(MemoryStore store, ImportWorld world) => new(store, new Fixed(world), new FakeTimeProvider(ImportWorld.Now), _ids);

    private Task<ImportAnswer> Import(Counted store, ImportWorld world, byte[] list) =>
        ImportRun.Run(store, new MemoryStream(list), ImportKind.People, apply: true, "vi", new FakeTimeProvider(ImportWorld.Now), _ids, Cancel);

    private static byte[] List(int people) => Encoding.UTF8.GetBytes(Rows("Chi đoàn thôn Tuy Hòa", people));

    private static string Rows(string unit, int people)
    {
        var text = new StringBuilder("STT;Họ và tên;Năm sinh;Số điện thoại;Đơn vị\n");
        for (var i = 0; i < people; i++)
            text.Append(CultureInfo.InvariantCulture, $"{i + 1};Lê Thị Mẫu {Letters(i)};{1990 + (i % 15)};{912_000_000 + i};{unit}\n");
        return text.ToString();
    }

    /// <summary>Names hold no digits.</summary>
    private static string Letters(int number) => number < 26 ? ((char)('A' + number)).ToString() : Letters((number / 26) - 1) + (char)('a' + (number % 26));

    /// <summary>Notes how many changes each commit has, and is gone after some of them.</summary>
    private sealed class Counted(MemoryStore inner) : IStore, IChangeMarks
    {
        public List<int> Sizes { get; } = [];

        public int DiesAfter { get; init; } = int.MaxValue;

        public ValueTask<Stored<T>?> Get<T>(RecordType<T> type, string id, CancellationToken cancel) where T : class => inner.Get(type, id, cancel);

        public ValueTask<IReadOnlyList<Stored<T>>> Find<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => inner.Find(query, cancel);

        public ValueTask<long> Count<T>(RecordQuery<T> query, CancellationToken cancel) where T : class => inner.Count(query, cancel);

        public ValueTask<IReadOnlyList<Stored<T>>> Page<T>(RecordType<T> type, string? afterId, int limit, CancellationToken cancel) where T : class => inner.Page(type, afterId, limit, cancel);

        public ValueTask<byte[]?> ReadFile(string fileId, CancellationToken cancel) => inner.ReadFile(fileId, cancel);

        public ValueTask<long> ChangesOf(RecordType type, CancellationToken cancel) => inner.ChangesOf(type, cancel);

        public Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
        {
            if (Sizes.Count == DiesAfter)
                throw new StoreUnavailableException("The process was killed.");
            Sizes.Add(changes.Count);
            return inner.Commit(changes, cancel);
        }
    }

    private sealed class Fixed(ImportWorld world) : IOrganisation
    {
        public async ValueTask<OrgTree> Today(CancellationToken cancel) => await world.Tree();
    }
}
