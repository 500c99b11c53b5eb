using System.Collections.Concurrent;

namespace VolunteerBot.Dialogs.Language;

/// <summary>Guesses which kind of activity a message is about from the words each kind is known by.</summary>
public static class KindWords
{
    /// <summary>The phrases as they are compared; there are a few hundred, and they are asked about at every replay.</summary>
    private static readonly ConcurrentDictionary<string, Phrase> Known = new(StringComparer.Ordinal);

    /// <param name="Spaced">With a space on either side, so that it is found as whole words.</param>
    private sealed record Phrase(string Spaced, double Weight);

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
            foreach (var word in words) score += Known.GetOrAdd(word, static w => Weigh(Utterance.Of(w).Folded)) is { Weight: > 0 } phrase && text.Contains(phrase.Spaced, StringComparison.Ordinal) ? phrase.Weight : 0;
            if (score > top) (best, top, tied) = (code, score, false);
            else if (score > 0 && Math.Abs(score - top) < 1e-9) tied = true;
        }
        return tied ? null : best;
    }

    private static Phrase Weigh(string phrase)
    {
        var words = phrase.AsSpan().Count(' ') + 1;
        return new($" {phrase} ", phrase.Length == 0 ? 0 : (words * words) + (phrase.Length / 100.0));
    }
}
