using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Activities;

/// <summary>Put a new activity on record.</summary>
public sealed record RegisterActivity(ActivityDraft Plan, ActivityId? CopyOf = null) : IIntention;

/// <summary>Put a changed plan in the place of the one that was shown.</summary>
/// <param name="Seen">Mark of the plan the person began with; if it is no longer the stored one, they are asked to look again.</param>
public sealed record ChangeActivity(ActivityId Id, string Seen, ActivityDraft Plan) : IIntention;

public sealed record CancelActivity(ActivityId Id, string Reason) : IIntention;

/// <summary>Credit an activity to a unit, and remember the unit as the person's own.</summary>
public sealed record AssignUnit(ActivityId? Id, OrgUnitId UnitId) : IIntention;

/// <summary>Report what came of an activity, one on record or one that nobody registered before.</summary>
public sealed record ReportResult(ActivityId? Id, ActivityDraft? NewPlan, ResultDraft Result) : IIntention;

/// <summary>What a person says of the result; who and when are added by the decision.</summary>
public sealed record ResultDraft(
    int Turns, int? Persons, decimal? Hours, IReadOnlyDictionary<string, decimal> Indicators,
    IReadOnlyDictionary<FundingSource, decimal> Costs, string? Story, IReadOnlyList<string> Pictures);

public sealed record VerifyResult(ActivityId Id) : IIntention;

public sealed record ReturnResult(ActivityId Id, string Reason) : IIntention;

/// <summary>The activity stands as told.</summary>
/// <param name="UnitMissing">It is credited to no unit yet, and the person has none on record.</param>
public sealed record ActivityRegistered(Activity Activity, bool UnitMissing) : IReceipt;

public sealed record ActivityChanged(Activity Activity) : IReceipt;

public sealed record ActivityCancelled(Activity Activity) : IReceipt;

public sealed record UnitAssigned(OrgUnitId UnitId, Activity? Activity) : IReceipt;

/// <param name="Verifiers">Names of those who can verify it; empty when the unit has nobody.</param>
public sealed record ResultReported(Activity Activity, IReadOnlyList<string> Verifiers) : IReceipt;

/// <summary>Told to those who verify.</summary>
public sealed record ResultToVerify(Activity Activity, string ReportedBy) : IReceipt;

public sealed record ResultVerified(Activity Activity, string By) : IReceipt;

public sealed record ResultReturned(Activity Activity, string By, string Reason) : IReceipt;

/// <summary>An instant has come that the one who registered the activity should hear of.</summary>
public sealed record ActivityReminderDue(Activity Activity, ReminderKind Kind) : IReceipt;

/// <summary>The activity is over or cancelled, so its plan stands as it is.</summary>
public sealed record TooLateToChange : IRefusal;

public sealed record AlreadyCancelled : IRefusal;

public sealed record AlreadyVerified : IRefusal;

public sealed record NotYetStarted(TimeSlot When) : IRefusal;

/// <summary>There is nothing to verify: no result, or somebody was quicker.</summary>
public sealed record NothingToVerify : IRefusal;

/// <summary>Nobody verifies their own report while somebody else can.</summary>
public sealed record OwnReport : IRefusal;

/// <summary>The plan's day has passed while the person was answering.</summary>
public sealed record DayPassed(TimeSlot When) : IRefusal;
