using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Joining;

/// <summary>How requests, invitations, codes and links are stored.</summary>
public static class JoiningRecords
{
    /// <summary>Requests that wait, by unit.</summary>
    public static readonly RecordIndex<RoleRequest> WaitingByUnit =
        RecordIndex<RoleRequest>.By("waiting", r => r.State == RequestState.Waiting ? Keys.Of(r.UnitId.ToString(), Keys.Of(r.At)) : null);

    public static readonly RecordIndex<RoleRequest> RequestsByPerson = RecordIndex<RoleRequest>.By("person", r => r.PersonId.ToString());

    /// <summary>Those a sweep must look at, by when.</summary>
    public static readonly RecordIndex<RoleRequest> DueRequests = RecordIndex<RoleRequest>.By("due", r => r.DueAt is { } due ? Keys.Of(due) : null);

    public static readonly RecordType<RoleRequest> Requests =
        new("roleRequests", DomainJson.Default.RoleRequest, r => r.Id.ToString(), WaitingByUnit, RequestsByPerson, DueRequests);

    public static readonly RecordIndex<Invitation> InvitationsByUnit = RecordIndex<Invitation>.By("unit", i => i.UnitId.ToString());

    public static readonly RecordType<Invitation> Invitations = new("invitations", DomainJson.Default.Invitation, i => i.Id, InvitationsByUnit);

    /// <summary>By whose they are, so that a new one takes the place of an old one.</summary>
    public static readonly RecordIndex<OneTimeCode> CodesByPerson =
        RecordIndex<OneTimeCode>.By("person", c => Keys.Of(c.PersonId?.ToString() ?? "", c.Purpose.ToString()));

    public static readonly RecordType<OneTimeCode> OneTimeCodes = new("codes", DomainJson.Default.OneTimeCode, c => c.Id, CodesByPerson);

    public static readonly RecordType<GuessLock> GuessLocks = new("guessLocks", DomainJson.Default.GuessLock, g => g.Id);

    public static readonly RecordType<GuardianRequest> GuardianRequests =
        new("guardianRequests", DomainJson.Default.GuardianRequest, g => g.Child.ToString());

    public static readonly RecordIndex<GroupLink> GroupsByUnit = RecordIndex<GroupLink>.By("unit", g => g.UnitId.ToString());

    public static readonly RecordType<GroupLink> Groups = new("groups", DomainJson.Default.GroupLink, g => g.Address, GroupsByUnit);

    public static readonly RecordType<Administrators> Administrators =
        new("administrators", DomainJson.Default.Administrators, _ => Joining.Administrators.TheId);

    /// <summary>Requests of one unit that wait, the oldest first.</summary>
    public static RecordQuery<RoleRequest> WaitingIn(Organisation.OrgUnitId unit, int limit = 50) =>
        RecordQuery<RoleRequest>.Under(Requests, WaitingByUnit, unit.ToString(), limit);
}
