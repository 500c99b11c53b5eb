using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Materials;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Announcements;

/// <summary>Decides what is announced. It chooses no recipient and sends nothing: that is done from what it leaves.</summary>
/// <param name="fold">Makes texts comparable: lower case, no diacritics.</param>
public sealed class AnnouncementDecider(IRecords records, IPeople people, CampaignSettings settings, Func<string, string> fold) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        Announce announce => Announce(announce, context, cancel),
        ApproveAnnouncement approve => Approve(approve, context, cancel),
        StopAnnouncement stop => Change(stop.Id, context, a => a.State switch
        {
            AnnouncementState.AwaitingApproval or AnnouncementState.Scheduled => a with { State = AnnouncementState.Withdrawn, DueAt = null },
            AnnouncementState.Sending or AnnouncementState.Paused => a with { State = AnnouncementState.Stopped, DueAt = null },
            AnnouncementState.Done when a.DueAt is not null => a with { DueAt = null },
            _ => null,
        }, "announcement.stopped", a => new AnnouncementStopped(a), cancel),
        PauseAnnouncement { Resume: false } pause => Change(pause.Id, context,
            a => a.State == AnnouncementState.Sending ? a with { State = AnnouncementState.Paused } : null, "announcement.paused", a => new AnnouncementPaused(a), cancel),
        PauseAnnouncement resume => Change(resume.Id, context,
            a => a.State == AnnouncementState.Paused ? a with { State = AnnouncementState.Sending } : null, "announcement.resumed", a => new AnnouncementResumed(a), cancel),
        SendNow now => Change(now.Id, context,
            a => a.State == AnnouncementState.Scheduled ? a with { DueAt = context.Now } : null, "announcement.sendNow", a => new Announced(a, null, null), cancel),
        RetryFailed retry => Change(retry.Id, context,
            a => a.State == AnnouncementState.Done ? a with { State = AnnouncementState.Sending, Retries = a.Retries + 1 } : null, "announcement.retried", a => new RetryBegun(a), cancel),
        _ => null,
    };

    private async Task<Outcome> Announce(Announce announce, DecisionContext context, CancellationToken cancel)
    {
        var draft = announce.Draft;
        if (draft.Audience.Units.Any(u => !Permissions.May(context.By, Deed.Announce, u, context.Units, context.Today))
            || !Permissions.May(context.By, Deed.Announce, announce.UnitId, context.Units, context.Today))
            return new Outcome.Refused("unit", new NotAllowed());
        if (draft.Urgency != AlertUrgency.Normal && string.IsNullOrWhiteSpace(draft.UrgentBecause))
            return new Outcome.Refused("because", new ReasonNeeded());
        if (announce.Expected == 0)
            return new Outcome.Refused(null, new NobodyToReach());
        var recent = await records.Find(AnnouncementRecords.Between(context.Now - SameAnnouncement.Span, context.Now), cancel);
        var like = announce.CorrectionOf is not null ? null
            : SameAnnouncement.Find(recent.Select(a => a.Value).Where(a => a.AuthorId != context.By.Id), draft, announce.Id, context.Units, fold);
        Stored<Announcement>? before = null;
        if (announce.Id is { } id)
        {
            before = await records.Get(AnnouncementRecords.Type, id.ToString(), cancel);
            if (before is null)
                return new Outcome.Refused(null, new NotFound());
            if (!AnnouncementAccess.MayManage(context.By, before.Value, context.Units, context.Today))
                return new Outcome.Refused(null, new NotAllowed());
            if (!before.Value.IsOpen)
                return new Outcome.Refused(null, new TooLateForThat());
        }
        var needsSecond = announce.Expected > settings.ApprovalAbove || draft.Urgency == AlertUrgency.Emergency;
        var announcement = (before?.Value ?? new Announcement
        {
            Id = AnnouncementId.Of(context.Ids.Next()), Kind = announce.CorrectionOf is not null ? AnnouncementKind.Correction : announce.Material is not null ? AnnouncementKind.Material : AnnouncementKind.Alert, Draft = draft,
            UnitId = announce.UnitId, AuthorId = context.By.Id, CreatedAt = context.Now, State = AnnouncementState.Scheduled, CorrectionOf = announce.CorrectionOf, MaterialId = announce.Material?.ToString(),
        }) with
        {
            Draft = draft, UnitId = announce.UnitId, Expected = announce.Expected, FollowedAt = context.From, ApprovedBy = null,
            State = needsSecond ? AnnouncementState.AwaitingApproval : AnnouncementState.Scheduled, DueAt = draft.SendAt is { } at && at > context.Now ? at : context.Now,
        };
        var notices = new List<Notice>();
        if (needsSecond)
            notices.AddRange((await Approvers(announcement, context, cancel)).Select(a => new Notice(a.Id, new AnnouncementToApprove(announcement, context.By.Name))));
        var asked = notices.Count;
        var likeBy = like is null ? null : (await people.Find(like.AuthorId, cancel))?.Value.Name;
        if (like is not null)
            notices.Add(new Notice(like.AuthorId, new LikeAnnounced(like, announcement, context.By.Name)));
        var changes = new List<Change> { AnnouncementRecords.Type.Put(announcement, before?.Version ?? 0), context.Audit("announcement.made", "announcements/" + announcement.Id) };
        if (draft.About is { } about && await records.Get(CampaignRecords.Recruitments, about.ToString(), cancel) is { } call)
            changes.Add(CampaignRecords.Recruitments.Put(call.Value with { AnnouncedAt = context.Now, Told = Math.Max(call.Value.Told, announce.Expected) }, call.Version));
        if (announce.Material is { } brought && await records.Get(MaterialRecords.Type, brought.ToString(), cancel) is { Value.AnnouncementId: null } material)
            changes.Add(MaterialRecords.Type.Put(material.Value with { AnnouncementId = announcement.Id }, material.Version));
        return new Outcome.Done(changes, new Announced(announcement, like?.Id == announce.Warned ? null : like, likeBy) { Asked = asked }, notices);
    }

    private async Task<Outcome> Approve(ApproveAnnouncement approve, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(AnnouncementRecords.Type, approve.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var announcement = stored.Value;
        if (!Permissions.May(context.By, Deed.Announce, context.Units.Current(announcement.UnitId) ?? announcement.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (announcement.AuthorId == context.By.Id)
            return new Outcome.Refused(null, new OwnAnnouncement());
        if (announcement.State != AnnouncementState.AwaitingApproval)
            return new Outcome.Refused(null, new TooLateForThat());
        var next = approve.Approves
            ? announcement with { State = AnnouncementState.Scheduled, ApprovedBy = context.By.Id, DueAt = announcement.DueAt > context.Now ? announcement.DueAt : context.Now }
            : announcement with { State = AnnouncementState.Withdrawn, DueAt = null };
        IReceipt receipt = approve.Approves ? new AnnouncementApproved(next, context.By.Name) : new AnnouncementRefused(next, context.By.Name);
        return new Outcome.Done(
            [AnnouncementRecords.Type.Put(next, stored.Version), context.Audit(approve.Approves ? "announcement.approved" : "announcement.refused", "announcements/" + next.Id)],
            receipt, [new Notice(announcement.AuthorId, receipt)]);
    }

    private async Task<Outcome> Change(
        AnnouncementId id, DecisionContext context, Func<Announcement, Announcement?> change, string action, Func<Announcement, IReceipt> receipt, CancellationToken cancel)
    {
        if (await records.Get(AnnouncementRecords.Type, id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        if (!AnnouncementAccess.MayManage(context.By, stored.Value, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (change(stored.Value) is not { } next)
            return new Outcome.Refused(null, new TooLateForThat());
        return new Outcome.Done([AnnouncementRecords.Type.Put(next, stored.Version), context.Audit(action, "announcements/" + id)], receipt(next));
    }

    /// <summary>Others who may announce in that unit; where there are none, those of the nearest unit above that has some.</summary>
    private async ValueTask<IReadOnlyList<Person>> Approvers(Announcement announcement, DecisionContext context, CancellationToken cancel)
    {
        var roles = Permissions.RolesWith(Deed.Announce);
        foreach (var level in context.Units.Above(announcement.UnitId).Prepend(announcement.UnitId))
        {
            var others = (await people.Holding(level, roles, cancel))
                .Where(p => p.Id != announcement.AuthorId && Permissions.May(p, Deed.Announce, announcement.UnitId, context.Units, context.Today)).Take(5).ToList();
            if (others.Count > 0)
                return others;
        }
        return [];
    }
}

/// <summary>Who may do what with an announcement.</summary>
public static class AnnouncementAccess
{
    public static bool MayManage(Person person, Announcement announcement, OrgTree units, DateOnly today) =>
        announcement.AuthorId == person.Id || Permissions.May(person, Deed.Announce, units.Current(announcement.UnitId) ?? announcement.UnitId, units, today);
}
