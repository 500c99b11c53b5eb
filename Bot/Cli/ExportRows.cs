using System.Globalization;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Auditing;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Bot.Cli;

/// <summary>Records as rows for a person. Headings are those an import knows them by.</summary>
internal static class ExportRows
{
    public static Dictionary<string, object?> Of(OrgUnit unit, IReadOnlyDictionary<OrgUnitId, OrgUnit> units) => new()
    {
        ["id"] = unit.Id.ToString(), ["name"] = unit.Latest.Name, ["kind"] = unit.Latest.Kind.ToString(), ["system"] = unit.System.ToString(),
        ["parentId"] = unit.Latest.ParentId?.ToString(), ["parent"] = NameOf(unit.Latest.ParentId, units), ["code"] = unit.Latest.Code,
        ["aliases"] = string.Join("; ", unit.Latest.Aliases), ["place"] = unit.Latest.Place, ["capBo"] = Yes(unit.Latest.CountsAsCapBo),
        ["mountainous"] = Yes(unit.Latest.IsMountainous), ["from"] = Day(unit.Versions[0].ValidFrom), ["to"] = Day(unit.Latest.ValidTo),
    };

    /// <summary>The role that stands in the row is the one in their own unit, a leading one first; the others stand behind, to be read.</summary>
    public static Dictionary<string, object?> Of(Person person, IReadOnlyDictionary<OrgUnitId, OrgUnit> units)
    {
        var roles = person.Roles.Where(r => r.UnitId != OrgUnitId.Everything && r.ActingFor is null).OrderBy(r => r.UnitId != person.HomeUnit).ThenBy(r => r.To is not null).ThenBy(r => r.Role == Role.Volunteer).ToList();
        var role = roles.FirstOrDefault();
        var unit = role?.UnitId ?? person.HomeUnit;
        return new Dictionary<string, object?>
        {
            ["id"] = person.Id.ToString(), ["name"] = person.Name, ["birthYear"] = person.BirthYear, ["phone"] = person.Phone, ["unitId"] = unit?.ToString(),
            ["unit"] = NameOf(unit, units), ["role"] = role?.Role.ToString(), ["roleFrom"] = Day(role?.From), ["roleTo"] = Day(role?.To), ["language"] = person.Language,
            ["skills"] = string.Join("; ", person.Skills), ["topics"] = string.Join("; ", person.Topics),
            ["otherRoles"] = string.Join("; ", person.Roles.Where(r => r != role).Select(r => r.Role + "@" + NameOf(r.UnitId, units))),
            ["channels"] = string.Join("; ", person.Addresses.Select(a => a.Split('/')[0])), ["joined"] = Instant(person.JoinedAt),
        };
    }

    public static Dictionary<string, object?> Of(Activity activity, IReadOnlyDictionary<OrgUnitId, OrgUnit> units) => new()
    {
        ["id"] = activity.Id.ToString(), ["title"] = activity.Plan.Title, ["kind"] = activity.Plan.Kind, ["date"] = Local(activity.Plan.When.Start),
        ["lastDate"] = Local(activity.Plan.When.End), ["place"] = activity.Plan.Place.Text, ["point"] = activity.Plan.Place.Point?.ToString(),
        ["unitId"] = activity.Plan.UnitId?.ToString(), ["unit"] = NameOf(activity.Plan.UnitId, units), ["expected"] = activity.Plan.ExpectedPeople, ["status"] = activity.Status.ToString(),
        ["turns"] = activity.Result?.Turns, ["persons"] = activity.Result?.Persons, ["hours"] = activity.Result?.Hours,
        ["indicators"] = activity.Result is { } result ? string.Join("; ", result.Indicators.Select(i => i.Key + "=" + i.Value.ToString(CultureInfo.InvariantCulture))) : null,
        ["cost"] = activity.Result?.Costs.Values.Sum(), ["note"] = activity.Plan.Note,
    };

    /// <summary>What became of messages; never what they said.</summary>
    public static Dictionary<string, object?> Of(OutboxMessage message, IReadOnlyDictionary<OrgUnitId, OrgUnit> units) => new()
    {
        ["id"] = message.Id, ["lane"] = message.Lane.ToString(), ["channel"] = message.To.Split('/')[0], ["person"] = message.Person?.ToString(), ["queued"] = Instant(message.QueuedAt),
        ["state"] = message.State.ToString(), ["attempts"] = message.Attempts, ["reason"] = message.Reason, ["done"] = Instant(message.DoneAt),
    };

    public static Dictionary<string, object?> Of(AuditEntry entry, IReadOnlyDictionary<OrgUnitId, OrgUnit> units) => new()
    {
        ["id"] = entry.Id, ["at"] = Instant(entry.At), ["by"] = entry.By?.ToString(), ["action"] = entry.Action, ["subject"] = entry.Subject, ["channel"] = entry.Channel,
    };

    private static string? NameOf(OrgUnitId? id, IReadOnlyDictionary<OrgUnitId, OrgUnit> units) => id is { } known ? units.GetValueOrDefault(known)?.Latest.Name : null;

    private static string Yes(bool answer) => answer ? "x" : "";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Instant(DateTimeOffset? instant) => instant?.ToString("O", CultureInfo.InvariantCulture);

    private static string Local(DateTime local) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
