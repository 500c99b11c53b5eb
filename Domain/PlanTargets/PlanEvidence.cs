using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.PlanTargets;

[JsonConverter(typeof(JsonStringEnumConverter<EvidenceLevel>))]
public enum EvidenceLevel
{
    /// <summary>Tự khai.</summary>
    SelfDeclared,

    /// <summary>Có minh chứng.</summary>
    Evidenced,

    /// <summary>Cấp trên xác minh.</summary>
    Verified,
}

/// <summary>Facts that the plan's targets rest on and that no activity shows.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<EvidenceKind>))]
public enum EvidenceKind
{
    /// <summary>A unit uses another tool to manage its volunteers (KPI-1).</summary>
    DigitalTool,

    /// <summary>An activity stands on the portal (KPI-2); <see cref="PlanEvidence.Subject"/> is the activity.</summary>
    Portal,

    /// <summary>Activities outside the system, as a number (KPI-2).</summary>
    OutsideActivities,

    /// <summary>An activity was run by a model that was taught (KPI-3); the subject is the activity.</summary>
    TrainedModel,

    /// <summary>A campaign was run (KPI-3); a value of 1 says by a model that was taught.</summary>
    Campaign,

    /// <summary>Somebody finished a course on managing volunteers (KPI-4); the subject is the person.</summary>
    CourseDone,

    /// <summary>A group is linked with the provincial Hội (KPI-5); the subject is the group's unit.</summary>
    GroupLink,

    /// <summary>A joint activity with a linked group (KPI-5).</summary>
    JointActivity,

    /// <summary>So many were informed, of so many (T-1).</summary>
    Informed,

    /// <summary>The unit's capacity was assessed (T-3).</summary>
    Assessment,

    /// <summary>A dialogue forum (T-4); the value is the number of proposals.</summary>
    Forum,

    VolunteerFestival,
    GroupFestival,

    /// <summary>Honours given (T-7); the value is how many.</summary>
    Commendation,

    /// <summary>The unit has a plan for the year (T-8, T-12).</summary>
    WorkPlan,

    /// <summary>Needs brought up to date, of so many (T-9).</summary>
    NeedsUpdated,

    /// <summary>The budget estimate for the year was lodged (T-12).</summary>
    BudgetEstimate,

    /// <summary>Sơ kết (T-13).</summary>
    MidTermReview,

    /// <summary>Tổng kết (T-13).</summary>
    FinalReview,

    /// <summary>A programme with partners at home or abroad (T-14); the value is how many took part.</summary>
    Cooperation,
}

/// <summary>A fact put on record for the plan's targets.</summary>
public sealed record PlanEvidence
{
    /// <summary>32 hex digits, sortable in time.</summary>
    public required string Id { get; init; }

    public required EvidenceKind Kind { get; init; }

    /// <summary>The unit it is about, or that it is credited to.</summary>
    public required OrgUnitId UnitId { get; init; }

    /// <summary>Id of the activity, person or group it is about, 32 hex digits.</summary>
    public string? Subject { get; init; }

    /// <summary>The day it happened.</summary>
    public required DateOnly On { get; init; }

    public decimal? Value { get; init; }

    /// <summary>Of how many, where <see cref="Value"/> is a part.</summary>
    public decimal? Whole { get; init; }

    public required string Note { get; init; }

    public EvidenceLevel Level { get; init; }

    public required PersonId By { get; init; }

    public required DateTimeOffset At { get; init; }

    public PersonId? VerifiedBy { get; init; }

    public DateTimeOffset? VerifiedAt { get; init; }

    /// <summary>A past day is judged by what is known now: facts of history may be entered and verified years later (domain reference 0.4).</summary>
    [JsonIgnore]
    public bool IsVerified => Level == EvidenceLevel.Verified;
}

/// <summary>How evidence is stored: by kind and day.</summary>
public static class PlanEvidenceRecords
{
    public static readonly RecordIndex<PlanEvidence> ByKind = RecordIndex<PlanEvidence>.By("kind", e => Keys.Of(e.Kind.ToString(), Keys.Of(e.On)));

    /// <summary>What waits to be verified, by unit.</summary>
    public static readonly RecordIndex<PlanEvidence> Unverified =
        RecordIndex<PlanEvidence>.By("unverified", e => e.Level == EvidenceLevel.Verified ? null : Keys.Of(e.UnitId.ToString(), Keys.Of(e.On)));

    public static readonly RecordType<PlanEvidence> Type = new("planEvidence", DomainJson.Default.PlanEvidence, e => e.Id, ByKind, Unverified);
}
