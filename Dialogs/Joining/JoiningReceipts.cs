using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Joining;

/// <summary>Words for what has happened to people and their roles.</summary>
internal static class JoiningReceipts
{
    public static Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        Joined joined => Joined(joined, context),
        GuardianWanted wanted => Reply.Of(wanted.ForCertificates ? "guardian.wantedForCertificates" : "guardian.wanted")
            .Offer("guardian.ask", Command.AskGuardian, wanted.ForCertificates ? "giay" : "").Offer("command.gapcanbo", Command.Human),
        GuardianCodeMade made => Reply.Of(new Say("guardian.code", made.Code)),
        GuardianAsked asked => Reply.Of(new Say(asked.ForCertificates ? "guardian.askedForCertificates" : "guardian.asked", Words(asked.BirthYear))).Offer("guardian.agree", Command.AgreeForChild, asked.Child.ToString()),
        GuardianAgreed => Reply.Of("guardian.thanks"),
        RoleAsked asked => Reply.Of(new Say("role.asked", RoleNames.Of(asked.Request.Role), Unit(asked.Request.UnitId, context), Deciders(asked.Deciders))),
        RoleConfirmed done => Reply.Of(new Say("role.confirmed", done.Name, RoleNames.Of(done.Request.Role), Unit(done.Request.UnitId, context)))
            .Offer("unit.open", Command.Unit, "u" + done.Request.UnitId),
        RoleRefused done => Reply.Of(new Say("role.refused", done.Name, RoleNames.Of(done.Request.Role), Unit(done.Request.UnitId, context))),
        RoleRevoked { IsOwn: true } done => Reply.Of(new Say("role.givenUp", RoleNames.Of(done.Role), Unit(done.UnitId, context))),
        RoleRevoked done => Reply.Of(new Say("role.revoked", done.Name, RoleNames.Of(done.Role), Unit(done.UnitId, context))),
        RoleHandedOver done => Reply.Of(new Say("role.handedOver", RoleNames.Of(done.Role), Unit(done.UnitId, context), done.To)),
        RoleDelegated done => Reply.Of(new Say("role.delegated", RoleNames.Of(done.Role), Unit(done.UnitId, context), done.To, done.FirstDay, done.LastDay)),
        Invited invited => Invited(invited.Invitation, context),
        InvitationRevoked revoked => Reply.Of(new Say("invite.revoked", Unit(revoked.UnitId, context))),
        _ => Account(receipt, context),
    };

    public static Reply? TellOther(IReceipt receipt, TurnContext context) => receipt switch
    {
        GuardianHasAgreed { ForCertificates: true } => Reply.Of("guardian.hasAgreed").Offer("record.ask", Command.AskCertificate),
        GuardianHasAgreed => Reply.Of("guardian.hasAgreed").Offer("guardian.goOn", Command.Join),
        RoleToConfirm wanted => Reply.Of(new Say(
                wanted.IsReminder ? "notice.roleStillWaits" : wanted.Request.Role == Role.Volunteer ? "notice.childToConfirm" : "notice.roleToConfirm",
                wanted.Name, RoleNames.Of(wanted.Request.Role), Unit(wanted.Request.UnitId, context)))
            .Offer("choice.confirmRole", Command.Confirm, wanted.Request.Id.ToString()).Offer("choice.refuseRole", Command.Refuse, wanted.Request.Id.ToString()),
        RoleConfirmed done => Reply.Of(new Say("notice.roleConfirmed", RoleNames.Of(done.Request.Role), Unit(done.Request.UnitId, context)))
            .Offer("unit.open", Command.Unit, "u" + done.Request.UnitId),
        RoleRefused done => Reply.Of(new Say("notice.roleRefused", RoleNames.Of(done.Request.Role), Unit(done.Request.UnitId, context))),
        RoleRevoked done => Reply.Of(new Say("notice.roleRevoked", RoleNames.Of(done.Role), Unit(done.UnitId, context))),
        RoleHandedOver done => Reply.Of(new Say("role.handedOver", RoleNames.Of(done.Role), Unit(done.UnitId, context), done.To)),
        RoleDelegated done => Reply.Of(new Say("notice.roleDelegated", done.From, RoleNames.Of(done.Role), Unit(done.UnitId, context), done.FirstDay, done.LastDay)),
        _ => null,
    };

    private static Reply? Account(IReceipt receipt, TurnContext context) => receipt switch
    {
        AddressCodeMade made => Reply.Of(new Say("connect.code", made.Code, (int)made.Lasts.TotalMinutes)),
        AddressJoined joined => Reply.Of(new Say("connect.done", joined.Name, new Say("several", joined.Channels.Select(c => new Say("channel." + c)).ToList())))
            .Offer("menu.me", Command.Me),
        CodeWrong wrong => Reply.Of(wrong.TriesLeft > 0 ? new Say("code.wrong", wrong.TriesLeft) : "code.lockedNow"),
        PhoneFound found => Reply.Of(new Say("connect.phoneFound", found.Name, context.Units.NameOf(context.Units.Current(found.UnitId)) is { } unit ? Say.Words(unit) : "unit.notSaid"))
            .Offer("connect.thatIsMe", Command.Connect, found.Code).Offer("connect.notMe", Command.Menu),
        PhoneKept => Reply.Of("connect.phoneKept"),
        PhoneNotNeeded => Reply.Of("contact.notNeeded").Offer("menu.join", Command.Join),
        SystemClaimed => Reply.Of("system.claimed").Offer("menu.join", Command.Join).Offer("unit.open", Command.Unit),
        GroupLinked linked => Reply.Of(new Say("group.linked", Unit(linked.UnitId, context))),
        GroupUnlinked linked => Reply.Of(new Say("group.unlinked", Unit(linked.UnitId, context))),
        AlertsStopped => Reply.Of("consent.withdrawn.Alerts").Offer("profile.takeAlerts", Command.Agree, nameof(ConsentPurpose.Alerts)),
        ProfileChanged => Reply.Of("profile.changed").Offer("menu.me", Command.Me),
        ConsentChanged changed => Reply.Of(new Say((changed.Agrees ? "consent.given." : "consent.withdrawn.") + changed.Purpose)),
        _ => null,
    };

    private static Reply Joined(Joined joined, TurnContext context)
    {
        var unit = Unit(joined.UnitId, context);
        var reply = joined.Waits is { Role: Role.Volunteer }
            ? Reply.Of(new Say("joined.child", joined.Person.Name, unit, Deciders(joined.Deciders)))
            : Reply.Of(new Say(joined.IsMove ? "joined.moved" : "joined.welcome", joined.Person.Name, unit));
        if (joined.Given is { } given)
            reply.Then(new Say("joined.given", RoleNames.Of(given), unit));
        if (joined.Waits is { } waits && waits.Role != Role.Volunteer)
            reply.Then(new Say("joined.waits", RoleNames.Of(waits.Role), Deciders(joined.Deciders)));
        return reply.Offer("menu.register", Command.Register).Offer("menu.unit", Command.Unit).Offer("menu.me", Command.Me);
    }

    private static Reply Invited(Invitation invitation, TurnContext context) => Reply
        .Of(new Say("invite.made", RoleNames.Of(invitation.Role), Unit(invitation.UnitId, context), Domain.Time.VietnamTime.DateOf(invitation.ExpiresAt)))
        .Then(new Say("invite.link", invitation.Id));

    private static Say Deciders(IReadOnlyList<string> names) =>
        names.Count > 0 ? new Say("several", names.Select(n => Say.Words(n)).ToList()) : "role.nobodyDecides";

    private static Say Unit(OrgUnitId id, TurnContext context) =>
        id == OrgUnitId.Everything ? "unit.everything" : Say.Words(context.Units.NameOf(context.Units.Current(id)) ?? context.Units.History.Find(id)?.Latest.Name ?? "?");

    private static Say Words(int number) => Say.Words(number.ToString(System.Globalization.CultureInfo.InvariantCulture));
}
