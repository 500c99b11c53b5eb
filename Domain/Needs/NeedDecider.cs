using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Needs;

public sealed record PostNeed(NeedDraft Draft) : IIntention;

/// <summary>Say that one's group helps.</summary>
public sealed record OfferHelp(NeedId Id) : IIntention;

/// <summary>Say how it stands: still needed, met, taken back.</summary>
public sealed record SetNeed(NeedId Id, NeedStatus Status) : IIntention;

/// <param name="Asked">Groups that were offered it.</param>
public sealed record NeedPosted(VolunteerNeed Need, int Asked) : IReceipt;

/// <summary>Told to leaders of groups that fit.</summary>
public sealed record NeedOffered(VolunteerNeed Need) : IAlert;

public sealed record HelpOffered(VolunteerNeed Need, bool Already) : IReceipt;

/// <summary>Told to the one who posted it.</summary>
public sealed record HelpFound(VolunteerNeed Need, string By, Organisation.OrgUnitId Unit) : IReceipt;

public sealed record NeedSet(VolunteerNeed Need) : IReceipt;

/// <summary>It is thirty days old: is it still so?</summary>
public sealed record NeedStillOpen(VolunteerNeed Need) : IReceipt;

/// <summary>It is met, taken back or expired.</summary>
public sealed record NeedIsOver : IRefusal;

/// <summary>Decides what units need and who helps.</summary>
public sealed class NeedDecider(IRecords records, IPeople people) : IDecider
{
    private static readonly Role[] Leading = [Role.TeamLeader, Role.CellSecretary];

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        PostNeed post => Post(post.Draft, context, cancel),
        OfferHelp offer => Offer(offer.Id, context, cancel),
        SetNeed set => Set(set, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Post(NeedDraft draft, DecisionContext context, CancellationToken cancel)
    {
        if (!Permissions.May(context.By, Deed.RaiseNeeds, draft.UnitId, context.Units, context.Today))
            return new Outcome.Refused("unit", new NotAllowed());
        if (draft.When.EndInstant <= context.Now)
            return new Outcome.Refused("when", new DayPassed(draft.When));
        var need = new VolunteerNeed { Id = NeedId.Of(context.Ids.Next()), Draft = draft, AuthorId = context.By.Id, ConfirmedAt = context.Now };
        var notices = new List<Notice>();
        var groups = NeedMatch.Groups(draft, context.Units);
        foreach (var group in groups)
            notices.AddRange((await people.Holding(group, Leading, cancel)).Where(p => p.Id != context.By.Id && p.StoppedAt is null).Select(p => new Notice(p.Id, new NeedOffered(need))));
        var told = notices.DistinctBy(n => n.To).ToList();
        return new Outcome.Done([NeedRecords.Type.Put(need, 0), context.Audit("need.posted", "needs/" + need.Id)], new NeedPosted(need, told.Count), told);
    }

    private async Task<Outcome> Offer(NeedId id, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(NeedRecords.Type, id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        if (!stored.Value.IsOpen)
            return new Outcome.Refused(null, new NeedIsOver());
        if (context.By.RolesOn(context.Today).FirstOrDefault(r => Leading.Contains(r.Role)) is not { } role)
            return new Outcome.Refused(null, new NotAllowed());
        if (stored.Value.Helpers.Any(h => h.UnitId == role.UnitId))
            return new Outcome.Done([], new HelpOffered(stored.Value, true)) { LeavesNoTrace = true };
        var next = stored.Value with { Status = NeedStatus.Matched, Helpers = [.. stored.Value.Helpers, new HelpOffer(role.UnitId, context.By.Id, context.Now)] };
        return new Outcome.Done([NeedRecords.Type.Put(next, stored.Version), context.Audit("need.helped", "needs/" + id)], new HelpOffered(next, false),
            [new Notice(next.AuthorId, new HelpFound(next, context.By.Name, role.UnitId))]);
    }

    private async Task<Outcome> Set(SetNeed set, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(NeedRecords.Type, set.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        if (stored.Value.AuthorId != context.By.Id && !Permissions.May(context.By, Deed.RaiseNeeds, context.Units.Current(stored.Value.Draft.UnitId) ?? stored.Value.Draft.UnitId, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (!stored.Value.IsOpen && stored.Value.Status != NeedStatus.Expired)
            return new Outcome.Refused(null, new NeedIsOver());
        var status = set.Status == NeedStatus.Open && stored.Value.Helpers.Count > 0 ? NeedStatus.Matched : set.Status;
        var next = stored.Value with { Status = status, ConfirmedAt = context.Now, AskedAt = null };
        return new Outcome.Done([NeedRecords.Type.Put(next, stored.Version), context.Audit("need." + status, "needs/" + set.Id)], new NeedSet(next));
    }
}
