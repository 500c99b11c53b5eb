using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Demo;

/// <summary>Puts the sample data into a store that has no units yet.</summary>
public static class DemoSeeder
{
    /// <summary>
    /// Writes the sample data once. A second call changes nothing; a call after one that was cut short writes the same ids again.
    /// It takes less than a second and may run while the host starts, before the first person is answered.
    /// </summary>
    /// <returns>Whether anything was written.</returns>
    /// <exception cref="StoreUnavailableException">The store could not write.</exception>
    public static async Task<bool> Seed(IStore store, DateTimeOffset now, CancellationToken cancel)
    {
        var anyUnit = new RecordQuery<OrgUnit>(OrganisationRecords.Units, OrganisationRecords.All, null, null, 1);
        if ((await store.Find(anyUnit, cancel)).Count > 0)
            return false;
        foreach (var commit in SampleData.Create(now).Commits())
            await store.Commit(commit, cancel);
        return true;
    }
}
