using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Show the codes of an activity, opening its check-in with the usual settings when it is not open yet.</summary>
public sealed record OpenCheckIn(ActivityId ActivityId) : IIntention;

/// <summary>What a leader turns on or off with one tap.</summary>
public enum CheckInSwitch
{
    /// <summary>Whether a location counts.</summary>
    Location,

    /// <summary>Whether the code read out counts.</summary>
    Code,

    /// <summary>Whether the code that changes counts.</summary>
    Link,

    /// <summary>Whether every way is needed.</summary>
    AllRequired,

    /// <summary>The next of <see cref="CheckInPlan.Radii"/>.</summary>
    Radius,

    /// <summary>The next of <see cref="CheckInPlan.Windows"/> before a shift.</summary>
    Before,

    /// <summary>The next of <see cref="CheckInPlan.Windows"/> after a shift.</summary>
    After,

    /// <summary>Whether people check out too.</summary>
    WithOut,

    /// <summary>The leader's page gets another address; the old one opens nothing any more.</summary>
    NewPage,
}

public sealed record SetCheckIn(ActivityId ActivityId, CheckInSwitch Switch) : IIntention;

/// <summary>A volunteer shows that they are there. Either a code, with the mark of a link or without, or a place.</summary>
/// <param name="ActivityId">Only with a place: a code names its activity.</param>
public sealed record CheckIn(string? Code, string? Mark, ActivityId? ActivityId, GeoPoint? Point) : IIntention;

/// <summary>The leader called the list.</summary>
/// <param name="AllPresent">Everybody on the list who is not named as absent is there.</param>
/// <param name="Present">Names said to be there; who is not on the list came along.</param>
public sealed record RollCall(
    ActivityId ActivityId, bool AllPresent, IReadOnlyList<string> Present, IReadOnlyList<string> Absent, IReadOnlyList<string> WithNotice) : IIntention
{
    /// <summary>The shift that was named; null = the one that is on.</summary>
    public int? Shift { get; init; }
}

/// <summary>End the check-in: hours are settled and people are thanked.</summary>
public sealed record CloseCheckIn(ActivityId ActivityId) : IIntention;

/// <summary>Who came; every look is noted (domain reference 4.4).</summary>
public sealed record ShowAttendance(ActivityId ActivityId) : IIntention;

/// <summary>The leader decides about one person.</summary>
/// <param name="Hours">Null = by the plan.</param>
public sealed record CorrectAttendance(ActivityId ActivityId, string Name, AttendanceMark Mark, decimal? Hours, string Reason) : IIntention;

/// <summary>Approve as they stand all hours of an activity that wait for the leader; disputes are decided one by one.</summary>
public sealed record ApproveHours(ActivityId ActivityId) : IIntention;

/// <summary>A volunteer says that what was settled is wrong.</summary>
public sealed record DisputeAttendance(ActivityId ActivityId, int Shift, string Words) : IIntention;

/// <param name="Rating">1 to 3.</param>
public sealed record RateActivity(ActivityId ActivityId, int Shift, int Rating, string? Comment) : IIntention;

/// <summary>Keep a picture of the paper list as evidence.</summary>
public sealed record KeepPaperList(ActivityId ActivityId, IReadOnlyList<string> Pictures) : IIntention;

/// <param name="Page">The leader's page, which shows the changing code.</param>
public sealed record CheckInShown(CheckInPlan Plan, string Page, int Arrived, int Expected) : IReceipt;

public sealed record CheckedIn(CheckInPlan Plan, Attendance Attendance, DateTimeOffset At) : IReceipt;

public sealed record CheckedOut(CheckInPlan Plan, Attendance Attendance, DateTimeOffset At) : IReceipt;

/// <summary>They had said so before; nothing changed.</summary>
public sealed record CheckedInAlready(CheckInPlan Plan, Attendance Attendance) : IReceipt;

/// <summary>One way is done, the others are still needed.</summary>
public sealed record CheckInNeedsMore(CheckInPlan Plan, IReadOnlyList<CheckInWay> Missing) : IReceipt;

