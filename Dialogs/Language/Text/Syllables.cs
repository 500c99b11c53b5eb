namespace VolunteerBot.Dialogs.Language;

/// <summary>Which runs of letters can be a Vietnamese syllable, marks aside. "kys" and "ddoongj" cannot; they are slips or typing residue.</summary>
internal static class Syllables
{
    private static readonly string[] Onsets =
        ["ngh", "ng", "nh", "gh", "gi", "kh", "ph", "th", "tr", "ch", "qu", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p", "q", "r", "s", "t", "v", "x"];

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Rimes = new HashSet<string>((
        "a ac ach ai am an ang anh ao ap at au ay e ec ech em en eng enh eo ep et eu i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu "
        + "o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong oo ooc oong op ot u ua uan uang uat uay uc ue uech uen uenh ui um un ung "
        + "uo uoc uoi uom uon uong uop uot uou up ut uu uy uya uych uyen uyet uynh uyp uyt uyu y yem yen yeng yet yeu ynh").Split(' '), StringComparer.Ordinal)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="folded">Lower case without marks.</param>
    public static bool Holds(ReadOnlySpan<char> folded)
    {
        if (folded.Length is 0 or > 7) return false;
        if (Rimes.Contains(folded)) return true;
        foreach (var onset in Onsets)
            if (folded.StartsWith(onset, StringComparison.Ordinal) && Rimes.Contains(folded[onset.Length..])) return true;
        return folded is "gi" or "gin" or "gip" or "giet" or "gieng";
    }

    public static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';
}
