using VolunteerBot.Bot.Stores;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Storage.Postgres;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>One announcement to everybody in the country, on a channel that takes everything at once.</summary>
internal static class ScaleBulk
{
    public static async Task Run(ScaleData data, string database)
    {
        await using var store = new PostgresStore(new PostgresStoreOptions { ConnectionString = database }, RecordTypes.All, TimeProvider.System);
        await AnnounceBenchmark.Send("everybody", store, store, store, data.Country.Centre, "telegram/main");
    }
}
