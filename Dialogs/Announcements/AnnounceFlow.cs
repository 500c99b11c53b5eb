using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Flows;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Dialogs.Announcements;

/// <summary>
/// Announces something: the words are asked, everything else stands in the summary to be tapped. The summary says how many it reaches,
/// on what, who cannot be reached and why, how long it takes and what it costs, and shows it as it will look.
/// </summary>
internal static class AnnounceFlow
{
    public const string Name = "announce";

    public static readonly FlowDefinition Definition = new(Name, "flow.announce", Run) { Pictures = "picture", MostPictures = 1, Documents = "document" };

    private const string Everybody = "all";
    private const string Came = "came";
    private const string Unanswered = "unanswered";

    private static readonly IReadOnlyList<string> Whom = [Everybody, Came, Unanswered];
    private static readonly IReadOnlyList<string> RoleChoices = ["all", "volunteers", "leaders", "cadres"];

    /// <summary>The answers that one on record amounts to.</summary>
    public static IEnumerable<Entry> Answers(Announcement announcement)
    {
        var draft = announcement.Draft;
        yield return new Entry("id", announcement.Id.ToString(), 0);
        yield return new Entry("text", draft.Text, 0);
        if (draft.Picture is { } picture)
            yield return new Entry("picture[0]", picture, 0);
        for (var i = 0; i < draft.Documents.Count; i++)
            yield return new Entry($"document[{i}]", DocumentAnswer.Of(draft.Documents[i]), 0);
        if (draft.About is { } about)
            yield return new Entry("about", about.ToString(), 0);
        if (draft.Audience.Units is [var unit, ..])
            yield return new Entry("unit", unit.ToString(), 0);
        if (draft.Audience.Without is [var without, ..])
            yield return new Entry("without", without.ToString(), 0);
        if (draft.Audience.Topic is { } topic)
            yield return new Entry("topic", topic, 0);
        if (draft.Audience.Skill is { } skill)
            yield return new Entry("skill", skill, 0);
        yield return new Entry("roles", RolesKey(draft.Audience.Roles), 0);
        yield return new Entry("urgency", draft.Urgency.ToString(), 0);
        if (draft.UrgentBecause is { } because)
            yield return new Entry("because", because, 0);
        if (draft.SendAt is { } at)
        {
            var local = VietnamTime.ToLocal(at);
            var day = DateOnly.FromDateTime(local);
            yield return new Entry("when", new SaidTime(new TimeSlot(day, TimeOnly.FromDateTime(local), day, null)).ToString(), 0);
        }
        yield return new Entry("repeat", draft.Repeat.ToString(), 0);
    }

