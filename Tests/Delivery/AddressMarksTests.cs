using Microsoft.Extensions.Logging.Abstractions;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;
using VolunteerBot.Tests.Hosts;
using VolunteerBot.Tests.Storage;
using VolunteerBot.Tests.Time;
using Xunit;

namespace VolunteerBot.Tests.Delivery;

/// <summary>Of a million people tens of thousands block the bot; hosts tell each other whom.</summary>
public sealed class AddressMarksTests
{
    private const int Blocked = 3_000;

    [Fact]
    public void What_another_host_noted_is_known_without_reading_all_marks_again() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        var store = new MemoryStore();
        await Note(store, [.. Enumerable.Range(0, Blocked).Select(i => Mark("old" + i, time.GetUtcNow().AddDays(-1)))]);
        var states = new AddressStates(store, new OneOfTwo("a", "b"), time, NullLogger<AddressStates>.Instance);
        Assert.NotNull(await states.Find("telegram/main/old7", DeliveryScene.Ct));

        await Note(store, Mark("new", time.GetUtcNow()));
        await time.Pass(TimeSpan.FromSeconds(6));
        var reads = store.Calls.Reads;
        var found = await states.Find("telegram/main/new", DeliveryScene.Ct);

        Assert.NotNull(found);
        // The new ones, and the mark itself.
        Assert.Equal(2, store.Calls.Reads - reads);
    });

    [Fact]
    public void A_move_that_another_host_took_back_is_forgotten_here_within_minutes() => VirtualTime.Play(DeliveryScene.Morning, async time =>
    {
        var store = new MemoryStore();
        var (old, moved) = (DeliveryScene.Chat("old"), DeliveryScene.Chat("new"));
        await Note(store, Mark("old", time.GetUtcNow()) with { Reachable = true, Reason = "moved", MovedTo = moved.ToString() });
        var states = new AddressStates(store, new OneOfTwo("a", "b"), time, NullLogger<AddressStates>.Instance);
        await states.Find("telegram/main/other", DeliveryScene.Ct);
        Assert.Equal(moved, states.Current(old));

        await store.Commit([AddressRecords.Type.Delete(old.ToString())], DeliveryScene.Ct);
        await time.Pass(TimeSpan.FromMinutes(11));
        await states.Find("telegram/main/other", DeliveryScene.Ct);

        Assert.Equal(old, states.Current(old));
    });

    private static AddressState Mark(string chat, DateTimeOffset since) => new() { Address = DeliveryScene.Chat(chat).ToString(), Reason = "blocked", Since = since };

    private static async Task Note(MemoryStore store, params AddressState[] marks) =>
        Assert.Equal(CommitResult.Done, await store.Commit([.. marks.Select(m => AddressRecords.Type.Put(m))], DeliveryScene.Ct));
}
