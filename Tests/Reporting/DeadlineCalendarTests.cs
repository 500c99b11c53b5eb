using Ical.Net;
using VolunteerBot.Bot.Reporting;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Reporting;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>The deadlines of a unit as a calendar that phones subscribe to.</summary>
public sealed class DeadlineCalendarTests
{
    [Fact]
    public async Task Each_deadline_is_a_day_that_keeps_its_id_when_it_moves()
    {
        var scene = new ReportScene(2, "2026-12-10T08:00", ReportScene.Monthly);
        await scene.SweepAt("2026-12-10T08:00");
        var o = await scene.Obligation(1);
        var templates = await scene.Reporting.Templates(ReportScene.Ct);

        var before = Calendar.Load(DeadlineCalendar.Of([o], templates, "Đoàn xã 001", scene.Now))!.Events.Single();
        var after = Calendar.Load(DeadlineCalendar.Of([o with { Due = new DateOnly(2026, 12, 25), State = ObligationState.Submitted }], templates, "Đoàn xã 001", scene.Now))!.Events.Single();

        Assert.Equal(("Báo cáo tháng công tác tình nguyện – tháng 12/2026", new DateOnly(2026, 12, 17)), (before.Summary, before.Start!.Date));
        Assert.Equal((before.Uid, new DateOnly(2026, 12, 25)), (after.Uid, after.Start!.Date));
        Assert.StartsWith("✓ ", after.Summary, StringComparison.Ordinal);
        Assert.True(before.IsAllDay);
    }

    [Fact]
    public async Task A_new_link_ends_the_old_one()
    {
        var scene = new ReportScene(1, "2026-12-10T08:00", ReportScene.Monthly);

        var first = Assert.IsType<CalendarLinkMade>(Assert.IsType<Outcome.Done>(await scene.Decide(1, new MakeCalendarLink(ReportScene.Unit(1)))).Receipt).Link;
        var second = Assert.IsType<CalendarLinkMade>(Assert.IsType<Outcome.Done>(await scene.Decide(1, new MakeCalendarLink(ReportScene.Unit(1)))).Receipt).Link;

        Assert.NotEqual(first.Token, second.Token);
        Assert.Equal(second, await scene.Reporting.CalendarOf(ReportScene.Unit(1), ReportScene.Ct));
        Assert.Null(await scene.Store.Get(ReportingRecords.CalendarLinks, first.Token, ReportScene.Ct));
        Assert.IsType<NotAllowed>(Assert.IsType<Outcome.Refused>(await scene.Decide(0, new MakeCalendarLink(ReportScene.Unit(1)))).Reason);
    }
}
