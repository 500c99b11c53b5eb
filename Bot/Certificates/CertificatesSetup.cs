using System.Threading.RateLimiting;
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
            .AddRateLimiter(limits => limits.AddPolicy(VerificationPage.Limit, context => LimitOf(context, options)).OnRejected = VerificationPage.TooMany);
    }

    /// <summary>A window of a minute for each address; all who come through one proxy share one unless it forwards theirs.</summary>
    private static RateLimitPartition<string> LimitOf(HttpContext context, CertificatesOptions options) =>
        RateLimitPartition.GetFixedWindowLimiter(context.Connection.RemoteIpAddress?.ToString() ?? "", _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = options.ChecksPerMinute, Window = TimeSpan.FromMinutes(1),
        });
}