    private static async Flow<IIntention?> Run(Ask ask)
    {
        var me = await ask.Look("me", static (TurnContext turn, CancellationToken _) => new ValueTask<TurnContext>(turn));
        var id = ask.Has("id") ? TypedId.TryRead<AnnouncementId>(await ask.Text("id", "")) : null;
        var corrected = ask.Has("correctionOf") ? TypedId.TryRead<AnnouncementId>(await ask.Text("correctionOf", "")) : null;
        var first = corrected is not { } of ? null : await ask.Look("corrected", (IAnnouncements all, CancellationToken cancel) => all.Find(of, cancel));
        var material = ask.Has("material") ? TypedId.TryRead<MaterialId>(await ask.Text("material", "")) : null;
        var remindOf = ask.Has("remindOf") ? TypedId.TryRead<AnnouncementId>(await ask.Text("remindOf", "")) : null;
        var text = await ask.Text("text", first is null ? "announce.text" : new Say("announce.correctionText", Short(first.Draft.Text)), AnnouncementMessages.MostText);
        var picture = ask.Has("picture[0]") ? await ask.Picture("picture[0]", "announce.picture") : null;
        var documents = await Documents(ask);
        var about = first is null ? material is null ? await About(ask, me) : null : first.Draft.About;
        var unit = first?.UnitId ?? await ask.Unit("unit", "announce.unit", me.Units, me.OwnUnits, fallback: me.OwnUnits.Count > 0 ? me.OwnUnits[0].ToString() : null, asksForPlace: true);
        var audience = first is not null ? new Audience { RecipientsOf = first.Id }
            : remindOf is { } earlier ? new Audience { Units = [unit], RecipientsOf = earlier, NotHavingRead = material } : await Audience(ask, me, unit);
        var urgency = await ask.Choice("urgency", Enum.GetValues<AlertUrgency>(), u => u.ToString(), u => new Say("urgency." + u), "announce.urgency", fallback: nameof(AlertUrgency.Normal));
        var because = urgency == AlertUrgency.Normal ? null : await ask.Text("because", "announce.because", 200, about: urgency.ToString());
        var when = ask.Has("when") ? await ask.When("when", "announce.when", Lean.Plan) : null;
        var repeat = await ask.Choice("repeat", Enum.GetValues<Repetition>(), r => r.ToString(), r => new Say("repeat." + r), "announce.repeat", fallback: nameof(Repetition.Once));
        var draft = new AnnouncementDraft(text, picture, audience, about, urgency, because, when is null ? null : At(when), repeat) { Documents = documents };
        var kind = first is not null ? AnnouncementKind.Correction : material is not null ? AnnouncementKind.Material : AnnouncementKind.Alert;
        var estimate = await ask.Look("estimate", (IEstimates all, CancellationToken cancel) => all.Of(draft, kind, cancel));
        var recent = await ask.Look("recent", (IAnnouncements all, CancellationToken cancel) => all.Recent(me.Now, cancel));
        var settings = await ask.Look("settings", (CampaignSettings all, CancellationToken _) => new ValueTask<CampaignSettings>(all));
        var like = first is not null ? null : SameAnnouncement.Find(recent.Where(a => a.AuthorId != me.Person.Id), draft, id, me.Units, VietnameseText.Fold);
        var call = about is not { } known ? null : await ask.Look("call", (ICampaigns all, CancellationToken cancel) => all.Recruitment(known, cancel));
        var title = new Say(first is null ? "announce.summary" : "announce.correctionSummary", Preview(kind, draft, unit, call, me, estimate));
        var summary = new Summary(title, [.. Lines(draft, unit, call, me, first is not null, when), .. EstimateLines(estimate)],
            [.. Warnings(estimate, draft, like, me, settings)], "confirm.announce");
        return await ask.Confirm("ok", summary) ? new Announce(id, draft, unit, estimate.People, like?.Id) { CorrectionOf = corrected, Material = material } : null;
    }

    /// <summary>Those that were sent along, or are to be chosen anew.</summary>
    internal static async Flow<IReadOnlyList<AttachedDocument>> Documents(Ask ask)
    {
        var documents = new List<AttachedDocument>();
        for (var i = 0; i < AnnouncementDraft.MostDocuments && ask.Has($"document[{i}]"); i++)
        {
            if (await ask.Document($"document[{i}]", "announce.document") is { } document)
                documents.Add(document);
        }
        return documents;
    }

    private static async Flow<ActivityId?> About(Ask ask, TurnContext me)
    {
        var reach = me.OwnUnits.SelectMany(me.Units.Subtree).Concat(CallReach.Of(me.OwnUnits, me.Units)).Distinct().Take(300).ToList();
        var open = await ask.Look("open", (ICampaigns campaigns, CancellationToken cancel) => campaigns.Open(reach, me.Now, cancel));
        if (open.Count == 0)
            return null;
        IReadOnlyList<string> options = [Ask.Skipped, .. open.Select(c => c.ActivityId.ToString())];
        var which = await ask.Choice("about", options, o => o, o => o == Ask.Skipped ? "announce.noCall" : Label(open, o), "announce.about", fallback: Ask.Skipped);
        return TypedId.TryRead<ActivityId>(which);
    }

