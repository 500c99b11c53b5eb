using VolunteerBot.Bot.Channels.Telegram;
using VolunteerBot.Dialogs.Attendances;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Bot.Attendances;

/// <summary>Composes check-in and hours.</summary>
internal static class AttendancesSetup
{
    public static IServiceCollection AddAttendances(this IServiceCollection services) => services
        .AddSingleton(host => new CheckInLinks(host.GetRequiredService<PageAddress>().Base, () => host.GetService<TelegramConnection>()?.KnownName))
        .AddSingleton<ICheckInPapers, CheckInPapers>()
        .AddSingleton<ICheckIns, StoredCheckIns>()
        .AddSingleton<ITopic, AttendanceTopic>()
        .AddSingleton<IDecider, CheckInDecider>()
        .AddSingleton<IDecider>(s => new CheckInPlanDecider(s.GetRequiredService<IRecords>(), s.GetRequiredService<CheckInLinks>(), VietnameseText.Fold))
        .AddSingleton<IDecider, CheckInPapersDecider>()
        .AddSingleton<IDecider, OwnAttendanceDecider>()
        .AddSingleton<IDecider>(s => new RollCallDecider(s.GetRequiredService<IRecords>(), s.GetRequiredService<IPeopleOfUnit>(), VietnameseText.Fold));
}
