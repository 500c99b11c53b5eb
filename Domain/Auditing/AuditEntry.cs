using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Auditing;

/// <summary>Who did what to what, when and from where. Append-only; never carries what somebody wrote.</summary>
/// <param name="Id">Sortable in time, 32 hex digits.</param>
/// <param name="Action">A verb in the past: <c>activity.registered</c>.</param>
/// <param name="Subject">Record type and id: <c>activities/0197…</c>.</param>
/// <param name="Channel">Where it was said: <c>telegram</c>, <c>web</c>, <c>system</c>.</param>
public sealed record AuditEntry(string Id, DateTimeOffset At, PersonId? By, string Action, string Subject, string Channel);
