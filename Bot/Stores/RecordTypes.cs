using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Bot.Stores;

/// <summary>Everything that is stored. A test finds a record type that is missing here.</summary>
public static class RecordTypes
{
    public static readonly IReadOnlyList<RecordType> All =
    [
        OrganisationRecords.Units,
        OrganisationRecords.Changes,
        PeopleRecords.Type,
        PeopleRecords.Consents,
        JoiningRecords.Requests,
        JoiningRecords.Invitations,
        JoiningRecords.OneTimeCodes,
        JoiningRecords.GuessLocks,
        JoiningRecords.GuardianRequests,
        JoiningRecords.Groups,
        JoiningRecords.Administrators,
        ActivityRecords.Type,
        ActivityRecords.Reminders,
        CampaignRecords.Campaigns,
        CampaignRecords.Recruitments,
        CampaignRecords.SignUps,
        CertificateRecords.Type,
        CertificateRecords.Requests,
        CertificateRecords.Series,
        CertificateRecords.SigningKeys,
        AttendanceRecords.Type,
        AttendanceRecords.Plans,
        AnnouncementRecords.Type,
        AnnouncementRecords.Weeks,
        AnnouncementRecords.Held,
        NeedRecords.Type,
        MaterialRecords.Type,
        MaterialRecords.Acknowledgements,
        RunRecords.Runs,
        RunRecords.Chunks,
        RunRecords.Outcomes,
        ReportingRecords.Templates,
        ReportingRecords.TemplateVersions,
        ReportingRecords.Obligations,
        ReportingRecords.Reports,
        ReportingRecords.Opened,
        ReportingRecords.Days,
        ReportingRecords.CalendarLinks,
        ReportingRecords.PaperTemplates,
        PlanEvidenceRecords.Type,
        AuditRecords.Type,
        ImportRecords.Drafts,
        PrivacyRecords.Requests,
        PrivacyRecords.Erasures,
        PrivacyRecords.Forgotten,
        PrivacyRecords.Files,
        PrivacyRecords.Looks,
        ConversationRecords.Type,
        OutboxRecords.Type,
        InboxRecords.Type,
        AddressRecords.Type,
        Hosts.HostRecords.Hosts,
        Hosts.HostRecords.Leases,
        Channels.Activity.ActivityRecords.References,
        Channels.Activity.DirectLine.DirectLineRecords.Conversations,
        Channels.Activity.DirectLine.DirectLineRecords.Pages,
        Channels.InWords.OfferedLettersRecords.Type,
        Channels.ZaloOa.Tokens.ZaloOaTokenRecords.Type,
        Channels.WebChat.WebChatRecords.Type,
        Channels.WebChat.SigningKeyRecords.Type,
    ];
}