    private static async Flow<Audience> Audience(Ask ask, TurnContext me, OrgUnitId unit)
    {
        var whom = await ask.Choice("whom", Whom, w => w, w => new Say("whom." + w), "announce.whom", guess: ChoiceWords.Of("whom.", Whom), fallback: Everybody);
        if (whom == Unanswered)
        {
            var mine = await ask.Look("mine", (IAnnouncements all, CancellationToken cancel) => all.Of(me.Person.Id, cancel));
            var asked = mine.Where(a => a.Draft.About is not null && a.Runs > 0).Take(6).ToList();
            if (asked.Count > 0)
            {
                var of = await ask.Choice("unansweredOf", asked, a => a.Id.ToString(), a => Say.Words(Short(a.Draft.Text)), "announce.unansweredOf");
                return new Audience { Units = [unit], RecipientsOf = of.Id, OnlyUnanswered = true };
            }
            ask.Note("announce.noUnanswered");
        }
        ActivityId? came = null;
        if (whom == Came)
        {
            var past = await ask.Look("past", (IAnnouncements all, CancellationToken cancel) => all.Past([.. me.Units.Subtree(unit).Take(200)], me.Now, cancel));
            if (past.Count > 0)
                came = (await ask.Choice("cameTo", past.Take(6).ToList(), c => c.ActivityId.ToString(), c => new Say("signup.callChoice", c.Title, c.Shifts[0].When), "announce.cameTo")).ActivityId;
            else
                ask.Note("announce.noPast");
        }
        var roles = await ask.Choice("roles", RoleChoices, r => r, r => new Say("whomRole." + r), "announce.roles", guess: ChoiceWords.Of("whomRole.", RoleChoices), fallback: "all");
        IReadOnlyList<string> kinds = [Ask.Skipped, .. ActivityKinds.All.Select(k => k.Code)];
        var topic = await ask.Choice("topic", kinds, k => k, k => k == Ask.Skipped ? "announce.anyTopic" : new Say("kind." + k), "announce.topic", fallback: Ask.Skipped);
        IReadOnlyList<string> skills = [Ask.Skipped, .. Skills.All];
        var skill = await ask.Choice("skill", skills, s => s, s => s == Ask.Skipped ? "announce.anySkill" : new Say("skill." + s), "announce.skill", fallback: Ask.Skipped);
        var without = await ask.OptionalUnit("without", "announce.without", me.Units, []);
        return new Audience
        {
            Units = [unit], Without = without is { } not ? [not] : [], Roles = RolesOf(roles), Topic = topic == Ask.Skipped ? null : topic,
            Skill = skill == Ask.Skipped ? null : skill, CameTo = came,
        };
    }

    private static IReadOnlyList<Role> RolesOf(string key) => key switch
    {
        "volunteers" => [Role.Volunteer],
        "leaders" => [Role.TeamLeader, Role.CellSecretary],
        "cadres" => [Role.CommuneCadre, Role.FocalPoint, Role.ProvincialOfficer],
        _ => [],
    };

    private static string RolesKey(IReadOnlyList<Role> roles) => RoleChoices.First(k => RolesOf(k).SequenceEqual(roles));

    private static Say Preview(AnnouncementKind kind, AnnouncementDraft draft, OrgUnitId unit, Recruitment? call, TurnContext me, Estimate estimate)
    {
        var reply = AnnouncementMessages.Reply(kind, draft.Text, draft.Urgency, AnnouncementMessages.UnitName(me.Units, unit), call);
        var lines = new List<Say> { "announce.preview" };
        if (draft.Picture is not null)
            lines.Add("announce.previewPicture");
        lines.AddRange(draft.Documents.Select(d => new Say("announce.previewDocument", d.Name)));
        lines.AddRange(reply.Parts);
        if (reply.Choices.Count > 0)
            lines.Add(new Say("announce.previewButtons", new Say("several", reply.Choices.Select(c => c.Label).ToList())));
        if (reply.Choices.Count > 0 && estimate.Channels.Any(c => !c.HasButtons))
            lines.Add("announce.previewNumbers");
        lines.AddRange(FileNotes(draft, estimate));
        lines.Add("announce.previewEnd");
        return new Say("lines", lines);
    }

    /// <summary>Where the files do not arrive as files.</summary>
    private static IEnumerable<Say> FileNotes(AnnouncementDraft draft, Estimate estimate)
    {
        if (draft.Documents.Count > 0)
        {
            foreach (var some in estimate.Channels.Where(c => c.Documents != FileDelivery.Itself).GroupBy(c => c.Documents).OrderBy(g => g.Key))
                yield return new Say(some.Key == FileDelivery.Link ? "announce.previewFileByLink" : "announce.previewFileInWords", Names(some));
        }
        if (draft.Picture is not null && estimate.Channels.Where(c => !c.ShowsPictures).ToList() is { Count: > 0 } without)
            yield return new Say("announce.previewNoPicture", Names(without));

        static Say Names(IEnumerable<ChannelEstimate> channels) => new("several", channels.Select(c => new Say("channel." + c.Channel)).ToList());
    }

