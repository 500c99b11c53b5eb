using System.Text.Json.Serialization;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Campaigns;

[JsonConverter(typeof(TypedIdConverter<CampaignId>))]
public readonly record struct CampaignId(Guid Value) : ITypedId<CampaignId>
{
    public static CampaignId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString("N");
}

/// <summary>The usual campaigns of the volunteer year (domain reference 6.5).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CampaignKind>))]
public enum CampaignKind
{
    YouthMonth,
    Summer,
    GreenSummer,
    ExamSupport,
    RedFlamboyant,
    PinkHoliday,
    GreenMarch,
    WinterVolunteer,
    SpringVolunteer,
    GreenSunday,
    BloodDonation,
    DigitalLiteracy,
    DisasterRelief,
    Other,
}

[JsonConverter(typeof(JsonStringEnumConverter<CampaignStatus>))]
public enum CampaignStatus
{
    Open,

    /// <summary>Closed by hand; its activities go on as they are.</summary>
    Closed,
}

/// <summary>What people say of a campaign.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Goals">Indicator code (<see cref="Activities.Indicators"/>) to the value aimed at.</param>
/// <param name="Model">The management and coordination model applied, as it was taught (target KPI-3); null = none said.</param>
public sealed record CampaignPlan(
    string Name, CampaignKind Kind, DateOnly From, DateOnly To, OrgUnitId UnitId, IReadOnlyDictionary<string, decimal> Goals, string? Model, string? Note);

/// <summary>Activities of many units under one name for a time. A campaign is no activity itself; its parts are (domain reference 1.3).</summary>
public sealed record Campaign
{
    public required CampaignId Id { get; init; }

    public required CampaignPlan Plan { get; init; }

    public required PersonId AuthorId { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public CampaignStatus Status { get; init; }

    /// <summary>Whether activities can be put under it on a day.</summary>
    public bool IsOpenOn(DateOnly day) => Status == CampaignStatus.Open && day <= Plan.To;
}
