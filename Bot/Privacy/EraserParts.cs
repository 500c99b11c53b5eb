using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Stores;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Privacy;

/// <summary>What erasing works with.</summary>
internal sealed class EraserParts(
    IReadOnlyList<IPersonalRecords> personal, TalkPersonal talk, IEnumerable<ITopic> topics, ForgottenList list, IWiping? wiping = null, Transcripts? transcripts = null)
{
    public IReadOnlyList<IPersonalRecords> Personal { get; } = personal;

    public TalkPersonal Talk { get; } = talk;

    public IReadOnlyList<ITopic> Topics { get; } = [.. topics];

    public ForgottenList List { get; } = list;

    /// <summary>Null where the store has nothing to overwrite.</summary>
    public IWiping? Wiping { get; } = wiping;

    public Transcripts? Transcripts { get; } = transcripts;

    public OrgTree NoUnits { get; } = new([], default);

    /// <summary>All that is looked through for somebody's values: everything but other people themselves and what holds nobody.</summary>
    public static IEnumerable<RecordType> SweptTypes => RecordTypes.All.Where(t => !HoldsNobody.ContainsKey(t)).Except(NotSwept);

    /// <summary>Types in which nobody stands, and why that is so.</summary>
    public static readonly IReadOnlyDictionary<RecordType, string> HoldsNobody = new Dictionary<RecordType, string>
    {
        [OrganisationRecords.Units] = "names, codes and dates of units",
        [OrganisationRecords.Changes] = "decisions about units, by number and day",
        [ReportingRecords.Opened] = "which periods are open",
        [ReportingRecords.Days] = "the calendar of days off",
        [PrivacyRecords.Erasures] = "somebody who is just being erased; the eraser itself deletes it at the end",
        [PrivacyRecords.Forgotten] = "ids that lead nowhere, so that a backup put back is cleared again",
        [Hosts.HostRecords.Hosts] = "machines",
        [Hosts.HostRecords.Leases] = "machines",
        [SigningKeyRecords.Type] = "a key of the web chat",
        [CertificateRecords.Series] = "the last number of a unit and year",
        [CertificateRecords.SigningKeys] = "keys that sign certificates",
        [Channels.ZaloOa.Tokens.ZaloOaTokenRecords.Type] = "the account's own token",
    };

    /// <summary>Types that hold ids alone (which lead nowhere once the person is gone), or other people's own names: not looked through for somebody's values.</summary>
    public static readonly IReadOnlyList<RecordType> NotSwept =
    [
        Domain.People.PeopleRecords.Type, Domain.People.PeopleRecords.Consents, Domain.Auditing.AuditRecords.Type, PrivacyRecords.Looks,
        Domain.Joining.JoiningRecords.Requests, Domain.Joining.JoiningRecords.Invitations, Domain.Joining.JoiningRecords.OneTimeCodes, Domain.Joining.JoiningRecords.GuessLocks,
        Domain.Joining.JoiningRecords.Groups, Domain.Joining.JoiningRecords.Administrators, PrivacyRecords.Files,
    ];
}
