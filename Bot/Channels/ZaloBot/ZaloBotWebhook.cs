using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Options;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>
/// The other way in: Zalo posts each update with a shared secret, compared before anything is read. How often it tries again is not
/// known, so 200 is said to everything that is no fault of ours, and soon.
/// </summary>
public sealed class ZaloBotWebhook(IOptions<ZaloBotOptions> options, ZaloBotIntake intake, TimeProvider clock, ILogger<ZaloBotWebhook> log)
{
    public const string SecretHeader = "X-Bot-Api-Secret-Token";

    /// <summary>Many times the longest update there is.</summary>
    public const int LargestBody = 256 * 1024;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(25);
    private readonly byte[] _secret = SHA256.HashData(Encoding.UTF8.GetBytes(options.Value.WebhookSecret));

    public async Task Handle(HttpContext http, CancellationToken stopping)
    {
        // In constant time whatever the length: digests are compared.
        if (!CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(http.Request.Headers[SecretHeader].ToString())), _secret))
        {
            log.LogWarning("A call of the Zalo Bot webhook without the right secret was refused");
            http.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }
        var (body, status) = await LimitedBody.Read(http, LargestBody, clock);
        if (body is null)
            log.LogWarning("A Zalo Bot update was refused unread: {Status}", status);
        http.Response.StatusCode = body is null ? status : await Take(body, stopping);
    }

    private async Task<int> Take(byte[] body, CancellationToken stopping)
    {
        // A probe.
        if (body.Length == 0)
            return StatusCodes.Status200OK;
        try
        {
            using var document = JsonDocument.Parse(body);
            await intake.Take(await intake.Understand(document.RootElement, stopping), Patience, stopping);
            return StatusCodes.Status200OK;
        }
        catch (JsonException)
        {
            log.LogWarning("A Zalo Bot update that is no JSON was dropped");
            return StatusCodes.Status200OK;
        }
        catch (Exception away) when (away is StoreUnavailableException or ChannelException)
        {
            log.LogWarning("A Zalo Bot update waits: {Reason}", away.Message);
            return StatusCodes.Status503ServiceUnavailable;
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            return StatusCodes.Status503ServiceUnavailable;
        }
    }
}
