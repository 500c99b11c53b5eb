using Telegram.Bot;
using VolunteerBot.Bot.Turns;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>Hands understood updates to the turns, and lets go of a pressed button once its turn is safe. Shared by polling and webhook.</summary>
public sealed class TelegramIntake(TelegramConnection connection, ITurns turns, ILogger<TelegramIntake> log)
{
    /// <summary>Calls <see cref="ITurns.Take"/> before it returns, so the order of calls is kept; the task ends when the update may be confirmed.</summary>
    /// <exception cref="Domain.Records.StoreUnavailableException">Do not confirm it.</exception>
    public Task Take(MappedUpdate update, CancellationToken cancel)
    {
        if (update.Refused is not null)
            log.LogWarning("Telegram update {UpdateId} has a shape we do not know ({Refused}) and was dropped", update.Id, update.Refused);
        var taken = update.Event is null ? Task.CompletedTask : turns.Take(update.Event, cancel);
        return update.Press is null ? taken : ThenRelease(taken, update.Press);
    }

    private async Task ThenRelease(Task taken, string press)
    {
        await taken;
        _ = Release(press);
    }

    /// <summary>Without an answer the button keeps its spinner. Nobody waits for this, and it is nobody's fault when it comes too late.</summary>
    private async Task Release(string press)
    {
        try
        {
            await connection.Call((bot, stop) => bot.AnswerCallbackQuery(press, cancellationToken: stop), CancellationToken.None);
        }
        catch (ChannelException refused)
        {
            log.LogDebug("A button press was not released: {Reason}", refused.Message);
        }
        catch (ObjectDisposedException)
        {
            // The host has stopped meanwhile.
        }
    }
}
