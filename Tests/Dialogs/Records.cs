using System.Globalization;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>Stored records in one line each, as stories show them.</summary>
internal static class Records
{
    public static string Of(Activity activity, OrgTree units)
    {
        var plan = activity.Plan;
        List<string> parts =
        [
            $"status={activity.Status}", $"title={plan.Title}", $"kind={plan.Kind}", $"when={plan.When}", $"where={plan.Place}",
            $"people={plan.ExpectedPeople}", $"unit={units.NameOf(plan.UnitId)}", $"note={plan.Note}",
        ];
        if (activity.CopyOf is not null)
            parts.Add("copy of another");
        if (activity.CancelReason is { } reason)
            parts.Add($"cancelled because={reason}");
        if (activity.Result is { } result)
            parts.Add("result: " + Of(result));
        return string.Join(" | ", parts);
    }

    public static string Of(Person person, OrgTree units)
    {
        if (person.MergedInto is not null)
            return "(merged into another)";
        List<string> parts = [person.Name, $"unit={units.NameOf(person.HomeUnit)}", $"language={person.Language}"];
        if (person.Addresses.Count > 1)
            parts.Add("addresses=" + string.Join(", ", person.Addresses));
        if (person.BirthYear is { } year)
            parts.Add($"born={year}");
        if (person.Phone is not null)
            parts.Add(person.IsPhoneVouched ? "phone vouched for" : "phone");
        parts.AddRange(person.Roles.Select(r => $"{r.Role}@{units.NameOf(r.UnitId) ?? "everything"} {r.From:yyyy-MM-dd}..{r.To:yyyy-MM-dd}{(r.ActingFor is null ? "" : " acting")}"));
        if (person.Consents.Count > 0)
            parts.Add("agrees=" + string.Join('+', person.Consents));
        if (person.Guardian is not null)
            parts.Add("guardian agreed");
        if (person.Topics.Count + person.Skills.Count > 0)
            parts.Add("topics=" + string.Join('+', person.Topics) + " skills=" + string.Join('+', person.Skills));
        parts.AddRange(person.Posts.Select(p => $"post={p.Title} {p.Employment} {(p.IsInChargeOfVolunteering ? "in charge " : "")}{p.From:yyyy-MM-dd}"));
        if (person.Quiet is { } quiet)
            parts.Add($"quiet={quiet.From:HH:mm}-{quiet.To:HH:mm}");
        return string.Join(" | ", parts);
    }

    public static string Of(ReportObligation o, OrgTree units) => string.Join(" | ",
    [
        o.Template, o.Period.Key, units.NameOf(o.UnitId) ?? "?", o.State.ToString(), "due " + o.Due.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        o.NextAt is { } next ? "next " + VietnamTime.ToLocal(next).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : "no reminder",
        .. o.Asked is { } asked ? (string[])[$"asks {asked.Kind} {asked.Until:yyyy-MM-dd}"] : [],
        .. o.IsPractice ? (string[])["practice"] : [],
    ]);

    public static string Of(Report report) => report.Latest is { } version
        ? $"version {version.No}: {string.Join(", ", version.Figures.Select(f => $"{f.Key}={Number(f.Value.Value)} {f.Value.Sureness}{(f.Value.Why is { } why ? $" ({why})" : "")}"))}"
        : $"draft: {string.Join(", ", report.DraftFigures.Select(f => $"{f.Key}={Number(f.Value)}"))}";

    public static string Of(ActivityReminder reminder) =>
        $"{reminder.Kind} {reminder.State} {VietnamTime.ToLocal(reminder.DueAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)}";

    private static string Of(ActivityResult result)
    {
        List<string> parts = [$"turns={result.Turns}", $"persons={result.Persons}", $"hours={Number(result.Hours)}"];
        parts.AddRange(result.Indicators.OrderBy(i => i.Key, StringComparer.Ordinal).Select(i => $"{i.Key}={Number(i.Value)}"));
        parts.AddRange(result.Costs.OrderBy(c => c.Key).Select(c => $"{c.Key}={Number(c.Value)}"));
        parts.Add($"story={result.Story}");
        parts.Add($"pictures={string.Join('+', result.Pictures)}");
        if (result.Verification is { } looked)
            parts.Add(looked.ReturnedBecause is { } why ? $"returned because={why}" : "verified");
        return string.Join(", ", parts);
    }

    private static string? Number(decimal? number) => number?.ToString("0.####", CultureInfo.InvariantCulture);
}
