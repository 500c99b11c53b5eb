using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Auditing;

/// <summary>How audit entries are stored: looked up by what they are about.</summary>
public static class AuditRecords
{
    public static readonly RecordIndex<AuditEntry> BySubject = RecordIndex<AuditEntry>.By("subject", a => Keys.Of(a.Subject, a.Id));

    public static readonly RecordType<AuditEntry> Type = new("audit", DomainJson.Default.AuditEntry, a => a.Id, BySubject);
}
