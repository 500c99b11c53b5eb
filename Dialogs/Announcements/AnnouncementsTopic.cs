using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Flows.Expectations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Announcements;

/// <summary>Everything cadres say and hear about announcing.</summary>
public sealed class AnnouncementsTopic(IAnnouncements announcements, ICampaigns campaigns, IRehearsal rehearsal) : ITopic
{
    public IEnumerable<FlowDefinition> Flows => [AnnounceFlow.Definition];

    public async ValueTask<Lead?> Answer(Command command, TurnContext context, CancellationToken cancel) => command.Name switch
    {
        Command.Announce => await Announce(command.Argument, context, cancel),
        Command.EditAnnouncement => await Begin(command.Argument, context, a => a.IsOpen ? new Lead.Begin(AnnounceFlow.Name, [.. AnnounceFlow.Answers(a)]) : new Lead.Show(Reply.Of("announce.tooLate")), cancel),
        Command.CorrectAnnouncement => await Begin(command.Argument, context, a => new Lead.Begin(AnnounceFlow.Name, [new Entry("correctionOf", a.Id.ToString(), 0)]), cancel),
        Command.Rehearse => new Lead.Show(await Rehearse(command.Argument, context, cancel)),
        Command.StopAnnouncement when Id(command) is { } id => new Lead.Act(new StopAnnouncement(id)),
        Command.PauseAnnouncement when Id(command) is { } id => new Lead.Act(new PauseAnnouncement(id, Resume: false)),
        Command.ResumeAnnouncement when Id(command) is { } id => new Lead.Act(new PauseAnnouncement(id, Resume: true)),
        Command.SendNow when Id(command) is { } id => new Lead.Act(new SendNow(id)),
        Command.RetryFailed when Id(command) is { } id => new Lead.Act(new RetryFailed(id)),
        Command.ApproveAnnouncement when Id(command) is { } id => new Lead.Act(new ApproveAnnouncement(id, Approves: true)),
        Command.Unreached => UnreachedViews.Wanted(command.Argument, context) is { } wanted ? new Lead.Act(wanted)
            : new Lead.Show(Reply.Of(context.OwnUnits.Count == 0 ? "unit.none" : "refused.notFound").Offer("announce.new", Command.Announce, "moi")),
        Command.RefuseAnnouncement when Id(command) is { } id => new Lead.Act(new ApproveAnnouncement(id, Approves: false)),
        _ => null,
    };

    /// <summary>Files sent with the words of an announcement are its own, whatever else such files are for.</summary>
    public ValueTask<Lead?> Catch(OpeningWords words, TurnContext context, CancellationToken cancel) =>
        words.Documents.Count == 0 ? default : Open(words, context, cancel);

    public ValueTask<Lead?> Open(OpeningWords words, TurnContext context, CancellationToken cancel)
    {
        var said = words.Understood;
        if (said.Intent.Kind != IntentKind.AnnounceCampaign || said.Intent.Confidence < Intent.AskBelow)
            return new((Lead?)null);
        if (!Permissions.MaySomewhere(context.Person, Deed.Announce, context.Today))
            return new(new Lead.Show(Reply.Of("announce.notAllowed")));
        var answers = new List<Entry> { new("text", TextOf(said.Text), 0) };
        if (said.Unit is { } unit && new UnitExpectation(context.Units, []).Sure(unit.Text) is { } id)
            answers.Add(new Entry("unit", id, 0));
        answers.AddRange(words.Pictures.Take(1).Select(p => new Entry("picture[0]", p, 0)));
        answers.AddRange(words.Documents.Take(AnnouncementDraft.MostDocuments).Select((d, i) => new Entry($"document[{i}]", DocumentAnswer.Of(d), 0)));
        return new(new Lead.Begin(AnnounceFlow.Name, answers));
    }

