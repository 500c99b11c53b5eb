using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Benchmarks.Scale;

/// <summary>
/// The monthly and the yearly report of every province and commune, for all years: opened by the program's own rules, handed in and
/// approved with the figures of its template. The periods that are open now are left for the sweep to open.
/// </summary>
internal sealed class ScaleReports(ScaleCountry country, ScalePeople people)
{
    private readonly ScaleSizes _sizes = country.Sizes;
    private readonly DateOnly _today = VietnamTime.DateOf(country.Sizes.Now);
    private readonly OrgTree _tree = new OrgHistory(country.All(), []).On(VietnamTime.DateOf(country.Sizes.Now));

    /// <summary>Half a year of what is past is open to be late: the last month, of one unit in five.</summary>
    private DateOnly LastMonth => _today.AddDays(-45);

    public IEnumerable<RecordPut> Templates() => Ready().Select(t => ReportingRecords.Templates.Put(t));

    public IEnumerable<RecordPut> Opened() => Past().Select(p => ReportingRecords.Opened.Put(new OpenedPeriod(Keys.Of(p.Template.Code, p.Period.Key), DueDate.EndOf(p.Period.To), _sizes.Communes)));

    public IEnumerable<RecordPut> Obligations() => All().Select(o => ReportingRecords.Obligations.Put(o.Obligation));

    public IEnumerable<RecordPut> Reports() =>
        from o in All()
        where o.Obligation.HasLanded
        select ReportingRecords.Reports.Put(new Report
        {
            Id = o.Obligation.Id,
            Versions =
            [
                new ReportVersion
                {
                    No = 1, At = DueDate.EndOf(o.Obligation.Due.AddDays(-1)), By = ScalePeople.IdOf(people.CadreOf(o.Number)), TemplateVersion = 1, Activities = 12,
                    Figures = o.Template.Indicators.ToDictionary(i => i.Code, i => new ReportedFigure(100 + o.Number % 50, 100 + o.Number % 50, Sureness.Verified)),
                    Passages = o.Template.Passages.ToDictionary(p => p.Code, _ => ScaleWords.Story),
                },
            ],
        });

    private IEnumerable<ReportTemplate> Ready() => ReadyTemplates.For(country.Centre, _today.AddYears(-_sizes.Years));

    private IEnumerable<(ReportTemplate Template, ReportingPeriod Period)> Past()
    {
        foreach (var template in Ready())
        {
            var period = ReportingPeriods.Containing(_today.AddYears(-_sizes.Years), template.Period, template.Cut);
            for (; period is not null && period.To.AddDays(6) < _today; period = ReportingPeriods.After(period, template.Cut))
                yield return (template, period);
        }
    }

    private IEnumerable<(ReportObligation Obligation, ReportTemplate Template, int Number)> All()
    {
        foreach (var (template, period) in Past())
        {
            var number = 0;
            foreach (var opened in ObligationOpening.Of(template, period, _tree, WorkingCalendar.Vietnam, template.OpensOn(period)))
                yield return (Settled(opened, number++), template, number);
        }
    }

    private ReportObligation Settled(ReportObligation o, int number)
    {
        if (o.Period.To > LastMonth && number % 5 == 0)
            return o with { NextAt = null };
        var cadre = ScalePeople.IdOf(people.CadreOf(number));
        return o with
        {
            State = ObligationState.Approved, SubmittedAt = DueDate.EndOf(o.Due.AddDays(-1)), SubmittedBy = cadre, DecidedAt = DueDate.EndOf(o.Due.AddDays(2)), NextAt = null,
            Steps =
            [
                new StepReceipt("open", DueDate.EndOf(o.OpensOn), StepOutcome.Sent, [cadre], "report-digest") { For = o.Due }, new StepReceipt("T-3", DueDate.EndOf(o.Due.AddDays(-3)), StepOutcome.Sent, [cadre], "report-digest") { For = o.Due },
            ],
        };
    }
}
