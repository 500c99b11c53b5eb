using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary><see cref="Parcel"/> as a later release has it: two fields more, and looked up by one of them.</summary>
public sealed record LaterParcel(string Id)
{
    public string Group { get; init; } = "";

    public string? Due { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public string? Text { get; init; }

    public string? Colour { get; init; }

    public IReadOnlyList<string> Owners { get; init; } = [];
}

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(LaterParcel))]
public sealed partial class LaterJson : JsonSerializerContext;

public static class LaterRecords
{
    public static readonly RecordIndex<LaterParcel> ByGroup = RecordIndex<LaterParcel>.By("group", p => p.Group);

    public static readonly RecordIndex<LaterParcel> ByDue = RecordIndex<LaterParcel>.By("due", p => p.Due);

    public static readonly RecordIndex<LaterParcel> ByTag = RecordIndex<LaterParcel>.ByMany("tag", p => p.Tags);

    /// <summary>New: by something the former release has too.</summary>
    public static readonly RecordIndex<LaterParcel> ByText = RecordIndex<LaterParcel>.By("text", p => p.Text);

    /// <summary>New: by many of what the former release has too.</summary>
    public static readonly RecordIndex<LaterParcel> ByUpperTag = RecordIndex<LaterParcel>.ByMany("upperTag", p => p.Tags.Select(t => t.ToUpperInvariant()));

    public static readonly RecordType<LaterParcel> Parcels =
        new("parcels", LaterJson.Default.LaterParcel, p => p.Id, ByGroup, ByDue, ByTag, ByText, ByUpperTag) { IsClaimed = true };

    public static readonly IReadOnlyList<RecordType> All = [Parcels, ContractRecords.Accounts];
}
