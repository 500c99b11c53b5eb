using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Reporting;

/// <summary>What is stored. "Late" and "extended" follow from the clock and the days and are never stored (<see cref="ObligationStanding"/>).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<ObligationState>))]
public enum ObligationState
{
    Open,
    Draft,
    Submitted,
    Returned,
    Approved,
    Excused,

    /// <summary>The unit ended before the data closed: the one it went into reports for it.</summary>
    Superseded,
}

/// <summary>One report that one unit owes for one period.</summary>
public sealed record ReportObligation
{
    /// <summary>16 letters and digits worked out from template, period and unit, so that opening twice makes one.</summary>
    public required string Id { get; init; }

    /// <summary>Code of the template.</summary>
    public required string Template { get; init; }

    public required int TemplateVersion { get; init; }

    public required ReportingPeriod Period { get; init; }

    public required OrgUnitId UnitId { get; init; }

    /// <summary>The unit it goes to; null at the top, where the leader signs it.</summary>
    public OrgUnitId? ReceiverId { get; init; }

    public required DateOnly NominalDue { get; init; }

    /// <summary>The day it is due, days off and extensions counted in.</summary>
    public required DateOnly Due { get; init; }

    public required DateOnly OpensOn { get; init; }

    public ObligationState State { get; init; }

    /// <summary>Whether more time was given.</summary>
    public bool IsExtended { get; init; }

    /// <summary>When it landed first: what counts for being in time.</summary>
    public DateTimeOffset? SubmittedAt { get; init; }

    public PersonId? SubmittedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }

    public PersonId? DecidedBy { get; init; }

    /// <summary>Why it was sent back, or excused.</summary>
    public string? Reason { get; init; }

    /// <summary>What was asked of the superior and waits for an answer; the ladder waits too.</summary>
    public TermsRequest? Asked { get; init; }

    /// <summary>When the ladder speaks next; null = it does not.</summary>
    public DateTimeOffset? NextAt { get; init; }

    /// <summary>What the ladder did, oldest first.</summary>
    public IReadOnlyList<StepReceipt> Steps { get; init; } = [];

    /// <summary>Who said "đã nhận": from then on only they are reminded.</summary>
    public PersonId? TakenBy { get; init; }

    /// <summary>The step that "đã nhận" leaves out.</summary>
    public string? MutedStep { get; init; }

    /// <summary>"Hẹn lại": when somebody wants to hear of it again.</summary>
    public DateTimeOffset? SnoozedTo { get; init; }

    /// <summary>For training: it never counts anywhere.</summary>
    public bool IsPractice { get; init; }

    /// <summary>The unit that reports instead.</summary>
    public OrgUnitId? SucceededBy { get; init; }

    /// <summary>Whether something is still to be handed in.</summary>
    [JsonIgnore]
    public bool IsOwed => State is ObligationState.Open or ObligationState.Draft or ObligationState.Returned;

    [JsonIgnore]
    public bool HasLanded => State is ObligationState.Submitted or ObligationState.Approved;

    /// <summary>In time before this instant.</summary>
    [JsonIgnore]
    public DateTimeOffset DueInstant => DueDate.EndOf(Due);

    public bool IsLateAt(DateTimeOffset now) => IsOwed && now >= DueInstant;

    public static string IdOf(string template, string period, OrgUnitId unit)
    {
        const string digits = "abcdefghijklmnopqrstuvwxyz234567";
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes($"{template}|{period}|{unit}"));
        return string.Create(16, hash, static (text, bytes) =>
        {
            for (var i = 0; i < text.Length; i++)
                text[i] = digits[bytes[i] & 31];
        });
    }

    /// <summary>A short mark of where it stands, to notice that somebody else was quicker.</summary>
    public string Mark() => Fingerprints.Of($"{State}|{SubmittedAt:O}|{DecidedAt:O}|{TemplateVersion}|{Reason}");
}

[JsonConverter(typeof(JsonStringEnumConverter<TermsKind>))]
public enum TermsKind
{
    Extend,
    Excuse,
}

/// <summary>More time, or none of it, asked for with a reason.</summary>
public sealed record TermsRequest(TermsKind Kind, DateOnly? Until, string Reason, PersonId By, DateTimeOffset At);

[JsonConverter(typeof(JsonStringEnumConverter<StepOutcome>))]
public enum StepOutcome
{
    Sent,

    /// <summary>A later one went instead: after an outage one message goes, not nine.</summary>
    Superseded,

    /// <summary>They had said "đã nhận" or "hẹn lại".</summary>
    Muted,

    /// <summary>Nobody could be told.</summary>
    Nobody,
}

/// <summary>What came of one step.</summary>
/// <param name="Message">Id of the queued message, for what became of it.</param>
public sealed record StepReceipt(string Step, DateTimeOffset At, StepOutcome Outcome, IReadOnlyList<PersonId> To, string? Message = null)
{
    /// <summary>The due day it spoke of; more time given begins the ladder anew.</summary>
    public DateOnly For { get; init; }
}
