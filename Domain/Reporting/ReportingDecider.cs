using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.People;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Decides everything about reports. Reads through the ports and returns changes; it writes nothing.</summary>
public sealed partial class ReportingDecider(IRecords records, IPeople people, IReporting reporting, PlanTargets.IPlanTargets targets) : IDecider
{
    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        SubmitReport submit => Submit(submit, context, cancel),
        SaveReportDraft draft => Save(draft, context, cancel),
        ApproveReports approve => Approve(approve, context, cancel),
        ReturnReport back => Return(back, context, cancel),
        AskTerms ask => Ask(ask, context, cancel),
        DecideTerms decide => DecideAsked(decide, context, cancel),
        AcknowledgeReminder noted => Acknowledge(noted, context, cancel),
        SnoozeReminder later => Snooze(later, context, cancel),
        OpenRequest request => Open(request, context, cancel),
        TurnTemplate turn => Turn(turn, context, cancel),
        SaveTemplate save => Save(save, context, cancel),
        StartPractice practice => Practise(practice, context, cancel),
        MakeCalendarLink link => Link(link, context, cancel),
        SavePaperTemplate paper => SavePaper(paper, context, cancel),
        _ => null,
    };

    private async Task<Outcome> Submit(SubmitReport intention, DecisionContext context, CancellationToken cancel)
    {
        var (found, refused) = await Mine(intention.Id, context, cancel);
        if (found is not var (stored, template))
            return refused!;
        var o = stored.Value;
        if (o.State is ObligationState.Excused or ObligationState.Superseded)
            return No(new NotOwed(o.StandingAt(context.Now)));
        if (o.Mark() != intention.Seen)
            return No(o.HasLanded ? new SubmittedMeanwhile(await NameOf(o.SubmittedBy, cancel), o.SubmittedAt!.Value) : new ChangedMeanwhile());
        if (await reporting.Form(o.Id, context.Units, cancel) is not { } form)
            return No(new NotFound());
        if (Wrong(template, form, intention.Figures) is { } wrong)
            return wrong;
        if (template.Passages.FirstOrDefault(p => p.IsNeeded && string.IsNullOrWhiteSpace(intention.Passages.GetValueOrDefault(p.Code))) is { } lacking)
            return new Outcome.Refused("t." + lacking.Code, new ReasonMissing(lacking.Code));
        var isCorrection = o.SubmittedAt is not null;
        var report = await Handed(form, intention, context, cancel);
        var landed = o with
        {
            State = ObligationState.Submitted, SubmittedAt = o.SubmittedAt ?? context.Now, SubmittedBy = context.By.Id, TemplateVersion = template.Version,
            NextAt = null, Asked = null, SnoozedTo = null, DecidedAt = null, DecidedBy = null, Reason = null,
        };
        var readers = await Deciders(landed, context, cancel);
        return new Outcome.Done(
        [
            ReportingRecords.Obligations.Put(landed, stored.Version), report,
            context.Audit(isCorrection ? "report.corrected" : "report.submitted", Subject(o)),
        ],
            new ReportSubmitted(landed, template, isCorrection, [.. readers.Select(r => r.Name)]),
            o.IsPractice ? [] : [.. readers.Select(r => new Notice(r.Id, new ReportToApprove(landed, template, context.By.Name, isCorrection)))]);
    }

    /// <summary>Figures as they are frozen: with what the records said, and the units below as they stand now.</summary>
    private async Task<Change> Handed(ReportForm form, SubmitReport intention, DecisionContext context, CancellationToken cancel)
    {
        var old = await records.Get(ReportingRecords.Reports, form.Obligation.Id, cancel);
        var figures = new Dictionary<string, ReportedFigure>(StringComparer.Ordinal);
        foreach (var figure in form.Figures)
        {
            if (figure.Indicator.ShareOf is not null && figure.Proposed is { } share)
                figures[figure.Indicator.Code] = new ReportedFigure(share, share, Sureness.FromUnits);
            else if (intention.Figures.TryGetValue(figure.Indicator.Code, out var entered))
                figures[figure.Indicator.Code] = new ReportedFigure(entered.Value, figure.Proposed, entered.Value == figure.Proposed ? figure.Sureness : Sureness.Declared, entered.Why);
        }
        var version = new ReportVersion
        {
            No = (old?.Value.Latest?.No ?? 0) + 1, At = context.Now, By = context.By.Id, TemplateVersion = form.Template.Version, Figures = figures,
            Passages = intention.Passages, Activities = form.Activities,
            Units = [.. form.Below.Select(b => new ConsolidatedUnit(b.UnitId, b.Obligation.State, b.Landed?.Figures.ToDictionary(f => f.Key, f => f.Value.Value)))],
            Targets = form.Template.HasPlanTargets && form.Obligation.AnsweringUnit(context.Units) is { } unit
                ? await targets.Snapshot(unit, form.Obligation.Period.To, context.Units, cancel) : [],
        };
        return ReportingRecords.Reports.Put(new Report { Id = form.Obligation.Id, Versions = [.. old?.Value.Versions ?? [], version] }, old?.Version ?? 0);
    }

    private static Outcome.Refused? Wrong(ReportTemplate template, ReportForm form, IReadOnlyDictionary<string, EnteredFigure> figures)
    {
        foreach (var (code, entered) in figures)
        {
            if (template.Indicator(code) is not { } indicator)
                return new Outcome.Refused(null, new TemplateChanged());
            if (entered.Value < 0 || entered.Value > ReportIndicator.Largest || decimal.Round(entered.Value, indicator.Decimals) != entered.Value)
                return new Outcome.Refused("f." + code, new WrongFigure(code));
            if (form.Figure(code)?.Proposed is { } proposed && proposed != entered.Value && string.IsNullOrWhiteSpace(entered.Why))
                return new Outcome.Refused("why." + code, new ReasonMissing(code));
        }
        return null;
    }

    private async Task<Outcome> Save(SaveReportDraft intention, DecisionContext context, CancellationToken cancel)
    {
        var (found, refused) = await Mine(intention.Id, context, cancel);
        if (found is not var (stored, template))
            return refused!;
        var o = stored.Value;
        if (!o.IsOwed)
            return No(new NotOwed(o.StandingAt(context.Now)));
        var old = await records.Get(ReportingRecords.Reports, o.Id, cancel);
        var known = intention.Figures.Where(f => template.Indicator(f.Key) is not null && f.Value.Value is >= 0 and <= ReportIndicator.Largest).ToList();
        var report = (old?.Value ?? new Report { Id = o.Id }) with
        {
            DraftFigures = known.ToDictionary(f => f.Key, f => f.Value.Value),
            DraftReasons = known.Where(f => f.Value.Why is not null).ToDictionary(f => f.Key, f => f.Value.Why!),
            DraftPassages = intention.Passages, SavedAt = context.Now, SavedBy = context.By.Id,
        };
        var draft = o with { State = o.State == ObligationState.Returned ? o.State : ObligationState.Draft };
        return new Outcome.Done(
        [
            ReportingRecords.Reports.Put(report, old?.Version ?? 0), ReportingRecords.Obligations.Put(draft, stored.Version),
            context.Audit("report.drafted", Subject(o)),
        ], new ReportDraftSaved(draft, template));
    }

    private async Task<Outcome> Approve(ApproveReports intention, DecisionContext context, CancellationToken cancel)
    {
        var changes = new List<Change>();
        var approved = new List<ReportObligation>();
        var notices = new List<Notice>();
        var templates = await reporting.Templates(cancel);
        var denied = 0;
        foreach (var id in intention.Ids.Distinct().Take(MostAtOnce))
        {
            if (await records.Get(ReportingRecords.Obligations, id, cancel) is not { Value: { State: ObligationState.Submitted } o } stored)
                continue;
            if (!ReportingAccess.MayDecide(context.By, o, context.Units, context.Today))
            {
                denied++;
                continue;
            }
            var next = o with { State = ObligationState.Approved, DecidedAt = context.Now, DecidedBy = context.By.Id, Reason = null };
            changes.Add(ReportingRecords.Obligations.Put(next, stored.Version));
            changes.Add(context.Audit("report.approved", Subject(o)));
            approved.Add(next);
            if (!o.IsPractice && o.SubmittedBy is { } by && by != context.By.Id && templates.TryGetValue(o.Template, out var template))
                notices.Add(new Notice(by, new ReportApproved(next, template, context.By.Name)));
        }
        if (approved.Count == 0)
            return No(denied > 0 ? new NotAllowed() : new NothingToDecide());
        return new Outcome.Done(changes, new ReportsApproved(approved, intention.Ids.Count - approved.Count, context.By.Name), notices);
    }

    /// <summary>More than a province has units below it; what is beyond is approved with the next tap.</summary>
    private const int MostAtOnce = 500;

    private async Task<Outcome> Return(ReturnReport intention, DecisionContext context, CancellationToken cancel)
    {
        var (found, refused) = await Decidable(intention.Id, context, cancel);
        if (found is not var (stored, template))
            return refused!;
        var o = stored.Value;
        if (!o.HasLanded)
            return No(new NothingToDecide());
        var calendar = await reporting.Calendar(cancel);
        var back = o with { State = ObligationState.Returned, DecidedAt = context.Now, DecidedBy = context.By.Id, Reason = intention.Note, MutedStep = null };
        back = LadderPlan.WithoutPast(back, template, calendar, context.Now) with { SnoozedTo = MorningAfter(context.Today, template, calendar) };
        back = LadderPlan.Replanned(back, template, calendar);
        return new Outcome.Done([ReportingRecords.Obligations.Put(back, stored.Version), context.Audit("report.returned", Subject(o))],
            new ReportReturned(back, template, context.By.Name, intention.Note),
            o.SubmittedBy is { } by && by != context.By.Id && !o.IsPractice ? [new Notice(by, new ReportReturned(back, template, context.By.Name, intention.Note))] : []);
    }

    private static DateTimeOffset MorningAfter(DateOnly today, ReportTemplate template, Time.WorkingCalendar calendar) =>
        Time.VietnamTime.ToInstant(calendar.Add(today, 1).ToDateTime(template.Ladder.At));

    /// <summary>An obligation that the person may write for.</summary>
    private async ValueTask<((Stored<ReportObligation> Stored, ReportTemplate Template)? Found, Outcome? Refused)> Mine(
        string id, DecisionContext context, CancellationToken cancel)
    {
        if (await Found(id, cancel) is not var (stored, template))
            return (null, No(new NotFound()));
        return ReportingAccess.MaySubmit(context.By, stored.Value, template.Line, context.Units, context.Today)
            ? ((stored, template), null) : (null, No(new NotAllowed()));
    }

    /// <summary>An obligation that the person may decide about.</summary>
    private async ValueTask<((Stored<ReportObligation> Stored, ReportTemplate Template)? Found, Outcome? Refused)> Decidable(
        string id, DecisionContext context, CancellationToken cancel)
    {
        if (await Found(id, cancel) is not var (stored, template))
            return (null, No(new NotFound()));
        return ReportingAccess.MayDecide(context.By, stored.Value, context.Units, context.Today) ? ((stored, template), null) : (null, No(new NotAllowed()));
    }

    private async ValueTask<(Stored<ReportObligation> Stored, ReportTemplate Template)?> Found(string id, CancellationToken cancel) =>
        await records.Get(ReportingRecords.Obligations, id, cancel) is { } stored && await reporting.TemplateOf(stored.Value, cancel) is { } template
            ? (stored, template) : null;

    /// <summary>Those who decide; where nobody is, those of the nearest unit above that has somebody.</summary>
    private async ValueTask<IReadOnlyList<Person>> Deciders(ReportObligation o, DecisionContext context, CancellationToken cancel)
    {
        var (unit, deed) = ReportingAccess.DecidingUnit(o, context.Units);
        return unit is { } at ? await Readers(at, Permissions.RolesWith(deed), context, cancel) : [];
    }

    private async ValueTask<IReadOnlyList<Person>> Readers(OrgUnitId unit, IReadOnlyCollection<Role> roles, DecisionContext context, CancellationToken cancel)
    {
        foreach (var level in context.Units.Above(unit).Prepend(unit))
        {
            var holders = ReportReaders.Of(await people.Holding(level, roles, cancel), level, roles, context.Today);
            if (holders.Any(h => h.Id != context.By.Id))
                return [.. holders.Where(h => h.Id != context.By.Id).Take(5)];
        }
        return [];
    }

    private async ValueTask<string?> NameOf(PersonId? id, CancellationToken cancel) =>
        id is { } known ? (await people.Find(known, cancel))?.Value.Name : null;

    private static Outcome.Refused No(IRefusal why) => new(null, why);

    private static string Subject(ReportObligation o) => "reportObligations/" + o.Id;
}
