using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Cli;

/// <summary>A list of people that is taken out of the system is a look at everybody, and noted before it begins.</summary>
internal static class ExportLooks
{
    public static async Task Note(string what, IStore store, TimeProvider clock, IIdSource ids)
    {
        if (what is not ("people" or "unreached") && !what.StartsWith(Exports.Attendance + "/", StringComparison.Ordinal))
            return;
        var look = new AccessLook { Id = ids.Next().ToString("N"), At = clock.GetUtcNow(), What = LookedAt.Export, Everybody = true, Channel = "cli" };
        await store.Commit([PrivacyRecords.Looks.Put(look, expectedVersion: 0)], CancellationToken.None);
    }
}
