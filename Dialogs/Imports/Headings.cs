using System.Collections.Frozen;
using System.Text;
using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Which column of a table is which, by its heading as offices write it.</summary>
internal static partial class Headings
{
    private static readonly Lazy<FrozenDictionary<ImportKind, Dictionary<string, string>>> Words = new(Read);

    /// <summary>What a heading names: a column's key, <c>-REASON</c> for one that is not kept, or null.</summary>
    /// <param name="isWhole">Whether the heading is one of the ways to write it, and nothing more.</param>
    public static string? KeyOf(ImportKind kind, string heading, out bool isWhole)
    {
        var words = Words.Value[kind];
        var folded = Fold(heading);
        isWhole = words.TryGetValue(folded, out var key);
        if (isWhole || folded.Length is 0 or > 80)
            return key;
        var padded = " " + folded + " ";
        return words.Where(w => w.Key.Length > 2 && padded.Contains(" " + w.Key + " ", StringComparison.Ordinal))
            .OrderByDescending(w => w.Key.Length).Select(w => w.Value).FirstOrDefault();
    }

    /// <summary>Lower case without diacritics; brackets, stars and signs are gone, a line break is a space.</summary>
    internal static string Fold(string heading)
    {
        var folded = VietnameseText.Fold(Brackets().Replace(heading, " "));
        var text = new StringBuilder(folded.Length);
        foreach (var c in folded)
            text.Append(char.IsLetterOrDigit(c) || c == '#' ? c : ' ');
        return Spaces().Replace(text.ToString(), " ").Trim();
    }

    [GeneratedRegex(@"\([^)]*\)|\[[^\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(" +")]
    private static partial Regex Spaces();

    private static FrozenDictionary<ImportKind, Dictionary<string, string>> Read()
    {
        using var stream = typeof(Headings).Assembly.GetManifestResourceStream("VolunteerBot.Dialogs.Imports.Data.columns.txt")!;
        using var reader = new StreamReader(stream);
        var all = Enum.GetValues<ImportKind>().ToDictionary(k => k, _ => new Dictionary<string, string>(StringComparer.Ordinal));
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            var (name, words) = line.Split(" = ", 2) is [var n, var w] ? (n, w) : throw new InvalidDataException($"columns.txt: no ' = ' in '{line}'.");
            var (kind, column) = (name[..name.IndexOf('.', StringComparison.Ordinal)], name[(name.IndexOf('.', StringComparison.Ordinal) + 1)..]);
            foreach (var target in all.Where(t => kind == "any" || string.Equals(t.Key.ToString(), kind, StringComparison.OrdinalIgnoreCase)))
            {
                foreach (var word in words.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Append(column))
                    target.Value.TryAdd(Fold(word), column);
            }
        }
        return all.ToFrozenDictionary();
    }
}
