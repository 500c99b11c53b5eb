using Npgsql;
using VolunteerBot.Bot.Hosting;
using VolunteerBot.Domain.Records;
using VolunteerBot.Storage.LiteDb;
using VolunteerBot.Storage.Postgres;

namespace VolunteerBot.Bot.Stores;

/// <summary>Puts the store into the program: the one place that knows both.</summary>
public static class StoreSetup
{
    /// <exception cref="SettingsException">A key of <c>Storage</c> has a value that is not allowed.</exception>
    public static IServiceCollection AddStore(this IServiceCollection services, IConfiguration configuration)
    {
        var settings = StorageSettings.Of(configuration);
        services.AddSingleton(settings);
        return settings switch
        {
            StorageSettings.Postgres postgres => services.AddPostgres(postgres),
            StorageSettings.LiteDb file => services.AddLiteDb(file),
            _ => throw new InvalidOperationException("A store that nobody knows."),
        };
    }

    /// <summary>The store as a verb of the command line uses it.</summary>
    /// <param name="mayBeHalfMoved">For the move itself, which others must not come between.</param>
    public static PostgresStore Open(StorageSettings.Postgres settings, TimeProvider clock, bool mayBeHalfMoved = false) =>
        mayBeHalfMoved ? OpenAs("VolunteerBot move", settings, clock, mayBeHalfMoved) : new(new PostgresStoreOptions { ConnectionString = settings.ConnectionString }, RecordTypes.All, clock);

    /// <summary>Under another name than hosts have, so that their connections can be told from this one's.</summary>
    public static PostgresStore OpenAs(string program, StorageSettings.Postgres settings, TimeProvider clock, bool mayBeHalfMoved = false) =>
        new(
            new PostgresStoreOptions
            {
                ConnectionString = new NpgsqlConnectionStringBuilder(settings.ConnectionString) { ApplicationName = program }.ConnectionString, MayBeHalfMoved = mayBeHalfMoved,
            },
            RecordTypes.All, clock);

    private static IServiceCollection AddLiteDb(this IServiceCollection services, StorageSettings.LiteDb settings) => services
        .AddSingleton(provider => LiteDbStore.Open(settings.Path, RecordTypes.All, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IStore>(provider => provider.GetRequiredService<LiteDbStore>())
        .AddSingleton<IRecords>(provider => provider.GetRequiredService<LiteDbStore>())
        .AddSingleton<ISharing>(provider => new SoleHost(provider.GetRequiredService<LiteDbStore>()))
        .AddSingleton<IChangeMarks>(provider => provider.GetRequiredService<LiteDbStore>())
        .AddHostedService<LiteDbGuard>()
        .AddHostedService<FirstReads>();

    private static IServiceCollection AddPostgres(this IServiceCollection services, StorageSettings.Postgres settings) => services
        .AddSingleton(provider => Open(settings, provider.GetRequiredService<TimeProvider>()))
        .AddSingleton<IStore>(provider => provider.GetRequiredService<PostgresStore>())
        .AddSingleton<IRecords>(provider => provider.GetRequiredService<PostgresStore>())
        .AddSingleton<ISharing>(provider => provider.GetRequiredService<PostgresStore>())
        .AddSingleton<IChangeMarks>(provider => provider.GetRequiredService<PostgresStore>())
        .AddHostedService(provider => ActivatorUtilities.CreateInstance<PostgresGuard>(provider, settings));
}
