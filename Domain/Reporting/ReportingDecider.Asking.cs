using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Reporting;

/// <summary>The part that decides what is asked for: requests, templates, training, calendars.</summary>
public sealed partial class ReportingDecider
{
    private async Task<Outcome> Open(OpenRequest intention, DecisionContext context, CancellationToken cancel)
    {
        if (!ReportingAccess.MayAsk(context.By, intention.Within, context.Units, context.Today))
            return No(new NotAllowed());
        if (intention.Due < context.Today || intention.Due > context.Today.AddDays(400))
            return new Outcome.Refused("due", new UselessDay(context.Today));
        var units = intention.Units.Where(u => u != intention.Within && context.Units.IsWithin(u, intention.Within) && context.Units.Find(u) is not null).Distinct().ToList();
        if (units.Count == 0)
            return new Outcome.Refused("units", new NobodyAsked());
        var calendar = await reporting.Calendar(cancel);
        var code = ReadyTemplates.Request + "-" + Fingerprints.Of(context.Ids.Next().ToString("N"));
        var template = ReadyTemplates.RequestOf(code, intention.Name, intention.Within, context.Today, intention.Due, units) with
        {
            Indicators = intention.Indicators, Document = intention.Document, DocumentName = intention.DocumentName, By = context.By.Id,
        };
        var changes = new List<Change> { ReportingRecords.Templates.Put(template, 0), context.Audit("report.asked", "reportTemplates/" + code) };
        var notices = new List<Notice>();
        var opened = ObligationOpening.Of(template, template.Only!, context.Units, calendar, context.Today).ToList();
        var nobody = 0;
        foreach (var o in opened)
        {
            var roles = Permissions.RolesWith(ReportingAccess.Writing(template.Line));
            var readers = ReportReaders.Of(await people.Holding(o.UnitId, roles, cancel), o.UnitId, roles, context.Today);
            nobody += readers.Count == 0 ? 1 : 0;
            // Told at once: the opening of the ladder is said.
            var told = o with
            {
                Steps = [new StepReceipt(LadderStep.Opening, context.Now, readers.Count > 0 ? StepOutcome.Sent : StepOutcome.Nobody, [.. readers.Select(r => r.Id)]) { For = o.Due }],
            };
            changes.Add(ReportingRecords.Obligations.Put(LadderPlan.Replanned(told, template, calendar), 0));
            notices.AddRange(readers.Where(r => r.Id != context.By.Id).Select(r => new Notice(r.Id, new RequestForYou(told, template, context.By.Name))));
        }
        changes.Add(ReportingRecords.Opened.Put(new OpenedPeriod(Keys.Of(template.Code, template.Only!.Key), context.Now, opened.Count), 0));
        return new Outcome.Done(changes, new RequestOpened(template, opened.Count, notices.Count, nobody), notices);
    }

    private async Task<Outcome> Turn(TurnTemplate intention, DecisionContext context, CancellationToken cancel)
    {
        var known = await records.Get(ReportingRecords.Templates, intention.Code, cancel);
        var template = known?.Value ?? ReadyTemplates.For(intention.Within, context.Today).FirstOrDefault(t => t.Code == intention.Code);
        if (template is null)
            return No(new NotFound());
        if (!ReportingAccess.MayAsk(context.By, template.Within, context.Units, context.Today))
            return No(new NotAllowed());
        var turned = template with { IsOn = intention.On, By = context.By.Id };
        return new Outcome.Done(
            [ReportingRecords.Templates.Put(turned, known?.Version ?? 0), context.Audit(intention.On ? "template.turnedOn" : "template.turnedOff", "reportTemplates/" + turned.Code)],
            new TemplateTurned(turned));
    }

