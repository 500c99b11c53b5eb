using VolunteerBot.Domain.People;
using static VolunteerBot.Domain.Access.Scope;
using static VolunteerBot.Domain.People.Role;

namespace VolunteerBot.Domain.Access;

/// <summary>
/// The one table of who may see and do what (domain reference 2.2). A cell says where a role reaches with a deed, seen from the unit
/// the role is held in; what is not listed is not allowed.
/// </summary>
public static class AccessTable
{
    private static readonly Role[] Teams = [TeamLeader, CellSecretary];
    private static readonly Role[] Province = [ProvincialOfficer, ProvincialLeader];

    /// <summary>Those who do the work of a unit that has units below it.</summary>
    private static readonly Role[] Offices = [CommuneCadre, FocalPoint, .. Province];

    private static readonly (Deed Deed, Role[] Roles, Scope Scope)[] Rules =
    [
        (Deed.SeeLeaders, [Volunteer], Own | Above),
        (Deed.SeeLeaders, [.. Teams, StateOfficer, RecordsClerk], Subtree | Above),
        (Deed.SeeLeaders, [.. Offices, SystemAdmin, PrivacyOfficer], Everywhere),
        (Deed.SeeLeaders, [Observer], Subtree),
        (Deed.SeeRoster, Teams, Own),
        (Deed.SeeRoster, [CommuneCadre, SystemAdmin, PrivacyOfficer], Subtree),
        (Deed.SeeRoster, [FocalPoint, .. Province], Own),
        (Deed.SeeFigures, [Volunteer], Own),
        (Deed.SeeFigures, [.. Teams, .. Offices, RecordsClerk, StateOfficer, Observer], Subtree),
        (Deed.ManageActivities, [.. Teams, .. Offices], Subtree),
        (Deed.VerifyResults, Offices, Subtree),
        (Deed.RaiseNeeds, [.. Teams, .. Offices], Subtree),
        (Deed.Announce, Teams, Own),
        (Deed.Announce, [CommuneCadre, .. Province], Subtree),
        (Deed.InviteVolunteers, Teams, Own),
        (Deed.InviteVolunteers, [.. Offices, SystemAdmin], Subtree),
        (Deed.LinkGroups, Teams, Own),
        (Deed.LinkGroups, [.. Offices, SystemAdmin], Subtree),
        (Deed.GrantTeamRoles, [CommuneCadre, .. Province, SystemAdmin], Subtree),
        (Deed.GrantCadreRoles, [.. Province, SystemAdmin], Subtree),
        (Deed.GrantProvincialRoles, [ProvincialLeader, SystemAdmin], Subtree),
        (Deed.GrantSystemRoles, [SystemAdmin], Subtree),
        (Deed.DelegateOwnRole, [.. Teams, .. Offices, RecordsClerk, StateOfficer], Own),
        (Deed.AddUnits, [CommuneCadre, .. Province, SystemAdmin], Subtree),
        (Deed.ReorganiseUnits, [CommuneCadre], Below),
        (Deed.ReorganiseUnits, [.. Province, SystemAdmin], Subtree),
        (Deed.SubmitReports, [.. Teams, CommuneCadre, FocalPoint, ProvincialOfficer], Own),
        (Deed.SignReports, [ProvincialLeader], Subtree),
        (Deed.IssueDocuments, [RecordsClerk], Own),
        (Deed.IssueCertificates, [CommuneCadre, .. Province], Subtree),
        (Deed.SubmitStateReports, [StateOfficer], Own),
        (Deed.ImportAndExport, [CommuneCadre, ProvincialOfficer, SystemAdmin], Subtree),
        (Deed.HandleDataRequests, [PrivacyOfficer], Subtree),
        (Deed.SeeAudit, [SystemAdmin, PrivacyOfficer], Subtree),
        (Deed.ChangeSettings, [SystemAdmin], Subtree),
    ];

    private static readonly Scope[,] Cells = Fill();

    /// <summary>Where a role reaches with a deed.</summary>
    public static Scope Of(Role role, Deed deed) => Cells[(int)role, (int)deed];

    private static Scope[,] Fill()
    {
        var cells = new Scope[Enum.GetValues<Role>().Length, Enum.GetValues<Deed>().Length];
        foreach (var (deed, roles, scope) in Rules)
        {
            foreach (var role in roles)
                cells[(int)role, (int)deed] |= scope;
        }
        return cells;
    }
}
