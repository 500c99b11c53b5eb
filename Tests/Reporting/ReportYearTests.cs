using System.Globalization;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Reporting;

/// <summary>
/// A year of a province, 15/12/2025 to 14/12/2026, day by day: 102 communes, every month's report, Tết and the other holidays, two outages
/// and a merger. Every reminder is held against an expectation written apart from the program: from the rules of domain reference 3.5 and
/// the list of days off, with arithmetic of its own.
/// </summary>
public sealed class ReportYearTests
{
    private const int Communes = 102;
    private const int Merged = 7;
    private const int Into = 8;

    private static readonly DateOnly First = new(2025, 12, 15);
    private static readonly DateOnly Last = new(2026, 12, 31);
    private static readonly DateOnly MergedOn = new(2026, 6, 10);

    /// <summary>The bot is off on these days, from the morning of the first to the evening of the last.</summary>
    private static readonly (DateOnly From, DateOnly To)[] Outages = [(new(2026, 3, 15), new(2026, 3, 18)), (new(2026, 9, 16), new(2026, 9, 18))];

    [Fact]
    public async Task Every_reminder_of_a_year_is_accounted_for()
    {
        var scene = new ReportScene(Communes, "2025-12-15T06:00", ReportScene.Monthly with { From = First });
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            if (day == MergedOn)
                await Merge(scene);
            if (Outages.Any(o => o.From <= day && day <= o.To))
                continue;
            await scene.SweepAt($"{day:yyyy-MM-dd}T07:30");
            foreach (var (unit, period) in HandedInOn(day))
                Assert.IsType<Outcome.Done>(await scene.Submit(unit, period));
        }

        var told = (await scene.Told()).Where(m => m.Person != ReportScene.Person(0)).Select(m => (Unit: NumberOf(m.To), Day: VietnamTime.DateOf(m.QueuedAt))).ToHashSet();
        var expected = Expected().ToHashSet();

        Assert.Equal([], expected.Except(told).Order().Take(10));
        Assert.Equal([], told.Except(expected).Order().Take(10));
        Assert.True(told.Count > 2_000, $"Only {told.Count} reminders in a year: the test tests nothing.");
        Assert.Equal(told.Count, (await scene.Told()).Count(m => m.Person != ReportScene.Person(0)));
    }

    /// <summary>Every unit has its way: most are early, some hand in on the day, some days late, one in seventeen never.</summary>
    private static DateOnly? HandsIn(int unit, int month)
    {
        var due = Due(month);
        return (((unit * 7) + (month * 5)) % 17) switch
        {
            0 => (DateOnly?)null,
            1 => due,
            2 => AfterWorking(due, 2),
            3 => AfterWorking(due, 5),
            var n => due.AddDays(-1 - (n % 6)),
        };
    }

    private static IEnumerable<(int Unit, string Period)> HandedInOn(DateOnly day)
    {
        for (var month = 1; month <= 12; month++)
        {
            foreach (var unit in Enumerable.Range(1, Communes))
            {
                if (HandsInReally(unit, month) == day)
                    yield return (unit, Period(month));
            }
        }
    }

    /// <summary>Nobody can hand in while the bot is off; they do the day it is back.</summary>
    private static DateOnly? HandsInReally(int unit, int month)
    {
        if (!Owes(unit, month) || HandsIn(unit, month) is not { } day)
            return null;
        foreach (var (from, to) in Outages)
        {
            if (from <= day && day <= to)
                return to.AddDays(1);
        }
        return day;
    }

    /// <summary>A unit that merged before the data closed owes nothing any more.</summary>
    private static bool Owes(int unit, int month) => unit != Merged || Close(month) < MergedOn;

    // The expectation, written apart: plain lists and loops.

    private static readonly HashSet<DateOnly> DaysOff =
    [
        .. Days("2026-01-01 2026-01-02 2026-02-16 2026-02-17 2026-02-18 2026-02-19 2026-02-20 2026-04-26 2026-04-27 2026-04-30 2026-05-01 2026-08-31 2026-09-01 2026-09-02 2027-01-01"),
    ];

    private static readonly HashSet<DateOnly> WorkedSaturdays = [.. Days("2026-01-10 2026-08-22")];

    private static bool IsWorked(DateOnly day) =>
        WorkedSaturdays.Contains(day) || (day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !DaysOff.Contains(day));

    private static DateOnly Close(int month) => new(2026, month, 14);

    private static string Period(int month) => $"2026-{month:00}";

    /// <summary>The 17th, or the next day that is worked.</summary>
    private static DateOnly Due(int month)
    {
        var day = new DateOnly(2026, month, 17);
        while (!IsWorked(day))
            day = day.AddDays(1);
        return day;
    }

    private static DateOnly AfterWorking(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            if (IsWorked(day))
                count--;
        }
        return day;
    }

    private static DateOnly BeforeWorking(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(-1);
            if (IsWorked(day))
                count--;
        }
        return day;
    }

    private static IEnumerable<(int Unit, DateOnly Day)> Expected()
    {
        for (var month = 1; month <= 12; month++)
        {
            var due = Due(month);
            var opens = Close(month).AddDays(-4);
            while (!IsWorked(opens))
                opens = opens.AddDays(1);
            var week = due.AddDays(-7);
            while (!IsWorked(week))
                week = week.AddDays(-1);
            DateOnly[] steps = [.. new[] { week, BeforeWorking(due, 3), BeforeWorking(due, 1), due, AfterWorking(due, 1), AfterWorking(due, 3) }.Where(d => d > opens).Prepend(opens)];
            foreach (var unit in Enumerable.Range(1, Communes))
            {
                // The merged unit's last month is passed on to its successor on the day of the merger.
                var until = !Owes(unit, month) ? MergedOn : HandsInReally(unit, month) ?? DateOnly.MaxValue;
                var who = unit == Merged && Owes(unit, month) ? (DateOnly day) => day >= MergedOn ? Into : Merged : (Func<DateOnly, int>)(_ => unit);
                foreach (var day in steps.Select(Back).Distinct())
                {
                    // It is handed in after the morning's look, so that morning still reminds.
                    if (day <= until && (Owes(unit, month) || day < MergedOn))
                        yield return (who(day), day);
                }
            }
        }
    }

    /// <summary>What fell due in an outage is said once, the morning the bot is back.</summary>
    private static DateOnly Back(DateOnly day)
    {
        foreach (var (from, to) in Outages)
        {
            if (from <= day && day <= to)
                return to.AddDays(1);
        }
        return day;
    }

    private static IEnumerable<DateOnly> Days(string list) => list.Split(' ').Select(d => DateOnly.ParseExact(d, "yyyy-MM-dd", CultureInfo.InvariantCulture));

    private static int NumberOf(string address) => int.Parse(address[(address.LastIndexOf('/') + 1)..], CultureInfo.InvariantCulture);

    private static Task Merge(ReportScene scene) => scene.Commit(
        OrganisationRecords.Units.Put(ReportScene.Made(ReportScene.Unit(Merged), "Đoàn xã 007", OrgUnitKind.CommuneUnion, ReportScene.Province, to: MergedOn)),
        OrganisationRecords.Changes.Put(new OrgChange
        {
            Id = OrgChangeId.Of(TestIds.Of(0xD_0000_0007)), Kind = OrgChangeKind.Merge, On = MergedOn, Units = [ReportScene.Unit(Merged), ReportScene.Unit(Into)],
            Successions = [new OrgSuccession(ReportScene.Unit(Merged), ReportScene.Unit(Into), SuccessionShare.Full)], EnteredAt = scene.Now,
        }));
}
