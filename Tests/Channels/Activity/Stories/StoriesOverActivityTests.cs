using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Channels.Activity.Stories;

/// <summary>Every golden conversation through <c>/api/messages</c> and the connector, with cards (Teams) and with suggested actions (all others): what comes on record is the same.</summary>
public sealed class StoriesOverActivityTests
{
    public static TheoryData<string> Stories => GoldenConversationTests.Stories;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Stories))]
    public Task With_cards_the_story_ends_the_same(string name) => EndsTheSame(name, "msteams");

    [Theory]
    [MemberData(nameof(Stories))]
    public Task With_suggested_actions_the_story_ends_the_same(string name) => EndsTheSame(name, "webchat");

    private static async Task EndsTheSame(string name, string channelId)
    {
        var story = Story.Parse(await File.ReadAllTextAsync(GoldenConversationTests.PathOf(name), Cancel));
        var plain = await new StoryPlayer("vi").Play(story, Cancel);
        await using var rig = await ActivityRig.Start(Cancel);

        var over = await new StoryPlayer("vi", channel: new StoryOverActivity(rig, channelId)).Play(story, Cancel);

        Assert.Equal(StoriesInWordsTests.OnRecord(plain), StoriesInWordsTests.OnRecord(over));
        Assert.DoesNotContain("! fault", over, StringComparison.Ordinal);
    }
}
