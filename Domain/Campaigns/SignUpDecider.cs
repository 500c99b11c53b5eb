using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Decides who gets a place. Every decision writes the call against the version it read: a lost race is decided again.</summary>
public sealed class SignUpDecider(IRecords records, CampaignSettings settings) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        JoinShift join => Join(join, context, cancel),
        AnswerNo no => No(no, context, cancel),
        WithdrawSignUp withdraw => Withdraw(withdraw, context, cancel),
        AcceptPlace accept => Accept(accept, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Join(JoinShift join, DecisionContext context, CancellationToken cancel)
    {
        if (await Call(join.ActivityId, cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var recruitment = stored.Value;
        var (shift, refused) = Which(recruitment, join.Shift, context.Now);
        if (shift is null)
            return new Outcome.Refused(null, refused!);
        if (await records.Get(PeopleRecords.Type, context.By.Id.ToString(), cancel) is not { Value: var me } || !me.Agrees(ConsentPurpose.TakePart) && me.Roles.Count == 0)
            return new Outcome.Refused(null, new JoinFirst());
        if ((SignUpRules.WhyNot(me, recruitment, shift, context.Today) ?? await Clash(me, recruitment, shift, cancel)) is { } why)
            return new Outcome.Refused(null, why);
        var before = await records.Get(CampaignRecords.SignUps, SignUp.IdOf(join.ActivityId, shift.No, me.Id), cancel);
        if (before?.Value is { IsOnList: true } same && (same.State != SignUpState.Going || same.Guests >= join.Guests))
            return same.State == SignUpState.Offered ? await Accept(new AcceptPlace(join.ActivityId, shift.No), context, cancel)
                : new Outcome.Done([], new SignedUpAlready(recruitment, shift, same)) { LeavesNoTrace = true };
        var signUp = new SignUp
        {
            Id = SignUp.IdOf(join.ActivityId, shift.No, me.Id), ActivityId = join.ActivityId, Shift = shift.No, PersonId = me.Id,
            UnitId = context.Units.Current(me.HomeUnit) ?? me.HomeUnit, State = SignUpState.Going, At = context.Now, By = me.Id,
            StartsAt = shift.When.StartInstant,
        };
        var (next, placed, leftOut) = Place(recruitment, shift, signUp, before?.Value, me.Skills, join.Guests);
        var changes = new List<Change>
        {
            CampaignRecords.Recruitments.Put(next, stored.Version), CampaignRecords.SignUps.Put(placed, before?.Version ?? 0),
            context.Audit(placed.State == SignUpState.Going ? "signUp.joined" : "signUp.waits", "activities/" + join.ActivityId),
        };
        return placed.State == SignUpState.Going
            ? new Outcome.Done(changes, new PlaceTaken(next, next.Shift(shift.No)!, placed, leftOut, SignUpRules.ConcernsParent(me, shift)))
            : new Outcome.Done(changes, new StandsInLine(next, next.Shift(shift.No)!, placed, shift.Waiting));
    }

    /// <summary>Puts a sign-up on a place, or in line behind those who wait already.</summary>
    internal static (Recruitment Next, SignUp SignUp, int GuestsLeftOut) Place(
        Recruitment recruitment, Shift shift, SignUp signUp, SignUp? before, IReadOnlyList<string> skills, int guests)
    {
        // Somebody who comes with more friends than before is seated anew; their own place is theirs in any case.
        var freed = before is { HoldsPlaces: true } ? shift.Release(before) : shift;
        var seating = freed.Waiting == 0 || before is { HoldsPlaces: true } ? SignUpRules.Seat(freed, skills, guests) : null;
        if (seating is not null)
        {
            var placed = signUp with { Skill = seating.Skill, Guests = seating.Guests };
            return (recruitment.With(freed.Take(seating.Skill, placed.OpenSeats)), placed, guests - seating.Guests);
        }
        var waits = signUp with { State = SignUpState.Waiting, Guests = guests, Line = recruitment.NextInLine };
        return (recruitment.With(freed with { Waiting = freed.Waiting + 1 }) with { NextInLine = recruitment.NextInLine + 1 }, waits, 0);
    }

    private async Task<Outcome> No(AnswerNo no, DecisionContext context, CancellationToken cancel)
    {
        if (await Call(no.ActivityId, cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        if (!no.Later && (await Mine(stored.Value, context.By.Id, null, cancel)).Any(s => s.Value.IsOnList))
            return await Withdraw(new WithdrawSignUp(no.ActivityId, null), context, cancel);
        var id = SignUp.IdOf(no.ActivityId, 0, context.By.Id);
        var before = await records.Get(CampaignRecords.SignUps, id, cancel);
        var answer = new SignUp
        {
            Id = id, ActivityId = no.ActivityId, Shift = 0, PersonId = context.By.Id, UnitId = context.By.HomeUnit,
            State = no.Later ? SignUpState.Later : SignUpState.Declined, At = context.Now, By = context.By.Id, StartsAt = stored.Value.StartsAt,
        };
        return new Outcome.Done(
            [CampaignRecords.SignUps.Put(answer, before?.Version ?? 0), context.Audit(no.Later ? "signUp.later" : "signUp.declined", "activities/" + no.ActivityId)],
            new SaidNo(stored.Value, no.Later)) { LeavesNoTrace = true };
    }

    private async Task<Outcome> Withdraw(WithdrawSignUp withdraw, DecisionContext context, CancellationToken cancel)
    {
        if (await Call(withdraw.ActivityId, cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var mine = (await Mine(stored.Value, context.By.Id, withdraw.Shift, cancel)).Where(s => s.Value.IsOnList).ToList();
        if (mine.Count == 0)
            return new Outcome.Refused(null, new NotSignedUp());
        var line = new WaitingLine(records, settings);
        var (recruitment, changes, notices) = (stored.Value, new List<Change>(), new List<Notice>());
        foreach (var (signUp, version) in mine.Select(m => (m.Value, m.Version)))
        {
            recruitment = WaitingLine.TakeOff(recruitment, signUp);
            changes.Add(CampaignRecords.SignUps.Put(signUp with { State = SignUpState.Withdrawn, At = context.Now, OfferedUntil = null }, version));
            recruitment = await line.Offer(recruitment, signUp.Shift, context.Now, changes, notices, cancel);
        }
        return new Outcome.Done(
        [
            CampaignRecords.Recruitments.Put(recruitment, stored.Version), .. changes, context.Audit("signUp.withdrawn", "activities/" + withdraw.ActivityId),
        ], new Withdrew(recruitment, [.. mine.Select(m => recruitment.Shift(m.Value.Shift)!)]), notices);
    }

    private async Task<Outcome> Accept(AcceptPlace accept, DecisionContext context, CancellationToken cancel)
    {
        if (await Call(accept.ActivityId, cancel) is not { } stored || stored.Value.Shift(accept.Shift) is not { } shift)
            return new Outcome.Refused(null, new NotFound());
        var offer = await records.Get(CampaignRecords.SignUps, SignUp.IdOf(accept.ActivityId, accept.Shift, context.By.Id), cancel);
        if (offer?.Value is { State: SignUpState.Going } going)
            return new Outcome.Done([], new SignedUpAlready(stored.Value, shift, going)) { LeavesNoTrace = true };
        if (offer?.Value is not { State: SignUpState.Offered } offered || stored.Value.State == RecruitmentState.CalledOff || context.Now >= shift.When.StartInstant)
            return new Outcome.Refused(null, new OfferIsOver());
        var taken = offered with { State = SignUpState.Going, At = context.Now, OfferedUntil = null };
        return new Outcome.Done(
        [
            // The places were counted when they were offered; the call is written all the same, so that no offer lapses and is taken at once.
            CampaignRecords.Recruitments.Put(stored.Value, stored.Version), CampaignRecords.SignUps.Put(taken, offer.Version),
            context.Audit("signUp.accepted", "activities/" + accept.ActivityId),
        ], new PlaceTaken(stored.Value, shift, taken, 0, SignUpRules.ConcernsParent(context.By, shift)));
    }

    /// <summary>The shift meant: the one named, or the only one that takes sign-ups.</summary>
    private static (Shift? Shift, IRefusal? Refused) Which(Recruitment recruitment, int? named, DateTimeOffset now)
    {
        if (recruitment.State == RecruitmentState.Open && recruitment.Terms.OpensAt is { } opens && now < opens)
            return (null, new OpensLater(opens));
        var open = recruitment.Shifts.Where(s => recruitment.TakesSignUps(s, now) && (named is null || s.No == named)).ToList();
        return open.Count switch { 0 => (null, new SignUpClosed()), 1 => (open[0], null), _ => (null, new WhichShift(recruitment)) };
    }

    private async ValueTask<IRefusal?> Clash(Person me, Recruitment recruitment, Shift shift, CancellationToken cancel)
    {
        var around = await records.Find(CampaignRecords.Of(me.Id, shift.When.StartInstant.AddDays(-3)), cancel);
        foreach (var other in around.Select(s => s.Value).Where(s => s.State == SignUpState.Going && s.StartsAt < shift.When.EndInstant))
        {
            if (other.ActivityId == recruitment.ActivityId && other.Shift == shift.No)
                continue;
            var there = other.ActivityId == recruitment.ActivityId ? recruitment : (await Call(other.ActivityId, cancel))?.Value;
            if (there?.Shift(other.Shift) is { } taken && taken.When.EndInstant > shift.When.StartInstant)
                return new ClashesWith(there.Title, taken.When);
        }
        return null;
    }

    private async ValueTask<IReadOnlyList<Stored<SignUp>>> Mine(Recruitment recruitment, PersonId person, int? shift, CancellationToken cancel)
    {
        var mine = new List<Stored<SignUp>>();
        foreach (var no in recruitment.Shifts.Select(s => s.No).Where(n => shift is null || n == shift))
        {
            if (await records.Get(CampaignRecords.SignUps, SignUp.IdOf(recruitment.ActivityId, no, person), cancel) is { } found)
                mine.Add(found);
        }
        return mine;
    }

    private ValueTask<Stored<Recruitment>?> Call(ActivityId id, CancellationToken cancel) =>
        records.Get(CampaignRecords.Recruitments, id.ToString(), cancel);
}
