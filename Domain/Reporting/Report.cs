using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Reporting;

/// <summary>How sure a figure is (domain reference 1.2: self-declared, evidenced, verified).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<Sureness>))]
public enum Sureness
{
    /// <summary>Only said: <i>tự khai</i>.</summary>
    Declared,

    /// <summary>From reported results of which some are not verified yet.</summary>
    Pending,

    /// <summary>Added up from what the units below handed in.</summary>
    FromUnits,

    /// <summary>From verified results alone.</summary>
    Verified,
}

/// <summary>A figure as it was handed in.</summary>
/// <param name="Proposed">What records or sub-units said at that moment; null = nothing.</param>
/// <param name="Why">Why it differs from that.</param>
public sealed record ReportedFigure(decimal Value, decimal? Proposed, Sureness Sureness, string? Why = null);

/// <summary>What a unit below had handed in when a report was added up; null figures = it was missing, which is never zero.</summary>
public sealed record ConsolidatedUnit(OrgUnitId UnitId, ObligationState State, IReadOnlyDictionary<string, decimal>? Figures);

/// <summary>A report as it was handed in: never changed afterwards.</summary>
public sealed record ReportVersion
{
    public required int No { get; init; }

    public required DateTimeOffset At { get; init; }

    public required PersonId By { get; init; }

    public required int TemplateVersion { get; init; }

    public IReadOnlyDictionary<string, ReportedFigure> Figures { get; init; } = new Dictionary<string, ReportedFigure>();

    public IReadOnlyDictionary<string, string> Passages { get; init; } = new Dictionary<string, string>();

    /// <summary>The units below as they stood on that day.</summary>
    public IReadOnlyList<ConsolidatedUnit> Units { get; init; } = [];

    /// <summary>How many recorded activities it was filled from.</summary>
    public int Activities { get; init; }

    /// <summary>The plan's targets as they stood, with the version of their definitions.</summary>
    public IReadOnlyList<PlanTargets.KpiSnapshot> Targets { get; init; } = [];
}

/// <summary>The content of an obligation: a draft, and what was handed in. Its id is the obligation's.</summary>
public sealed record Report
{
    public required string Id { get; init; }

    /// <summary>Figures somebody typed and has not handed in yet.</summary>
    public IReadOnlyDictionary<string, decimal> DraftFigures { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Why they differ from the records.</summary>
    public IReadOnlyDictionary<string, string> DraftReasons { get; init; } = new Dictionary<string, string>();

    public IReadOnlyDictionary<string, string> DraftPassages { get; init; } = new Dictionary<string, string>();

    public DateTimeOffset? SavedAt { get; init; }

    public PersonId? SavedBy { get; init; }

    /// <summary>Oldest first.</summary>
    public IReadOnlyList<ReportVersion> Versions { get; init; } = [];

    [JsonIgnore]
    public ReportVersion? Latest => Versions.Count > 0 ? Versions[^1] : null;
}
