using System.Globalization;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Flows;

/// <summary>A line of a summary.</summary>
/// <param name="Label">Text key of its short name, as it stands on its button too.</param>
/// <param name="Keys">The questions to ask again when the line is to change; none = it cannot be changed.</param>
public sealed record SummaryLine(string Label, Say Value, params string[] Keys)
{
    /// <summary>Its name in somebody's own words, where no text has one.</summary>
    public string? Named { get; init; }

    public Say Called => Named is { } words ? Say.Words(words) : new Say(Label);
}

/// <summary>Everything that is about to happen, shown before it does.</summary>
/// <param name="Warnings">What the person should look at twice.</param>
/// <param name="Confirm">Text key of the button that makes it happen.</param>
public sealed record Summary(Say Title, IReadOnlyList<SummaryLine> Lines, IReadOnlyList<Say> Warnings, string Confirm = "confirm.yes")
{
    /// <summary>What else can be done with it, beside confirming, changing and stopping: value and text key of the button.</summary>
    public IReadOnlyList<(string Value, string Label)> Others { get; init; } = [];

    public Say AsSay() => new("summary", this);

    /// <summary>A short mark of all that is shown, the same for the same content in any language.</summary>
    public string Fingerprint()
    {
        var hash = Fingerprints.Start;
        foreach (var line in Lines)
        {
            hash = Fingerprints.Add(hash, line.Named ?? line.Label);
            hash = Add(hash, line.Value);
        }
        return Fingerprints.Text(hash);
    }

    private static ulong Add(ulong hash, Say say)
    {
        hash = Fingerprints.Add(hash, say.Key);
        foreach (var arg in say.Args ?? [])
        {
            hash = arg switch
            {
                Say inner => Add(hash, inner),
                IEnumerable<Say> several => several.Aggregate(hash, Add),
                _ => Fingerprints.Add(hash, Convert.ToString(arg, CultureInfo.InvariantCulture) ?? ""),
            };
        }
        return hash;
    }
}
