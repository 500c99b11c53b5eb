using System.Text;

namespace VolunteerBot.Dialogs.Language;

/// <summary>A phone read out digit by digit: "không chín không không …".</summary>
internal static class SpokenDigits
{
    private const int Fewest = 9;

    /// <summary>The digits from token <paramref name="at"/> on; empty when there are too few for a phone.</summary>
    public static string At(Utterance u, int at, out int next)
    {
        next = at;
        if (!u[at].IsWord || !NumberWords.Digit(u, at, out _, out _)) return "";
        var digits = new StringBuilder(12);
        while (next < u.Count && digits.Length <= 12)
        {
            if (NumberWords.Digit(u, next, out var digit, out var after)) { digits.Append((char)('0' + (int)digit)); next = after; }
            else if (u[next].IsNumber) { digits.Append(u[next].Word); next++; }
            else if (u[next].Is('.') || u[next].Is(',') || u[next].Is('-')) next++;
            else break;
        }
        return digits.Length >= Fewest ? digits.ToString() : "";
    }
}
