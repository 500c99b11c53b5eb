using System.Text.Json.Serialization;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

[JsonConverter(typeof(JsonStringEnumConverter<DataRequestKind>))]
public enum DataRequestKind
{
    /// <summary>Cung cấp: a copy of what is kept.</summary>
    Provide,

    /// <summary>Rút lại sự đồng ý.</summary>
    Withdraw,

    /// <summary>Xóa.</summary>
    Erase,

    /// <summary>Anything a person of the Union has to look at: to correct, restrict or object where the bot alone cannot.</summary>
    Ask,
}

/// <summary>
/// What somebody wanted done with their data, and that it was done. Kept as proof (five years); the person's id in it leads nowhere once they
/// are erased.
/// </summary>
public sealed record DataRequest
{
    /// <summary>32 hex digits, sortable in time.</summary>
    public required string Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required DataRequestKind Kind { get; init; }

    /// <summary>It is acknowledged in the same turn; the law leaves two working days (Nghị định 356/2025, Điều 5).</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>The outer limit of the law. Everything is done at once or, where a person must look, within three days.</summary>
    public required DateOnly DueOn { get; init; }

    public required string Channel { get; init; }

    public DateTimeOffset? DoneAt { get; init; }

    public PersonId? DoneBy { get; init; }

    /// <summary>What they wrote to a person of the Union; gone when it is done.</summary>
    public string? Words { get; init; }

    /// <summary>What they can quote later: eight letters and digits.</summary>
    [JsonIgnore]
    public string Receipt => ReceiptOf(Id);

    /// <summary>Of the random end of an id.</summary>
    public static string ReceiptOf(string id) => $"{id[^8..^4]}-{id[^4..]}".ToUpperInvariant();

    public static DataRequest New(DataRequestKind kind, PersonId person, DecisionContext context) => new()
    {
        Id = context.Ids.Next().ToString("N"), PersonId = person, Kind = kind, ReceivedAt = context.Now, Channel = context.Channel,
        DueOn = context.Today.AddDays(DaysFor(kind)),
    };

    /// <summary>Days by law (Nghị định 356/2025/NĐ-CP, Điều 5; domain reference 4.3).</summary>
    private static int DaysFor(DataRequestKind kind) => kind switch
    {
        DataRequestKind.Withdraw => 15,
        DataRequestKind.Erase => 20,
        _ => 10,
    };
}
