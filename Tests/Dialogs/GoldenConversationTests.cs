using Xunit;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>
/// Stories in <c>Goldens</c>, one a file: what people say is written by hand, what the bot says, stores and tells others is checked to
/// the letter, in Vietnamese (<c>.story</c>) and in English (<c>.en.golden</c>).
/// </summary>
public sealed class GoldenConversationTests
{
    private static readonly string Folder = Repository.Path("Tests", "Dialogs", "Goldens");

    public static TheoryData<string> Stories =>
        [.. Directory.GetFiles(Folder, "*.story").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static string PathOf(string name) => Path.Combine(Folder, name + ".story");

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task The_story_goes_as_written(string name)
    {
        var path = PathOf(name);
        var story = Story.Parse(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken));
        var vietnamese = new StoryPlayer("vi");
        var english = new StoryPlayer("en", vietnamese.Taps);

        var inVietnamese = await vietnamese.Play(story, TestContext.Current.CancellationToken);
        var inEnglish = await english.Play(story, TestContext.Current.CancellationToken);

        Golden.Check(path, inVietnamese);
        Golden.Check(Path.Combine(Folder, name + ".en.golden"), inEnglish);
        Assert.DoesNotContain(StoryPlayer.NoSuchButton, inVietnamese + inEnglish, StringComparison.Ordinal);
    }
}
