using System.Globalization;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Which shift the words speak of: "ca 2", "ca sáng", or its time. Everything here is folded: lower case, without diacritics.</summary>
internal static class ShiftWords
{
    /// <summary>The hours at which a shift of that part of the day begins: from, and before.</summary>
    private static readonly (string Word, int From, int To)[] Parts = [("sang", 4, 11), ("trua", 10, 14), ("chieu", 12, 18), ("toi", 17, 24), ("dem", 18, 29),
        ("morning", 4, 11), ("afternoon", 12, 18), ("evening", 17, 24)];

    /// <summary>How the parts are written in a hurry. Only behind the word for a shift, where they can hardly be anything else.</summary>
    private static readonly Dictionary<string, string> Hurried = new(StringComparer.Ordinal)
    {
        ["sag"] = "sang", ["sng"] = "sang", ["sg"] = "sang", ["sangg"] = "sang", ["sangs"] = "sang", ["snag"] = "sang", ["san"] = "sang",
        ["true"] = "trua", ["truaw"] = "trua", ["chiu"] = "chieu", ["chieuf"] = "chieu", ["cheu"] = "chieu", ["chie"] = "chieu", ["chju"] = "chieu", ["chìu"] = "chieu",
        ["toj"] = "toi", ["tois"] = "toi", ["demm"] = "dem",
    };

    /// <summary>Whether a shift is spoken of at all.</summary>
    public static bool Names(string folded) => Word(folded) is not null;

    public static string? Guess(Utterance words, IReadOnlyList<Shift> shifts) => In(words.Folded, shifts) is { } shift ? shift.No.ToString(CultureInfo.InvariantCulture) : null;

    /// <summary>The one shift that fits; null when none or several do.</summary>
    public static Shift? In(string folded, IReadOnlyList<Shift> shifts)
    {
        if (NumberIn(folded) is { } no)
            return shifts.FirstOrDefault(s => s.No == no);
        var fitting = HoursIn(folded) is { } hours ? shifts.Where(s => BeginsWithin(s, hours)).ToList() : [];
        return fitting.Count == 1 ? fitting[0] : null;
    }

    /// <summary>"ca 2": its number.</summary>
    public static int? NumberIn(string folded) => int.TryParse(Word(folded), NumberStyles.None, CultureInfo.InvariantCulture, out var no) ? no : null;

    /// <summary>"ca sáng": the hours in which such a shift begins.</summary>
    public static (int From, int To)? HoursIn(string folded) => Word(folded) is { } word && Array.Find(Parts, p => p.Word == word) is { Word: not null } part ? (part.From, part.To) : null;

    /// <summary>The hours in which a shift begins that belongs to the part of the day an hour lies in.</summary>
    public static (int From, int To) HoursAround(int hour) => hour switch
    {
        < 11 => (4, 11),
        < 13 => (10, 14),
        < 17 => (12, 18),
        _ => (17, 29),
    };

    public static bool BeginsWithin(Shift shift, (int From, int To) hours) => shift.When.From is { } from && from.Hour >= hours.From && from.Hour < hours.To;

    /// <summary>What stands behind "ca" or "buổi", or before "shift".</summary>
    private static string? Word(string folded)
    {
        var words = folded.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('.', ',', '!', '?')).ToArray();
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "ca" or "buoi" or "shift" && i + 1 < words.Length && Known(words[i + 1]) is { } behind)
                return behind;
            if (words[i] == "shift" && i > 0 && Known(words[i - 1]) is { } before && !int.TryParse(before, out _))
                return before;
        }
        return null;
    }

    private static string? Known(string word) =>
        Hurried.TryGetValue(word, out var meant) ? meant : int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out _) || Array.Exists(Parts, p => p.Word == word) ? word : null;
}
