using LiteDB;
using VolunteerBot.Storage.LiteDb;
using Xunit;

namespace VolunteerBot.Tests.Storage.LiteDb;

public sealed class LiteDbFileTests : IDisposable
{
    private readonly TestFolder _folder = new();

    private string Db => _folder.File("a.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void After_a_clean_close_the_data_file_alone_has_everything()
    {
        using (var store = LiteDbFile.Open(Db))
            Put(store, 1, 100);

        Assert.Equal(0, new FileInfo(_folder.File("a.journal")).Length);
        File.Copy(Db, _folder.File("moved.db"));
        using var moved = LiteDbFile.Open(_folder.File("moved.db"));
        Assert.Equal(100, moved.Database.GetCollection("c").Count());
    }

    [Fact]
    public void Strings_are_told_apart_by_every_code_unit_and_dates_stay_in_utc()
    {
        using var store = LiteDbFile.Open(Db);
        var when = new DateTime(2026, 11, 29, 7, 0, 0, DateTimeKind.Utc);
        store.CommitGroup(d => d.GetCollection("c").InsertBulk([new() { ["_id"] = "hòa", ["t"] = when }, new() { ["_id"] = "Hòa" }, new() { ["_id"] = "hoà" }]));

        Assert.Equal(3, store.Database.GetCollection("c").Count());
        Assert.Equal(when, store.Database.GetCollection("c").FindById("hòa")["t"].AsDateTime);
        Assert.Equal(DateTimeKind.Utc, store.Database.GetCollection("c").FindById("hòa")["t"].AsDateTime.Kind);
    }

    [Fact]
    public void A_group_that_throws_leaves_nothing_and_the_store_goes_on()
    {
        using var store = LiteDbFile.Open(Db);
        Put(store, 1, 10);
        var before = store.JournalBytes;

        Assert.Throws<InvalidOperationException>(() => store.CommitGroup(d =>
        {
            d.GetCollection("other").Insert(Document(1));
            d.GetCollection("c").Delete(3);
            throw new InvalidOperationException("no");
        }));

        Assert.Equal(before, store.JournalBytes);
        Assert.Equal(10, store.Database.GetCollection("c").Count());
        Put(store, 11, 11);
        Assert.Empty(store.Check());
        Assert.Equal(["c"], store.Database.GetCollectionNames());
    }

    [Fact]
    public void A_refused_write_gives_up_the_whole_group()
    {
        using var store = LiteDbFile.Open(Db);
        Put(store, 1, 1);

        Assert.Throws<LiteException>(() => store.CommitGroup(d =>
        {
            d.GetCollection("c").Insert(Document(2));
            d.GetCollection("c").Insert(Document(1));
        }));

        Put(store, 3, 3);
        Assert.Equal([1, 3], store.Database.GetCollection("c").FindAll().Select(d => d["_id"].AsInt32));
    }

    [Fact]
    public void A_refused_write_that_the_group_hides_ends_the_store_before_a_half_is_on_disk()
    {
        using (var store = LiteDbFile.Open(Db))
        {
            Put(store, 1, 1);
            Assert.Throws<StoreFailedException>(() => store.CommitGroup(HideARefusal));
            Assert.Throws<StoreFailedException>(() => Put(store, 9, 9));
        }

        using var again = LiteDbFile.Open(Db);
        Assert.Equal([1], again.Database.GetCollection("c").FindAll().Select(d => d["_id"].AsInt32));
    }

    [Fact]
    public void An_empty_group_costs_no_flush()
    {
        using var store = LiteDbFile.Open(Db);
        Put(store, 1, 1);
        var before = store.JournalBytes;

        store.CommitGroup(d => d.GetCollection("c").FindById(1));

        Assert.Equal(before, store.JournalBytes);
    }

    [Fact]
    public void A_second_opening_is_refused_with_the_name_of_the_file()
    {
        using var store = LiteDbFile.Open(Db);

        var refusal = Assert.Throws<StoreInUseException>(() => LiteDbFile.Open(Db));

        Assert.Contains(Db, refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_copy_taken_between_groups_opens_as_a_sound_store()
    {
        using var store = LiteDbFile.Open(Db);
        Put(store, 1, 200);
        store.CopyTo(_folder.File("backup.db"));
        Put(store, 201, 300);

        Assert.Empty(LiteDbFile.Check(_folder.File("backup.db")));
        using var backup = LiteDbFile.Open(_folder.File("backup.db"));
        Assert.Equal(200, backup.Database.GetCollection("c").Count());
    }

    [Fact]
    public void An_old_copy_put_beside_a_newer_journal_is_refused_and_opens_without_it()
    {
        using (var store = LiteDbFile.Open(Db))
        {
            Put(store, 1, 10);
            store.CopyTo(_folder.File("old.db"));
            Put(store, 11, 20);
            store.Checkpoint();
            Put(store, 21, 30);
            File.Copy(_folder.File("a.journal"), _folder.File("old.journal"));
        }

        Assert.Throws<ForeignJournalException>(() => LiteDbFile.Open(_folder.File("old.db")));
        File.Delete(_folder.File("old.journal"));
        using var old = LiteDbFile.Open(_folder.File("old.db"));
        Assert.Equal(10, old.Database.GetCollection("c").Count());
    }

    [Fact]
    public void A_restored_copy_takes_the_place_of_a_store_and_its_journal()
    {
        using (var store = LiteDbFile.Open(Db))
        {
            Put(store, 1, 10);
            store.CopyTo(_folder.File("old.db"));
            Put(store, 11, 20);
            Assert.Throws<StoreInUseException>(() => LiteDbFile.Restore(_folder.File("old.db"), Db));
            store.Checkpoint();
            Put(store, 21, 30);
            File.Copy(_folder.File("a.journal"), _folder.File("left.journal"));
        }

        File.Move(_folder.File("left.journal"), _folder.File("a.journal"), overwrite: true);
        LiteDbFile.Restore(_folder.File("old.db"), Db);

        using var restored = LiteDbFile.Open(Db);
        Assert.Equal(10, restored.Database.GetCollection("c").Count());
    }

    [Fact]
    public void The_check_accepts_an_index_over_the_words_of_a_list()
    {
        using var store = LiteDbFile.Open(Db);
        store.CommitGroup(d =>
        {
            d.GetCollection("c").EnsureIndex("tags", "$.tags[*]");
            for (var i = 0; i < 50; i++)
                d.GetCollection("c").Insert(new BsonDocument { ["_id"] = i, ["tags"] = new BsonArray { "t" + i % 3, "u" + i % 7 } });
        });

        Assert.Empty(store.Check());
        Assert.Equal("tags", store.Database.GetCollection("c").Query().OrderBy("$.tags[*]").GetPlan()["index"]["name"].AsString);
    }

    [Fact]
    public void An_index_made_outside_a_group_is_there_after_a_checkpoint()
    {
        using var store = LiteDbFile.Open(Db);
        Put(store, 1, 50);
        store.Database.GetCollection("c").EnsureIndex("text", "$.text");

        store.Database.Checkpoint();

        Assert.Empty(store.Check());
        Assert.Equal("text", store.Database.GetCollection("c").Query().OrderBy("$.text").GetPlan()["index"]["name"].AsString);
        Assert.StartsWith("INDEX SEEK", store.Database.GetCollection("c").Query().Where("$.text = 'x'").GetPlan()["index"]["mode"].AsString, StringComparison.Ordinal);
    }

    [Fact]
    public void The_log_in_memory_stays_bounded_by_checkpoints()
    {
        using var store = LiteDbFile.Open(Db, new LiteDbFileOptions { CheckpointBytes = 1 << 20 });
        for (var i = 0; i < 300; i++)
        {
            Put(store, i * 10, i * 10 + 9);
            Assert.True(store.CheckpointIfDue());
            Assert.InRange(store.LogBytes, 0, 1 << 20);
        }

        Assert.Equal(3000, store.Database.GetCollection("c").Count());
    }

    [Fact]
    public void A_checkpoint_gives_way_to_a_reader()
    {
        using var store = LiteDbFile.Open(Db, new LiteDbFileOptions { CheckpointBytes = 1 });
        Put(store, 1, 100);

        using (var reading = new ReaderThread(store.Database))
            Assert.False(store.CheckpointIfDue());

        Assert.True(store.CheckpointIfDue());
        Assert.Equal(0, store.JournalBytes);
    }

    [Fact]
    public void Many_readers_see_whole_groups_while_one_writes_and_checkpoints()
    {
        using var store = LiteDbFile.Open(Db, new LiteDbFileOptions { CheckpointBytes = 1 << 18 });
        Put(store, 0, 9);
        var stop = false;
        var torn = 0;
        var readers = Enumerable.Range(0, 4).Select(_ => new Thread(() =>
        {
            while (!Volatile.Read(ref stop))
            {
                if (store.Database.GetCollection("c").Count() % 10 != 0)
                    Interlocked.Increment(ref torn);
            }
        })).ToList();
        readers.ForEach(r => r.Start());
        for (var i = 1; i < 150; i++)
        {
            Put(store, i * 10, i * 10 + 9);
            store.CheckpointIfDue();
        }

        Volatile.Write(ref stop, true);
        readers.ForEach(r => r.Join());
        Assert.Equal(0, torn);
        Assert.Empty(store.Check());
    }

    [Fact]
    public void A_file_that_is_no_store_is_refused_and_left_as_it_is()
    {
        File.WriteAllText(Db, new string('x', 20_000));

        var refusal = Assert.Throws<DamagedStoreException>(() => LiteDbFile.Open(Db));

        Assert.Contains(Db, refusal.Message, StringComparison.Ordinal);
        Assert.Equal(new string('x', 20_000), File.ReadAllText(Db));
        Assert.Single(LiteDbFile.Check(Db));
    }

    [Fact]
    public void The_check_finds_a_page_that_was_overwritten()
    {
        using (var store = LiteDbFile.Open(Db))
        {
            Put(store, 1, 500);
            store.CommitGroup(d => d.GetCollection("c").EnsureIndex("text", "$.text"));
        }

        var length = new FileInfo(Db).Length / 8192;
        for (var page = 1; page < length; page++)
        {
            var bad = _folder.File("bad.db");
            File.Copy(Db, bad, overwrite: true);
            using (var file = BlockFile.Open(bad))
                file.Write(page * 8192L + 40, new byte[4000]);
            Assert.NotEmpty(LiteDbFile.Check(bad));
        }
    }

    private static void HideARefusal(LiteDatabase database)
    {
        var c = database.GetCollection("c");
        c.Insert(Document(2));
        Assert.Throws<LiteException>(() => c.Insert(Document(1)));
        c.Insert(Document(3));
    }

    private static void Put(LiteDbFile store, int from, int to) => store.CommitGroup(database =>
    {
        var collection = database.GetCollection("c");
        for (var i = from; i <= to; i++)
            collection.Upsert(Document(i));
    });

    private static BsonDocument Document(int id) => new() { ["_id"] = id, ["text"] = new string('x', 200 + id % 50) };
}
