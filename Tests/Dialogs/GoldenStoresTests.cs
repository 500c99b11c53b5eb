using VolunteerBot.Bot.Stores;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;
using VolunteerBot.Tests.Storage.LiteDb;
using VolunteerBot.Tests.Storage.Postgres;
using Xunit;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>The stories of <see cref="GoldenConversationTests"/>, on the stores the program runs on. What is written down is rewritten there, never here.</summary>
public sealed class GoldenStoresTests(PostgresServer server)
{
    public static TheoryData<string> Stories => GoldenConversationTests.Stories;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task On_LiteDB_the_story_goes_as_written(string name)
    {
        using var folder = new TestFolder();
        await using var store = LiteDbStore.Open(folder.File("story.db"), RecordTypes.All, TimeProvider.System);

        await Play(name, await TestWorld.On(store));

        Assert.Empty(await store.Check());
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task On_PostgreSQL_the_story_goes_as_written(string name)
    {
        var database = await server.NewDatabase(RecordTypes.All);
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database + ";Maximum Pool Size=4" }, RecordTypes.All, TimeProvider.System);

        await Play(name, await TestWorld.On(store));

        Assert.Empty(await store.Check(Cancel));
    }

    private static async Task Play(string name, TestWorld world)
    {
        var text = await File.ReadAllTextAsync(GoldenConversationTests.PathOf(name), Cancel);

        var played = await new StoryPlayer("vi", world: world).Play(Story.Parse(text), Cancel);

        Assert.Equal(text, played);
    }
}
