using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>The tree of today, read anew each time: tests need no cache.</summary>
internal sealed class TestOrganisation(IRecords records, TimeProvider clock) : IOrganisation
{
    public async ValueTask<OrgTree> Today(CancellationToken cancel)
    {
        var units = await records.Find(new RecordQuery<OrgUnit>(OrganisationRecords.Units, OrganisationRecords.All, null, null, 10_000), cancel);
        var changes = await records.Find(new RecordQuery<OrgChange>(OrganisationRecords.Changes, OrganisationRecords.ChangesByDay, null, null, 10_000), cancel);
        return new OrgHistory(units.Select(u => u.Value), changes.Select(c => c.Value)).On(Domain.Time.VietnamTime.DateOf(clock.GetUtcNow()));
    }
}
