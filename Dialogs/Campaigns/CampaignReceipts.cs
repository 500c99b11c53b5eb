using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Words for what has happened to campaigns, calls and sign-ups.</summary>
internal static class CampaignReceipts
{
    public static Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        CampaignSaved { Campaign: var c, IsNew: var isNew } =>
            Reply.Of(new Say(isNew ? "campaign.created" : "campaign.changed", c.Plan.Name, CampaignTexts.Period(c.Plan))).Offer("choice.open", Command.Campaigns, c.Id.ToString()),
        CampaignStatusSet { Campaign: var c } =>
            Reply.Of(new Say(c.Status == CampaignStatus.Open ? "campaign.nowOpen" : "campaign.nowClosed", c.Plan.Name)).Offer("choice.open", Command.Campaigns, c.Id.ToString()),
        RecruitmentSaved { Recruitment: var r } => Saved(r),
        RecruitmentStateSet { Recruitment: var r } =>
            Reply.Of(new Say(r.State == RecruitmentState.Open ? "signup.nowOpen" : "signup.nowClosed", r.Title)).Offer("choice.open", Command.Call, r.ActivityId.ToString()),
        PlaceTaken taken => Taken(taken),
        StandsInLine line => Reply.Of(new Say("signup.inLine", line.Recruitment.Title, line.Shift.When, line.Ahead + 1)).Offer("signup.withdraw", Command.Withdraw, Id(line.Recruitment)),
        SignedUpAlready already => Reply.Of(new Say(already.SignUp.State == SignUpState.Waiting ? "signup.alreadyWaiting" : "signup.already", already.Recruitment.Title, already.Shift.When))
            .Offer("choice.open", Command.Call, Id(already.Recruitment)).Offer("signup.withdraw", Command.Withdraw, Id(already.Recruitment)),
        SaidNo no => no.Later ? Reply.Of(new Say("signup.saidLater", no.Recruitment.Title)).Offer("signup.join", Command.JoinShift, Id(no.Recruitment))
            : Reply.Of(new Say("signup.saidNo", no.Recruitment.Title)).Offer("signup.joinAfterAll", Command.JoinShift, Id(no.Recruitment)),
        Withdrew withdrew => Reply.Of(new Say("signup.withdrawn", withdrew.Recruitment.Title)).Offer("signup.joinAfterAll", Command.JoinShift, Id(withdrew.Recruitment)),
        TeamSignedUp team => Team(team),
        SignUpListShown list => SignUpLists.Show(list),
        _ => null,
    };

    public static Reply? TellOther(IReceipt receipt, TurnContext context) => receipt switch
    {
        PlaceOffered offered => Reply.Of(new Say("signup.offered", offered.Recruitment.Title, offered.Shift.When, Clock(offered.Until)))
            .Offer("signup.takePlace", Command.TakePlace, $"{Id(offered.Recruitment)} {offered.Shift.No}").Offer("signup.letGo", Command.Withdraw, Id(offered.Recruitment)),
        CallIsThin thin => Thin(thin),
        OfferLapsed lapsed => Reply.Of(new Say("signup.lapsed", lapsed.Recruitment.Title)).Offer("signup.joinAgain", Command.JoinShift, Id(lapsed.Recruitment)),
        SignedUpBy by => Reply.Of(new Say(by.Waits ? "signup.byLeaderWaits" : "signup.byLeader", by.Leader, by.Recruitment.Title, by.Shift.When, by.Recruitment.Place))
            .Offer("choice.open", Command.Call, Id(by.Recruitment)).Offer("signup.cannot", Command.Withdraw, Id(by.Recruitment)),
        _ => null,
    };

    private static Reply Thin(CallIsThin thin)
    {
        var reply = Reply.Of(new Say("thin.owner", thin.Recruitment.Title, thin.Shift.When, thin.Shift.TakenInAll, thin.Shift.Places));
        reply.Then(thin.Wave is { } wave ? new Say("thin.searching", wave, thin.Asked ?? "?") : "thin.noMore");
        return reply.Offer("choice.open", Command.Call, Id(thin.Recruitment)).Offer("recruit.announce", Command.Announce, "ca " + Id(thin.Recruitment)).Offer("thin.all", Command.Thin);
    }

    private static Reply Saved(Recruitment call)
    {
        var reply = Reply.Of(new Say("recruit.saved", call.Title)).Then(CampaignTexts.Shifts(call));
        return reply.Offer("choice.open", Command.Call, Id(call)).Offer("recruit.announce", Command.Announce, "ca " + Id(call)).Offer("signup.team", Command.SignUpTeam, Id(call));
    }

    private static Reply Taken(PlaceTaken taken)
    {
        var call = taken.Recruitment;
        var reply = Reply.Of(new Say("signup.taken", call.Title, taken.Shift.When, call.Place, taken.SignUp.Guests == 0 ? Say.Words("") : new Say("signup.withGuests", taken.SignUp.Guests)));
        if (taken.GuestsLeftOut > 0)
            reply.Then(new Say("signup.guestsLeftOut", taken.GuestsLeftOut));
        if (taken.TellParent)
            reply.Then("signup.tellParent");
        if (CampaignTexts.Terms(call.Terms with { OpensAt = null, ClosesAt = null }).ToList() is { Count: > 0 } terms)
            reply.Then(new Say("lines", terms));
        reply.Location = call.Place.Point;
        return reply.Offer("choice.open", Command.Call, Id(call)).Offer("signup.withdraw", Command.Withdraw, Id(call));
    }

    private static Reply Team(TeamSignedUp team)
    {
        var reply = Reply.Of(new Say("teamSignUp.done", team.Recruitment.Title, team.Joined.Count, CampaignTexts.Places(team.Shift)));
        Add(reply, "teamSignUp.already", team.Already);
        Add(reply, "teamSignUp.inLine", team.InLine);
        Add(reply, "teamSignUp.tooYoung", team.TooYoung);
        Add(reply, "teamSignUp.unclear", team.Unclear);
        return reply.Offer("choice.open", Command.Call, Id(team.Recruitment));
    }

    private static void Add(Reply reply, string key, IReadOnlyList<string> names)
    {
        if (names.Count > 0)
            reply.Then(new Say(key, names.Count, new Say("several", names.Take(30).Select(n => Say.Words(n)).ToList())));
    }

    private static string Id(Recruitment call) => call.ActivityId.ToString();

    private static string Clock(DateTimeOffset instant) => Domain.Time.VietnamTime.ToLocal(instant).ToString("H:mm dd/MM", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Why something about campaigns cannot be, and what to do instead.</summary>
internal static class CampaignRefusals
{
    public static Say? Explain(IRefusal refusal) => refusal switch
    {
        OpensLater later => new Say("signup.opensLater", Domain.Time.VietnamTime.ToLocal(later.At).ToString("H:mm dd/MM", System.Globalization.CultureInfo.InvariantCulture)),
        SignUpClosed => "signup.isClosed",
        WhichShift which => new Say("signup.sayWhichShift", which.Recruitment.Title),
        TooYoung young => new Say("signup.tooYoung", young.MinimumAge),
        JoinFirst => "signup.joinFirst",
        ClashesWith clash => new Say("signup.clashes", clash.Title, clash.When),
        NotSignedUp => "signup.notSignedUp",
        OfferIsOver => "signup.offerIsOver",
        PlacesTaken taken => new Say("recruit.placesTaken", taken.Shift, taken.Taken),
        NoUnitYet => (Say)"recruit.noUnit",
        _ => (Say?)null,
    };
}
