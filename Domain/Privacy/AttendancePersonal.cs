using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Privacy;

/// <summary>Attendance stays, under an id that leads nowhere, because the counts of the activity rest on it. What somebody said of it goes.</summary>
public sealed class AttendancePersonal(IRecords records) : IPersonalRecords
{
    public IReadOnlyCollection<RecordType> Types => [AttendanceRecords.Type, AttendanceRecords.Plans];

    public async ValueTask<IReadOnlyList<RecordPut>> Of(Traces who, CancellationToken cancel) =>
        [.. (await Theirs(who, cancel)).Select(a => AttendanceRecords.Type.Put(a.Value, a.Version))];

    public async ValueTask<IReadOnlyList<Change>> Forget(Traces who, DateTimeOffset now, CancellationToken cancel) =>
    [
        .. (await Theirs(who, cancel)).Where(a => a.Value.Dispute is not null || a.Value.Comment is not null || a.Value.Events.Any(e => e.Reason is not null))
            .Select(a => AttendanceRecords.Type.Put(
                a.Value with { Dispute = null, Comment = null, Events = [.. a.Value.Events.Select(e => e with { Reason = null })] }, a.Version)),
    ];

    private async ValueTask<IReadOnlyList<Stored<Attendance>>> Theirs(Traces who, CancellationToken cancel)
    {
        var found = new List<Stored<Attendance>>();
        foreach (var id in who.Ids)
            found.AddRange(await records.Find(AttendanceRecords.Of(id, DateTimeOffset.MinValue, DateTimeOffset.MaxValue, int.MaxValue), cancel));
        return found;
    }
}
