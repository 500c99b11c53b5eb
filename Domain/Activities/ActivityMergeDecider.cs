using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Activities;

/// <summary>It is the same activity as the one it was asked about: put them together.</summary>
public sealed record MergeActivity(ActivityId Id) : IIntention;

/// <summary>They are two; it is not asked again.</summary>
public sealed record KeepActivitiesApart(ActivityId Id) : IIntention;

/// <summary>Told to whoever put the second one on record: one question.</summary>
/// <param name="Unit">Whose the other one is.</param>
public sealed record SameActivityFound(Activity Activity, Activity Other, string Unit) : IReceipt;

/// <param name="Unit">Whose the one is that stays.</param>
/// <param name="FromUnit">Whose the one was that went into it.</param>
public sealed record ActivitiesMerged(Activity From, Activity Into, string Unit, string FromUnit, string By) : IReceipt;

public sealed record ActivitiesKeptApart : IReceipt;

/// <summary>Nothing was asked, it was answered, or the other one is gone.</summary>
public sealed record NothingToMerge : IRefusal;

/// <summary>Decides about an activity that two units put on record. Whoever manages one may give it away; the other stays, with its unit.</summary>
public sealed class ActivityMergeDecider(IRecords records) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        MergeActivity merge => Merge(merge.Id, context, cancel),
        KeepActivitiesApart keep => KeepApart(keep.Id, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Merge(ActivityId id, DecisionContext context, CancellationToken cancel)
    {
        var (from, refused) = await Asked(id, context, cancel);
        if (from is null)
            return refused!;
        if (from.Value.Status == ActivityStatus.Verified)
            return new Outcome.Refused(null, new AlreadyVerified());
        if (await records.Get(ActivityRecords.Type, from.Value.MaybeSame!.Value.ToString(), cancel) is not { Value.Status: not (ActivityStatus.Cancelled or ActivityStatus.Merged) } into)
            return new Outcome.Refused(null, new NothingToMerge());
        var moved = await new ActivityMove(records, from.Value, into.Value).Of(cancel);
        var gone = from.Value with { Status = ActivityStatus.Merged, MergedInto = into.Value.Id, MaybeSame = null };
        var stays = WithResult(into.Value, from.Value.Result, moved.Known);
        var reminders = await records.Find(RecordQuery<ActivityReminder>.Equal(ActivityRecords.Reminders, ActivityRecords.RemindersByActivity, id.ToString()), cancel);
        string UnitOf(Activity a) => context.Units.NameOf(context.Units.Current(a.Plan.UnitId)) ?? "";
        var receipt = new ActivitiesMerged(gone, stays, UnitOf(stays), UnitOf(gone), context.By.Name);
        return new Outcome.Done(
        [
            ActivityRecords.Type.Put(gone, from.Version), ActivityRecords.Type.Put(stays, into.Version), .. ReminderPlan.Replace(reminders, gone, context.Now), .. moved.Changes,
            context.Audit("activity.merged", "activities/" + id), context.Audit("activity.mergedInto", "activities/" + into.Value.Id),
        ], receipt, stays.AuthorId == context.By.Id ? [] : [new Notice(stays.AuthorId, receipt)]);
    }

    private async Task<Outcome> KeepApart(ActivityId id, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await Asked(id, context, cancel);
        if (stored is null)
            return refused!;
        var next = stored.Value with { NotSameAs = [.. stored.Value.NotSameAs, stored.Value.MaybeSame!.Value], MaybeSame = null };
        return new Outcome.Done([ActivityRecords.Type.Put(next, stored.Version), context.Audit("activity.keptApart", "activities/" + id)], new ActivitiesKeptApart());
    }

    private async ValueTask<(Stored<Activity>?, Outcome?)> Asked(ActivityId id, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(ActivityRecords.Type, id.ToString(), cancel) is not { } stored)
            return (null, new Outcome.Refused(null, new NotFound()));
        if (!ActivityAccess.MayManage(context.By, stored.Value, context.Units, context.Today))
            return (null, new Outcome.Refused(null, new NotAllowed()));
        return stored.Value is { MaybeSame: not null, Status: not (ActivityStatus.Cancelled or ActivityStatus.Merged) } ? (stored, null) : (null, new Outcome.Refused(null, new NothingToMerge()));
    }

    /// <summary>A result that the unit above has verified is not touched; any other takes over what the other team reported, the larger of two figures.</summary>
    private static Activity WithResult(Activity into, ActivityResult? other, AttendanceDraft? known)
    {
        if (into.Status == ActivityStatus.Verified || Both(into.Result, other, known) is not { } result)
            return into;
        return into with { Result = result, Status = into.Result is null || into.Status == ActivityStatus.Planned ? ActivityStatus.Reported : into.Status };
    }

    /// <summary>Both teams told of the same people and the same rubbish, so nothing is added up; people are those of the attendance where it has as many.</summary>
    private static ActivityResult? Both(ActivityResult? kept, ActivityResult? other, AttendanceDraft? known)
    {
        if ((kept ?? other) is not { } result)
            return null;
        if (kept is not null && other is not null)
        {
            result = kept with
            {
                Turns = Math.Max(kept.Turns, other.Turns), Persons = kept.Persons is null || other.Persons > kept.Persons ? other.Persons ?? kept.Persons : kept.Persons,
                Hours = kept.Hours ?? other.Hours, Indicators = Larger(kept.Indicators, other.Indicators), Costs = Larger(kept.Costs, other.Costs), Story = kept.Story ?? other.Story,
                Pictures = [.. kept.Pictures.Union(other.Pictures)],
            };
        }
        return known is not null && known.Turns >= result.Turns ? result with { Turns = known.Turns, Persons = known.Persons } : result;
    }

    private static Dictionary<TKey, decimal> Larger<TKey>(IReadOnlyDictionary<TKey, decimal> one, IReadOnlyDictionary<TKey, decimal> other) where TKey : notnull =>
        one.Concat(other).GroupBy(p => p.Key).ToDictionary(g => g.Key, g => g.Max(p => p.Value));
}
