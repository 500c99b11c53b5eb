using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Organisation;

/// <summary>Decides everything about units: founding, renaming, moving, merging, splitting, ending. Past versions are never rewritten but by a correction.</summary>
public sealed class OrganisationDecider(IRecords records) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        EstablishUnit establish => Establish(establish, context, cancel),
        ReviseUnit revise => Revise(revise, context, cancel),
        ReorganiseUnits reorganise => new Reorganisation(records, reorganise, context).Decide(cancel),
        _ => null,
    };

    private async Task<Outcome> Establish(EstablishUnit intention, DecisionContext context, CancellationToken cancel)
    {
        var parent = intention.Unit.ParentId ?? OrgUnitId.Everything;
        if (!Permissions.May(context.By, Deed.AddUnits, parent, context.Units, context.Today))
            return new Outcome.Refused(null, new NotAllowed());
        var unit = new OrgUnit
        {
            Id = OrgUnitId.Of(context.Ids.Next()), System = intention.Unit.System, Versions = [intention.Unit.From(intention.On)],
        };
        var change = Changed(OrgChangeKind.Establish, intention.On, intention.Basis, [unit.Id], context);
        return await Save([new(unit, 0)], change, context, cancel);
    }

    private async Task<Outcome> Revise(ReviseUnit intention, DecisionContext context, CancellationToken cancel)
    {
        if (await records.Get(OrganisationRecords.Units, intention.Id.ToString(), cancel) is not { } stored)
            return new Outcome.Refused(null, new NotFound());
        var unit = stored.Value;
        if (unit.At(intention.On) is not { } now)
            return new Outcome.Refused("on", new UnitNotThere(unit.Id, unit.Latest.Name, intention.On));
        if (!MayReorganise(now.ParentId, context) || (intention.ParentId is { } above && !MayReorganise(above, context)))
            return new Outcome.Refused(null, new NotAllowed());
        if (!intention.IsCorrection && (now != unit.Latest || now.ValidTo is not null))
            return new Outcome.Refused("on", new LaterVersionExists(unit.Id, unit.Latest.Name, intention.On));
        var next = now with
        {
            Name = intention.Name ?? now.Name, ParentId = intention.ParentId ?? now.ParentId, Code = intention.Code ?? now.Code,
            Kind = intention.Kind ?? now.Kind, CountsAsCapBo = intention.CountsAsCapBo ?? now.CountsAsCapBo,
            IsMountainous = intention.IsMountainous ?? now.IsMountainous,
        };
        if (next == now)
            return new Outcome.Refused(null, new NothingToChange());
        var revised = unit with
        {
            Versions = intention.IsCorrection || now.ValidFrom == intention.On
                ? [.. unit.Versions.Select(v => v == now ? next : v)]
                : [.. unit.Versions.SkipLast(1), now with { ValidTo = intention.On }, next with { ValidFrom = intention.On }],
        };
        var kind = intention.IsCorrection ? OrgChangeKind.Correction
            : next.ParentId != now.ParentId ? OrgChangeKind.Reparent : OrgChangeKind.Rename;
        return await Save([new(revised, stored.Version)], Changed(kind, intention.On, intention.Basis, [unit.Id], context), context, cancel);
    }

    private async Task<Outcome> Save(IReadOnlyList<Stored<OrgUnit>> units, OrgChange change, DecisionContext context, CancellationToken cancel)
    {
        var all = await All(records, cancel);
        foreach (var (unit, _) in units)
            all[unit.Id] = unit;
        if (UnitRules.Check(all, [.. units.Select(u => u.Value.Id)]) is [var problem, ..])
            return new Outcome.Refused(KeyOf(problem), problem);
        return new Outcome.Done(
        [
            .. units.Select(u => OrganisationRecords.Units.Put(u.Value, u.Version)), OrganisationRecords.Changes.Put(change, expectedVersion: 0),
            .. units.Select(u => context.Audit("unit." + Verb(change.Kind), "units/" + u.Value.Id)),
        ], new UnitsChanged(change, [.. units.Select(u => u.Value)]));
    }

    /// <summary>Every unit that ever was.</summary>
    public static async ValueTask<Dictionary<OrgUnitId, OrgUnit>> All(IRecords records, CancellationToken cancel) =>
        (await records.Find(new RecordQuery<OrgUnit>(OrganisationRecords.Units, OrganisationRecords.All, null, null, int.MaxValue), cancel))
        .ToDictionary(u => u.Value.Id, u => u.Value);

    internal static OrgChange Changed(OrgChangeKind kind, DateOnly on, LegalBasis? basis, IReadOnlyList<OrgUnitId> units, DecisionContext context) => new()
    {
        Id = OrgChangeId.Of(context.Ids.Next()), Kind = kind, On = on, Basis = basis, Units = units, By = context.By.Id, EnteredAt = context.Now,
    };

    /// <summary>Founding, splitting, merging and ending is decided by the unit directly above; what has none, by those who reach everything.</summary>
    internal static bool MayReorganise(OrgUnitId? above, DecisionContext context) =>
        Permissions.May(context.By, Deed.ReorganiseUnits, above ?? OrgUnitId.Everything, context.Units, context.Today)
        || (above is { } parent && Permissions.May(context.By, Deed.AddUnits, parent, context.Units, context.Today));

    internal static string? KeyOf(UnitProblem problem) => problem is SameName or NameMissing ? "name" : null;

    private static string Verb(OrgChangeKind kind) => kind switch
    {
        OrgChangeKind.Establish => "established",
        OrgChangeKind.Correction => "corrected",
        OrgChangeKind.Reparent => "moved",
        _ => "renamed",
    };
}

/// <summary>Everything stands as it is to stand.</summary>
public sealed record NothingToChange : IRefusal;
