using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Tests.Storage.Contract;

/// <summary>Something to store that has one of everything a record can have.</summary>
public sealed record Parcel(string Id)
{
    public string Group { get; init; } = "";

    /// <summary>Null = in no queue.</summary>
    public string? Due { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public decimal Money { get; init; }

    public DateTimeOffset? At { get; init; }

    public DateOnly? Day { get; init; }

    public TimeSpan? Length { get; init; }

    public double? Latitude { get; init; }

    public string? Text { get; init; }
}

/// <summary>An account that transfers move money between.</summary>
public sealed record Account(string Id, long Balance);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(Parcel))]
[JsonSerializable(typeof(Account))]
public sealed partial class ContractJson : JsonSerializerContext;

public static class ContractRecords
{
    public static readonly RecordIndex<Parcel> ByGroup = RecordIndex<Parcel>.Tallied("group", p => p.Group);

    public static readonly RecordIndex<Parcel> ByDue = RecordIndex<Parcel>.By("due", p => p.Due);

    public static readonly RecordIndex<Parcel> ByTag = RecordIndex<Parcel>.ByMany("tag", p => p.Tags);

    public static readonly RecordType<Parcel> Parcels = new("parcels", ContractJson.Default.Parcel, p => p.Id, ByGroup, ByDue, ByTag) { IsClaimed = true };

    public static readonly RecordIndex<Account> AllAccounts = RecordIndex<Account>.By("all", a => a.Id);

    public static readonly RecordType<Account> Accounts = new("accounts", ContractJson.Default.Account, a => a.Id, AllAccounts) { IsMarked = true };

    public static readonly IReadOnlyList<RecordType> All = [Parcels, Accounts];
}
