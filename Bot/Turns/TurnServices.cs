using VolunteerBot.Bot.Announcements;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Bot.Pictures;
using VolunteerBot.Bot.Privacy;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Turns;

/// <summary>Composes the turns. Registered before the channels: hosted services stop in reverse, so no turn is lost at a stop.</summary>
public static class TurnServices
{
    public static IServiceCollection AddTurns(this IServiceCollection services) => services
        .AddSingleton<Documents.DocumentIntake>()
        .AddSingleton<Sheets.SheetIntake>()
        .AddSingleton<Sheets.ImportWork>()
        .AddSingleton<Sheets.ImportService>()
        .AddHostedService(host => host.GetRequiredService<Sheets.ImportService>())
        .AddSingleton<PictureIntake>()
        .AddSingleton<IAfterTurn, AfterTurn>()
        .AddSingleton<TurnPump>()
        .AddSingleton<ITurns>(s => s.GetRequiredService<TurnPump>())
        .AddHostedService<TurnLifetime>();

    /// <summary>Starts with what an earlier run left; stops when every turn that began is stored.</summary>
    private sealed class TurnLifetime(TurnPump pump) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => pump.Start(cancellationToken);

        public Task StopAsync(CancellationToken cancellationToken) => pump.Stop(cancellationToken);
    }

    /// <summary>Wakes delivery when a decision has something for others, and erasing when somebody wants to be forgotten.</summary>
    private sealed class AfterTurn(OutboxDispatcher outbox, AnnouncementService announcements, AddressStates addresses, EraserService eraser, Sheets.ImportService imports, BlockedChats blocked) : IAfterTurn
    {
        public void Committed(IReadOnlyList<Change> changes)
        {
            outbox.Wake(changes);
            eraser.Wake(changes);
            imports.Wake(changes);
            announcements.Committed(changes);
        }

        public async Task NoteReachability(InboundEvent inbound, CancellationToken cancel)
        {
            await addresses.Note(inbound, cancel);
            await blocked.Note(inbound, cancel);
        }
    }
}
