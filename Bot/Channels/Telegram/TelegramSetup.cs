using System.Security.Cryptography;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Hosts;
using VolunteerBot.Bot.Observability.Alarms;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>Puts the channel together.</summary>
public static class TelegramSetup
{
    /// <summary>
    /// Registers the channel where <c>Channels:Telegram:Token</c> is set. Needs <see cref="ITurns"/>, <see cref="IStore"/> and
    /// <see cref="TimeProvider"/>. Wrong settings stop the start.
    /// </summary>
    public static IServiceCollection AddTelegram(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(TelegramOptions.Section);
        services.AddSingleton<IValidateOptions<TelegramOptions>>(new TelegramOptionsValidator());
        services.AddOptions<TelegramOptions>().Bind(section).ValidateOnStart();
        var settings = section.Get<TelegramOptions>() ?? new();
        if (settings.Token.Length == 0)
            return services;

        services.AddSingleton<TelegramConnection>();
        services.AddSingleton<TelegramIntake>();
        services.AddSingleton(static host => new TelegramUpdates(
            Options(host).Value.Account, host.GetRequiredService<TelegramConnection>().BotId, host.GetRequiredService<TimeProvider>()));
        services.AddSingleton(static host => new TelegramChannel(
            host.GetRequiredService<TelegramConnection>(), Options(host), host.GetRequiredService<IStore>().ReadFile, Log<TelegramChannel>(host)));
        services.AddSingleton<IChannel>(static host => host.GetRequiredService<TelegramChannel>());
        if (settings.UsesWebhook)
        {
            services.AddSingleton<TelegramWebhook>();
            services.AddHostedService(static host => new TelegramWebhookRegistration(
                Options(host), host.GetRequiredService<TelegramConnection>(), host.GetRequiredService<TimeProvider>(), Chance, Log<TelegramWebhookRegistration>(host)));
        }
        else
        {
            services.AddSingleton(static host => new TelegramPoller(
                host.GetRequiredService<TelegramConnection>(), host.GetRequiredService<TelegramIntake>(), host.GetRequiredService<TelegramUpdates>(),
                host.GetRequiredService<IHosts>(), host.GetRequiredService<TimeProvider>(), Chance, Log<TelegramPoller>(host),
                host.GetService<PollingAlarm>()));
            services.AddHostedService(static host => host.GetRequiredService<TelegramPoller>());
        }
        services.AddHostedService(static host => new TelegramCommands(
            host.GetRequiredService<TelegramConnection>(), host.GetRequiredService<TimeProvider>(), Chance, Log<TelegramCommands>(host)));
        return services;
    }

    /// <summary>Opens <c>POST /webhooks/telegram/ACCOUNT</c> where the channel works by webhook; does nothing otherwise.</summary>
    public static void MapTelegram(this WebApplication app)
    {
        if (app.Services.GetService<TelegramWebhook>() is not { } webhook)
            return;
        var stopping = app.Lifetime.ApplicationStopping;
        app.MapPost(Options(app.Services).Value.WebhookPath, http => webhook.Handle(http, stopping)).DisableAntiforgery();
    }

    private static IOptions<TelegramOptions> Options(IServiceProvider host) => host.GetRequiredService<IOptions<TelegramOptions>>();

    private static ILogger<T> Log<T>(IServiceProvider host) => host.GetRequiredService<ILogger<T>>();

    /// <summary>Chance for the spread of waits, where nothing is decided by it.</summary>
    private static double Chance() => RandomNumberGenerator.GetInt32(1 << 20) / (double)(1 << 20);
}