    private async Task<Outcome> Save(SaveTemplate intention, DecisionContext context, CancellationToken cancel)
    {
        var known = await records.Get(ReportingRecords.Templates, intention.Template.Code, cancel);
        if (!ReportingAccess.MayAsk(context.By, known?.Value.Within ?? intention.Template.Within, context.Units, context.Today)
            || !ReportingAccess.MayAsk(context.By, intention.Template.Within, context.Units, context.Today))
            return No(new NotAllowed());
        if ((known?.Value.Version ?? 0) != intention.Seen)
            return No(new ChangedMeanwhile());
        var problems = (intention.Unread ?? []).Concat(TemplateRules.Check(intention.Template, context.Units)).ToList();
        if (problems.Count > 0)
            return new Outcome.Refused(problems[0].Part, new WrongTemplate(problems));
        var (saved, changes) = TemplateSaving.Of(intention.Template with { By = context.By.Id }, known);
        return new Outcome.Done([.. changes, context.Audit(TemplateSaving.Action, "reportTemplates/" + saved.Code)], new TemplateSaved(saved, await OwedUnder(saved, context.Today, cancel)));
    }

    /// <summary>How many reports are owed under a template, of the periods that may be open.</summary>
    private async Task<int> OwedUnder(ReportTemplate template, DateOnly today, CancellationToken cancel)
    {
        var count = 0;
        foreach (var period in (template with { IsOn = true, From = DateOnly.MinValue }).OpenOn(today))
            count += (await reporting.OfPeriod(template.Code, period.Key, cancel)).Count(o => o.IsOwed);
        return count;
    }

    private async Task<Outcome> Practise(StartPractice intention, DecisionContext context, CancellationToken cancel)
    {
        if (!Permissions.May(context.By, Deed.SubmitReports, intention.Unit, context.Units, context.Today))
            return No(new NotAllowed());
        var template = (await reporting.Templates(cancel)).GetValueOrDefault(ReadyTemplates.Monthly);
        if (template is null)
            return No(new NotFound());
        var calendar = await reporting.Calendar(cancel);
        var period = ReportingPeriods.Containing(context.Today, PeriodKind.Month, template.Cut)!;
        var o = ObligationOpening.Practice(template, period, intention.Unit, context.Units.ParentOf(intention.Unit), context.Today, calendar);
        var known = await records.Get(ReportingRecords.Obligations, o.Id, cancel);
        if (known is not null)
            return new Outcome.Done([], new PracticeStarted(known.Value));
        return new Outcome.Done([ReportingRecords.Obligations.Put(o, 0), context.Audit("report.practised", Subject(o))], new PracticeStarted(o));
    }

    private async Task<Outcome> SavePaper(SavePaperTemplate intention, DecisionContext context, CancellationToken cancel)
    {
        if (!(await reporting.Templates(cancel)).TryGetValue(intention.Template, out var template))
            return No(new NotFound());
        if (!Permissions.May(context.By, ReportingAccess.Writing(template.Line), intention.Unit, context.Units, context.Today))
            return No(new NotAllowed());
        var id = PaperTemplate.IdOf(intention.Unit, intention.Template);
        Change change = intention is { FileId: { } file, Name: { } name }
            ? ReportingRecords.PaperTemplates.Put(new PaperTemplate(id, intention.Unit, intention.Template, file, name, context.By.Id, context.Now))
            : ReportingRecords.PaperTemplates.Delete(id);
        return new Outcome.Done([change, context.Audit("report.paperTemplate", "paperTemplates/" + id)], new PaperTemplateSaved(template, intention.FileId is not null));
    }

    private async Task<Outcome> Link(MakeCalendarLink intention, DecisionContext context, CancellationToken cancel)
    {
        if (!Permissions.May(context.By, Deed.SubmitReports, intention.Unit, context.Units, context.Today))
            return No(new NotAllowed());
        var former = await records.Find(RecordQuery<CalendarLink>.Equal(ReportingRecords.CalendarLinks, ReportingRecords.LinksByUnit, intention.Unit.ToString()), cancel);
        var link = new CalendarLink(Joining.Codes.Long(context.Ids.Next(), context.Ids.Next()), intention.Unit, context.Now, context.By.Id);
        return new Outcome.Done(
        [
            .. former.Select(f => ReportingRecords.CalendarLinks.Delete(f.Value.Token)), ReportingRecords.CalendarLinks.Put(link, 0),
            context.Audit("calendar.linked", "units/" + intention.Unit),
        ], new CalendarLinkMade(link));
    }
}
