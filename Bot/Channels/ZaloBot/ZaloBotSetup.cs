using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Observability.Alarms;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>Puts the channel together.</summary>
public static class ZaloBotSetup
{
    /// <summary>Registers the channel where <c>Channels:ZaloBot:Token</c> is set. Needs the turns, hosts and a store.</summary>
    public static IServiceCollection AddZaloBot(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(ZaloBotOptions.Section);
        services.AddSingleton<IValidateOptions<ZaloBotOptions>>(new ZaloBotOptionsValidator());
        services.AddOptions<ZaloBotOptions>().Bind(section).ValidateOnStart();
        var settings = section.Get<ZaloBotOptions>() ?? new();
        if (settings.Token.Length == 0)
            return services;

        services.TryAddSingleton<ChoicesInWords>();
        services.AddSingleton<ZaloBotConnection>();
        services.AddSingleton<ZaloBotIntake>();
        services.AddSingleton(new ZaloBotUpdates(settings.Account));
        services.AddSingleton(host => new ZaloBotChannel(
            host.GetRequiredService<ZaloBotConnection>(), host.GetRequiredService<IOptions<ZaloBotOptions>>(), host.GetRequiredService<ChoicesInWords>(), Links(host),
            host.GetRequiredService<ILogger<ZaloBotChannel>>()));
        services.AddSingleton<IChannel>(static host => host.GetRequiredService<ZaloBotChannel>());
        if (settings.UsesWebhook)
        {
            services.AddSingleton<ZaloBotWebhook>();
            services.AddHostedService(static host => new ZaloBotRegistration(
                host.GetRequiredService<IOptions<ZaloBotOptions>>(), host.GetRequiredService<ZaloBotConnection>(), host.GetRequiredService<TimeProvider>(), Chance,
                host.GetRequiredService<ILogger<ZaloBotRegistration>>()));
        }
        else
        {
            services.AddHostedService(host => new ZaloBotPoller(
                host.GetRequiredService<ZaloBotConnection>(), host.GetRequiredService<ZaloBotIntake>(), host.GetRequiredService<IHosts>(), settings.Account,
                host.GetRequiredService<TimeProvider>(), Chance, host.GetRequiredService<ILogger<ZaloBotPoller>>(),
                host.GetService<PollingAlarm>()));
        }
        return services;
    }

    /// <summary>Opens <c>POST /webhooks/zalobot/ACCOUNT</c> where the channel works by webhook, and the pictures it sends.</summary>
    public static void MapZaloBot(this WebApplication app)
    {
        if (app.Services.GetService<ZaloBotChannel>() is null)
            return;
        var links = Links(app.Services);
        app.MapGet(links.Pattern, links.Serve);
        if (app.Services.GetService<ZaloBotWebhook>() is not { } webhook)
            return;
        var stopping = app.Lifetime.ApplicationStopping;
        app.MapPost(app.Services.GetRequiredService<IOptions<ZaloBotOptions>>().Value.WebhookPath, http => webhook.Handle(http, stopping)).DisableAntiforgery();
    }

    private static FileLinks Links(IServiceProvider host)
    {
        var options = host.GetRequiredService<IOptions<ZaloBotOptions>>().Value;
        return new(options.PublicUrl, options.WebhookPath, options.Token, host.GetRequiredService<IStore>(), host.GetRequiredService<TimeProvider>());
    }

    /// <summary>Chance for the spread of waits, where nothing is decided by it.</summary>
    private static double Chance() => RandomNumberGenerator.GetInt32(1 << 20) / (double)(1 << 20);
}
