using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>A place in the person's own words, or a shared point.</summary>
internal sealed class PlaceExpectation : Expectation
{
    private const int MaxLength = 200;

    public override InputHint Hint => InputHint.Location;

    public override Say NotUnderstood => "place.needed";

    public override bool MayBeFilledInPassing => true;

    public override Say? Describe(string value) => new Say("place", Place.Parse(value));

    /// <summary>A shared point joins the words of the place; it does not wipe them.</summary>
    public override string Merge(string old, string correction, Hearing hearing) =>
        correction.StartsWith('@') ? Place.Parse(old).Text + correction : correction;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (hearing.Location is { } point)
        {
            hearing.TakeLocation();
            var words = hearing.HasText && !inPassing ? hearing.Words.Text : "";
            return new Reading.Accepted(new Place(words, point).ToString());
        }
        if (!hearing.HasText)
            return null;
        // Asked for a place, "bờ sông Ba" is one whole name, though only "sông Ba" is a known one.
        if (Places.Read(hearing.Words) is { } heard && hearing.IsFree(heard.Span) && (inPassing || heard.WithCue != heard.Span || !hearing.Words.Text[..heard.Span.Start].Any(char.IsLetterOrDigit)))
        {
            if (inPassing && heard.Confidence < 0.6)
                return null;
            hearing.Take(heard.Span);
            return new Reading.Accepted(Clean(heard.Text));
        }
        return inPassing ? null : WholeText(hearing);
    }

    /// <summary>Asked for a place, people just name it; clear signs of something else are left for other questions.</summary>
    private Reading? WholeText(Hearing hearing)
    {
        var end = hearing.Words.Text.Length;
        foreach (var number in Numbers.ReadAll(hearing.Words))
        {
            if (number.Unit == CountUnit.People && number.Span.Start > 0)
                end = Math.Min(end, number.Span.Start);
        }
        var text = Clean(hearing.Words.Text[..end]);
        if (!text.Any(char.IsLetter))
            return new Reading.Rejected(NotUnderstood);
        if (text.Length > MaxLength)
            return new Reading.Rejected(new Say("text.tooLong", text.Length, MaxLength));
        hearing.Take(new Span(0, end));
        return new Reading.Accepted(text);
    }

    /// <summary>A place never carries the sign that parts words from point.</summary>
    private static string Clean(string text) => text.Replace('@', ' ').Trim(' ', ',', '.', ';', '-');
}
