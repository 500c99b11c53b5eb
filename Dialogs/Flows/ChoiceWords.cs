using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>Finds a coded choice by its words in either language, whichever the buttons are in.</summary>
internal static class ChoiceWords
{
    /// <param name="texts">What stands before a code in the text files: <c>skill.</c></param>
    /// <returns>The code whose words are the whole message; null when there is none.</returns>
    public static Func<Utterance, string?> Of(string texts, IEnumerable<string> codes) => words =>
        codes.FirstOrDefault(c => TextBook.WordsOf(texts + c).Any(w => VietnameseText.SameWords(w, words.Text)));
}
