using Microsoft.Extensions.Options;
using VolunteerBot.Dialogs.Announcements;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Bot.Announcements;

/// <summary>Composes the sending of announcements; needs delivery, a store and the topics.</summary>
public static class AnnouncementsSetup
{
    public static IServiceCollection AddAnnouncements(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<CampaignsOptions>()
            .Bind(configuration.GetSection(CampaignsOptions.Section), o => o.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<CampaignsOptions>, CampaignsOptionsValidator>();
        services.AddSingleton(s => s.GetRequiredService<IOptions<CampaignsOptions>>().Value.Settings);
        services.AddSingleton<AudienceSource>();
        services.AddSingleton<UnalertedPeople>();
        services.AddSingleton<ChosenAddress>();
        services.AddSingleton<ChosenPeople>();
        services.AddSingleton<IEstimates, AudienceEstimates>();
        services.AddSingleton<IReach, ReachedPeople>();
        services.AddSingleton<RunTexts>();
        services.AddSingleton<Rehearsal>();
        services.AddSingleton<IRehearsal, ChatRehearsal>();
        services.AddSingleton<RunChooser>();
        services.AddSingleton<FailedAgain>();
        services.AddSingleton<RunProgress>();
        services.AddSingleton<AnnouncementService>();
        services.AddHostedService(s => s.GetRequiredService<AnnouncementService>());
        return services;
    }
}
