using System.Reflection;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Hosts;

/// <summary>Composes what hosts need to know of each other.</summary>
public static class HostsSetup
{
    /// <summary>Adds <see cref="IHosts"/>; needs a store. Registered right after it: hosted services stop in reverse, so this host leaves last.</summary>
    public static IServiceCollection AddHosts(this IServiceCollection services)
    {
        services.AddSingleton<IHosts>(static host => host.GetRequiredService<ISharing>() is SoleHost
            ? new OnlyHost()
            : new EqualHosts(
                host.GetRequiredService<IStore>(), NewId(host), Release, host.GetRequiredService<TimeProvider>(),
                host.GetRequiredService<ILogger<EqualHosts>>()));
        services.AddHostedService<Beating>();
        return services;
    }

    /// <summary>Short, because it stands with every answer until that is sent.</summary>
    private static string NewId(IServiceProvider host) => host.GetRequiredService<IIdSource>().Next().ToString("N")[^10..];

    private static string Release => typeof(HostsSetup).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
        ?? typeof(HostsSetup).Assembly.GetName().Version!.ToString(3);

    /// <summary>Runs the beat where there is one.</summary>
    private sealed class Beating(IHosts hosts) : IHostedService
    {
        public Task StartAsync(CancellationToken cancellationToken) => (hosts as IHostedService)?.StartAsync(cancellationToken) ?? Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => (hosts as IHostedService)?.StopAsync(cancellationToken) ?? Task.CompletedTask;
    }
}
