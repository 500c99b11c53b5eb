using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain;

/// <summary>The stored JSON of every domain record, written by the compiler so that nothing is reflected over at start.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Activity))]
[JsonSerializable(typeof(ActivityReminder))]
[JsonSerializable(typeof(AuditEntry))]
[JsonSerializable(typeof(Importing.ImportDraft))]
[JsonSerializable(typeof(OrgUnit))]
[JsonSerializable(typeof(OrgChange))]
[JsonSerializable(typeof(Person))]
[JsonSerializable(typeof(Consent))]
[JsonSerializable(typeof(RoleRequest))]
[JsonSerializable(typeof(Invitation))]
[JsonSerializable(typeof(OneTimeCode))]
[JsonSerializable(typeof(GuessLock))]
[JsonSerializable(typeof(GuardianRequest))]
[JsonSerializable(typeof(GroupLink))]
[JsonSerializable(typeof(Administrators))]
[JsonSerializable(typeof(DataRequest))]
[JsonSerializable(typeof(Erasure))]
[JsonSerializable(typeof(Forgotten))]
[JsonSerializable(typeof(KeptFile))]
[JsonSerializable(typeof(AccessLook))]
[JsonSerializable(typeof(Certificate))]
[JsonSerializable(typeof(CertificateRequest))]
[JsonSerializable(typeof(CertificateSeries))]
[JsonSerializable(typeof(CertificateKey))]
[JsonSerializable(typeof(Campaign))]
[JsonSerializable(typeof(Recruitment))]
[JsonSerializable(typeof(SignUp))]
[JsonSerializable(typeof(Attendance))]
[JsonSerializable(typeof(CheckInPlan))]
[JsonSerializable(typeof(Announcement))]
[JsonSerializable(typeof(MailWeek))]
[JsonSerializable(typeof(HeldBack))]
[JsonSerializable(typeof(Material))]
[JsonSerializable(typeof(ReadAcknowledgement))]
[JsonSerializable(typeof(VolunteerNeed))]
[JsonSerializable(typeof(ReportTemplate))]
[JsonSerializable(typeof(FormerTemplate))]
[JsonSerializable(typeof(ReportObligation))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(OpenedPeriod))]
[JsonSerializable(typeof(CalendarDay))]
[JsonSerializable(typeof(CalendarLink))]
[JsonSerializable(typeof(PaperTemplate))]
[JsonSerializable(typeof(PlanEvidence))]
public sealed partial class DomainJson : JsonSerializerContext;
