using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>Which kind of work somebody's words speak of, by the words listed under <c>kind.CODE.words</c>.</summary>
internal static class KindNames
{
    private static readonly Lazy<IReadOnlyList<(string Code, string[] Words)>> Words =
        new(() => [.. ActivityKinds.All.Select(k => (k.Code, TextBook.WordsOf("kind." + k.Code).ToArray()))]);

    public static string? Guess(string title) => Guess(Utterance.Of(title));

    public static string? Guess(Utterance words) => KindWords.Guess(words, Words.Value);
}