/// <param name="Left">Guesses left.</param>
/// <param name="LockedUntil">When they may try again, after the last; null = at once.</param>
public sealed record CheckInCodeWrong(int Left, DateTimeOffset? LockedUntil) : IReceipt;

public sealed record RollCalled(CheckInPlan Plan, int Present, IReadOnlyList<string> Absent, IReadOnlyList<string> WithNotice, IReadOnlyList<string> WalkIns) : IReceipt;

/// <param name="Name">Their name today, or the name a leader gave.</param>
public sealed record ListedAttendance(Attendance Attendance, string Name, string? Unit);

public sealed record AttendanceShown(CheckInPlan Plan, IReadOnlyList<ListedAttendance> People) : IReceipt;

/// <param name="ToLookAt">Hours that wait for the leader.</param>
/// <param name="Draft">What can be reported at once; null when nobody came, or it was reported already.</param>
public sealed record CheckInClosed(CheckInPlan Plan, AttendanceTotals Totals, int NoShows, int ToLookAt, AttendanceDraft? Draft) : IReceipt;

/// <summary>Told to somebody who was there.</summary>
public sealed record HoursSettled(CheckInPlan Plan, Attendance Attendance) : IReceipt;

public sealed record AttendanceCorrected(CheckInPlan Plan, Attendance Attendance, string Name) : IReceipt;

/// <summary>Told to the leader: evidence came in after the end, and the hours wait for a decision.</summary>
public sealed record LateEvidence(CheckInPlan Plan, Attendance Attendance, string Name) : IReceipt;

public sealed record HoursApproved(CheckInPlan Plan, int People) : IReceipt;

/// <summary>Told to the leader too.</summary>
public sealed record AttendanceDisputed(CheckInPlan Plan, string Name, string Words) : IReceipt;

public sealed record ActivityRated : IReceipt;

public sealed record PaperListKept(CheckInPlan Plan, int Pictures) : IReceipt;

public sealed record CheckInTooEarly(string Title, DateTimeOffset From) : IRefusal;

public sealed record CheckInTooLate(string Title, DateTimeOffset Until) : IRefusal;

/// <summary>Nobody is put on a list whose name and consent are not known.</summary>
public sealed record JoinBeforeCheckIn : IRefusal;

public sealed record CheckInCalledOff(string Title) : IRefusal;

/// <summary>The link was right once: it was forwarded, or scanned too late.</summary>
public sealed record CheckInLinkOld(string Title) : IRefusal;

/// <summary>Show what can be chosen.</summary>
public sealed record ShowCheckInChoices(ActivityId ActivityId) : IIntention;

public sealed record CheckInChoicesShown(CheckInPlan Plan) : IReceipt;

/// <summary>The last way cannot be taken away; requiring several needs several.</summary>
public sealed record WaysTooFew(string Title, int Least) : IRefusal;

/// <summary>This way is not taken here.</summary>
public sealed record CheckInWayClosed(string Title) : IRefusal;

/// <param name="Metres">How far off they stand.</param>
public sealed record TooFarAway(string Title, int Metres, int Radius) : IRefusal;

/// <summary>The activity has no point on the map, so a location proves nothing.</summary>
public sealed record NoPointToCompare(string Title) : IRefusal;

public sealed record CheckInGuessingLocked(DateTimeOffset Until) : IRefusal;

/// <summary>The check-in of this activity has not been opened.</summary>
public sealed record CheckInNotOpen : IRefusal;

/// <summary>Names nobody on the list bears, and names that several bear.</summary>
public sealed record NamesNotClear(IReadOnlyList<string> Unknown, IReadOnlyList<string> Several) : IRefusal;

/// <summary>One name, several shifts: it has to be said which.</summary>
public sealed record NameInSeveralShifts(string Name, IReadOnlyList<int> Shifts) : IRefusal;

public sealed record NoSuchShift(string Title, IReadOnlyList<int> Shifts) : IRefusal;

/// <summary>It has not begun, so nothing can be settled.</summary>
public sealed record NotBegunYet(DateTimeOffset StartsAt) : IRefusal;
