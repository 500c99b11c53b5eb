using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Bot.Privacy;

/// <summary>Composes what people can ask about their data.</summary>
public static class PrivacySetup
{
    /// <summary>Before the channels: nobody is answered before those whom a restored backup brought back are on their way out again.</summary>
    public static IServiceCollection AddPrivacy(this IServiceCollection services, IConfiguration settings) => services
        .AddSingleton(ForgottenList.From(settings))
        .AddSingleton<IPrivacy, StoredPrivacy>()
        .AddSingleton<IDataCopies, DataCopies>()
        .AddSingleton<TalkPersonal>()
        .AddSingleton(host => PersonalSubjects.Over(host.GetRequiredService<IStore>(), host.GetRequiredService<Dialogs.Imports.ISheetFiles>()))
        .AddSingleton(host => new EraserParts(
            host.GetRequiredService<IReadOnlyList<IPersonalRecords>>(), host.GetRequiredService<TalkPersonal>(), host.GetServices<Dialogs.Conversations.ITopic>(), host.GetRequiredService<ForgottenList>(),
            host.GetRequiredService<IStore>() as IWiping, host.GetService<Transcripts>()))
        .AddSingleton<Eraser>()
        .AddSingleton<EraserService>()
        .AddSingleton<BlockedChats>()
        .AddHostedService(host => host.GetRequiredService<EraserService>());
}
