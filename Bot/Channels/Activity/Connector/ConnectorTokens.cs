using System.Globalization;
using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Options;

namespace VolunteerBot.Bot.Channels.Activity.Connector;

/// <summary>
/// The bot's own token for the connector, by OAuth client credentials: asked for once, used until shortly before it ends, asked for by
/// one caller while the others wait.
/// </summary>
internal sealed class ConnectorTokens(IOptions<ActivityOptions> options, HttpClient http, TimeProvider clock) : IDisposable
{
    private const string Scope = "https://api.botframework.com/.default";

    /// <summary>The tenant of bots that have none of their own.</summary>
    private const string CommonTenant = "botframework.com";

    private static readonly TimeSpan EndsEarly = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan CallLimit = TimeSpan.FromSeconds(20);

    private readonly SemaphoreSlim _asking = new(1, 1);
    private volatile Token? _token;

    private sealed record Token(string Value, DateTimeOffset Until);

    /// <param name="notThis">A token the connector has refused, so that another must be asked for.</param>
    /// <exception cref="ChannelException">None is to be had.</exception>
    public async ValueTask<string> Get(string? notThis, CancellationToken cancel)
    {
        if (Good(notThis) is { } good)
            return good;
        await _asking.WaitAsync(cancel);
        try
        {
            return Good(notThis) ?? await Ask(cancel);
        }
        finally
        {
            _asking.Release();
        }
    }

    private string? Good(string? notThis) => _token is { } token && token.Until > clock.GetUtcNow() && token.Value != notThis ? token.Value : null;

    private async Task<string> Ask(CancellationToken cancel)
    {
        var settings = options.Value;
        var tenant = settings.TenantId.Length > 0 ? settings.TenantId : CommonTenant;
        using var limit = new CancellationTokenSource(CallLimit, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancel, limit.Token);
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials", ["client_id"] = settings.AppId, ["client_secret"] = settings.AppPassword, ["scope"] = Scope,
        });
        try
        {
            using var answer = await http.PostAsync(new Uri($"{settings.LoginUrl.TrimEnd('/')}/{tenant}/oauth2/v2.0/token"), form, either.Token);
            if (answer.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden)
                throw new ChannelException(RefusalKind.AccountRefused, "credentialsRefused");
            if (answer.StatusCode != HttpStatusCode.OK)
                throw new ChannelException(RefusalKind.Unavailable, "login" + ((int)answer.StatusCode).ToString(CultureInfo.InvariantCulture));
            using var said = JsonDocument.Parse(await answer.Content.ReadAsByteArrayAsync(either.Token));
            var value = said.RootElement.GetProperty("access_token").GetString() ?? throw new FormatException();
            var seconds = Math.Clamp(said.RootElement.GetProperty("expires_in").GetDouble(), 0, 86_400);
            var early = TimeSpan.FromSeconds(Math.Min(EndsEarly.TotalSeconds, seconds / 2));
            _token = new(value, clock.GetUtcNow() + TimeSpan.FromSeconds(seconds) - early);
            return value;
        }
        catch (Exception failed) when (failed is HttpRequestException or IOException or JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new ChannelException(RefusalKind.Unavailable, "login", failed);
        }
        catch (OperationCanceledException late) when (!cancel.IsCancellationRequested)
        {
            throw new ChannelException(RefusalKind.Unavailable, "loginTimeout", late);
        }
    }

    public void Dispose() => _asking.Dispose();
}
