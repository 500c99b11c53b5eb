using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels;

namespace VolunteerBot.Bot.Delivery;

/// <summary>Composes delivery.</summary>
public static class DeliverySetup
{
    /// <summary>Adds <see cref="IAnswers"/>, <see cref="OutboxDispatcher"/> and <see cref="AddressStates"/>; needs a store and the <see cref="IChannel"/>s.</summary>
    public static IServiceCollection AddDelivery(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DeliveryOptions>()
            .Bind(configuration.GetSection(DeliveryOptions.Section), o => o.ErrorOnUnknownConfiguration = true)
            .ValidateOnStart();
        services.AddSingleton<IValidateOptions<DeliveryOptions>, DeliveryOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(new BackOff(() => RandomNumberGenerator.GetInt32(1001) / 1000.0));
        services.AddMetrics();
        services.AddSingleton<QuietHours>();
        services.AddSingleton<DeliveryMetrics>();
        services.AddSingleton<AddressStates>();
        services.AddSingleton(s => new DeliveryAccounts(s.GetServices<IChannel>, s.GetRequiredService<TimeProvider>()));
        services.AddSingleton<IAnswers, Answers>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddSingleton<TellAdministrators>();
        services.AddHostedService(s => s.GetRequiredService<OutboxDispatcher>());
        return services;
    }
}
