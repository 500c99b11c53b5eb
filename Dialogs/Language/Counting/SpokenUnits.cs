namespace VolunteerBot.Dialogs.Language;

/// <summary>Units that are one measure in two sizes: "200 kg" answers a question in tonnes, "800 m" one in kilometres.</summary>
public static class SpokenUnits
{
    /// <summary>The value of a reading in the unit wanted; null when it counts something else.</summary>
    public static decimal? In(CountUnit wanted, NumberReading reading) => (wanted, reading.Unit) switch
    {
        _ when wanted == reading.Unit => reading.Value,
        (CountUnit.Tonnes, CountUnit.Kilograms) or (CountUnit.Km, CountUnit.Metres) => reading.Value / 1000m,
        _ => null,
    };
}
