using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>Tells Telegram at start where to post updates. What waits there is kept.</summary>
public sealed class TelegramWebhookRegistration(
    IOptions<TelegramOptions> options, TelegramConnection connection, TimeProvider clock, Func<double> chance, ILogger<TelegramWebhookRegistration> log) : BackgroundService
{
    private const int MaxConnections = 40;
    private static readonly UpdateType[] Wanted = [UpdateType.Message, UpdateType.CallbackQuery, UpdateType.MyChatMember];

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = new PollPause(clock, chance);
        try
        {
            while (await Register(stoppingToken) is { } failed)
            {
                if (failed.Kind is RefusalKind.AccountRefused)
                {
                    log.LogError("Telegram does not accept the token ({Key}). Nothing comes in until it is mended and the bot restarted", TelegramOptions.Section + ":Token");
                    return;
                }
                log.LogWarning("The Telegram webhook was not accepted: {Reason} {Detail}", failed.Message, failed.InnerException?.Message);
                await pause.Wait(failed.RetryAfter ?? TimeSpan.Zero, stoppingToken);
            }
            log.LogInformation("Telegram posts updates to {Url}", Url);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // Stopped while trying.
        }
    }

    private string Url => options.Value.PublicUrl.TrimEnd('/') + options.Value.WebhookPath;

    /// <summary>Null when Telegram agreed.</summary>
    private async Task<ChannelException?> Register(CancellationToken cancel)
    {
        try
        {
            await connection.Call((bot, stop) => bot.SetWebhook(
                Url, maxConnections: MaxConnections, allowedUpdates: Wanted, secretToken: options.Value.WebhookSecret, cancellationToken: stop), cancel);
            return null;
        }
        catch (ChannelException refused)
        {
            return refused;
        }
    }
}
