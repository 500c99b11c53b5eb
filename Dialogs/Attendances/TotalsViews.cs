using System.Globalization;
using System.Text.RegularExpressions;
using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Language;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Campaigns;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Dialogs.Attendances;

/// <summary>
/// What attendance adds up to in a year: for oneself, a unit with everything below it, a campaign. People and participations stand apart,
/// and everybody is counted once across all teams and units.
/// </summary>
internal sealed partial class TotalsViews(ICheckIns checkIns, ICampaigns campaigns)
{
    private const int MostParts = 15;
    private const int MostOffered = 6;

    /// <param name="argument">Nothing or <c>me</c>, <c>u</c> or <c>c</c> with an id; a year behind it.</param>
    public async ValueTask<Reply> Show(string argument, TurnContext context, CancellationToken cancel)
    {
        var parts = argument.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var year = parts.Select(YearOf).FirstOrDefault(y => y is not null) ?? context.Today.Year;
        if (parts is [['u', .. var unit], ..] && TypedId.TryRead<OrgUnitId>(unit) is { } unitId)
            return await OfUnit(unitId, year, context, cancel);
        if (parts is [['c', .. var campaign], ..] && TypedId.TryRead<CampaignId>(campaign) is { } campaignId)
            return await OfCampaign(campaignId, context, cancel);
        return await OfPerson(year, context, cancel);
    }

    /// <summary>What a sentence asks for ("tổng giờ của xã mình năm nay"), as an argument of <see cref="Show"/>; null when it asks for no totals.</summary>
    public static string? Read(string text, TurnContext context)
    {
        var folded = VietnameseText.Fold(text);
        if (!Asks().IsMatch(folded))
            return null;
        var year = SaidYear().Match(folded) is { Success: true } said ? said.Groups[1].Value : folded.Contains("nam ngoai", StringComparison.Ordinal) || folded.Contains("last year", StringComparison.Ordinal)
            ? (context.Today.Year - 1).ToString(CultureInfo.InvariantCulture) : context.Today.Year.ToString(CultureInfo.InvariantCulture);
        if (Own().IsMatch(folded) && !Level().IsMatch(folded))
            return "me " + year;
        return (UnitSaid(folded, context) is { } unit ? "u" + unit : "me") + " " + year;
    }

    private async ValueTask<Reply> OfPerson(int year, TurnContext context, CancellationToken cancel)
    {
        var all = await checkIns.Of(context.Person.Id, From(year), From(year + 1), cancel);
        var reply = Reply.Of(Line("totals.mine", "", year, all));
        foreach (var unit in context.OwnUnits.Where(u => May(u, context)).Take(MostOffered))
            reply.Offer(new Say("totals.open", context.Units.NameOf(unit) ?? ""), Command.Totals, Argument(unit, year));
        foreach (var campaign in (await campaigns.Since(context.Today, cancel)).Where(c => May(c.Plan.UnitId, context)).Take(MostOffered))
            reply.Offer(new Say("totals.open", campaign.Plan.Name), Command.Totals, "c" + campaign.Id);
        return reply.Offer(new Say("totals.year", Say.Words((year - 1).ToString(CultureInfo.InvariantCulture))), Command.Totals, "me " + (year - 1).ToString(CultureInfo.InvariantCulture));
    }

    private async ValueTask<Reply> OfUnit(OrgUnitId asked, int year, TurnContext context, CancellationToken cancel)
    {
        if ((context.Units.Current(asked) ?? asked) is var unit && (context.Units.NameOf(unit) is not { } name || !May(unit, context)))
            return Reply.Of("refused.notAllowed");
        var all = await checkIns.Of(context.Units.SubtreeOfAllTimes(unit), From(year), From(year + 1), cancel);
        var parts = Parts(all, unit, context.Units);
        var reply = Reply.Of(Line("totals.unit", name, year, all));
        if (parts.Count > 0)
        {
            var lines = parts.OrderByDescending(p => p.Totals.Hours).ThenBy(p => p.Name, StringComparer.Ordinal).Take(MostParts);
            reply.Then(new Say("lines", lines.Select(p => new Say("totals.part", p.Name, p.Totals.Persons, p.Totals.Turns, p.Totals.Hours)).ToList())).Then("totals.once");
        }
        return reply.Offer(new Say("totals.year", Say.Words((year - 1).ToString(CultureInfo.InvariantCulture))), Command.Totals, Argument(unit, year - 1)).Offer("totals.own", Command.Totals, "me");
    }

