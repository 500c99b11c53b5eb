using System.Text.Json.Serialization;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Domain.Activities;

/// <summary>Where money came from (plan 249/KH-UBND, section IV).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<FundingSource>))]
public enum FundingSource
{
    /// <summary>Ngân sách nhà nước.</summary>
    StateBudget,

    /// <summary>Lồng ghép chương trình.</summary>
    IntegratedProgramme,

    /// <summary>Xã hội hóa.</summary>
    SocialContribution,

    /// <summary>Nguồn hợp pháp khác.</summary>
    OtherLawful,
}

/// <summary>What came of an activity, as reported.</summary>
public sealed record ActivityResult
{
    /// <summary><i>Lượt tham gia</i>: participations. Never converted to or from <see cref="Persons"/>.</summary>
    public required int Turns { get; init; }

    /// <summary><i>Người</i>: distinct persons; null when not known.</summary>
    public int? Persons { get; init; }

    /// <summary>Hours a person, 0 to 24 a day; null when not said.</summary>
    public decimal? Hours { get; init; }

    /// <summary>Indicator code (<see cref="Indicators"/>) to value in the indicator's unit.</summary>
    public IReadOnlyDictionary<string, decimal> Indicators { get; init; } = new Dictionary<string, decimal>();

    /// <summary>Whole đồng by source.</summary>
    public IReadOnlyDictionary<FundingSource, decimal> Costs { get; init; } = new Dictionary<FundingSource, decimal>();

    public string? Story { get; init; }

    /// <summary>Ids of stored pictures.</summary>
    public IReadOnlyList<string> Pictures { get; init; } = [];

    public required PersonId ReportedBy { get; init; }

    public required DateTimeOffset ReportedAt { get; init; }

    /// <summary>Who looked at it and when, once somebody did.</summary>
    public Verification? Verification { get; init; }
}

/// <param name="ReturnedBecause">Why it was sent back; null = it was verified.</param>
public sealed record Verification(PersonId By, DateTimeOffset At, string? ReturnedBecause);
