using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Decisions;

/// <summary>What somebody wants to happen, said completely. A conversation ends in one; the domain decides it.</summary>
public interface IIntention;

/// <summary>A reason the person can understand and mend. Carries data, never sentences: the texts live with the other texts.</summary>
public interface IRefusal;

/// <summary>What the person is told after it happened.</summary>
public interface IReceipt;

/// <summary>
/// Something told to people who neither asked for it nor owe anything by it: whoever said "đừng nhắn nữa" does not hear of it, also when it
/// waits to be sent already. What they need to hear (their own deadline, a change of what they registered) is none.
/// </summary>
public interface IAlert : IReceipt;

/// <summary>Something others should hear of.</summary>
/// <param name="To">Who hears it.</param>
/// <param name="What">What happened; worded per reader.</param>
public sealed record Notice(PersonId To, IReceipt What)
{
    /// <summary>Where to write to somebody who is not on record; null = where their record says.</summary>
    public string? Address { get; init; }

    /// <summary>Their language, where there is no record.</summary>
    public string? Language { get; init; }
}

/// <summary>What the domain says to an intention.</summary>
public abstract record Outcome
{
    private Outcome()
    {
    }

    /// <summary>It shall be: commit these changes, then say the receipt and send the notices.</summary>
    public sealed record Done(IReadOnlyList<Change> Changes, IReceipt Receipt, IReadOnlyList<Notice> Notices) : Outcome
    {
        public Done(IReadOnlyList<Change> changes, IReceipt receipt) : this(changes, receipt, [])
        {
        }

        /// <summary>A newcomer is not put on record by it: nothing was decided that needs to know who they are.</summary>
        public bool LeavesNoTrace { get; init; }

        /// <summary>The conversation forgets at once who speaks in it, what was asked and what was put aside.</summary>
        public bool ForgetsSpeaker { get; init; }
    }

    /// <summary>It cannot be. <paramref name="Key"/> names the answer to ask again; null when no answer would help.</summary>
    public sealed record Refused(string? Key, IRefusal Reason) : Outcome;
}

/// <summary>Everything a decision may look at besides what is stored: who, when, from where.</summary>
/// <param name="Channel">Where it was said, for the audit: <c>telegram</c>, <c>web</c>, <c>system</c>.</param>
public sealed record DecisionContext(Person By, OrgTree Units, DateTimeOffset Now, string Channel, IIdSource Ids)
{
    public DateOnly Today => Time.VietnamTime.DateOf(Now);

    /// <summary>The address they wrote from.</summary>
    public string? From { get; init; }

    /// <summary>The group chat it was said in; null in a private chat.</summary>
    public string? Group { get; init; }

    /// <summary>The platform's own time stamp of what was said; null where nobody said it.</summary>
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>What the platform says of the location that was shared; null where none was, or it says nothing.</summary>
    public Attendances.LocationHints? Hints { get; init; }

    /// <summary>The platform's id of the tap or message, for proofs of consent.</summary>
    public string? MessageId { get; init; }

    /// <summary>An audit entry for a change of this decision.</summary>
    public Change Audit(string action, string subject) =>
        AuditRecords.Type.Put(new AuditEntry(Ids.Next().ToString("N"), Now, By.Id, action, subject, Channel), expectedVersion: 0);
}

/// <summary>Decides the intentions of one subject.</summary>
public interface IDecider
{
    /// <summary>The decision, or null when the intention belongs to another subject.</summary>
    Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel);
}

/// <summary>It changed while the person was looking at it.</summary>
public sealed record ChangedMeanwhile : IRefusal;

/// <summary>It is not there, or not theirs to see.</summary>
public sealed record NotFound : IRefusal;

/// <summary>Their role does not allow it.</summary>
public sealed record NotAllowed : IRefusal;
