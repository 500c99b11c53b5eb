using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>
/// The other way in: Telegram posts each update. The secret is compared before anything is read; 200 means "safe". What cannot be
/// understood is taken too, because a refused update would come again for a day and hold up its chat.
/// </summary>
public sealed class TelegramWebhook(
    IOptions<TelegramOptions> options, TelegramConnection connection, TelegramIntake intake, TelegramUpdates updates, TimeProvider clock,
    ILogger<TelegramWebhook> log)
{
    public const string SecretHeader = "X-Telegram-Bot-Api-Secret-Token";

    /// <summary>Many times the longest update there is.</summary>
    public const int LargestBody = 1024 * 1024;

    private const int RetrySeconds = 3;
    private readonly byte[] _secret = SHA256.HashData(Encoding.UTF8.GetBytes(options.Value.WebhookSecret));

    public async Task Handle(HttpContext http, CancellationToken stopping)
    {
        if (!ShowsSecret(http.Request))
        {
            log.LogWarning("A call of the Telegram webhook without the right secret was refused");
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        var (body, status) = await LimitedBody.Read(http, LargestBody, clock);
        if (body is null)
        {
            log.LogWarning("A Telegram update was refused unread: {Status}", status);
            http.Response.StatusCode = status;
            return;
        }
        http.Response.StatusCode = await Take(body, stopping);
        if (http.Response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            http.Response.Headers.RetryAfter = RetrySeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>In constant time whatever the length: digests are compared.</summary>
    private bool ShowsSecret(HttpRequest request)
    {
        var shown = request.Headers[SecretHeader];
        return CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(shown.ToString())), _secret);
    }

    /// <summary>The status to answer. Work goes on when Telegram hangs up: the update would only come again.</summary>
    private async Task<int> Take(byte[] body, CancellationToken stopping)
    {
        MappedUpdate mapped;
        try
        {
            using var document = JsonDocument.Parse(body);
            var name = TelegramUpdates.IsFromGroup(document.RootElement) ? await connection.Name(stopping) : "";
            mapped = updates.Map(document.RootElement, name);
        }
        catch (JsonException)
        {
            log.LogWarning("A Telegram update that is no JSON was dropped");
            return StatusCodes.Status200OK;
        }
        catch (ChannelException refused)
        {
            log.LogWarning("Telegram did not say the bot's name: {Reason}", refused.Message);
            return StatusCodes.Status503ServiceUnavailable;
        }
        return await Take(mapped, stopping);
    }

    private async Task<int> Take(MappedUpdate mapped, CancellationToken stopping)
    {
        try
        {
            await intake.Take(mapped, stopping);
            return StatusCodes.Status200OK;
        }
        catch (StoreUnavailableException away)
        {
            log.LogWarning("Telegram update {UpdateId} waits for the store: {Reason}", mapped.Id, away.Message);
            return StatusCodes.Status503ServiceUnavailable;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }
}
