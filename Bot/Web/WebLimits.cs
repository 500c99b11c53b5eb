using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Bot.Web;

/// <summary>
/// What every call from outside is held to: how large, how slow, how often. Each webhook has a smaller limit of its own for its body;
/// platforms are not counted, because all of theirs come from few addresses and show a secret.
/// </summary>
internal static class WebLimits
{
    /// <summary>The largest body any address takes: an upload over Direct Line with what wraps it.</summary>
    public const int LargestBody = 20 * 1024 * 1024;

    private const string Setting = "Web:PagesPerMinute";
    private const int LargestHeaders = 16 * 1024;
    private static readonly TimeSpan HeadersWithin = TimeSpan.FromSeconds(10);

    /// <summary>Where platforms call, and what belongs to a page that is open already.</summary>
    private static readonly string[] Uncounted = ["/webhooks", "/api", "/v3", "/_blazor", "/_framework", "/_content", "/control", "/health"];

    /// <exception cref="SettingsException">The setting is no number in its range.</exception>
    public static void AddLimits(this WebApplicationBuilder builder)
    {
        var perMinute = PerMinute(builder.Configuration);
        builder.WebHost.ConfigureKestrel(static kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
            kestrel.Limits.MaxRequestHeadersTotalSize = LargestHeaders;
            kestrel.Limits.RequestHeadersTimeout = HeadersWithin;
        });
        builder.Services.AddRateLimiter(limits =>
        {
            limits.OnRejected = TooMany;
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(http => IsCounted(http)
                ? RateLimitPartition.GetSlidingWindowLimiter(CallerAddress.Of(http), _ => new SlidingWindowRateLimiterOptions
                {
                    PermitLimit = perMinute, Window = TimeSpan.FromMinutes(1), SegmentsPerWindow = 6,
                })
                : RateLimitPartition.GetNoLimiter(""));
        });
    }

    public static void UseLimits(this WebApplication app) => app.UseRateLimiter();

    private static async ValueTask TooMany(OnRejectedContext rejected, CancellationToken cancel)
    {
        var answer = rejected.HttpContext.Response;
        answer.StatusCode = StatusCodes.Status429TooManyRequests;
        answer.Headers.RetryAfter = "60";
        answer.ContentType = "text/plain; charset=utf-8";
        foreach (var language in new[] { "vi", "en" })
            await answer.WriteAsync(TextBook.For(language).Plain(new Say("page.tooMany"), default) + "\n", cancel);
    }

    private static bool IsCounted(HttpContext http) => !CallerAddress.IsLocal(http) && !Uncounted.Any(path => http.Request.Path.StartsWithSegments(path, StringComparison.OrdinalIgnoreCase));

    private static int PerMinute(ConfigurationManager configuration)
    {
        var said = configuration[Setting] is { Length: > 0 } text ? text : "300";
        return int.TryParse(said, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 10 and <= 100_000
            ? number
            : throw new SettingsException($"'{Setting}' is '{said}'; it must be a number from 10 to 100000.");
    }
}
