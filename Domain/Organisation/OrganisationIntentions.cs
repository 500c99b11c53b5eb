using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Domain.Organisation;

/// <summary>What a unit is to be.</summary>
public sealed record UnitSpec(string Name, OrgSystem System, OrgUnitKind Kind, OrgUnitId? ParentId)
{
    public string? Code { get; init; }

    public string? Place { get; init; }

    public IReadOnlyList<string> Aliases { get; init; } = [];

    public bool CountsAsCapBo { get; init; }

    public bool IsMountainous { get; init; }

    public OrgUnitVersion From(DateOnly day) => new()
    {
        Name = Name, Kind = Kind, ParentId = ParentId, Code = Code, Place = Place, Aliases = Aliases, CountsAsCapBo = CountsAsCapBo,
        IsMountainous = IsMountainous, ValidFrom = day,
    };
}

/// <summary>Found a unit.</summary>
public sealed record EstablishUnit(UnitSpec Unit, DateOnly On, LegalBasis? Basis = null) : IIntention;

/// <summary>From a day on a unit is called otherwise or stands elsewhere; what is null stays as it is.</summary>
/// <param name="IsCorrection">What was on record was wrong: the version of that day is put right instead of being followed by another.</param>
public sealed record ReviseUnit(OrgUnitId Id, DateOnly On, LegalBasis? Basis = null, bool IsCorrection = false) : IIntention
{
    public string? Name { get; init; }

    public OrgUnitId? ParentId { get; init; }

    public string? Code { get; init; }

    public OrgUnitKind? Kind { get; init; }

    public bool? CountsAsCapBo { get; init; }

    public bool? IsMountainous { get; init; }
}

/// <summary>
/// Units end, units begin, and who follows whom: merging, splitting, dissolving, the end of a level. Everything that hangs on the
/// units that end (units below, plans, roles, requests) is handed on in the same decision.
/// </summary>
public sealed record ReorganiseUnits(OrgChangeKind Kind, DateOnly On, LegalBasis Basis) : IIntention
{
    public IReadOnlyList<OrgUnitId> Closing { get; init; } = [];

    public IReadOnlyList<UnitSpec> Opening { get; init; } = [];

    public IReadOnlyList<Heir> Heirs { get; init; } = [];

    /// <summary>Where units below a closing one go, when it has no heir that takes it whole.</summary>
    public IReadOnlyDictionary<OrgUnitId, Heir> Children { get; init; } = new Dictionary<OrgUnitId, Heir>();

    /// <summary>Plans of a closing unit without a whole heir end with it ("kết thúc"); otherwise they stand in the way.</summary>
    public bool EndsPlans { get; init; }
}

/// <summary>Who takes over from a unit: one that exists (<paramref name="Unit"/>) or the nth of those that begin (<paramref name="Opened"/>).</summary>
public sealed record Heir(OrgUnitId From, OrgUnitId? Unit, int? Opened, SuccessionShare Share = SuccessionShare.Full);

/// <summary>The units stand as told.</summary>
public sealed record UnitsChanged(OrgChange Change, IReadOnlyList<OrgUnit> Units) : IReceipt;

/// <summary>A rule of the tree that a change or an import would break. Dates are the days on which it would show.</summary>
public abstract record UnitProblem(OrgUnitId UnitId, string Name) : IRefusal;

/// <summary>It would end before it begins.</summary>
public sealed record EndsBeforeItBegins(OrgUnitId UnitId, string Name, DateOnly On) : UnitProblem(UnitId, Name);

/// <summary>Two of its versions hold on one day.</summary>
public sealed record VersionsOverlap(OrgUnitId UnitId, string Name, DateOnly On) : UnitProblem(UnitId, Name);

/// <summary>It would stand above itself.</summary>
public sealed record TreeCircle(OrgUnitId UnitId, string Name, DateOnly On) : UnitProblem(UnitId, Name);

/// <summary>The unit above is not there (any more) while this one is.</summary>
public sealed record ParentNotThere(OrgUnitId UnitId, string Name, string? Parent, DateOnly On) : UnitProblem(UnitId, Name);

/// <summary>Another unit of the same name stands below the same unit at the same time.</summary>
public sealed record SameName(OrgUnitId UnitId, string Name, DateOnly On) : UnitProblem(UnitId, Name);

public sealed record NameMissing(OrgUnitId UnitId) : UnitProblem(UnitId, "");

/// <summary>Units below it would be left without a unit above.</summary>
public sealed record ChildrenLeft(OrgUnitId UnitId, string Name, IReadOnlyList<string> Children) : UnitProblem(UnitId, Name);

/// <summary>Plans would be left without a unit; say who takes them over, or that they end.</summary>
public sealed record PlansLeft(OrgUnitId UnitId, string Name, int Plans) : UnitProblem(UnitId, Name);

/// <summary>The unit is not there on the day.</summary>
public sealed record UnitNotThere(OrgUnitId UnitId, string Name, DateOnly On) : UnitProblem(UnitId, Name);

/// <summary>Something already stands on record after that day; changes are entered in order, or as a correction.</summary>
public sealed record LaterVersionExists(OrgUnitId UnitId, string Name, DateOnly On) : UnitProblem(UnitId, Name);
