using VolunteerBot.Dialogs.Language;
using Xunit;

namespace VolunteerBot.Tests.Dialogs.Language;

public sealed class WordsTests
{
    public static IEnumerable<TheoryDataRow<string, string>> Messages() => Tables.Pairs("words.txt");

    [Theory, MemberData(nameof(Messages))]
    public void A_short_answer_is_known_only_as_the_whole_message(string message, string expected)
    {
        var u = Utterance.Of(message);
        (string Name, bool Is)[] words =
        [
            ("yes", Words.IsYes(u)), ("no", Words.IsNo(u)), ("back", Words.IsBack(u)), ("cancel", Words.IsCancel(u)), ("help", Words.IsHelp(u)),
            ("menu", Words.IsMenu(u)), ("resume", Words.IsResume(u)), ("skip", Words.IsSkip(u)), ("edit", Words.IsEdit(u)),
        ];
        Assert.Equal(expected == "--" ? [] : [expected], words.Where(w => w.Is).Select(w => w.Name));
    }
}
