using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Importing;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Privacy;

/// <summary>What erasing works with.</summary>
internal sealed class EraserParts(
    IEnumerable<IPersonalRecords> personal, TalkPersonal talk, IEnumerable<ITopic> topics, ForgottenList list, IWiping? wiping = null, Transcripts? transcripts = null)
{
    public IReadOnlyList<IPersonalRecords> Personal { get; } = [.. personal];

    public TalkPersonal Talk { get; } = talk;

    public IReadOnlyList<ITopic> Topics { get; } = [.. topics];

    public ForgottenList List { get; } = list;

    /// <summary>Null where the store has nothing to overwrite.</summary>
    public IWiping? Wiping { get; } = wiping;

    public Transcripts? Transcripts { get; } = transcripts;

    public OrgTree NoUnits { get; } = new([], default);

    /// <summary>All that is looked through for somebody's values: everything but other people themselves and what holds nobody.</summary>
    public static IEnumerable<RecordType> SweptTypes => RecordTypes.All.Except(HoldsNobody).Except(NotSwept);

    /// <summary>Types in which nobody stands.</summary>
    public static readonly IReadOnlyList<RecordType> HoldsNobody =
    [
        OrganisationRecords.Units, OrganisationRecords.Changes, Hosts.HostRecords.Hosts, Hosts.HostRecords.Leases, SigningKeyRecords.Type, CertificateRecords.Series,
        CertificateRecords.SigningKeys, Channels.ZaloOa.Tokens.ZaloOaTokenRecords.Type,
    ];

    /// <summary>Types that hold ids alone (which lead nowhere once the person is gone), or other people's own names.</summary>
    public static readonly IReadOnlyList<RecordType> NotSwept =
    [
        Domain.People.PeopleRecords.Type, Domain.People.PeopleRecords.Consents, Domain.Auditing.AuditRecords.Type, PrivacyRecords.Erasures, PrivacyRecords.Forgotten, PrivacyRecords.Looks,
        Domain.Joining.JoiningRecords.Requests, Domain.Joining.JoiningRecords.Invitations, Domain.Joining.JoiningRecords.OneTimeCodes, Domain.Joining.JoiningRecords.GuessLocks,
        Domain.Joining.JoiningRecords.Groups, Domain.Joining.JoiningRecords.Administrators, PrivacyRecords.Files,
    ];

    /// <summary>Records of the units' work: they stay with an id that leads nowhere, and the sweep takes the person's values out of them.</summary>
    public static readonly IReadOnlyList<RecordType> SweptAlone =
    [
        CampaignRecords.Campaigns, CampaignRecords.Recruitments, CampaignRecords.SignUps, AnnouncementRecords.Type,
        AnnouncementRecords.Weeks, AnnouncementRecords.Held, NeedRecords.Type, MaterialRecords.Type,
        MaterialRecords.Acknowledgements, RunRecords.Runs, RunRecords.Chunks, RunRecords.Outcomes,
        ReportingRecords.Templates, ReportingRecords.Obligations, ReportingRecords.Reports, ReportingRecords.Opened,
        ReportingRecords.Days, ReportingRecords.CalendarLinks, ReportingRecords.PaperTemplates, PlanEvidenceRecords.Type,
        ImportRecords.Drafts,
    ];
}
