using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>Tells Zalo at start where to post updates.</summary>
public sealed class ZaloBotRegistration(IOptions<ZaloBotOptions> options, ZaloBotConnection connection, TimeProvider clock, Func<double> chance, ILogger<ZaloBotRegistration> log)
    : BackgroundService
{
    private string Url => options.Value.PublicUrl.TrimEnd('/') + options.Value.WebhookPath;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var pause = new PollPause(clock, chance);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await connection.Call("setWebhook", json =>
                {
                    json.WriteString("url"u8, Url);
                    json.WriteString("secret_token"u8, options.Value.WebhookSecret);
                }, stoppingToken);
                log.LogInformation("Zalo posts updates of the bot to {Url}", Url);
                return;
            }
            catch (ChannelException refused) when (refused.Kind == RefusalKind.AccountRefused)
            {
                log.LogError("Zalo does not accept the bot's token ({Key}). Nothing comes in until it is mended and the bot restarted", ZaloBotOptions.Section + ":Token");
                return;
            }
            catch (ChannelException refused)
            {
                log.LogWarning("The Zalo Bot webhook was not accepted: {Reason} {Detail}", refused.Message, refused.InnerException is ZaloBotException told ? told.Message : "");
            }
            await pause.Wait(stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
