using VolunteerBot.Dialogs.Campaigns;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Announcements;

/// <summary>Announcements listed, one opened, and how one goes.</summary>
public static class AnnouncementViews
{
    internal static async ValueTask<Reply> List(IAnnouncements announcements, TurnContext context, CancellationToken cancel)
    {
        var mine = (await announcements.Of(context.Person.Id, cancel)).Take(8).ToList();
        var reply = new Reply();
        if (mine.Count == 0)
            reply.Then("announce.listEmpty");
        else
            reply.Then("announce.list").Then(new Say("lines", mine.Select((a, i) => new Say("announce.listLine", i + 1, AnnounceFlow.Short(a.Draft.Text), State(a))).ToList()));
        foreach (var (announcement, i) in mine.Select((a, i) => (a, i)))
            reply.Offer(new Say("list.open", i + 1, Brief(announcement.Draft.Text)), Command.Announce, announcement.Id.ToString());
        return reply.Offer("announce.new", Command.Announce, "moi").Offer("announce.unreached", Command.Unreached);
    }

    internal static async ValueTask<Reply> One(IAnnouncements announcements, ICampaigns campaigns, string argument, TurnContext context, CancellationToken cancel)
    {
        if (TypedId.TryRead<AnnouncementId>(argument) is not { } id || await announcements.Find(id, cancel) is not { } announcement)
            return Reply.Of("refused.notFound");
        if (!AnnouncementAccess.MayManage(context.Person, announcement, context.Units, context.Today))
            return Reply.Of("refused.notAllowed");
        var call = announcement.Draft.About is { } about ? await campaigns.Recruitment(about, cancel) : null;
        if (await announcements.LastRun(announcement, cancel) is var (run, totals))
            return Progress(announcement, run, totals, call, isDone: run.DoneAt is not null);
        var view = Reply.Of(new Say("announce.view", announcement.Draft.Text, State(announcement), announcement.Expected));
        foreach (var document in announcement.Draft.Documents)
            view.Then(new Say("announce.previewDocument", document.Name));
        return Actions(view, announcement, RunTotals.None);
    }

    /// <summary>How a run goes; the same message is brought up to date.</summary>
    public static Reply Progress(Announcement announcement, Run run, RunTotals totals, Recruitment? call, bool isDone)
    {
        var of = Math.Max(run.Recipients, totals.Recipients);
        var reply = Reply.Of(new Say(isDone ? "announce.done" : "announce.progress", AnnounceFlow.Short(announcement.Draft.Text), totals.Accepted, of, State(announcement)))
            .Then(new Say("announce.bar", Bar(totals, of)));
        if (totals.Failed > 0)
            reply.Then(new Say("announce.failed", totals.Failed, Why(totals.FailedBy)));
        if (run.LeftOut.Count > 0)
            reply.Then(new Say("announce.leftOut", run.LeftOut.Values.Sum(), Why(run.LeftOut)));
        if (isDone && run.LeftOut.Count + totals.Failed > 0)
            reply.Then("announce.whoNot");
        if (run.HeldBack > 0)
            reply.Then(new Say("announce.heldBack", run.HeldBack));
        if (call is not null)
            reply.Then(CampaignTexts.Shifts(call));
        return Actions(reply, announcement with { State = isDone && announcement.State == AnnouncementState.Sending ? AnnouncementState.Done : announcement.State }, totals, hasLedger: run.Kept is null);
    }

    internal static Say State(Announcement announcement) => new("announceState." + announcement.State);

    internal static Say Why(IReadOnlyDictionary<string, int> reasons) =>
        new("several", reasons.OrderByDescending(r => r.Value).Select(r => new Say("announce.why", r.Value, new Say("unreachable." + Known(r.Key)))).ToList());

    /// <summary>A platform's own code that nobody needs to read in full.</summary>
    public static string Known(string reason) => KnownReasons.Contains(reason) ? reason : "other";

    internal static readonly IReadOnlyList<string> KnownReasons =
        [.. Recipients.Reasons, "blocked", "chatNotFound", "channelOff", "stale", "stopped", "unavailable", "timeout", "deactivated",
            "notFollowing", "restricted", "neverStarted", "neverWrote", "windowClosed", "paidWindow", "paidTemplate", "other"];

    internal static Say Length(TimeSpan lasts) =>
        lasts < TimeSpan.FromMinutes(1) ? "announce.underMinute"
        : lasts < TimeSpan.FromHours(2) ? new Say("announce.minutes", (int)Math.Ceiling(lasts.TotalMinutes))
        : new Say("announce.hours", Math.Round((decimal)lasts.TotalHours, 1));

    private static string Bar(RunTotals totals, int of)
    {
        var full = of == 0 ? 0 : (int)((totals.Accepted + totals.Failed) * 10L / of);
        return new string('▓', full) + new string('░', 10 - full);
    }

    /// <param name="hasLedger">Whether it is still known who got it: what goes to just these, or to just the others, needs that.</param>
    private static Reply Actions(Reply reply, Announcement announcement, RunTotals totals, bool hasLedger = true)
    {
        var id = announcement.Id.ToString();
        switch (announcement.State)
        {
            case AnnouncementState.AwaitingApproval:
                reply.Offer("announce.edit", Command.EditAnnouncement, id).Offer("announce.withdraw", Command.StopAnnouncement, id);
                break;
            case AnnouncementState.Scheduled:
                reply.Offer("announce.sendNow", Command.SendNow, id).Offer("announce.edit", Command.EditAnnouncement, id).Offer("announce.withdraw", Command.StopAnnouncement, id);
                break;
            case AnnouncementState.Sending:
                reply.Offer("announce.stop", Command.StopAnnouncement, id).Offer("announce.pause", Command.PauseAnnouncement, id);
                break;
            case AnnouncementState.Paused:
                reply.Offer("announce.resume", Command.ResumeAnnouncement, id).Offer("announce.stop", Command.StopAnnouncement, id);
                break;
            case AnnouncementState.Done or AnnouncementState.Stopped:
                if (hasLedger)
                    reply.Offer("announce.correct", Command.CorrectAnnouncement, id);
                if (hasLedger && totals.Failed > 0 && announcement.State == AnnouncementState.Done)
                    reply.Offer(new Say("announce.retry", totals.Failed), Command.RetryFailed, id);
                if (announcement.DueAt is not null)
                    reply.Offer("announce.stopRepeating", Command.StopAnnouncement, id);
                break;
        }
        return reply.Offer("announce.refresh", Command.Announce, id);
    }

    private static string Brief(string text) => text.Length <= 26 ? text.Replace('\n', ' ') : text[..25].Replace('\n', ' ').TrimEnd() + "…";
}
