using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Gives freed places to those who wait, in their order, each for a while.</summary>
public sealed class WaitingLine(IRecords records, CampaignSettings settings)
{
    /// <summary>So many of the line are looked at for somebody whom the free places suffice.</summary>
    private const int LookedAt = 50;

    /// <summary>The call without the places, or the wait, of a sign-up that is taken off the list.</summary>
    public static Recruitment TakeOff(Recruitment recruitment, SignUp signUp)
    {
        if (recruitment.Shift(signUp.Shift) is not { } shift)
            return recruitment;
        return recruitment.With(signUp.HoldsPlaces ? shift.Release(signUp)
            : signUp.State == SignUpState.Waiting ? shift with { Waiting = Math.Max(0, shift.Waiting - 1) } : shift);
    }

    /// <summary>Offers what is free now to the first in line, and so on until nothing is left or nobody fits.</summary>
    /// <param name="changes">What else is being decided; sign-ups changed or taken away there are not offered anything.</param>
    /// <returns>The call with the offered places counted.</returns>
    public async ValueTask<Recruitment> Offer(
        Recruitment recruitment, int shiftNo, DateTimeOffset now, List<Change> changes, List<Notice> notices, CancellationToken cancel)
    {
        if (recruitment.Shift(shiftNo) is not { } shift || shift.Waiting == 0 || recruitment.State == RecruitmentState.CalledOff || now >= shift.When.StartInstant)
            return recruitment;
        var touched = changes.OfType<RecordChange>().Where(c => c.RecordType == CampaignRecords.SignUps).Select(c => c.Id).ToHashSet(StringComparer.Ordinal);
        var line = await records.Find(CampaignRecords.Of(recruitment.ActivityId, shiftNo, SignUpState.Waiting, limit: LookedAt), cancel);
        foreach (var (waiting, version) in line.Select(w => (w.Value, w.Version)).Where(w => !touched.Contains(w.Value.Id)))
        {
            var skills = waiting.PersonId is { } id && await records.Get(People.PeopleRecords.Type, id.ToString(), cancel) is { } person ? person.Value.Skills : [];
            if (SignUpRules.Seat(shift, skills, waiting.Guests) is not { } seating || seating.Guests < waiting.Guests)
                continue;
            var isNamed = waiting.PersonId is null;
            var until = PlaceOffers.Until(now, shift.When.StartInstant, settings.OfferLasts);
            // Somebody a leader named cannot answer: their place is simply theirs.
            var offered = waiting with
            {
                State = isNamed ? SignUpState.Going : SignUpState.Offered, At = now, OfferedUntil = isNamed ? null : until, Skill = seating.Skill,
            };
            shift = shift.Take(seating.Skill, offered.OpenSeats) with { Waiting = Math.Max(0, shift.Waiting - 1) };
            changes.Add(CampaignRecords.SignUps.Put(offered, version));
            if (waiting.PersonId is { } to)
                notices.Add(new Notice(to, new PlaceOffered(recruitment, shift, until)));
            if (shift.TakenInAll >= shift.Places)
                break;
        }
        return recruitment.With(shift);
    }

    /// <summary>What follows when an offered place was not taken in time: it goes to the next. Null when the offer is no longer open.</summary>
    public async ValueTask<Lapse?> Lapse(Stored<SignUp> offer, DateTimeOffset now, CancellationToken cancel)
    {
        if (offer.Value is not { State: SignUpState.Offered, OfferedUntil: { } until } || now < until
            || await records.Get(CampaignRecords.Recruitments, offer.Value.ActivityId.ToString(), cancel) is not { } stored)
            return null;
        List<Change> changes = [CampaignRecords.SignUps.Put(offer.Value with { State = SignUpState.Lapsed, At = now, OfferedUntil = null }, offer.Version)];
        List<Notice> notices = [];
        var recruitment = TakeOff(stored.Value, offer.Value);
        if (offer.Value.PersonId is { } to && recruitment.Shift(offer.Value.Shift) is { } shift)
            notices.Add(new Notice(to, new OfferLapsed(recruitment, shift)));
        recruitment = await Offer(recruitment, offer.Value.Shift, now, changes, notices, cancel);
        return new Lapse([CampaignRecords.Recruitments.Put(recruitment, stored.Version), .. changes], notices);
    }
}

/// <param name="Changes">To be committed as a whole.</param>
public sealed record Lapse(IReadOnlyList<Change> Changes, IReadOnlyList<Notice> Notices);
