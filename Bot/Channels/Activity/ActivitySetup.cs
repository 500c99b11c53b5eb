using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Bot.Channels.Activity.Connector;
using VolunteerBot.Bot.Channels.Activity.DirectLine;

namespace VolunteerBot.Bot.Channels.Activity;

/// <summary>Puts the channel together. Needs <c>ITurns</c>, <c>IStore</c>, <c>IHosts</c> and <see cref="TimeProvider"/>.</summary>
public static class ActivitySetup
{
    public static IServiceCollection AddActivity(this IServiceCollection services, IConfiguration configuration)
    {
        var section = configuration.GetSection(ActivityOptions.Section);
        services.AddSingleton<IValidateOptions<ActivityOptions>, ActivityOptionsValidator>();
        services.AddOptions<ActivityOptions>().Bind(section).ValidateOnStart();
        var settings = section.Get<ActivityOptions>() ?? new();
        if (settings.TakesMessages)
        {
            services.AddSingleton<CallerCheck>();
            services.AddSingleton<ConnectorClient>();
            services.AddSingleton<ExpectedReplies>();
            services.AddSingleton<ActivityChannel>();
            services.AddSingleton<IChannel>(static host => host.GetRequiredService<ActivityChannel>());
            services.AddSingleton<MessagesEndpoint>();
        }
        if (settings.DirectLine.Enabled)
            services.AddDirectLine(settings.DirectLine);
        return services;
    }

    /// <summary>Opens <c>POST /api/messages</c> and <c>/v3/directline</c> where they are on; does nothing otherwise.</summary>
    public static void MapActivity(this WebApplication app)
    {
        var stopping = app.Lifetime.ApplicationStopping;
        if (app.Services.GetService<MessagesEndpoint>() is { } messages)
            app.MapPost(MessagesEndpoint.Path, http => messages.Handle(http, stopping)).DisableAntiforgery();
        app.MapDirectLine();
    }
}
