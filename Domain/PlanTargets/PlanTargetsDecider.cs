using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.PlanTargets;

/// <summary>Put a fact on record for the plan's targets.</summary>
/// <param name="HasProof">Somebody can show a paper, a link or a picture for it.</param>
public sealed record RecordEvidence(
    EvidenceKind Kind, OrgUnitId UnitId, string? Subject, DateOnly On, decimal? Value, decimal? Whole, string Note, bool HasProof) : IIntention;

/// <summary>The level above has looked at it.</summary>
public sealed record VerifyEvidence(string Id) : IIntention;

public sealed record EvidenceRecorded(PlanEvidence Evidence) : IReceipt;

public sealed record EvidenceVerified(PlanEvidence Evidence) : IReceipt;

/// <summary>It lies in the future, or before the plan.</summary>
public sealed record NotYetHappened(DateOnly Day) : IRefusal;

/// <summary>A part larger than its whole, or below nothing.</summary>
public sealed record PartBeyondWhole : IRefusal;

/// <summary>Decides what is put on record for the plan's targets.</summary>
public sealed class PlanTargetsDecider(IRecords records) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        RecordEvidence record => Task.FromResult(Record(record, context)),
        VerifyEvidence verify => Verify(verify, context, cancel),
        _ => null,
    };

    private static Outcome Record(RecordEvidence intention, DecisionContext context)
    {
        if (context.Units.Current(intention.UnitId) is not { } unit || !Permissions.May(context.By, Deed.ManageActivities, unit, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        if (intention.On > context.Today || intention.On < new DateOnly(2022, 11, 29))
            return new Outcome.Refused("on", new NotYetHappened(intention.On));
        if (intention.Value < 0 || intention.Whole < 0 || (intention.Whole is { } whole && intention.Value > whole))
            return new Outcome.Refused("value", new PartBeyondWhole());
        // What the top puts on record has nobody above to verify it.
        var isTop = context.Units.ParentOf(unit) is null && Permissions.May(context.By, Deed.VerifyResults, unit, context.Units, context.Today);
        var evidence = new PlanEvidence
        {
            Id = context.Ids.Next().ToString("N"), Kind = intention.Kind, UnitId = unit, Subject = intention.Subject, On = intention.On, Value = intention.Value,
            Whole = intention.Whole, Note = intention.Note, By = context.By.Id, At = context.Now,
            Level = isTop ? EvidenceLevel.Verified : intention.HasProof ? EvidenceLevel.Evidenced : EvidenceLevel.SelfDeclared,
            VerifiedBy = isTop ? context.By.Id : null, VerifiedAt = isTop ? context.Now : null,
        };
        return new Outcome.Done([PlanEvidenceRecords.Type.Put(evidence, 0), context.Audit("evidence.recorded", "planEvidence/" + evidence.Id)], new EvidenceRecorded(evidence));
    }

    private async Task<Outcome> Verify(VerifyEvidence intention, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(PlanEvidenceRecords.Type, intention.Id, cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var above = context.Units.Current(stored.Value.UnitId) is { } unit ? context.Units.ParentOf(unit) ?? unit : (OrgUnitId?)null;
        if (above is not { } level || !Permissions.May(context.By, Deed.VerifyResults, level, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        var verified = stored.Value with { Level = EvidenceLevel.Verified, VerifiedBy = context.By.Id, VerifiedAt = context.Now };
        return new Outcome.Done([PlanEvidenceRecords.Type.Put(verified, stored.Version), context.Audit("evidence.verified", "planEvidence/" + verified.Id)], new EvidenceVerified(verified));
    }
}
