using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.Reporting;

/// <summary>A figure as somebody leaves it in the form.</summary>
/// <param name="Why">Why it differs from what the records say; needed when it does.</param>
public sealed record EnteredFigure(decimal Value, string? Why = null);

/// <summary>Hand a report in, or hand in a corrected one.</summary>
/// <param name="Seen">Mark of the obligation the person began with; if somebody was quicker they are told.</param>
public sealed record SubmitReport(
    string Id, string Seen, IReadOnlyDictionary<string, EnteredFigure> Figures, IReadOnlyDictionary<string, string> Passages) : IIntention;

/// <summary>Keep what was entered, to go on later or elsewhere.</summary>
public sealed record SaveReportDraft(
    string Id, IReadOnlyDictionary<string, EnteredFigure> Figures, IReadOnlyDictionary<string, string> Passages) : IIntention;

/// <summary>Approve reports that came in, one or many; at the top: sign.</summary>
public sealed record ApproveReports(IReadOnlyList<string> Ids) : IIntention;

public sealed record ReturnReport(string Id, string Note) : IIntention;

/// <summary>Ask the superior for more time, or to be excused.</summary>
public sealed record AskTerms(string Id, TermsKind Kind, DateOnly? Until, string Reason) : IIntention;

public sealed record DecideTerms(string Id, bool IsGranted, string? Note) : IIntention;

/// <summary>"Đã nhận."</summary>
public sealed record AcknowledgeReminder(string Id) : IIntention;

/// <summary>"Hẹn lại."</summary>
public sealed record SnoozeReminder(string Id, DateTimeOffset Until) : IIntention;

/// <summary>Ask units below for something once.</summary>
/// <param name="Document">Stored file that came with it.</param>
public sealed record OpenRequest(
    OrgUnitId Within, string Name, DateOnly Due, IReadOnlyList<OrgUnitId> Units, IReadOnlyList<ReportIndicator> Indicators, string? Document, string? DocumentName) : IIntention;

/// <summary>Turn a template on or off; a ready one is put on record by it.</summary>
public sealed record TurnTemplate(string Code, OrgUnitId Within, bool On) : IIntention;

/// <summary>Put a new or changed template on record.</summary>
/// <param name="Seen">The version that was changed, 0 for a new one; if somebody was quicker they are told.</param>
/// <param name="Unread">What could not be read in the words it was told in.</param>
public sealed record SaveTemplate(ReportTemplate Template, int Seen = 0, IReadOnlyList<TemplateProblem>? Unread = null) : IIntention;

public sealed record StartPractice(OrgUnitId Unit) : IIntention;

/// <summary>Make the secret link of a unit's deadlines, or a new one in its place.</summary>
public sealed record MakeCalendarLink(OrgUnitId Unit) : IIntention;

public sealed record ReportSubmitted(ReportObligation Obligation, ReportTemplate Template, bool IsCorrection, IReadOnlyList<string> GoesTo) : IReceipt;

/// <summary>Told to those who approve.</summary>
public sealed record ReportToApprove(ReportObligation Obligation, ReportTemplate Template, string By, bool IsCorrection) : IReceipt;

public sealed record ReportDraftSaved(ReportObligation Obligation, ReportTemplate Template) : IReceipt;

/// <param name="Left">Those that somebody decided meanwhile.</param>
public sealed record ReportsApproved(IReadOnlyList<ReportObligation> Approved, int Left, string By) : IReceipt;

/// <summary>Told to the one who handed it in.</summary>
public sealed record ReportApproved(ReportObligation Obligation, ReportTemplate Template, string By) : IReceipt;

public sealed record ReportReturned(ReportObligation Obligation, ReportTemplate Template, string By, string Note) : IReceipt;

public sealed record TermsAsked(ReportObligation Obligation, ReportTemplate Template, IReadOnlyList<string> GoesTo) : IReceipt;

/// <summary>Told to those who grant.</summary>
public sealed record TermsToDecide(ReportObligation Obligation, ReportTemplate Template, string By) : IReceipt;

public sealed record TermsDecided(ReportObligation Obligation, ReportTemplate Template, TermsRequest Asked, bool IsGranted, string By, string? Note) : IReceipt;

public sealed record ReminderAcknowledged(ReportObligation Obligation, ReportTemplate Template, DateTimeOffset? Next) : IReceipt;

public sealed record ReminderSnoozed(ReportObligation Obligation, ReportTemplate Template, DateTimeOffset Until) : IReceipt;

public sealed record RequestOpened(ReportTemplate Template, int Units, int Told, int Nobody) : IReceipt;

/// <summary>Told to those who owe what was asked for.</summary>
public sealed record RequestForYou(ReportObligation Obligation, ReportTemplate Template, string By) : IReceipt;

public sealed record TemplateTurned(ReportTemplate Template) : IReceipt;

/// <param name="Open">Reports that are owed under it and go over to it.</param>
public sealed record TemplateSaved(ReportTemplate Template, int Open) : IReceipt;

public sealed record PracticeStarted(ReportObligation Obligation) : IReceipt;

public sealed record CalendarLinkMade(CalendarLink Link) : IReceipt;

/// <summary>One obligation in a digest.</summary>
/// <param name="Step">Code of the step; <c>later</c> when it was put off to now.</param>
public sealed record DigestItem(ReportObligation Obligation, ReportTemplate Template, string Step);

/// <summary>The one message of a day to one person.</summary>
/// <param name="Own">What they owe.</param>
/// <param name="Below">What units below owe and did not bring.</param>
/// <param name="Deserted">What units below owe in which nobody is there to be reminded.</param>
public sealed record ReportDigest(IReadOnlyList<DigestItem> Own, IReadOnlyList<DigestItem> Below, IReadOnlyList<DigestItem> Deserted) : IReceipt;

/// <summary>It need not be handed in (any more).</summary>
public sealed record NotOwed(ObligationStanding Standing) : IRefusal;

/// <summary>Somebody of the same unit handed it in while this person was at it.</summary>
public sealed record SubmittedMeanwhile(string? By, DateTimeOffset At) : IRefusal;

/// <summary>The template has other figures now: look at the form again.</summary>
public sealed record TemplateChanged : IRefusal;

/// <summary>The template cannot be used like this.</summary>
public sealed record WrongTemplate(IReadOnlyList<TemplateProblem> Problems) : IRefusal;

/// <summary>A figure that cannot be: negative, beyond all measure, or one that the template does not ask for.</summary>
public sealed record WrongFigure(string Code) : IRefusal;

/// <summary>A difference from the records without a word of reason.</summary>
public sealed record ReasonMissing(string Code) : IRefusal;

/// <summary>The day asked for is no later than the one that holds, or out of reach.</summary>
public sealed record UselessDay(DateOnly Due) : IRefusal;

/// <summary>Somebody has asked already and waits.</summary>
public sealed record AlreadyAsked : IRefusal;

/// <summary>There is nothing (any more) to approve, return or grant.</summary>
public sealed record NothingToDecide : IRefusal;

/// <summary>None of the units named owe anything to the one who asks.</summary>
public sealed record NobodyAsked : IRefusal;