    public Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        Announced announced => Announced(announced),
        UnreachedSeen seen => UnreachedViews.Show(seen, context),
        AnnouncementApproved { Announcement: var a } => Open(new Say("announce.youApproved", AnnounceFlow.Short(a.Draft.Text)), a),
        AnnouncementRefused { Announcement: var a } => Reply.Of(new Say("announce.youRefused", AnnounceFlow.Short(a.Draft.Text))),
        AnnouncementStopped { Announcement: var a } => Open(new Say(a.State == AnnouncementState.Withdrawn ? "announce.withdrawn" : "announce.stopped", AnnounceFlow.Short(a.Draft.Text)), a),
        AnnouncementPaused { Announcement: var a } => Open(new Say("announce.paused", AnnounceFlow.Short(a.Draft.Text)), a).Offer("announce.resume", Command.ResumeAnnouncement, a.Id.ToString()),
        AnnouncementResumed { Announcement: var a } => Open(new Say("announce.resumed", AnnounceFlow.Short(a.Draft.Text)), a),
        RetryBegun { Announcement: var a } => Open(new Say("announce.retryBegun", AnnounceFlow.Short(a.Draft.Text)), a),
        _ => null,
    };

    public Reply? TellOther(IReceipt receipt, TurnContext context) => receipt switch
    {
        AnnouncementToApprove asked => WithFiles(asked.Announcement, Reply.Of(new Say("announce.toApprove", asked.By, AnnouncementMessages.UnitName(context.Units, asked.Announcement.UnitId), asked.Announcement.Expected))
            .Then(Say.Words(asked.Announcement.Draft.Text))
            .Offer("announce.approve", Command.ApproveAnnouncement, asked.Announcement.Id.ToString()).Offer("announce.refuse", Command.RefuseAnnouncement, asked.Announcement.Id.ToString())),
        AnnouncementApproved approved => Open(new Say("announce.approvedBy", approved.By, AnnounceFlow.Short(approved.Announcement.Draft.Text)), approved.Announcement),
        AnnouncementRefused refused => Open(new Say("announce.refusedBy", refused.By, AnnounceFlow.Short(refused.Announcement.Draft.Text)), refused.Announcement),
        LikeAnnounced like => Open(new Say("announce.likeToo", like.By, AnnounceFlow.Short(like.Mine.Draft.Text)), like.Theirs),
        _ => null,
    };

    public Say? Explain(IRefusal refusal) => refusal switch
    {
        TooLateForThat => "announce.tooLate",
        OwnAnnouncement => "announce.own",
        NobodyToReach => "announce.nobody",
        ReasonNeeded => (Say)"announce.reasonNeeded",
        _ => (Say?)null,
    };

    public ValueTask AddToMenu(Reply menu, TurnContext context, CancellationToken cancel) => ValueTask.CompletedTask;

    private async ValueTask<Lead> Announce(string argument, TurnContext context, CancellationToken cancel)
    {
        if (TypedId.TryRead<AnnouncementId>(argument) is not null)
            return new Lead.Show(await AnnouncementViews.One(announcements, campaigns, argument, context, cancel));
        if (!Permissions.MaySomewhere(context.Person, Deed.Announce, context.Today))
            return new Lead.Show(Reply.Of("announce.notAllowed"));
        if (argument.Length == 0 && (await announcements.Of(context.Person.Id, cancel)).Count > 0)
            return new Lead.Show(await AnnouncementViews.List(announcements, context, cancel));
        return argument.StartsWith("ca ", StringComparison.Ordinal) && TypedId.TryRead<ActivityId>(argument[3..]) is { } about
            ? new Lead.Begin(AnnounceFlow.Name, [new Entry("about", about.ToString(), 0)])
            : argument is "" or "moi" ? new Lead.Begin(AnnounceFlow.Name, [])
            : new Lead.Begin(AnnounceFlow.Name, [new Entry("text", argument.Length > AnnouncementMessages.MostText ? argument[..AnnouncementMessages.MostText] : argument, 0)]);
    }

    /// <summary>Of one campaign by its id, else of all that the person may manage.</summary>
    private async ValueTask<Reply> Rehearse(string argument, TurnContext context, CancellationToken cancel)
    {
        if (!Permissions.MaySomewhere(context.Person, Deed.Announce, context.Today))
            return Reply.Of("announce.notAllowed");
        var calls = TypedId.TryRead<CampaignId>(argument) is { } campaign ? (await campaigns.Under(campaign, cancel)).Select(c => c.ActivityId).ToHashSet() : null;
        var planned = await rehearsal.Of(a => AnnouncementAccess.MayManage(context.Person, a, context.Units, context.Today)
            && (calls is null || (a.Draft.About is { } about && calls.Contains(about))), cancel);
        if (planned.Count == 0)
            return Reply.Of("rehearse.none");
        var lines = planned.Take(15).Select(p => new Say("rehearse.line", Clock(p.First), new Say("announceKind." + p.Announcement.Kind), p.People, Clock(p.Last), p.HeldBack, p.LeftOut)).ToList();
        var reply = Reply.Of("rehearse.title").Then(new Say("lines", lines));
        return planned.Count > 15 ? reply.Then(new Say("list.more", planned.Count - 15)) : reply;
    }

    private static string Clock(DateTimeOffset instant) =>
        Domain.Time.VietnamTime.ToLocal(instant).ToString("HH:mm dd/MM", System.Globalization.CultureInfo.InvariantCulture);

    private async ValueTask<Lead> Begin(string argument, TurnContext context, Func<Announcement, Lead> then, CancellationToken cancel)
    {
        if (TypedId.TryRead<AnnouncementId>(argument) is not { } id || await announcements.Find(id, cancel) is not { } announcement)
            return new Lead.Show(Reply.Of("refused.notFound"));
        return AnnouncementAccess.MayManage(context.Person, announcement, context.Units, context.Today) ? then(announcement) : new Lead.Show(Reply.Of("refused.notAllowed"));
    }

    /// <summary>What stands behind the colon of "thông báo cho xã …: …", else all of it.</summary>
    private static string TextOf(string said)
    {
        var colon = said.IndexOf(':', StringComparison.Ordinal);
        // "7:30" is no end of a salutation.
        var text = colon is > 8 and < 120 && colon + 1 < said.Length && char.IsWhiteSpace(said[colon + 1]) ? said[(colon + 1)..].Trim() : said.Trim();
        if (text.Length == 0)
            text = said.Trim();
        text = text.Length > AnnouncementMessages.MostText ? text[..AnnouncementMessages.MostText] : text;
        return char.ToUpper(text[0], System.Globalization.CultureInfo.InvariantCulture) + text[1..];
    }

    private static Reply Announced(Announced announced)
    {
        var announcement = announced.Announcement;
        var key = announcement.State == AnnouncementState.AwaitingApproval ? announced.Asked == 0 ? "announce.nobodyApproves" : "announce.waitsForSecond"
            : announcement.Draft.SendAt is not null ? "announce.planned" : "announce.begun";
        var reply = Open(new Say(key, AnnounceFlow.Short(announcement.Draft.Text), announcement.Expected), announcement);
        if (announced.Like is { } like)
            reply.Then(new Say("announce.likeFound", announced.LikeBy ?? "?", AnnounceFlow.Short(like.Draft.Text)));
        return announcement.IsOpen ? reply.Offer("announce.withdraw", Command.StopAnnouncement, announcement.Id.ToString()) : reply;
    }

    private static Reply Open(Say say, Announcement announcement) => Reply.Of(say).Offer("announce.follow", Command.Announce, announcement.Id.ToString());

    private static Reply WithFiles(Announcement announcement, Reply reply)
    {
        reply.Picture = announcement.Draft.Picture;
        reply.Documents.AddRange(AnnouncementMessages.Sent(announcement.Draft.Documents) ?? []);
        return reply;
    }

    private static AnnouncementId? Id(Command command) => TypedId.TryRead<AnnouncementId>(command.Argument);
}
