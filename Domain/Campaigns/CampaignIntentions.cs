using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Campaigns;

/// <summary>Put a campaign on record, or a changed plan in the place of the old one.</summary>
public sealed record SaveCampaign(CampaignId? Id, CampaignPlan Plan) : IIntention;

/// <summary>Close a campaign for new activities, or open it again.</summary>
public sealed record SetCampaignStatus(CampaignId Id, CampaignStatus Status) : IIntention;

/// <summary>A shift as it is planned.</summary>
public sealed record ShiftPlan(TimeSlot When, int Places, IReadOnlyDictionary<string, int> Skills);

/// <summary>Call for volunteers for an activity, or change the call. Places already taken stay taken.</summary>
public sealed record SaveRecruitment(ActivityId ActivityId, CampaignId? CampaignId, RecruitmentTerms Terms, IReadOnlyList<ShiftPlan> Shifts) : IIntention;

public sealed record SetRecruitmentState(ActivityId ActivityId, RecruitmentState State) : IIntention;

public sealed record CampaignSaved(Campaign Campaign, bool IsNew) : IReceipt;

public sealed record CampaignStatusSet(Campaign Campaign) : IReceipt;

public sealed record RecruitmentSaved(Recruitment Recruitment, bool IsNew) : IReceipt;

public sealed record RecruitmentStateSet(Recruitment Recruitment) : IReceipt;

/// <summary>More places of the shift are taken than it would have.</summary>
public sealed record PlacesTaken(int Shift, int Taken) : IRefusal;

/// <summary>Take a place in a shift, or stand in line for it.</summary>
/// <param name="Shift">Null = the only one that is open.</param>
/// <param name="Guests">Friends to bring.</param>
public sealed record JoinShift(ActivityId ActivityId, int? Shift, int Guests) : IIntention;

/// <summary>Say no, or "later".</summary>
public sealed record AnswerNo(ActivityId ActivityId, bool Later) : IIntention;

/// <summary>Give up a place, or the wait for one.</summary>
/// <param name="Shift">Null = all of theirs in the activity.</param>
public sealed record WithdrawSignUp(ActivityId ActivityId, int? Shift) : IIntention;

/// <summary>Take the place that was offered from the waiting list.</summary>
public sealed record AcceptPlace(ActivityId ActivityId, int Shift) : IIntention;

/// <summary>A leader signs up people of their unit by name.</summary>
public sealed record SignUpTeam(ActivityId ActivityId, int Shift, Organisation.OrgUnitId UnitId, IReadOnlyList<string> Names) : IIntention;

/// <param name="GuestsLeftOut">Friends for whom there was no place any more.</param>
/// <param name="TellParent">They are under 18 and it is over night: a parent should know (domain reference 4.5).</param>
public sealed record PlaceTaken(Recruitment Recruitment, Shift Shift, SignUp SignUp, int GuestsLeftOut, bool TellParent) : IReceipt;

/// <param name="Ahead">How many sign-ups stand before them.</param>
public sealed record StandsInLine(Recruitment Recruitment, Shift Shift, SignUp SignUp, int Ahead) : IReceipt;

/// <summary>They had said so before; nothing changed.</summary>
public sealed record SignedUpAlready(Recruitment Recruitment, Shift Shift, SignUp SignUp) : IReceipt;

public sealed record SaidNo(Recruitment Recruitment, bool Later) : IReceipt;

public sealed record Withdrew(Recruitment Recruitment, IReadOnlyList<Shift> Shifts) : IReceipt;

/// <summary>Told to somebody who waited: a place is kept for them for a while.</summary>
public sealed record PlaceOffered(Recruitment Recruitment, Shift Shift, DateTimeOffset Until) : IReceipt;

/// <summary>Told to somebody who let the time run out.</summary>
public sealed record OfferLapsed(Recruitment Recruitment, Shift Shift) : IReceipt;

/// <summary>Told to somebody whom a leader signed up.</summary>
public sealed record SignedUpBy(Recruitment Recruitment, Shift Shift, string Leader, bool Waits) : IReceipt;

/// <param name="Joined">Names that got a place now.</param>
/// <param name="Already">On the list before; each counted once.</param>
/// <param name="InLine">Names that wait.</param>
/// <param name="TooYoung">Names that the minimum age keeps out.</param>
/// <param name="Unclear">Names that several members bear.</param>
public sealed record TeamSignedUp(
    Recruitment Recruitment, Shift Shift, IReadOnlyList<string> Joined, IReadOnlyList<string> Already, IReadOnlyList<string> InLine,
    IReadOnlyList<string> TooYoung, IReadOnlyList<string> Unclear) : IReceipt;

/// <summary>Sign-up has not opened yet.</summary>
public sealed record OpensLater(DateTimeOffset At) : IRefusal;

/// <summary>Sign-up is over, closed, or the shift has begun.</summary>
public sealed record SignUpClosed : IRefusal;

/// <summary>It has several shifts open; which?</summary>
public sealed record WhichShift(Recruitment Recruitment) : IRefusal;

/// <summary>They are too young for it.</summary>
public sealed record TooYoung(int MinimumAge) : IRefusal;

/// <summary>Nothing is known of them yet: they join first.</summary>
public sealed record JoinFirst : IRefusal;

/// <summary>They have a place elsewhere at that time.</summary>
public sealed record ClashesWith(string Title, TimeSlot When) : IRefusal;

/// <summary>There is no sign-up of theirs.</summary>
public sealed record NotSignedUp : IRefusal;

/// <summary>The offered place was given to somebody else meanwhile.</summary>
public sealed record OfferIsOver : IRefusal;

/// <summary>See who is on the list; every look is noted (domain reference 4.4).</summary>
public sealed record ShowSignUps(ActivityId ActivityId) : IIntention;

/// <param name="Name">Their name today, or the name a leader gave.</param>
/// <param name="Unit">Name of the unit they come with.</param>
public sealed record ListedSignUp(SignUp SignUp, string Name, string? Unit);

public sealed record SignUpListShown(Recruitment Recruitment, IReadOnlyList<ListedSignUp> On) : IReceipt;
