using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Privacy;

/// <summary>Every subject that keeps something of people. A test asks each stored record type for its place here.</summary>
internal static class PersonalSubjects
{
    public static IReadOnlyList<IPersonalRecords> Over(IStore store, ISheetFiles sheets) =>
    [
        new PeoplePersonal(store), new ActivitiesPersonal(store), new AttendancePersonal(store), new CertificatesPersonal(store), new CampaignsPersonal(store), new AnnouncementsPersonal(store), new RunsPersonal(store), new MaterialsPersonal(store),
        new ReportingPersonal(store), new ImportsPersonal(store, sheets), new FilesPersonal(store), new AuditPersonal(store), new ActivityChannelsPersonal(store), new TalkPersonal(store),
    ];
}
