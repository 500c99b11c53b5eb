using System.Globalization;
using VolunteerBot.Domain.Announcements;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Tests.Dialogs;

/// <summary>Stored campaigns, calls and sign-ups in one line each, as stories show them.</summary>
internal static class CampaignLines
{
    public static string Of(Campaign campaign, OrgTree units)
    {
        var plan = campaign.Plan;
        var goals = string.Join('+', plan.Goals.Select(g => $"{g.Key}={g.Value.ToString("0.####", CultureInfo.InvariantCulture)}"));
        return $"{campaign.Status} | {plan.Name} | {plan.Kind} | {plan.From:yyyy-MM-dd}..{plan.To:yyyy-MM-dd} | unit={units.NameOf(plan.UnitId)} | goals={goals} | model={plan.Model}";
    }

    public static string Of(Announcement announcement, OrgTree units)
    {
        var draft = announcement.Draft;
        var audience = draft.Audience;
        return $"{announcement.State} {announcement.Kind} {draft.Urgency} | to={string.Join('+', audience.Units.Select(u => units.NameOf(u)))}"
            + (audience.Without.Count > 0 ? $" without={string.Join('+', audience.Without.Select(u => units.NameOf(u)))}" : "")
            + (audience.Roles.Count > 0 ? $" roles={string.Join('+', audience.Roles)}" : "") + (audience.Skill is { } skill ? $" skill={skill}" : "")
            + (audience.OnListOf is not null ? " those on the list" : "") + (audience.RecipientsOf is not null ? " those who got it" : "")
            + $" | {draft.Text.Replace('\n', ' ')} | {announcement.Expected} people | due={At(announcement.DueAt)} repeat={draft.Repeat}"
            + (draft.Picture is null ? "" : " with a picture") + string.Concat(draft.Documents.Select(d => " with " + d.Name)) + (draft.About is null ? "" : " about a call") + (draft.UrgentBecause is { } why ? " because=" + why : "");
    }

    public static string Of(Recruitment call) =>
        $"{call.State} | {call.Title} | " + string.Join("; ", call.Shifts.Select(s => $"{s.No}: {s.When} {s.TakenInAll}/{s.Places} waiting={s.Waiting}"
            + string.Concat(s.Skills.Select(k => $" {k.Key}={s.SkilledTaken.GetValueOrDefault(k.Key)}/{k.Value}"))))
        + $" | age={call.Terms.MinimumAge} bring={call.Terms.Bring} safety={call.Terms.Safety} contact={call.Terms.Contact} closes={At(call.Terms.ClosesAt)}"
        + (call.CampaignId is null ? "" : " | of a campaign");

    public static async Task<string> Of(SignUp signUp, TestWorld world)
    {
        var name = signUp.PersonId is { } id && await world.PeopleFound.Find(id, CancellationToken.None) is { } person ? person.Value.Name : signUp.NamedAs;
        return $"{name} shift {signUp.Shift} {signUp.State}" + (signUp.Guests > 0 ? $" +{signUp.Guests}" : "") + (signUp.Skill is { } skill ? " as " + skill : "")
            + (signUp.OfferedUntil is { } until ? " until " + At(until) : "");
    }

    private static string? At(DateTimeOffset? instant) => instant is { } at ? VietnamTime.ToLocal(at).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) : null;
}
