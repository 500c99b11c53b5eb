using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.People;

/// <summary>The roles of domain reference 2.2.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Role>))]
public enum Role
{
    Volunteer,
    TeamLeader,
    CellSecretary,
    CommuneCadre,
    FocalPoint,
    ProvincialOfficer,
    ProvincialLeader,
    RecordsClerk,
    StateOfficer,
    Observer,
    SystemAdmin,
    PrivacyOfficer,
}

/// <summary>A role held in a unit for a time; it reaches the unit's subtree.</summary>
/// <param name="To">The first day on which it no longer holds; null = until it is taken back.</param>
public sealed record RoleAssignment(Role Role, OrgUnitId UnitId, DateOnly From, DateOnly? To = null)
{
    /// <summary>Whose role it is while they are on leave; it ends with theirs and cannot be handed on.</summary>
    public PersonId? ActingFor { get; init; }

    /// <summary>Who gave or confirmed it; null for what came with an import or the first start.</summary>
    public PersonId? By { get; init; }

    public bool HoldsOn(DateOnly day) => From <= day && (To is not { } end || day < end);
}

/// <summary>What hangs together with roles.</summary>
public static class Roles
{
    /// <summary>All but the volunteer's.</summary>
    public static readonly IReadOnlyList<Role> Leading = [.. Enum.GetValues<Role>().Where(r => r != Role.Volunteer)];

    /// <summary>The leading roles that make sense in a kind of unit, the usual one first.</summary>
    public static IReadOnlyList<Role> In(OrgUnitKind kind) => kind switch
    {
        OrgUnitKind.Cell or OrgUnitKind.GrassrootsCell => [Role.CellSecretary, Role.TeamLeader],
        OrgUnitKind.VolunteerGroup => [Role.TeamLeader],
        OrgUnitKind.Province or OrgUnitKind.Central =>
            [Role.ProvincialOfficer, Role.ProvincialLeader, Role.RecordsClerk, Role.Observer, Role.PrivacyOfficer, Role.SystemAdmin],
        OrgUnitKind.Department => [Role.StateOfficer, Role.Observer],
        _ => [Role.CommuneCadre, Role.FocalPoint, Role.StateOfficer],
    };

    /// <summary>Roles without which a unit of the kind cannot work: one of them must be held.</summary>
    public static IReadOnlyCollection<Role> Needed(OrgUnitKind kind) => kind switch
    {
        OrgUnitKind.Cell or OrgUnitKind.GrassrootsCell or OrgUnitKind.VolunteerGroup => [Role.TeamLeader, Role.CellSecretary],
        OrgUnitKind.Province or OrgUnitKind.Central => [Role.ProvincialOfficer, Role.ProvincialLeader],
        OrgUnitKind.Department => [Role.StateOfficer, Role.Observer],
        _ => [Role.CommuneCadre, Role.FocalPoint],
    };
}
