using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Campaigns;

namespace VolunteerBot.Dialogs.Campaigns;

/// <summary>For those who run calls: which shifts of the coming week lack people, who has not answered, what the bot has done about it.</summary>
internal static class ThinView
{
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(7);
    private const int Most = 8;

    public static async ValueTask<Reply> Show(ICampaigns campaigns, TurnContext context, CancellationToken cancel)
    {
        if (!Permissions.MaySomewhere(context.Person, Deed.ManageActivities, context.Today))
            return Reply.Of("refused.notAllowed");
        var units = context.OwnUnits.SelectMany(context.Units.Subtree).Distinct().Take(300).ToList();
        var thin = (await campaigns.Open(units, context.Now, cancel))
            .Where(c => CampaignAccess.MayManage(context.Person, c, context.Units, context.Today) && c.Shifts.Any(s => IsThinSoon(c, s, context.Now))).Take(Most).ToList();
        if (thin.Count == 0)
            return Reply.Of("thin.none");
        var reply = Reply.Of("thin.list");
        foreach (var call in thin)
        {
            var lines = call.Shifts.Where(s => IsThinSoon(call, s, context.Now)).Select(s => new Say("thin.line", call.Title, s.No, s.When, s.TakenInAll, s.Places, s.Waiting)).ToList();
            var answers = await campaigns.Answers(call, cancel);
            lines.Add(new Say("thin.answers", answers.No, answers.Later, answers.None));
            if (call.Waves > 0)
                lines.Add(new Say("thin.waves", call.Waves));
            reply.Then(new Say("lines", lines));
            reply.Offer(new Say("signup.open", call.Title.Length <= 26 ? call.Title : call.Title[..25] + "…"), Command.Call, call.ActivityId.ToString());
        }
        return reply;
    }

    private static bool IsThinSoon(Recruitment call, Shift shift, DateTimeOffset now) =>
        call.State == RecruitmentState.Open && now < shift.When.StartInstant && shift.When.StartInstant - now <= Ahead && ThinCalls.IsThin(shift);
}
