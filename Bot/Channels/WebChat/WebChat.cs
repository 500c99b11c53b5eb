using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using MudBlazor.Services;
using VolunteerBot.Bot.Demo;
using VolunteerBot.Bot.Web;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>Puts the web chat into the host. Needs <c>ITurns</c>, <c>IStore</c> and a <see cref="TimeProvider"/>, and a host that uses static web assets.</summary>
public static class WebChat
{
    public static IServiceCollection AddWebChat(this IServiceCollection services, IConfiguration settings)
    {
        var options = WebChatOptions.From(settings);
        services.AddSingleton(options);
        services.AddSingleton(host => DemoOptions.From(settings, host.GetRequiredService<IHostEnvironment>()));
        if (!options.Enabled)
            return services;

        services.AddSingleton<Transcripts>();
        services.AddSingleton<WebChatChannel>();
        services.AddSingleton<IChannel>(host => host.GetRequiredService<WebChatChannel>());
        services.AddSingleton<WebChatInbox>();
        services.AddSingleton<Visitors>();
        services.AddHostedService<NewsFromOthers>();
        services.AddDataProtection().SetApplicationName("VolunteerBot").PersistKeysToFileSystem(KeyFolder(settings));
        services.AddOptions<KeyManagementOptions>().PostConfigure<ISharing, IStore>(static (keys, sharing, store) =>
        {
            if (sharing is not SoleHost)
                keys.XmlRepository = new StoredKeys(store);
        });
        services.AddRazorComponents().AddInteractiveServerComponents()
            // The longest text, thrice its units in UTF-8, with room for what wraps it.
            .AddHubOptions(hub => hub.MaximumReceiveMessageSize = 4 * WebChatLimits.Text + 32 * 1024);
        // Ours says more (SafeHeaders).
        services.AddAntiforgery(static options => options.SuppressXFrameOptionsHeader = true);
        services.AddMudServices();
        return services;
    }

    public static void MapWebChat(this WebApplication app)
    {
        if (!app.Services.GetRequiredService<WebChatOptions>().Enabled)
            return;
        app.UseAntiforgery();
        app.MapStaticAssets();
        app.MapGet(ChatFiles.Path + "{id}", ChatFiles.Serve);
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
    }

    /// <summary>The keys that sign visitors' cookies lie beside the data, and are saved with it; with several hosts they are in the store.</summary>
    private static DirectoryInfo KeyFolder(IConfiguration settings)
    {
        var database = settings["Storage:LiteDb:Path"] is { Length: > 0 } path ? path : Path.Combine("data", "volunteerbot.db");
        return new(Path.Combine(Path.GetDirectoryName(Path.GetFullPath(database))!, "keys"));
    }
}
