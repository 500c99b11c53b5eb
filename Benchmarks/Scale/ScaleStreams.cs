using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>A record type and all its made records, made as they are read.</summary>
internal sealed record ScaleStream(RecordType Type, IEnumerable<RecordPut> Records);

/// <summary>Everything that is made, and who is who in it.</summary>
internal sealed class ScaleData
{
    public ScaleData(ScaleSizes sizes)
    {
        Country = new ScaleCountry(sizes);
        People = new ScalePeople(Country);
        Activities = new ScaleActivities(Country, People);
        Calls = new ScaleCalls(Country, People, Activities);
    }

    public ScaleCountry Country { get; }

    public ScalePeople People { get; }

    public ScaleActivities Activities { get; }

    public ScaleCalls Calls { get; }

    /// <summary>The large ones first, so that the last to end are small.</summary>
    public IReadOnlyList<ScaleStream> Streams()
    {
        var deliveries = new ScaleDeliveries(Country, People);
        var reports = new ScaleReports(Country, People);
        return
        [
            new(PeopleRecords.Type, People.All()),
            new(ActivityRecords.Type, Activities.All()),
            new(AttendanceRecords.Type, Calls.Attendance()),
            new(AuditRecords.Type, Activities.Audit()),
            new(PeopleRecords.Consents, People.Consents()),
            new(CampaignRecords.SignUps, Calls.SignUps()),
            new(ActivityRecords.Reminders, Activities.Reminders()),
            new(ReportingRecords.Obligations, reports.Obligations()),
            new(ReportingRecords.Reports, reports.Reports()),
            new(RunRecords.Chunks, deliveries.AllChunks()),
            new(RunRecords.Outcomes, deliveries.Outcomes()),
            new(ConversationRecords.Type, People.Conversations()),
            new(CampaignRecords.Recruitments, Calls.Recruitments()),
            new(OrganisationRecords.Units, Country.All().Select(u => OrganisationRecords.Units.Put(u))),
            new(AddressRecords.Type, People.Unreachable()),
            new(RunRecords.Runs, deliveries.AllRuns()),
            new(AnnouncementRecords.Type, deliveries.Announcements()),
            new(OutboxRecords.Type, deliveries.Outbox()),
            new(CampaignRecords.Campaigns, Calls.Campaigns()),
            new(ReportingRecords.Templates, reports.Templates()),
            new(ReportingRecords.Opened, reports.Opened()),
        ];
    }
}
