using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Joining;

/// <summary>
/// Joining a unit: the year of birth first, because a child needs a guardian's agreement before anything else is asked; then name, unit,
/// role, and what they agree to, each by itself. Nothing is ticked beforehand.
/// </summary>
internal static class JoinFlow
{
    public const string Name = "join";

    public static readonly FlowDefinition Definition = new(Name, "flow.join", Run);

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var token = ask.Has("invitation") ? await ask.Text("invitation", "") : null;
        var year = await ask.BirthYear("birthYear", "join.birthYear", me.Today.Year - Ages.Oldest, me.Today.Year, fallback: Text(me.Person.BirthYear));
        if (Ages.InYear(year, me.Today) < Ages.Account)
            return new AskGuardian(year);
        var isSixteen = !Ages.MustAsk(year, me.Today) || await ask.YesNo("sixteen", "join.sixteen", about: Text(year));
        var isChild = Ages.IsChild(year, isSixteen, me.Today);
        if (!isChild && me.ChildsYear is { } before && token is null)
            return new AskGuardian(before);
        if (isChild && me.Person.Guardian is null)
        {
            var guardian = await ask.Look("guardian", (IJoining joining, CancellationToken cancel) => joining.GuardianOf(me.Person.Id, cancel));
            if (guardian?.Agreement is null)
                return new AskGuardian(year);
        }
        var draft = await About(ask, me, year, isSixteen, isChild, token);
        return await ask.Confirm("ok", Summary(draft, me, isChild)) ? new Join(draft) : null;
    }

    private static async Flow<JoinDraft> About(Ask ask, TurnContext me, int year, bool isSixteen, bool isChild, string? token)
    {
        var invitation = token is null ? null
            : await ask.Look("invitation", (IJoining joining, CancellationToken cancel) => joining.Invitation(token, cancel));
        var name = await ask.Text("name", "join.name", 60, fallback: me.Person.JoinedAt is null ? null : me.Person.Name);
        var unit = await ask.Unit("unit", "join.unit", me.Units, me.OwnUnits, fallback: (invitation?.UnitId ?? me.GroupUnit)?.ToString(), asksForPlace: true);
        var role = isChild ? Role.Volunteer : await RoleIn(ask, me, unit, invitation);
        var alerts = await ask.YesNo("alerts", "join.alerts", fallback: Known(me, ConsentPurpose.Alerts));
        var photos = await ask.YesNo("photos", "join.photos", fallback: Known(me, ConsentPurpose.Photos) ?? "no");
        var certificates = await ask.YesNo("certificates", "join.certificates", fallback: Known(me, ConsentPurpose.Certificates) ?? "no");
        ConsentPurpose[] purposes =
        [
            ConsentPurpose.TakePart, .. alerts ? [ConsentPurpose.Alerts] : (ConsentPurpose[])[], .. photos ? [ConsentPurpose.Photos] : (ConsentPurpose[])[],
            .. certificates ? [ConsentPurpose.Certificates] : (ConsentPurpose[])[],
        ];
        return new JoinDraft(name, unit, year, isSixteen, role, purposes, invitation is null ? null : token);
    }

    private static async Flow<Role> RoleIn(Ask ask, TurnContext me, OrgUnitId unit, Invitation? invitation)
    {
        IReadOnlyList<Role> roles = [Role.Volunteer, .. Roles.In(me.Units.VersionOf(unit)!.Kind).Where(r => r is not (Role.SystemAdmin or Role.PrivacyOfficer))];
        var invited = invitation?.UnitId == unit && roles.Contains(invitation.Role) ? invitation.Role.ToString() : null;
        return await ask.Choice("role", roles, r => r.ToString(), r => RoleNames.Of(r), "join.role", guess: RoleNames.Guess, about: unit.ToString(), fallback: invited);
    }

    /// <summary>What people are told before anything is asked: who we are, what is kept, what never is (domain reference 4.4).</summary>
    public static Say Notice(OrgTree units) => new("join.notice", Controller(units) is { } name ? Say.Words(name) : "join.controller");

    /// <summary>Who answers for the data: the provincial Union (bên kiểm soát).</summary>
    private static string? Controller(OrgTree units) =>
        units.Units.Where(u => u.System == OrgSystem.YouthUnion && units.ParentOf(u.Id) is null).Select(u => units.NameOf(u.Id)).FirstOrDefault();

    private static Summary Summary(JoinDraft draft, TurnContext me, bool isChild) => new(isChild ? "join.summaryChild" : "join.summary",
    [
        new("line.name", Say.Words(draft.Name), "name"),
        new("line.birthYear", Say.Words(Text(draft.BirthYear)!), "birthYear"),
        new("line.unit", Say.Words(me.Units.NameOf(draft.UnitId) ?? "?"), "unit"),
        .. isChild ? [] : (SummaryLine[])[new("line.role", RoleNames.Of(draft.Role), "role")],
        new("line.alerts", YesNo(draft, ConsentPurpose.Alerts), "alerts"),
        new("line.photos", YesNo(draft, ConsentPurpose.Photos), "photos"),
        new("line.certificates", YesNo(draft, ConsentPurpose.Certificates), "certificates"),
    ], draft.Role == Role.Volunteer ? [] : [new Say("join.waits", RoleNames.Of(draft.Role))], "join.confirm");

    private static Say YesNo(JoinDraft draft, ConsentPurpose purpose) => draft.Purposes.Contains(purpose) ? "choice.yes" : "choice.no";

    /// <summary>What somebody who joined before has said of it; null for a newcomer.</summary>
    private static string? Known(TurnContext me, ConsentPurpose purpose) => me.Person.JoinedAt is null ? null : me.Person.Agrees(purpose) ? "yes" : "no";

    private static string? Text(int? number) => number?.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
