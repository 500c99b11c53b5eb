using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Moving;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Storage.Moving;

/// <summary>Moving the sample data from the file into PostgreSQL and back.</summary>
public sealed class StoreMoveTests(PostgresServer server) : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7));

    private readonly TestFolder _folder = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task There_and_back_every_letter_every_version_and_every_key_is_as_it_was()
    {
        await using var file = await Sample("source.db");
        await using var database = await Database();
        var kinds = new List<KindSum>();

        var there = await new StoreMove(file, database, RecordTypes.All).Run(kinds.Add, Cancel);
        await using var second = Open("back.db");
        var back = await new StoreMove(database, second, RecordTypes.All).Run(_ => { }, Cancel);

        Assert.Equal(there, back);
        Assert.Equal(there, kinds);
        Assert.Equal(there, await StoreSums.Of(file, RecordTypes.All, Cancel));
        Assert.Equal(3, there.Single(k => k.Kind == KindSum.Files).Count);
        Assert.InRange(there.Single(k => k.Kind == "activities").Count, 100, int.MaxValue);
        Assert.Empty(await database.Check(Cancel));
        Assert.Empty(await second.Check());
        Assert.Equal(await Look(file), await Look(database));
        Assert.Equal(await Look(file), await Look(second));
    }

    [Fact]
    public async Task A_move_that_dies_after_any_page_goes_on_where_it_was()
    {
        await using var file = await Sample("source.db");
        var name = await server.NewDatabase();
        for (var deaths = 0; ; deaths++)
        {
            await using var database = new PostgresStore(new PostgresStoreOptions { ConnectionString = name, MayBeHalfMoved = true }, RecordTypes.All, TimeProvider.System);
            var dying = new DyingTarget(database, pages: 1, afterWriting: deaths % 2 == 0);
            try
            {
                await new StoreMove(file, dying, RecordTypes.All).Run(_ => { }, Cancel);
                Assert.InRange(deaths, 8, int.MaxValue);
                break;
            }
            catch (StoreUnavailableException)
            {
                // Dead, and begun again.
            }
        }

        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = name }, RecordTypes.All, TimeProvider.System);
        Assert.Equal(await StoreSums.Of(file, RecordTypes.All, Cancel), await StoreSums.Of(store, RecordTypes.All, Cancel));
        Assert.Empty(await store.Check(Cancel));
    }

    [Fact]
    public async Task Until_it_has_ended_neither_store_is_opened_by_the_program()
    {
        await using var file = await Sample("source.db");
        var name = await server.NewDatabase();
        await using (var database = new PostgresStore(new PostgresStoreOptions { ConnectionString = name, MayBeHalfMoved = true }, RecordTypes.All, TimeProvider.System))
            await Assert.ThrowsAsync<StoreUnavailableException>(() => new StoreMove(file, new DyingTarget(database, 2), RecordTypes.All).Run(_ => { }, Cancel));
        await using (var second = Open("half.db"))
            await Assert.ThrowsAsync<StoreUnavailableException>(() => new StoreMove(file, new DyingTarget(second, 2), RecordTypes.All).Run(_ => { }, Cancel));

        await using var program = new PostgresStore(new PostgresStoreOptions { ConnectionString = name }, RecordTypes.All, TimeProvider.System);
        Assert.Contains("migrate-store postgres", (await Assert.ThrowsAsync<SchemaException>(() => program.Prepare(Cancel))).Message, StringComparison.Ordinal);
        Assert.Contains("migrate-store litedb", Assert.Throws<HalfMovedStoreException>(() =>
            LiteDbStore.Open(_folder.File("half.db"), RecordTypes.All, TimeProvider.System)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_target_with_anything_in_it_is_refused_and_left_as_it_is()
    {
        await using var file = await Sample("source.db");
        await using var database = await Database();
        await database.Commit([PeopleRecords.Type.Put(new Person { Id = PersonId.Of(Guid.CreateVersion7()), Name = "Mẫu" })], Cancel);

        var refusal = await Assert.ThrowsAsync<MoveException>(() => new StoreMove(file, database, RecordTypes.All).Run(_ => { }, Cancel));

        Assert.Contains("people", refusal.Message, StringComparison.Ordinal);
        Assert.Equal(1, (await StoreSums.Of(database, RecordTypes.All, Cancel)).Sum(k => k.Count));
    }

    [Fact]
    public async Task A_target_half_filled_from_another_source_is_refused()
    {
        await using var file = await Sample("source.db");
        await using var database = await Database();
        await Assert.ThrowsAsync<StoreUnavailableException>(() => new StoreMove(file, new DyingTarget(database, 3), RecordTypes.All).Run(_ => { }, Cancel));
        await file.Commit([PeopleRecords.Type.Put(new Person { Id = PersonId.Of(Guid.CreateVersion7()), Name = "Mẫu" })], Cancel);

        var refusal = await Assert.ThrowsAsync<MoveException>(() => new StoreMove(file, database, RecordTypes.All).Run(_ => { }, Cancel));

        Assert.Contains("has changed", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_source_and_one_with_records_of_an_unknown_kind_are_refused()
    {
        await using var database = await Database();
        await using (var empty = Open("empty.db"))
            Assert.Contains("nothing", (await Assert.ThrowsAsync<MoveException>(() => new StoreMove(empty, database, RecordTypes.All).Run(_ => { }, Cancel))).Message, StringComparison.Ordinal);
        await using var file = await Sample("source.db");
        IReadOnlyList<RecordType> fewer = [.. RecordTypes.All.Where(t => t != ActivityRecords.Type)];
        await file.DisposeAsync();
        await using var stranger = LiteDbStore.Open(_folder.File("source.db"), fewer, TimeProvider.System);

        Assert.Contains("activities", (await Assert.ThrowsAsync<MoveException>(() => new StoreMove(stranger, database, fewer).Run(_ => { }, Cancel))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_database_that_hosts_use_is_neither_source_nor_target()
    {
        var name = await server.NewDatabase(RecordTypes.All);
        await using var host = new PostgresStore(new PostgresStoreOptions { ConnectionString = name }, RecordTypes.All, TimeProvider.System);
        await host.Prepare(Cancel);
        await using var file = await Sample("source.db");
        await using var mover = new PostgresStore(new PostgresStoreOptions { ConnectionString = name + ";Application Name=move" }, RecordTypes.All, TimeProvider.System);

        Assert.Contains("Stop all hosts", (await Assert.ThrowsAsync<MoveException>(() => new StoreMove(file, mover, RecordTypes.All).Run(_ => { }, Cancel))).Message, StringComparison.Ordinal);
    }

    /// <summary>The sample data, a talk, versions above one, and files of several sizes.</summary>
    private async Task<LiteDbStore> Sample(string name)
    {
        var store = Open(name);
        await DemoSeeder.Seed(store, Now, Cancel);
        var talk = new Conversation { Id = "test/main/Ân \U0001F30A", Address = "test/main/1", PersonId = default, Language = "vi", LastAt = Now, DisplayName = "\0\u2028“Ân” \U0001F30A" };
        foreach (var _ in Enumerable.Range(0, 3))
            await store.Commit([ConversationRecords.Type.Put(talk), ConversationRecords.Type.Put(talk with { Id = "test/main/\uE000" })], Cancel);
        await store.Commit([new PutFile("pictures/a", [1, 2, 3]), new PutFile("pictures/b", new byte[700_000]), new PutFile("pictures/b0", [])], Cancel);
        return store;
    }

    private LiteDbStore Open(string name) => LiteDbStore.Open(_folder.File(name), RecordTypes.All, TimeProvider.System, new LiteDbStoreOptions { MayBeHalfMoved = true });

    private async Task<PostgresStore> Database() =>
        new(new PostgresStoreOptions { ConnectionString = await server.NewDatabase(RecordTypes.All), MayBeHalfMoved = true }, RecordTypes.All, TimeProvider.System);

    /// <summary>What look-ups of each kind find.</summary>
    private static async Task<string> Look(IStore store)
    {
        var people = await store.Find(new RecordQuery<Person>(PeopleRecords.Type, PeopleRecords.ByRoleUnit, null, null, 50), Cancel);
        var activities = await store.Find(new RecordQuery<Activity>(ActivityRecords.Type, ActivityRecords.ByDay, null, null, 50, Descending: true), Cancel);
        return string.Join(' ', people.Select(p => p.Value.Id.ToString()).Concat(activities.Select(a => a.Value.Id.ToString())).Append((await store.ReadFile("pictures/b", Cancel))!.Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }

    /// <summary>A target whose program dies after so many pages: before the next is written, or with it written and the answer lost.</summary>
    private sealed class DyingTarget(IMovable behind, int pages, bool afterWriting = false) : IMovable
    {
        private int _written;

        public Task MustBeAlone(CancellationToken cancel) => behind.MustBeAlone(cancel);

        public Task<IReadOnlyList<string>> Strangers(CancellationToken cancel) => behind.Strangers(cancel);

        public Task<IReadOnlyList<RawRecord>> RecordsAfter(RecordType type, string? afterId, int limit, CancellationToken cancel) => behind.RecordsAfter(type, afterId, limit, cancel);

        public Task<IReadOnlyList<RawFile>> FilesAfter(string? afterId, int limit, CancellationToken cancel) => behind.FilesAfter(afterId, limit, cancel);

        public Task<string?> Note(CancellationToken cancel) => behind.Note(cancel);

        public Task Begin(string note, CancellationToken cancel) => behind.Begin(note, cancel);

        public Task Write(RecordType type, IReadOnlyList<RawRecord> records, string note, CancellationToken cancel) => Dying(() => behind.Write(type, records, note, cancel));

        public Task Write(IReadOnlyList<RawFile> files, string note, CancellationToken cancel) => Dying(() => behind.Write(files, note, cancel));

        public Task End(CancellationToken cancel) => behind.End(cancel);

        private async Task Dying(Func<Task> write)
        {
            if (_written == pages)
                throw new StoreUnavailableException("dead before");
            await write();
            if (++_written == pages && afterWriting)
                throw new StoreUnavailableException("dead after");
        }
    }
}
