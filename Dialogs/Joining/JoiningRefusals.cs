using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Joining;

namespace VolunteerBot.Dialogs.Joining;

/// <summary>Words for what cannot be.</summary>
internal static class JoiningRefusals
{
    public static Say? Explain(IRefusal refusal) => refusal switch
    {
        TooYoung => "refused.tooYoung",
        BirthYearWrong wrong => new Say("birthYear.range", Say.Words(wrong.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        BirthYearHeld held => new Say("refused.birthYearHeld", Say.Words(held.Year.ToString(System.Globalization.CultureInfo.InvariantCulture))),
        ChildrenDoNotLead => "refused.childrenDoNotLead",
        GuardianNeeded => "refused.guardianNeeded",
        NotAGuardian => "refused.notAGuardian",
        InvitationClosed => "refused.invitationClosed",
        RequestClosed => "refused.requestClosed",
        LastAdministrator => "refused.lastAdministrator",
        RoleNotHeld => "refused.roleNotHeld",
        OnlyActing => "refused.onlyActing",
        NotOfTheUnit other => new Say("refused.notOfTheUnit", other.Name),
        LeaveTooLong leave => new Say("refused.leaveTooLong", leave.MostDays),
        RoleNotHere role => new Say("refused.roleNotHere", RoleNames.Of(role.Role)),
        GuessingLocked locked => new Say("refused.guessingLocked", new TimeOnly(Domain.Time.VietnamTime.ToLocal(locked.Until).TimeOfDay.Ticks)),
        SameAccount => "refused.sameAccount",
        NotJoined => "refused.notJoined",
        NotYourNumber => "refused.notYourNumber",
        NumberUnreadable => "refused.numberUnreadable",
        PhoneHeldElsewhere => "refused.phoneHeldElsewhere",
        AlreadyClaimed => "refused.alreadyClaimed",
        NotInAGroup => "refused.notInAGroup",
        NeededToTakePart => (Say)"refused.neededToTakePart",
        _ => (Say?)null,
    };
}
