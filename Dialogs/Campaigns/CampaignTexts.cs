using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>How campaigns, calls and shifts are worded.</summary>
internal static class CampaignTexts
{
    public static Say Period(CampaignPlan plan) => new("campaign.period", plan.From, plan.To);

    public static Say Goals(CampaignPlan plan) => plan.Goals.Count == 0 ? "value.notSaid"
        : new Say("several", plan.Goals.Select(g => new Say("amount." + g.Key, g.Value)).ToList());

    /// <summary>Its time, and how many places are left.</summary>
    public static Say Shift(Recruitment recruitment, Shift shift) => new("signup.shift", shift.No, shift.When, Places(shift), Kept(shift));

    public static Say Places(Shift shift) => shift.TakenInAll >= shift.Places
        ? shift.Waiting == 0 ? new Say("signup.full", shift.Places) : new Say("signup.fullWaiting", shift.Places, shift.Waiting)
        : new Say("signup.left", shift.Places - shift.TakenInAll, shift.Places);

    public static Say Shifts(Recruitment recruitment) => new("lines", recruitment.Shifts.Select(s => Shift(recruitment, s)).ToList());

    private static Say Kept(Shift shift) => shift.Skills.Count == 0 ? Say.Words("")
        : new Say("signup.kept", new Say("several", shift.Skills.Select(s => new Say("signup.keptSkill", s.Value, new Say("skill." + s.Key))).ToList()));

    /// <summary>What to bring and to know, a line each; only what was said.</summary>
    public static IEnumerable<Say> Terms(RecruitmentTerms terms)
    {
        if (terms.OpensAt is { } opens)
            yield return new Say("signup.opens", Domain.Time.VietnamTime.ToLocal(opens).ToString("H:mm dd/MM", System.Globalization.CultureInfo.InvariantCulture));
        if (terms.ClosesAt is { } closes)
            yield return new Say("signup.closes", Domain.Time.VietnamTime.ToLocal(closes).ToString("H:mm dd/MM", System.Globalization.CultureInfo.InvariantCulture));
        if (terms.MinimumAge is { } age)
            yield return new Say("signup.minimumAge", age);
        if (terms.Bring is { } bring)
            yield return new Say("signup.bring", bring);
        if (terms.Safety is { } safety)
            yield return new Say("signup.safety", safety);
        if (terms.Contact is { } contact)
            yield return new Say("signup.contact", contact);
    }
}
