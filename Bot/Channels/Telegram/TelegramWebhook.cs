using System.Buffers;
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
    IOptions<TelegramOptions> options, TelegramConnection connection, TelegramIntake intake, TelegramUpdates updates, ILogger<TelegramWebhook> log)
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
        using var body = await Read(http);
        if (body is null)
        {
            log.LogWarning("A Telegram update of more than {Limit} bytes was refused", LargestBody);
            http.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
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

    /// <summary>Null when it is too long.</summary>
    private static async Task<MemoryStream?> Read(HttpContext http)
    {
        if (http.Request.ContentLength > LargestBody)
            return null;
        var body = new MemoryStream((int)(http.Request.ContentLength ?? 4096));
        var piece = ArrayPool<byte>.Shared.Rent(16 * 1024);
        try
        {
            while (await http.Request.Body.ReadAsync(piece, http.RequestAborted) is > 0 and var count)
            {
                if (body.Length + count > LargestBody)
                {
                    await body.DisposeAsync();
                    return null;
                }
                body.Write(piece, 0, count);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(piece);
        }
        return body;
    }

    /// <summary>The status to answer. Work goes on when Telegram hangs up: the update would only come again.</summary>
    private async Task<int> Take(MemoryStream body, CancellationToken stopping)
    {
        MappedUpdate mapped;
        try
        {
            using var document = JsonDocument.Parse(new ReadOnlyMemory<byte>(body.GetBuffer(), 0, (int)body.Length));
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
