using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.People;
using Xunit;

namespace VolunteerBot.Tests.Turns;

public sealed class HandledMarksTests
{
    /// <summary>The most that Telegram hands out with one call of getUpdates, and again after a crash.</summary>
    private const int Batch = 100;

    [Fact]
    public void A_whole_batch_of_one_chat_that_comes_again_after_a_crash_is_known()
    {
        var talk = new Conversation { Id = "telegram/main/1", Address = "telegram/main/1", PersonId = PersonId.Of(Guid.Empty), Language = "vi", LastAt = DateTimeOffset.UnixEpoch };
        string[] batch = [.. Enumerable.Range(1, Batch).Select(no => "u" + no)];

        talk = batch.Aggregate(talk, (before, id) => before.Mark(id));

        Assert.All(batch, id => Assert.True(talk.HasHandled(id), id));
    }
}
