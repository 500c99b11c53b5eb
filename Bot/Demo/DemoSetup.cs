using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Demo;

/// <summary>Puts the try-out into the host.</summary>
public static class DemoSetup
{
    public static IServiceCollection AddDemo(this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment)
    {
        var options = DemoOptions.From(configuration, environment);
        services.AddSingleton(options).AddSingleton<IDemoPersonas, DemoPersonas>();
        if (options.Enabled)
            services.AddHostedService<SeedAtStart>();
        services.AddHostedService(provider => new Hosting.FirstAdministrator(
            provider.GetRequiredService<IStore>(), provider.GetRequiredService<IIdSource>(), provider.GetRequiredService<TimeProvider>(), options, Console.Out));
        return services;
    }

    /// <summary>Before anybody can write: a persona met before its record exists would be taken for a newcomer.</summary>
    private sealed class SeedAtStart(IStore store, ISharing sharing, TimeProvider clock, ILogger<SeedAtStart> log) : IHostedService
    {
        public async Task StartAsync(CancellationToken cancellationToken)
        {
            // One host at a time, so that two that start together write one set.
            await using var alone = await sharing.Hold(OrganisationRecords.Units, "sample-data", 0, cancellationToken);
            if (await DemoSeeder.Seed(store, clock.GetUtcNow(), cancellationToken))
                log.LogInformation("Sample data written: the store had no units.");
        }

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
