namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// Sets what the phrases say against what the examples say. Phrases know exactly which words they came from, and what is refused or asked;
/// examples know the many ways of saying a thing. Where they agree it is surer, where they do not the likelier wins.
/// </summary>
internal static class Weighing
{
    /// <summary>How much a phrase counts beside the examples, and one that says it outright; chosen on sentences neither had seen.</summary>
    private const double PhraseWeight = 0.3, PlainPhraseWeight = 1;

    private const double PlainFrom = 0.95;

    /// <summary>From here on nineteen of twenty are right: the confidence <see cref="Intent.AskBelow"/>.</summary>
    private const double SureFrom = 0.55;

    /// <summary>What was found to be refused or asked, or has no word at all that asks for something, acts only where the examples leave no doubt.</summary>
    private const double NoDoubt = 0.85;

    public static Intent Of(Utterance u, Intent read)
    {
        var kinds = Examples.Here.Kinds;
        var own = read.Kind == IntentKind.None ? IntentKind.Other : read.Kind;
        if (!kinds.Contains(own))
            return read;
        var likely = Examples.Here.Likelihoods(u);
        var weight = read.Confidence >= PlainFrom ? PlainPhraseWeight : PhraseWeight;
        for (var k = 0; k < likely.Length; k++)
            if (kinds[k] == own) likely[k] += weight * read.Confidence;
        var best = Array.IndexOf(likely, likely.Max());
        var share = likely[best] / (1 + weight);
        var confidence = share < SureFrom ? share / SureFrom * Intent.AskBelow : Intent.AskBelow + ((share - SureFrom) / (1 - SureFrom) * 0.28);
        if (kinds[best] == own)
            return read.Kind == IntentKind.None || read.Span.Length == 0 && share < NoDoubt ? read : read with { Confidence = Math.Max(read.Confidence, confidence) };
        var isRefused = own is IntentKind.Other or IntentKind.Decline && read.Confidence >= Intent.AskBelow && Intents.Acts(kinds[best]);
        var isGuess = read.Span.Length == 0 && own == IntentKind.RegisterActivity;
        if ((isRefused || isGuess) && share < NoDoubt)
            return read;
        return new Intent(kinds[best], confidence, default, "sentences like it");
    }
}
