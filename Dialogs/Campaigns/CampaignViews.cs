using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>Lists of campaigns and calls, and one of each opened.</summary>
internal sealed class CampaignViews(ICampaigns campaigns)
{
    private const int Page = 8;

    public async ValueTask<Reply> List(TurnContext context, CancellationToken cancel)
    {
        var running = await campaigns.Since(context.Today, cancel);
        var open = await OpenCalls(context, cancel);
        var reply = new Reply();
        if (running.Count > 0)
        {
            reply.Then("campaign.list").Then(new Say("lines", running.Take(Page)
                .Select((c, i) => new Say("campaign.listLine", i + 1, c.Plan.Name, CampaignTexts.Period(c.Plan), context.Units.NameOf(context.Units.Current(c.Plan.UnitId)) ?? "?")).ToList()));
            foreach (var (campaign, i) in running.Take(Page).Select((c, i) => (c, i)))
                reply.Offer(new Say("list.open", i + 1, Short(campaign.Plan.Name)), Command.Campaigns, campaign.Id.ToString());
        }
        if (open.Count > 0)
        {
            reply.Then("signup.list").Then(new Say("lines", open.Take(Page).Select(c => new Say("signup.listLine", c.Title, c.Shifts[0].When, Left(c))).ToList()));
            foreach (var call in open.Take(Page))
                reply.Offer(new Say("signup.open", Short(call.Title)), Command.Call, call.ActivityId.ToString());
        }
        if (running.Count + open.Count == 0)
            reply.Then("campaign.listEmpty");
        if (Permissions.MaySomewhere(context.Person, Deed.Announce, context.Today))
            reply.Offer("campaign.create", Command.Campaigns, "moi");
        return reply;
    }

    /// <summary>Calls a person can answer, the next to begin first.</summary>
    public async ValueTask<IReadOnlyList<Recruitment>> OpenCalls(TurnContext context, CancellationToken cancel)
    {
        var reach = CallReach.Of(context.OwnUnits, context.Units);
        return [.. (await campaigns.Open(reach, context.Now, cancel)).Where(c => c.Shifts.Any(s => context.Now < s.When.StartInstant))];
    }

    public async ValueTask<Reply> Campaign(string argument, TurnContext context, CancellationToken cancel)
    {
        if (TypedId.TryRead<CampaignId>(argument) is not { } id || await campaigns.Find(id, cancel) is not { } campaign)
            return Reply.Of("refused.notFound");
        var plan = campaign.Plan;
        var calls = await campaigns.Under(id, cancel);
        var reply = Reply.Of(new Say("campaign.view", plan.Name, CampaignTexts.Period(plan), context.Units.NameOf(context.Units.Current(plan.UnitId)) ?? "?",
            CampaignTexts.Goals(plan), plan.Model is { } model ? Say.Words(model) : "value.notSaid",
            campaign.Status == CampaignStatus.Closed ? "campaign.closed" : campaign.IsOpenOn(context.Today) ? "campaign.open" : (Say)"campaign.over"));
        if (plan.Note is { } note)
            reply.Then(new Say("view.note", note));
        var ahead = calls.Where(c => c.State != RecruitmentState.CalledOff && c.EndsAt > context.Now).ToList();
        if (ahead.Count > 0)
            reply.Then(new Say("lines", ahead.Take(Page).Select(c => new Say("signup.listLine", c.Title, c.Shifts[0].When, Left(c))).ToList()));
        foreach (var call in ahead.Take(Page))
            reply.Offer(new Say("signup.open", Short(call.Title)), Command.Call, call.ActivityId.ToString());
        if (CampaignAccess.MayManage(context.Person, campaign, context.Units, context.Today))
        {
            reply.Offer("choice.change", Command.ChangeCampaign, argument)
                .Offer(campaign.Status == CampaignStatus.Open ? "campaign.close" : "campaign.reopen", Command.SetCampaign, (campaign.Status == CampaignStatus.Open ? "dong " : "mo ") + argument);
        }
        return reply.Offer("campaign.all", Command.Campaigns);
    }

    /// <summary>One call, as the reader may answer it, and as its owner runs it.</summary>
    public async ValueTask<Reply> Call(string argument, TurnContext context, CancellationToken cancel)
    {
        if (TypedId.TryRead<ActivityId>(argument) is not { } id || await campaigns.Recruitment(id, cancel) is not { } call)
            return Reply.Of("refused.notFound");
        var reply = Reply.Of(new Say("signup.view", call.Title, call.Place, State(call, context.Now))).Then(CampaignTexts.Shifts(call));
        if (CampaignTexts.Terms(call.Terms).ToList() is { Count: > 0 } terms)
            reply.Then(new Say("lines", terms));
        reply.Location = call.Place.Point;
        var mine = (await campaigns.Of(context.Person.Id, call.StartsAt, cancel)).Where(s => s.ActivityId == id && s.IsOnList).ToList();
        foreach (var signUp in mine)
        {
            reply.Then(signUp.State switch
            {
                SignUpState.Going => new Say("signup.mineGoing", signUp.Shift, signUp.Guests),
                SignUpState.Offered => new Say("signup.mineOffered", signUp.Shift),
                _ => new Say("signup.mineWaiting", signUp.Shift),
            });
        }
        OfferAnswers(reply, call, mine, context);
        if (CampaignAccess.MayManage(context.Person, call, context.Units, context.Today))
            OfferRunning(reply, call, context);
        return reply;
    }

    private static void OfferAnswers(Reply reply, Recruitment call, List<SignUp> mine, TurnContext context)
    {
        var id = call.ActivityId.ToString();
        foreach (var offered in mine.Where(s => s.State == SignUpState.Offered))
            reply.Offer("signup.takePlace", Command.TakePlace, $"{id} {offered.Shift}");
        if (mine.Count > 0)
            reply.Offer("signup.withdraw", Command.Withdraw, id);
        else if (call.Shifts.Any(s => call.TakesSignUps(s, context.Now)))
            reply.Offer("signup.join", Command.JoinShift, id).Offer("signup.no", Command.SayNo, id);
        if (Permissions.MaySomewhere(context.Person, Deed.ManageActivities, context.Today) && call.Shifts.Any(s => call.TakesSignUps(s, context.Now)))
            reply.Offer("signup.team", Command.SignUpTeam, id);
    }

    private static void OfferRunning(Reply reply, Recruitment call, TurnContext context)
    {
        var id = call.ActivityId.ToString();
        reply.Offer("signup.people", Command.CallList, id);
        if (call.State != RecruitmentState.CalledOff && context.Now < call.EndsAt)
        {
            reply.Offer("choice.change", Command.Recruit, id)
                .Offer(call.State == RecruitmentState.Open ? "signup.close" : "signup.reopen", Command.SetCall, (call.State == RecruitmentState.Open ? "dong " : "mo ") + id);
        }
    }

    private static Say State(Recruitment call, DateTimeOffset now) =>
        call.State == RecruitmentState.CalledOff ? "signup.calledOff"
        : call.State == RecruitmentState.Closed || call.Shifts.All(s => now >= s.When.StartInstant) ? "signup.closed"
        : call.Terms.OpensAt is { } opens && now < opens ? "signup.notOpen"
        : (Say)"signup.isOpen";

    private static Say Left(Recruitment call)
    {
        var left = call.Shifts.Sum(s => Math.Max(0, s.Places - s.TakenInAll));
        return left == 0 ? "signup.fullShort" : new Say("signup.leftShort", left);
    }

    private static string Short(string title) => title.Length <= 26 ? title : title[..25].TrimEnd() + "…";
}
