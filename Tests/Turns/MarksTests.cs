using System.Globalization;
using Microsoft.Extensions.Time.Testing;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Dialogs;
using VolunteerBot.Tests.Hosts;
using VolunteerBot.Tests.Storage;
using Xunit;
using static VolunteerBot.Tests.Turns.PumpScene;

namespace VolunteerBot.Tests.Turns;

/// <summary>That an answer was sent is stored when a conversation has gone quiet: of many together, and of none twice.</summary>
public sealed class MarksTests
{
    private const int People = 40;

    private readonly TestWorld _world = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Conversations_that_went_quiet_together_are_marked_in_a_commit_or_two()
    {
        var store = new WatchedStore(_world.Store);

        await AllTalkAndGoQuiet(store);

        Assert.Equal(People, store.Marked);
        Assert.InRange(store.Commits, 1, 3);
    }

    [Fact]
    public async Task One_that_another_host_went_on_with_keeps_what_that_host_wrote_and_the_others_are_marked()
    {
        var store = new MeanwhileStore(_world.Store, async () =>
        {
            var other = (await Talk(7))!;
            await _world.Store.Commit([ConversationRecords.Type.Put(other.Value with { Handled = [.. other.Value.Handled, "elsewhere"] }, other.Version)], Cancel);
        });

        await AllTalkAndGoQuiet(store);

        Assert.Contains("elsewhere", (await Talk(7))!.Value.Handled);
    }

    [Fact]
    public async Task A_store_that_was_away_gets_the_marks_when_it_is_back()
    {
        var store = new MeanwhileStore(_world.Store, () => throw new StoreUnavailableException("away"));

        await AllTalkAndGoQuiet(store);

        Assert.Equal(1, store.Commits);
    }

    /// <summary>Ends when everybody is answered and every answer is marked as sent.</summary>
    private async Task AllTalkAndGoQuiet(IStore store)
    {
        var (sent, clock) = (new SentAnswers(), new FakeTimeProvider(_world.Clock.GetUtcNow()));
        await using var pump = Pump(_world, new OneOfTwo("left", "right"), sent, clock: clock, store: store);
        await pump.Start(Cancel);
        await Task.WhenAll(Enumerable.Range(0, People).Select(who => pump.Take(Said(who), Cancel)));
        while (sent.Texts.Count < People)
            await Task.Yield();

        while (!await AreMarked())
        {
            Cancel.ThrowIfCancellationRequested();
            clock.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await pump.Stop(Cancel);
        Assert.Equal(People, sent.Texts.Count);
    }

    private async Task<bool> AreMarked()
    {
        for (var who = 0; who < People; who++)
        {
            if ((await Talk(who))!.Value.Unsent.Count > 0)
                return false;
        }
        return true;
    }

    private ValueTask<Stored<Conversation>?> Talk(int who) => _world.Store.Get(ConversationRecords.Type, Said(who).From.ToString(), Cancel);

    private static InboundEvent Said(int who) => new()
    {
        Id = "e" + who.ToString(CultureInfo.InvariantCulture), From = new Address("test", "main", "v" + who.ToString(CultureInfo.InvariantCulture)),
        At = new DateTimeOffset(2026, 11, 23, 20, 0, 0, TimeSpan.FromHours(7)), Text = "/dangky",
    };

    /// <summary>Sees what the pump commits by itself; turns commit under their holds.</summary>
    private sealed class WatchedStore(IStore inner) : PassingStore(inner)
    {
        private int _commits;
        private int _marked;

        public int Commits => _commits;

        public int Marked => _marked;

        public override Task<CommitResult> Commit(IReadOnlyList<Change> changes, CancellationToken cancel)
        {
            Interlocked.Increment(ref _commits);
            Interlocked.Add(ref _marked, changes.OfType<Put<Conversation>>().Count());
            return base.Commit(changes, cancel);
        }
    }
}
