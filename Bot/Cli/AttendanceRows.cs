using System.Globalization;
using VolunteerBot.Bot.Attendances;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Cli;

/// <summary>Attendance as rows, people by id as in every list but that of people; and the list of one activity, to be signed.</summary>
internal static class AttendanceRows
{
    public static Dictionary<string, object?> Of(Attendance a, IReadOnlyDictionary<OrgUnitId, OrgUnit> units) => new()
    {
        ["activity"] = a.ActivityId.ToString(), ["shift"] = a.Shift, ["person"] = a.PersonId?.ToString(), ["namedAs"] = a.NamedAs, ["unit"] = units.GetValueOrDefault(a.Unit)?.Latest.Name,
        ["state"] = a.State.ToString(), ["walkIn"] = a.IsWalkIn ? "x" : "", ["came"] = Local(a.ArrivedAt), ["left"] = Local(a.LeftAt), ["hours"] = a.Hours, ["hoursStatus"] = a.HoursStatus.ToString(),
    };

    /// <exception cref="RefusedInputException">The activity has no check-in.</exception>
    public static async Task List(IRecords records, string activity, Stream to, CancellationToken cancel)
    {
        var plan = (await records.Get(AttendanceRecords.Plans, activity, cancel))?.Value ?? throw new RefusedInputException($"Activity {activity} has no check-in, so there is no list.");
        var tree = new OrgTree((await OrganisationDecider.All(records, cancel)).Values, VietnamTime.DateOf(plan.StartsAt));
        await to.WriteAsync(AttendanceListFile.Of(await AttendanceSheets.Of(records, plan, tree, cancel)), cancel);
    }

    private static string? Local(DateTimeOffset? at) => at is { } instant ? VietnamTime.ToLocal(instant).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null;
}
