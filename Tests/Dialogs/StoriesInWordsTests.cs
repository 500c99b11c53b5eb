using Xunit;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>
/// Every story told where there are no buttons: each tap becomes the number that stands before the choice, or its words. What comes on
/// record must be the same.
/// </summary>
public sealed class StoriesInWordsTests
{
    /// <summary>Stories about what only buttons can do: taps on messages long gone.</summary>
    private static readonly string[] OnlyButtons = ["stale-and-foreign-buttons"];

    public static TheoryData<string> Stories =>
        [.. Directory.GetFiles(Repository.Path("Tests", "Dialogs", "Goldens"), "*.story").Select(f => Path.GetFileNameWithoutExtension(f)).Except(OnlyButtons).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task The_story_ends_the_same_without_buttons(string name)
    {
        var cancel = TestContext.Current.CancellationToken;
        var text = await File.ReadAllTextAsync(Repository.Path("Tests", "Dialogs", "Goldens", name + ".story"), cancel);
        if (text.Contains("] trước đó", StringComparison.Ordinal))
            Assert.Skip("The story taps messages long gone.");
        var story = Story.Parse(text);
        var tapped = await new StoryPlayer("vi").Play(story, cancel);
        var typed = await new StoryPlayer("vi", inWords: true).Play(story, cancel);

        Assert.Equal(OnRecord(tapped), OnRecord(typed));
        Assert.DoesNotContain("! fault", typed, StringComparison.Ordinal);
    }

    internal static string OnRecord(string script) => string.Join('\n', script.Split('\n').Where(l => l.StartsWith('!')));
}
