using System.Globalization;
using VolunteerBot.Dialogs.Language;

namespace VolunteerBot.Dialogs.Activities;

/// <summary>The figures of an opening sentence ("42 bạn, 1,2 tấn rác, 3tr5"), each taken once by the question that counts in its unit.</summary>
internal sealed class SaidFigures
{
    public static SaidFigures None => new([], null);

    private readonly IReadOnlyList<NumberReading> _figures;
    private int _taken;

    private SaidFigures(IReadOnlyList<NumberReading> figures, string? source) => (_figures, Source) = (figures, source);

    /// <summary>Where the sentence says the money came from, as a code of the funding sources; null when it does not.</summary>
    public string? Source { get; }

    public static SaidFigures Of(string sentence)
    {
        var words = Utterance.Of(sentence);
        return new(Numbers.ReadAll(words), FundingWords.Guess(words));
    }

    /// <summary>The first figure in that unit not yet taken, in invariant text form; null when there is none.</summary>
    public string? Take(CountUnit unit)
    {
        for (var i = 0; unit != CountUnit.None && i < Math.Min(_figures.Count, 32); i++)
        {
            if (SpokenUnits.In(unit, _figures[i]) is not { } value || (_taken & (1 << i)) != 0)
                continue;
            _taken |= 1 << i;
            return value.ToString(CultureInfo.InvariantCulture);
        }
        return null;
    }

    /// <summary>Hours a person, when they can be.</summary>
    public string? TakeHours() =>
        Take(CountUnit.Hours) is { } hours && decimal.Parse(hours, CultureInfo.InvariantCulture) is >= 0.5m and <= 24 ? hours : null;

    /// <summary>Participations when they were said (<i>lượt</i>), else people.</summary>
    public string? TakePeople() =>
        (Take(CountUnit.Turns) ?? Take(CountUnit.People)) is { } people
        && int.TryParse(people, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count is >= 1 and <= ActivityPlanQuestions.MaxPeople
            ? people : null;
}
