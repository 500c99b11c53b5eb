using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>
/// Decides a list of names that a leader signs up. Names of members become those members; others are kept as the leader wrote them. A
/// name that is on the list already, from whichever group or leader it came, counts once.
/// </summary>
/// <param name="fold">Makes names comparable: lower case, no diacritics, single spaces.</param>
public sealed class TeamSignUpDecider(IRecords records, IPeopleOfUnit members, Func<string, string> fold) : IDecider
{
    public const int MostNames = 200;

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) =>
        intention is SignUpTeam team ? Decide(team, context, cancel) : null;

    private async Task<Outcome> Decide(SignUpTeam team, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(CampaignRecords.Recruitments, team.ActivityId.ToString(), cancel) is not { } stored || stored.Value.Shift(team.Shift) is not { } shift)
            return new Outcome.Refused(null, new NotFound());
        if (!Permissions.May(context.By, Deed.ManageActivities, team.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (!stored.Value.TakesSignUps(shift, context.Now))
            return new Outcome.Refused(null, new SignUpClosed());
        var roster = (await members.Of(team.UnitId, cancel)).ToLookup(p => fold(p.Name));
        var work = new Work(stored.Value, [], [], [], [], [], []);
        foreach (var name in team.Names.Select(n => n.Trim()).Where(n => n.Length > 0).DistinctBy(fold).Take(MostNames))
        {
            var bearers = roster[fold(name)].ToList();
            if (bearers.Count > 1)
                work.Unclear.Add(name);
            else
                await Add(work, team, shift.No, name, bearers.FirstOrDefault(), context, cancel);
        }
        return new Outcome.Done(
        [
            CampaignRecords.Recruitments.Put(work.Recruitment, stored.Version), .. work.Changes,
            context.Audit("signUp.team", "activities/" + team.ActivityId + "/" + team.UnitId),
        ], new TeamSignedUp(work.Recruitment, work.Recruitment.Shift(shift.No)!, work.Joined, work.Already, work.InLine, work.TooYoung, work.Unclear),
            [.. work.Notices(context.By)]);
    }

    private async Task Add(Work work, SignUpTeam team, int shiftNo, string name, Person? person, DecisionContext context, CancellationToken cancel)
    {
        var shift = work.Recruitment.Shift(shiftNo)!;
        if (person is not null && SignUpRules.WhyNot(person, work.Recruitment, shift, context.Today) is not null)
        {
            work.TooYoung.Add(name);
            return;
        }
        var id = person is null ? SignUp.IdOf(team.ActivityId, shiftNo, team.UnitId, fold(name)) : SignUp.IdOf(team.ActivityId, shiftNo, person.Id);
        var before = await records.Get(CampaignRecords.SignUps, id, cancel);
        if (before?.Value.IsOnList == true)
        {
            work.Already.Add(name);
            return;
        }
        var signUp = new SignUp
        {
            Id = id, ActivityId = team.ActivityId, Shift = shiftNo, PersonId = person?.Id, NamedAs = person is null ? name : null, UnitId = team.UnitId,
            State = SignUpState.Going, At = context.Now, By = context.By.Id, StartsAt = shift.When.StartInstant,
        };
        var (next, placed, _) = SignUpDecider.Place(work.Recruitment, shift, signUp, null, person?.Skills ?? [], 0);
        work.Recruitment = next;
        work.Changes.Add(CampaignRecords.SignUps.Put(placed, before?.Version ?? 0));
        (placed.State == SignUpState.Going ? work.Joined : work.InLine).Add(name);
        if (person is not null && person.Id != context.By.Id)
            work.Told.Add((person.Id, placed.State == SignUpState.Waiting));
    }

    private sealed record Work(
        Recruitment First, List<Change> Changes, List<string> Joined, List<string> Already, List<string> InLine, List<string> TooYoung, List<string> Unclear)
    {
        public Recruitment Recruitment { get; set; } = First;

        public List<(PersonId To, bool Waits)> Told { get; } = [];

        public IEnumerable<Notice> Notices(Person leader)
        {
            foreach (var (to, waits) in Told)
            {
                var shift = Changes.OfType<Put<SignUp>>().First(p => p.Value.PersonId == to).Value.Shift;
                yield return new Notice(to, new SignedUpBy(Recruitment, Recruitment.Shift(shift)!, leader.Name, waits));
            }
        }
    }
}

/// <summary>The members of exactly one unit.</summary>
public interface IPeopleOfUnit
{
    ValueTask<IReadOnlyList<Person>> Of(Organisation.OrgUnitId unit, CancellationToken cancel);
}
