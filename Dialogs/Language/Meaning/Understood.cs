namespace VolunteerBot.Dialogs.Language;

/// <summary>
/// All that was understood of one message. Values the person gave keep their own words (title, place, note, unit); null means not said.
/// Counts has every number that counts something, the people, hours and money among them.
/// </summary>
public sealed record Understood(
    string Text, Intent Intent, string? Title, TimeReading? When, PlaceReading? Place, NumberReading? People, NumberReading? Hours, NumberReading? Money,
    string? Phone, UnitMention? Unit, string? Note, string? KindCode, IReadOnlyList<NumberReading> Counts)
{
    /// <summary>Words that name a time there is none of, to be asked back; null when all times are possible.</summary>
    public string? ImpossibleTime { get; init; }

    /// <summary>Which way times were read.</summary>
    public Lean Lean { get; init; }

    /// <summary>The campaign that was named, without the word for it; null when none was.</summary>
    public string? Campaign { get; init; }

    /// <summary>The reporting period or the length that was asked for: 2026-11, 2026-Q4, P7D; null when none was.</summary>
    public string? Period { get; init; }
}