    /// <summary>The same participations by the unit directly below that they belong to; somebody who came with two of them is a person of both.</summary>
    private static IReadOnlyList<(string Name, AttendanceTotals Totals)> Parts(IReadOnlyList<Attendance> all, OrgUnitId unit, OrgTree units)
    {
        var partOf = units.Below(unit).SelectMany(child => units.Subtree(child).Select(below => (Below: below, Child: child))).DistinctBy(p => p.Below).ToDictionary(p => p.Below, p => p.Child);
        return [.. from a in all
            let part = units.Current(a.Unit) is { } now && partOf.TryGetValue(now, out var child) ? child : (OrgUnitId?)null
            where part is not null
            group a by part.Value into part
            let totals = Totals(part) where totals.Turns > 0
            select (units.NameOf(part.Key) ?? "", totals)];
    }

    private async ValueTask<Reply> OfCampaign(CampaignId id, TurnContext context, CancellationToken cancel)
    {
        if (await campaigns.Find(id, cancel) is not { } campaign || !May(campaign.Plan.UnitId, context))
            return Reply.Of("refused.notAllowed");
        var totals = Totals(await checkIns.Of(id, cancel));
        return Reply.Of(new Say("totals.campaign", campaign.Plan.Name, totals.Persons, totals.Turns, totals.Hours)).Then("totals.once").Offer("totals.own", Command.Totals, "me");
    }

    private static Say Line(string key, string name, int year, IEnumerable<Attendance> all)
    {
        var totals = Totals(all);
        return new Say(key, name, Say.Words(year.ToString(CultureInfo.InvariantCulture)), totals.Persons, totals.Turns, totals.Hours);
    }

    /// <summary>Only of check-ins that were finished: before that, nothing is settled.</summary>
    private static AttendanceTotals Totals(IEnumerable<Attendance> all) => AttendanceTotals.Of(all.Where(a => a.HoursStatus != HoursStatus.None));

    private static bool May(OrgUnitId unit, TurnContext context) => Permissions.May(context.Person, Deed.SeeFigures, unit, context.Units, context.Today);

    private static string Argument(OrgUnitId unit, int year) => string.Create(CultureInfo.InvariantCulture, $"u{unit} {year}");

    private static int? YearOf(string text) => text.Length == 4 && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= 2000 and <= 2100 ? year : null;

    private static DateTimeOffset From(int year) => Domain.Time.VietnamTime.ToInstant(new DateTime(year, 1, 1));

    /// <summary>One's own unit, or the one above it of the level that was said.</summary>
    private static OrgUnitId? UnitSaid(string folded, TurnContext context)
    {
        if (context.OwnUnits.Select(u => (OrgUnitId?)u).FirstOrDefault() is not { } own)
            return null;
        var kinds = Level().Match(folded).Value switch
        {
            "tinh" or "province" => [OrgUnitKind.Province],
            "xa" or "phuong" or "dac khu" or "commune" => [OrgUnitKind.CommuneUnion],
            _ => (OrgUnitKind[])[],
        };
        return kinds.Length == 0 ? own : context.Units.Above(own).Prepend(own).Select(u => (OrgUnitId?)u).FirstOrDefault(u => context.Units.VersionOf(u!.Value) is { } v && kinds.Contains(v.Kind)) ?? own;
    }

    [GeneratedRegex(@"\b(tong (so )?gio|bao nhieu gio (tinh nguyen|roi)|tong (so )?(luot|nguoi) (tham gia|tinh nguyen)|total hours|how many hours)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Asks();

    [GeneratedRegex(@"\b(cua (em|toi|minh|tui|to)|(em|toi|minh) (co|duoc|lam)|my|me|i)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Own();

    [GeneratedRegex(@"\b(tinh|xa|phuong|dac khu|doi|chi doan|clb|cau lac bo|don vi|to chuc|province|commune|team|unit)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Level();

    [GeneratedRegex(@"\b(?:nam|year|in) (20\d\d)\b", RegexOptions.CultureInvariant)]
    private static partial Regex SaidYear();
}
