using System.Globalization;
using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using VolunteerBot.Dialogs.Reporting;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Bot.Reporting;

/// <summary>
/// <c>/lich/TOKEN.ics</c>: a unit's deadlines for the calendar of a phone. Whoever has the link sees what is due and when, never a figure
/// or a person.
/// </summary>
internal static class DeadlineCalendar
{
    public static void MapDeadlineCalendar(this WebApplication app) => app.MapGet("/lich/{token}.ics", Show);

    private static async Task<IResult> Show(string token, HttpContext page, IStore store, IReporting reporting, IOrganisation organisation, TimeProvider clock, CancellationToken cancel)
    {
        if (token.Length is < 12 or > 40 || await store.Get(ReportingRecords.CalendarLinks, token, cancel) is not { Value: var link })
            return Results.NotFound();
        var units = await organisation.Today(cancel);
        var now = clock.GetUtcNow();
        var today = Domain.Time.VietnamTime.DateOf(now);
        var owed = await reporting.Of([link.UnitId], units, today.AddDays(-90), today.AddDays(400), cancel);
        page.Response.Headers.CacheControl = "private, max-age=900";
        return Results.Text(Of(owed, await reporting.Templates(cancel), units.NameOf(link.UnitId) ?? "", now), "text/calendar; charset=utf-8");
    }

    /// <summary>Each obligation an all-day event on its due day, with the same id for ever so that it moves when the day moves.</summary>
    public static string Of(IReadOnlyList<ReportObligation> obligations, IReadOnlyDictionary<string, ReportTemplate> templates, string unit, DateTimeOffset now)
    {
        var book = TextBook.For("vi");
        var calendar = new Ical.Net.Calendar { ProductId = "-//VolunteerBot//Report deadlines//VI", Method = "PUBLISH" };
        calendar.AddProperty("X-WR-CALNAME", "Hạn báo cáo – " + unit);
        foreach (var o in obligations.Where(o => !o.IsPractice && o.State != ObligationState.Superseded))
        {
            var title = book.Plain(ReportTitles.Of(o, templates), now);
            calendar.Events.Add(new CalendarEvent
            {
                Uid = o.Id + "@volunteerbot", Summary = (o.IsOwed ? "" : "✓ ") + title, Start = new CalDateTime(o.Due), End = new CalDateTime(o.Due.AddDays(1)),
                Description = book.Plain(ReportTitles.StandingOf(o, now), now), DtStamp = new CalDateTime(now.UtcDateTime, "UTC"),
                Status = o.State == ObligationState.Excused ? "CANCELLED" : "CONFIRMED", Transparency = TransparencyType.Transparent,
            });
        }
        return new CalendarSerializer().SerializeToString(calendar) ?? "";
    }
}
