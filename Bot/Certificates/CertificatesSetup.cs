using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using VolunteerBot.Bot.Web;
using VolunteerBot.Dialogs.Certificates;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Storage.Reading;

namespace VolunteerBot.Bot.Certificates;

/// <summary>Composes what people did and the proof of it.</summary>
internal static class CertificatesSetup
{
    public static IServiceCollection AddCertificates(this IServiceCollection services, IConfiguration settings)
    {
        var options = CertificatesOptions.From(settings);
        return services
            .AddSingleton(host => new CertificateLinks(host.GetRequiredService<PageAddress>().Base))
            .AddSingleton<IServed, StoredServed>()
            .AddSingleton<ICertificates, StoredCertificates>()
            .AddSingleton<ICertificatePapers, CertificatePapers>()
            .AddSingleton<ITopic, CertificatesTopic>()
            .AddSingleton<IDecider, CertificateDecider>()
            .AddRateLimiter(limits => limits.AddPolicy(VerificationPage.Limit, new VerificationLimit(options)));
    }

    /// <summary>A window of a minute for each address; all who come through one proxy share one unless it forwards theirs.</summary>
    private sealed class VerificationLimit(CertificatesOptions options) : IRateLimiterPolicy<string>
    {
        public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected => VerificationPage.TooMany;

        public RateLimitPartition<string> GetPartition(HttpContext httpContext) =>
            RateLimitPartition.GetFixedWindowLimiter(CallerAddress.Of(httpContext), _ => new FixedWindowRateLimiterOptions
            {
                PermitLimit = options.ChecksPerMinute, Window = TimeSpan.FromMinutes(1),
            });
    }
}
