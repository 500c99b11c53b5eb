using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Shows a list of names to the one who runs the call, and notes that it was looked at.</summary>
public sealed class SignUpListDecider(IRecords records) : IDecider
{
    private const int Most = 500;

    private static readonly SignUpState[] OnList = [SignUpState.Going, SignUpState.Offered, SignUpState.Waiting];

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) =>
        intention is ShowSignUps show ? Show(show, context, cancel) : null;

    private async Task<Outcome> Show(ShowSignUps show, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(CampaignRecords.Recruitments, show.ActivityId.ToString(), cancel) is not { Value: var call })
            return new Outcome.Refused(null, new NotFound());
        if (!CampaignAccess.MayManage(context.By, call, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        var listed = new List<ListedSignUp>();
        foreach (var (shift, state) in call.Shifts.SelectMany(s => OnList.Select(state => (s.No, state))))
        {
            foreach (var found in await records.Find(CampaignRecords.Of(call.ActivityId, shift, state, limit: Most), cancel))
            {
                var person = found.Value.PersonId is { } id ? (await records.Get(PeopleRecords.Type, id.ToString(), cancel))?.Value : null;
                listed.Add(new ListedSignUp(found.Value, person?.Name ?? found.Value.NamedAs ?? "?", context.Units.NameOf(context.Units.Current(found.Value.UnitId))));
            }
        }
        return new Outcome.Done([context.Audit("signUps.seen", "activities/" + call.ActivityId)], new SignUpListShown(call, listed));
    }
}
