using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Joining;

/// <summary>What roles are called, and how people call them.</summary>
internal static class RoleNames
{
    public static Say Of(Role role) => new("role." + role);

    /// <summary>The role that the words name; the longest name wins ("bí thư chi đoàn" is no "bí thư").</summary>
    public static string? Guess(Utterance words)
    {
        var said = " " + words.Folded + " ";
        return Enum.GetValues<Role>()
            .SelectMany(r => TextBook.WordsOf("role." + r).Select(VietnameseText.Fold).Select(w => (Role: r, Words: w)))
            .Where(n => n.Words.Length > 0 && said.Contains(" " + n.Words + " ", StringComparison.Ordinal))
            .OrderByDescending(n => n.Words.Length).Select(n => n.Role.ToString()).FirstOrDefault();
    }
}
