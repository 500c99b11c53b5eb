using VolunteerBot.Bot.Attendances;
using VolunteerBot.Dialogs.Activities;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Dialogs.Campaigns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Joining;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Materials;
using VolunteerBot.Dialogs.Needs;
using VolunteerBot.Dialogs.Organisation;
using VolunteerBot.Dialogs.Privacy;
using VolunteerBot.Dialogs.PlanTargets;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Needs;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.PlanTargets;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Bot.Hosting;

/// <summary>What can be talked about and who decides it. A new subject is a topic and a decider more.</summary>
public static class Conversations
{
    public static IServiceCollection AddConversations(this IServiceCollection services) => services
        .AddSingleton<IOrganisation, StoredOrganisation>()
        .AddSingleton<IPeople, StoredPeople>()
        .AddSingleton<IAudience, StoredAudience>()
        .AddSingleton<IActivities, StoredActivities>()
        .AddSingleton<IJoining, StoredJoining>()
        .AddSingleton<IReporting, StoredReporting>()
        .AddSingleton<IPlanTargets, StoredPlanTargets>()
        .AddSingleton<IReportPapers, Documents.ReportPapers>()
        .AddSingleton<ITargetChart, Documents.TargetChart>()
        .AddSingleton<OwedResults>()
        .AddSingleton<StoredCampaigns>()
        .AddSingleton<ICampaigns>(s => s.GetRequiredService<StoredCampaigns>())
        .AddSingleton<IPeopleOfUnit>(s => s.GetRequiredService<StoredCampaigns>())
        .AddAttendances()
        .AddSingleton<IAnnouncements, StoredAnnouncements>()
        .AddSingleton<ITopic, CampaignsTopic>()
        .AddSingleton<ITopic, AnnouncementsTopic>()
        .AddSingleton<INeeds, StoredNeeds>()
        .AddSingleton<ITopic, NeedsTopic>()
        .AddSingleton<IDecider, NeedDecider>()
        .AddSingleton<IMaterials, StoredMaterials>()
        .AddSingleton<ITopic, MaterialsTopic>()
        .AddSingleton<ITopic, ActivitiesTopic>()
        .AddSingleton(host => PageAddresses.From(host.GetRequiredService<IConfiguration>()))
        .AddSingleton<ITopic, ReportingTopic>()
        .AddSingleton<ITopic, ProgressTopic>()
        .AddSingleton<ITopic, UnitsTopic>()
        .AddSingleton<ITopic, PrivacyTopic>()
        .AddSingleton<ITopic, JoiningTopic>()
        .AddSingleton<IDecider>(s => new ActivityDecider(s.GetRequiredService<IRecords>(), s.GetRequiredService<IPeople>(), VietnameseText.Fold))
        .AddSingleton<IDecider, ActivityMergeDecider>()
        .AddSingleton<IDecider, ReportingDecider>()
        .AddSingleton<IDecider, PlanTargetsDecider>()
        .AddSingleton<IDecider, OrganisationDecider>()
        .AddSingleton<IDecider, JoiningDecider>()
        .AddSingleton<IDecider, RolesDecider>()
        .AddSingleton<IDecider, CodesDecider>()
        .AddSingleton<IDecider, ProfileDecider>()
        .AddSingleton<ISheetFiles, Sheets.SheetFiles>()
        .AddSingleton<ITopic, ImportTopic>()
        .AddSingleton<IDecider, ImportDecider>()
        .AddSingleton<IDecider, PrivacyDecider>()
        .AddSingleton<IDecider, CampaignDecider>()
        .AddSingleton<IDecider, SignUpDecider>()
        .AddSingleton<IDecider, SignUpListDecider>()
        .AddSingleton<IDecider>(s => new TeamSignUpDecider(s.GetRequiredService<IRecords>(), s.GetRequiredService<IPeopleOfUnit>(), VietnameseText.Fold))
        .AddSingleton<IDecider>(s => new AnnouncementDecider(
            s.GetRequiredService<IRecords>(), s.GetRequiredService<IPeople>(), s.GetRequiredService<CampaignSettings>(), VietnameseText.Fold))
        .AddSingleton<IDecider>(s => new ReachDecider(s.GetRequiredService<IReach>(), AnnouncementViews.Known))
        .AddSingleton<IDecider>(s => new MaterialDecider(s.GetRequiredService<IRecords>(), s.GetRequiredService<IPeopleOfUnit>(), VietnameseText.Fold))
        .AddSingleton<ConversationEngine>();
}
