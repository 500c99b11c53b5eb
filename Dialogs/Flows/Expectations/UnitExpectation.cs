using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Organisation;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Dialogs.Flows.Expectations;

/// <summary>
/// A unit by name, as people type it, or near a shared point. One that fits clearly is taken; where several do, the best are offered. A
/// former name is answered with the unit of today and since when.
/// </summary>
internal sealed class UnitExpectation(OrgTree tree, IReadOnlyList<OrgUnitId> near, bool asksForPlace = false) : Expectation
{
    /// <summary>A name this sure is taken at once, unless another is as good.</summary>
    private const double Certain = 0.9;
    private const double Likely = 0.45;
    private const double Margin = 0.08;
    private const int MostOffered = 6;

    public override IReadOnlyList<OfferedChoice> Choices => [.. near.Take(8).Select(id => Offer(id))];

    public override bool ChoicesByNumber => true;

    public override InputHint Hint => asksForPlace ? InputHint.Location : InputHint.None;

    public override Say NotUnderstood => "unit.needed";

    public override bool MayBeFilledInPassing => true;

    public override Say? Describe(string value) =>
        Domain.Records.TypedId.TryRead<OrgUnitId>(value) is { } id && tree.NameOf(id) is { } name ? Say.Words(name) : (Say?)null;

    public override Reading? Read(Hearing hearing, bool inPassing)
    {
        if (hearing.Choice is { } tapped)
            return inPassing ? null : new Reading.Accepted(tapped);
        if (!inPassing && hearing.Location is { } point)
            return Near(hearing, point);
        if (!hearing.HasText)
            return null;
        var mention = Units.Mention(hearing.Words);
        if (inPassing)
        {
            if (mention is null || !hearing.IsFree(mention.Span) || Sure(mention.Text) is not { } certain)
                return null;
            hearing.Take(mention.Span);
            return new Reading.Accepted(certain);
        }
        var typed = mention?.Text ?? hearing.Words.Text;
        if (Sure(typed) is { } best)
        {
            hearing.Take(mention?.Span ?? new Span(0, hearing.Words.Text.Length));
            return new Reading.Accepted(best);
        }
        return Ask(typed);
    }

    /// <summary>The id of the unit the words surely name; null when none or several do, or only one that is no more.</summary>
    public string? Sure(string typed)
    {
        var ranked = UnitIndex.Of(tree).Find(typed);
        return ranked.Count > 0 && ranked[0] is { Former: null, Score: >= Certain } && (ranked.Count == 1 || ranked[0].Score - ranked[1].Score >= Margin)
            ? ranked[0].Id.ToString() : null;
    }

    private Reading.Rejected Ask(string typed)
    {
        var likely = UnitIndex.Of(tree).Find(typed).Where(r => r.Score >= Likely).ToList();
        var said = typed.Length > 60 ? typed[..60] + "…" : typed;
        if (likely.Count == 0)
            return new Reading.Rejected(new Say("unit.unknown", said));
        var top = likely.TakeWhile(l => l.Score >= likely[0].Score - Margin).ToList();
        var offers = likely.Take(MostOffered).Select(l => Offer(l.Id)).ToList();
        return top.All(t => t.Former is not null)
            ? new Reading.Rejected(new Say("unit.former", top[0].Former, top[0].EndedOn), [.. top.Take(MostOffered).Select(l => Offer(l.Id))])
            : new Reading.Rejected(new Say("unit.which", said), offers);
    }

    /// <summary>The point itself is kept nowhere: what is stored is the unit they tap.</summary>
    private Reading.Rejected Near(Hearing hearing, Domain.Activities.GeoPoint point)
    {
        hearing.TakeLocation();
        var found = UnitIndex.Of(tree).Near(point, MostOffered);
        return found.Count > 0 ? new Reading.Rejected("unit.near", [.. found.Select(id => Offer(id))]) : new Reading.Rejected("unit.nearUnknown");
    }

    private OfferedChoice Offer(OrgUnitId id) => new(Say.Words(tree.NameOf(id) ?? "?"), id.ToString());
}
