using System.Globalization;
using System.Text;

namespace VolunteerBot.Domain.Certificates;

/// <summary>A name shown to strangers: enough to compare with the paper in one's hand, too little to learn it.</summary>
public static class HiddenName
{
    /// <summary>"N. T. L." of "Nguyễn Thị Lan"; null where no name is kept.</summary>
    public static string? Initials(string? name) => name is null ? null
        : string.Join(' ', name.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => StringInfo.GetNextTextElement(part).ToUpperInvariant() + "."));

    /// <summary>Whether somebody typed the name on the paper; letter case, spaces and the way diacritics are encoded do not count.</summary>
    public static bool IsSame(string name, string typed) => Bare(name) == Bare(typed);

    private static string Bare(string name) =>
        string.Join(' ', name.Normalize(NormalizationForm.FormC).Split([' ', '\t', '\u00a0'], StringSplitOptions.RemoveEmptyEntries)).ToUpper(CultureInfo.InvariantCulture);
}
