using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Channels.ZaloOa.Tokens;
using VolunteerBot.Bot.Delivery;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>Puts the channel together.</summary>
public static class ZaloOaSetup
{
    /// <summary>Registers the channel where <c>Channels:ZaloOa:AppId</c> is set. Needs the turns, delivery, hosts and a store.</summary>
    public static IServiceCollection AddZaloOa(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(ZaloOaOptions.Section);
        services.AddSingleton<IValidateOptions<ZaloOaOptions>>(new ZaloOaOptionsValidator());
        services.AddOptions<ZaloOaOptions>().Bind(section).ValidateOnStart();
        if (string.IsNullOrEmpty(section[nameof(ZaloOaOptions.AppId)]))
            return services;

        services.TryAddSingleton<ChoicesInWords>();
        services.AddSingleton<TokenDesk>();
        services.AddSingleton<ZaloOaTokens>();
        services.AddSingleton<TokenKeeping>();
        services.AddSingleton<TokenAuthorisation>();
        services.AddSingleton<ZaloOaConnection>();
        services.AddSingleton<ZaloOaNames>();
        services.AddSingleton(static host => new ZaloOaEvents(Options(host).Value.Account));
        services.AddSingleton(static host => new ZaloOaChannel(
            host.GetRequiredService<ZaloOaConnection>(), Options(host), host.GetRequiredService<ChoicesInWords>(), Links(host), host.GetRequiredService<IStore>().ReadFile,
            host.GetRequiredService<ZaloOaTroubles>().Note, host.GetRequiredService<TimeProvider>(), host.GetRequiredService<ILogger<ZaloOaChannel>>()));
        services.AddSingleton<IChannel>(static host => host.GetRequiredService<ZaloOaChannel>());
        services.AddSingleton(static host => new ZaloOaTroubles(
            host.GetRequiredService<TellAdministrators>(), ZaloOaChannel.ChannelName + "/" + Options(host).Value.Account, host.GetRequiredService<TimeProvider>(),
            host.GetRequiredService<ILogger<ZaloOaTroubles>>()));
        services.AddSingleton<ZaloOaWebhook>();
        services.AddSingleton<TokenRefresher>();
        services.AddHostedService(static host => host.GetRequiredService<TokenRefresher>());
        return services;
    }

    /// <summary>Opens <c>POST /webhooks/zalooa/ACCOUNT</c>, and the address an administrator's browser comes back to.</summary>
    public static void MapZaloOa(this WebApplication app)
    {
        if (app.Services.GetService<ZaloOaWebhook>() is not { } webhook)
            return;
        var stopping = app.Lifetime.ApplicationStopping;
        var options = Options(app.Services).Value;
        app.MapPost(options.WebhookPath, http => webhook.Handle(http, stopping)).DisableAntiforgery();
        var links = Links(app.Services);
        app.MapGet(links.Pattern, links.Serve);
        app.MapGet(options.AuthorisedPath, app.Services.GetRequiredService<TokenAuthorisation>().Authorised);
    }

    private static FileLinks Links(IServiceProvider host) => new(
        Options(host).Value.PublicUrl, Options(host).Value.WebhookPath, Options(host).Value.AppSecret, host.GetRequiredService<IStore>(), host.GetRequiredService<TimeProvider>());

    private static IOptions<ZaloOaOptions> Options(IServiceProvider host) => host.GetRequiredService<IOptions<ZaloOaOptions>>();
}
