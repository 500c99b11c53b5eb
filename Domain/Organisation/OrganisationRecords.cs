using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Organisation;

/// <summary>How units and their changes are stored. They are few (some thousand) and read as a whole.</summary>
public static class OrganisationRecords
{
    public static readonly RecordIndex<OrgUnit> All = RecordIndex<OrgUnit>.By("all", u => u.Id.ToString());

    public static readonly RecordType<OrgUnit> Units = new("units", DomainJson.Default.OrgUnit, u => u.Id.ToString(), All) { IsMarked = true };

    /// <summary>By the day on which they hold.</summary>
    public static readonly RecordIndex<OrgChange> ChangesByDay = RecordIndex<OrgChange>.By("day", c => Keys.Of(Keys.Of(c.On), c.Id.ToString()));

    /// <summary>Always written before or together with the units they touch, so that the mark of the units is enough to notice both.</summary>
    public static readonly RecordType<OrgChange> Changes = new("unitChanges", DomainJson.Default.OrgChange, c => c.Id.ToString(), ChangesByDay);
}
