using System.Collections.Concurrent;

namespace VolunteerBot.Dialogs.Language;

/// <summary>Guesses which kind of activity a message is about from the words each kind is known by.</summary>
public static class KindWords
{
    /// <summary>The phrases as they are compared; there are a few hundred, and they are asked about at every replay.</summary>
    private static readonly ConcurrentDictionary<string, string> Folded = new(StringComparer.Ordinal);

    /// <summary>The code whose phrases cover the most of the message; longer phrases weigh more. Null when none occurs or two tie.</summary>
    public static string? Guess(Utterance u, IEnumerable<(string Code, string[] Words)> kinds)
    {
        var text = " " + u.Folded + " ";
        string? best = null;
        double top = 0;
        var tied = false;
        foreach (var (code, words) in kinds)
        {
            double score = 0;
            foreach (var word in words) score += Weigh(text, Folded.GetOrAdd(word, static w => Utterance.Of(w).Folded));
            if (score > top) (best, top, tied) = (code, score, false);
            else if (score > 0 && Math.Abs(score - top) < 1e-9) tied = true;
        }
        return tied ? null : best;
    }

    private static double Weigh(string text, string phrase)
    {
        if (phrase.Length == 0 || !text.Contains(" " + phrase + " ", StringComparison.Ordinal)) return 0;
        var words = phrase.AsSpan().Count(' ') + 1;
        return words * words + phrase.Length / 100.0;
    }
}