    private static IEnumerable<SummaryLine> Lines(AnnouncementDraft draft, OrgUnitId unit, Recruitment? call, TurnContext me, bool isCorrection, SaidTime? when)
    {
        yield return new("line.text", Say.Words(Short(draft.Text)), "text");
        yield return new("line.picture", draft.Picture is null ? "choice.no" : "choice.yes", "picture[0]");
        yield return new("line.document", draft.Documents.Count == 0 ? "choice.no" : new Say("several", draft.Documents.Select(d => Say.Words(d.Name)).ToList()), "document[0]");
        if (!isCorrection)
        {
            yield return new("line.about", call is null ? "announce.noCall" : Say.Words(call.Title), "about");
            yield return new("line.audience", Say.Words(AnnouncementMessages.UnitName(me.Units, unit)), "unit");
            yield return new("line.whom", new Say("whom." + (draft.Audience.OnlyUnanswered ? Unanswered : draft.Audience.CameTo is not null ? Came : Everybody)), "whom");
            if (!draft.Audience.OnlyUnanswered)
            {
                yield return new("line.roles", new Say("whomRole." + RolesKey(draft.Audience.Roles)), "roles");
                yield return new("line.topic", draft.Audience.Topic is { } topic ? new Say("kind." + topic) : "announce.anyTopic", "topic");
                yield return new("line.skill", draft.Audience.Skill is { } skill ? new Say("skill." + skill) : "announce.anySkill", "skill");
                yield return new("line.without", draft.Audience.Without is [var without, ..] ? Say.Words(AnnouncementMessages.UnitName(me.Units, without)) : "choice.no", "without");
            }
        }
        yield return new("line.urgency", draft.UrgentBecause is { } because ? new Say("announce.urgentBecause", new Say("urgency." + draft.Urgency), because) : new Say("urgency." + draft.Urgency), "urgency");
        yield return new("line.sendAt", when is null ? "announce.now" : new Say("when", when), "when");
        if (!isCorrection)
            yield return new("line.repeat", new Say("repeat." + draft.Repeat), "repeat");
    }

    private static IEnumerable<SummaryLine> EstimateLines(Estimate estimate)
    {
        yield return new("line.reaches", new Say("people", estimate.People));
        if (estimate.Channels.Count > 0)
            yield return new("line.channels", new Say("several", estimate.Channels.Select(c => new Say("announce.onChannel", new Say("channel." + c.Channel), c.People)).ToList()));
        if (estimate.Unreachable.Count > 0)
            yield return new("line.unreachable", AnnouncementViews.Why(estimate.Unreachable));
        yield return new("line.lasts", AnnouncementViews.Length(estimate.Lasts));
        if (estimate.Channels.Sum(c => c.CostVnd) is > 0 and var cost)
            yield return new("line.messageCost", new Say("announce.cost", (decimal)cost));
    }

    private static IEnumerable<Say> Warnings(Estimate estimate, AnnouncementDraft draft, Announcement? like, TurnContext me, CampaignSettings settings)
    {
        if (like is not null)
            yield return new Say("announce.likeWarning", AnnouncementMessages.UnitName(me.Units, like.UnitId), Short(like.Draft.Text));
        if (estimate.People > settings.ApprovalAbove || draft.Urgency == AlertUrgency.Emergency)
            yield return "announce.needsSecond";
        if (estimate.Unreachable.Count > 0)
            yield return "announce.whoNot";
        if (estimate.WaitsForMorning)
            yield return "announce.waitsForMorning";
        if (estimate.HeldBack > 0)
            yield return new Say("announce.heldBack", estimate.HeldBack);
    }

    /// <summary>A day without an hour: at eight in the morning.</summary>
    private static DateTimeOffset At(SaidTime said) => said.HasClock ? said.Slot.StartInstant : said.Slot.StartInstant.AddHours(8);

    private static Say Label(IReadOnlyList<Recruitment> open, string id) =>
        open.FirstOrDefault(c => c.ActivityId.ToString() == id) is { } call ? new Say("signup.callChoice", call.Title, call.Shifts[0].When) : Say.Words("?");

    internal static string Short(string text) => text.Length <= 80 ? text.Replace('\n', ' ') : text[..79].Replace('\n', ' ').TrimEnd() + "…";
}
