using System.Text.Json;
using System.Text.Json.Serialization;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Hosts;

/// <summary>A running program, as the others see it. It writes its record again with every beat.</summary>
/// <param name="Id">Another one after each start.</param>
/// <param name="Release">Which release it runs, for the people who look.</param>
/// <param name="HasLeft">It stopped in good order and has nothing more in hand.</param>
public sealed record HostRecord(string Id, string Release, DateTimeOffset StartedAt, long Beat, bool HasLeft = false);

/// <summary>Who does what only one host may do, such as polling a platform account.</summary>
/// <param name="Name">What: <c>poll:telegram/main</c>.</param>
/// <param name="Host">The holder; null = free, handed back.</param>
/// <param name="Beat">Moves on while the holder is there.</param>
public sealed record LeaseRecord(string Name, string? Host, long Beat);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(HostRecord))]
[JsonSerializable(typeof(LeaseRecord))]
internal sealed partial class HostsJson : JsonSerializerContext;

/// <summary>How hosts and leases are stored; a handful of each.</summary>
public static class HostRecords
{
    public static readonly RecordType<HostRecord> Hosts = new("hosts", HostsJson.Default.HostRecord, h => h.Id);

    public static readonly RecordType<LeaseRecord> Leases = new("leases", HostsJson.Default.LeaseRecord, l => l.Name);
}
