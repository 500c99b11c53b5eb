using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Imports;

/// <summary>Who brings something in, and how far they reach.</summary>
/// <param name="By">Null = the operator at the command line, who reaches everything.</param>
public sealed record ImportScope(Person? By, OrgTree Units, DateTimeOffset Now, string Channel, IIdSource Ids)
{
    public DateOnly Today => Domain.Time.VietnamTime.DateOf(Now);

    public bool Reaches(OrgUnitId unit) => May(Deed.ImportAndExport, unit);

    public bool May(Deed deed, OrgUnitId unit) => By is null || Permissions.May(By, deed, unit, Units, Today);
}

/// <summary>What a file comes to: its report, and the changes that would make it so; none while there are faults.</summary>
public sealed record ImportPlan(ImportReport Report, IReadOnlyList<Change> Changes);
