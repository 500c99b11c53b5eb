using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>How campaigns, calls for volunteers and sign-ups are stored.</summary>
public static class CampaignRecords
{
    /// <summary>By first day; there are few.</summary>
    public static readonly RecordIndex<Campaign> CampaignsByDay = RecordIndex<Campaign>.By("day", c => Keys.Of(Keys.Of(c.Plan.From), c.Id.ToString()));

    public static readonly RecordType<Campaign> Campaigns = new("campaigns", DomainJson.Default.Campaign, c => c.Id.ToString(), CampaignsByDay);

    /// <summary>Calls that are open, by unit, then by when they end.</summary>
    public static readonly RecordIndex<Recruitment> OpenByUnit = RecordIndex<Recruitment>.By("open",
        r => r.State == RecruitmentState.Open ? Keys.Of(r.UnitId.ToString(), Keys.Of(r.EndsAt)) : null);

    public static readonly RecordIndex<Recruitment> ByCampaign = RecordIndex<Recruitment>.By("campaign",
        r => r.CampaignId is { } campaign ? Keys.Of(campaign.ToString(), Keys.Of(r.StartsAt)) : null);

    /// <summary>Calls that are open, by when they end, whatever their unit.</summary>
    public static readonly RecordIndex<Recruitment> OpenByEnd = RecordIndex<Recruitment>.By("openEnd",
        r => r.State == RecruitmentState.Open ? Keys.Of(Keys.Of(r.EndsAt), r.ActivityId.ToString()) : null);

    public static readonly RecordType<Recruitment> Recruitments =
        new("recruitments", DomainJson.Default.Recruitment, r => r.ActivityId.ToString(), OpenByUnit, ByCampaign, OpenByEnd);

    /// <summary>By activity, shift and state, in line order for those who wait.</summary>
    public static readonly RecordIndex<SignUp> ByShift = RecordIndex<SignUp>.By("shift",
        s => Keys.Of(ShiftKey(s.ActivityId, s.Shift), s.State.ToString(), Keys.Of(s.Line.ToString("D12", System.Globalization.CultureInfo.InvariantCulture), s.Id)));

    /// <summary>By person, then by when the shift begins.</summary>
    public static readonly RecordIndex<SignUp> ByPerson = RecordIndex<SignUp>.By("person",
        s => s.PersonId is { } person ? Keys.Of(person.ToString(), Keys.Of(s.StartsAt)) : null);

    /// <summary>Offered places, by when they lapse.</summary>
    public static readonly RecordIndex<SignUp> ByOffer = RecordIndex<SignUp>.By("offer",
        s => s is { State: SignUpState.Offered, OfferedUntil: { } until } ? Keys.Of(Keys.Of(until), s.Id) : null);

    public static readonly RecordType<SignUp> SignUps = new("signUps", DomainJson.Default.SignUp, s => s.Id, ByShift, ByPerson, ByOffer);

    /// <summary>All sign-ups of an activity or, with a shift, of that shift, in pages.</summary>
    /// <param name="after">The last of the page before.</param>
    public static RecordQuery<SignUp> Of(ActivityId activity, int? shift = null, SignUpState? state = null, SignUp? after = null, int limit = 1_000)
    {
        var first = (shift, state) switch
        {
            (null, _) => activity.ToString(),
            ({ } no, null) => ShiftKey(activity, no),
            ({ } no, { } only) => Keys.Of(ShiftKey(activity, no), only.ToString()),
        };
        var from = after is null ? first : ByShift.KeyOf(after) + Keys.Separator;
        return new(SignUps, ByShift, from, first + (char)(Keys.Separator + 1), limit);
    }

    /// <summary>What lies ahead of a person, the next first.</summary>
    public static RecordQuery<SignUp> Of(PersonId person, DateTimeOffset from, int limit = 100) =>
        new(SignUps, ByPerson, Keys.Of(person.ToString(), Keys.Of(from)), person.ToString() + (char)(Keys.Separator + 1), limit);

    /// <summary>Under which keys of <see cref="OpenByUnit"/> the open calls of a unit stand that are not over.</summary>
    public static KeyRange OpenKeysOf(OrgUnitId unit, DateTimeOffset now) => new(Keys.Of(unit.ToString(), Keys.Of(now)), unit.ToString() + (char)(Keys.Separator + 1));

    private static string ShiftKey(ActivityId activity, int shift) =>
        Keys.Of(activity.ToString(), shift.ToString("D3", System.Globalization.CultureInfo.InvariantCulture));
}
