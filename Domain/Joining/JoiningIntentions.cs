using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Joining;

/// <summary>What somebody says of themselves when they join.</summary>
/// <param name="IsSixteen">What they said where the year of birth leaves it open.</param>
/// <param name="Role">What they say they are; anything but a volunteer waits for confirmation.</param>
/// <param name="Purposes">What they agree to; <see cref="ConsentPurpose.TakePart"/> is among them.</param>
/// <param name="Invitation">Token of the link they came by.</param>
public sealed record JoinDraft(
    string Name, OrgUnitId UnitId, int BirthYear, bool IsSixteen, Role Role, IReadOnlyList<ConsentPurpose> Purposes, string? Invitation = null);

/// <summary>Join a unit, or move to another one.</summary>
public sealed record Join(JoinDraft Draft) : IIntention;

/// <summary>Ask for a code that a guardian enters; the only thing that happens for a child before somebody has agreed.</summary>
public sealed record AskGuardian(int BirthYear) : IIntention
{
    /// <summary>Somebody who takes part already asks for a certificate with their name on it.</summary>
    public bool ForCertificates { get; init; }
}

/// <summary>Look at what one is asked to agree to for a child.</summary>
public sealed record OpenGuardianCode(string Code) : IIntention;

/// <summary>Agree that the child takes part.</summary>
public sealed record AgreeForChild(PersonId Child) : IIntention;

/// <summary>Say that one holds a leading role in a unit.</summary>
public sealed record AskRole(Role Role, OrgUnitId UnitId) : IIntention;

public sealed record ConfirmRole(RoleRequestId Id) : IIntention;

public sealed record RefuseRole(RoleRequestId Id) : IIntention;

/// <summary>Take a role back; one's own at any time.</summary>
public sealed record RevokeRole(PersonId PersonId, Role Role, OrgUnitId UnitId) : IIntention;

/// <summary>Give one's own role to somebody else of the unit, for good.</summary>
public sealed record HandOverRole(Role Role, OrgUnitId UnitId, PersonId To) : IIntention;

/// <summary>Let somebody act in one's own role while one is on leave.</summary>
/// <param name="LastDay">Inclusive.</param>
public sealed record DelegateRole(Role Role, OrgUnitId UnitId, PersonId To, DateOnly FirstDay, DateOnly LastDay) : IIntention
{
    public const int MostDays = 92;
}

/// <summary>Make a link by which somebody joins.</summary>
public sealed record Invite(Role Role, OrgUnitId UnitId) : IIntention;

public sealed record RevokeInvitation(string Token) : IIntention;

/// <param name="Waits">What has to be confirmed; null for a volunteer.</param>
/// <param name="Deciders">Names of those who can confirm it.</param>
/// <param name="Given">A leading role that an invitation gave at once.</param>
public sealed record Joined(Person Person, OrgUnitId UnitId, RoleRequest? Waits, IReadOnlyList<string> Deciders, Role? Given, bool IsMove) : IReceipt;

/// <summary>A child wants something that a guardian has to agree to first, and can ask for it with one tap.</summary>
public sealed record GuardianWanted(int BirthYear, bool ForCertificates) : IReceipt;

public sealed record GuardianCodeMade(string Code) : IReceipt;

/// <summary>Shown to the guardian before they agree.</summary>
public sealed record GuardianAsked(PersonId Child, int BirthYear, bool ForCertificates = false) : IReceipt;

public sealed record GuardianAgreed : IReceipt;

/// <summary>Told to the child.</summary>
public sealed record GuardianHasAgreed(bool ForCertificates = false) : IReceipt;

public sealed record RoleAsked(RoleRequest Request, IReadOnlyList<string> Deciders) : IReceipt;

/// <summary>Told to those who can confirm; again after a day.</summary>
public sealed record RoleToConfirm(RoleRequest Request, string Name, bool IsReminder = false) : IReceipt;

public sealed record RoleConfirmed(RoleRequest Request, string Name) : IReceipt;

public sealed record RoleRefused(RoleRequest Request, string Name) : IReceipt;

/// <summary>Told to whom the role was given up to now, when they hand it over.</summary>
public sealed record RoleHandedOver(Role Role, OrgUnitId UnitId, string To) : IReceipt;

public sealed record RoleRevoked(Role Role, OrgUnitId UnitId, string Name, bool IsOwn) : IReceipt;

public sealed record RoleDelegated(Role Role, OrgUnitId UnitId, string From, string To, DateOnly FirstDay, DateOnly LastDay) : IReceipt;

public sealed record Invited(Invitation Invitation) : IReceipt;

public sealed record InvitationRevoked(OrgUnitId UnitId) : IReceipt;

/// <summary>Younger than anybody who can have an account.</summary>
public sealed record TooYoung : IRefusal;

public sealed record BirthYearWrong(int Year) : IRefusal;

/// <summary>Under sixteen and nobody has agreed yet.</summary>
public sealed record GuardianNeeded : IRefusal;

/// <summary>One cannot agree for oneself, nor as somebody under age or unknown.</summary>
public sealed record NotAGuardian : IRefusal;

/// <summary>The link was never made, was taken back, is too old or used up.</summary>
public sealed record InvitationClosed : IRefusal;

public sealed record RequestClosed : IRefusal;

/// <summary>Nobody would be left to look after the system.</summary>
public sealed record LastAdministrator : IRefusal;

public sealed record RoleNotHeld : IRefusal;

/// <summary>Somebody acting for another cannot hand the role on.</summary>
public sealed record OnlyActing : IRefusal;

/// <summary>Only somebody of the unit can take it over.</summary>
public sealed record NotOfTheUnit(string Name) : IRefusal;

public sealed record LeaveTooLong(int MostDays) : IRefusal;

/// <summary>The role makes no sense there.</summary>
public sealed record RoleNotHere(Role Role) : IRefusal;

/// <summary>They said before that they are a child; another year of birth does not undo it.</summary>
public sealed record BirthYearHeld(int Year) : IRefusal;

public sealed record ChildrenDoNotLead : IRefusal;
