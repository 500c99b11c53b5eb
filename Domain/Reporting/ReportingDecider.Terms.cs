using VolunteerBot.Domain.Access;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Reporting;

/// <summary>The part that decides about reminders and about more time.</summary>
public sealed partial class ReportingDecider
{
    /// <summary>Nobody is given more than this beyond the day it was due.</summary>
    private const int MostDaysMore = 90;

    private async Task<Outcome> Ask(AskTerms intention, DecisionContext context, CancellationToken cancel)
    {
        var (found, refused) = await Mine(intention.Id, context, cancel);
        if (found is not var (stored, template))
            return refused!;
        var o = stored.Value;
        if (!o.IsOwed)
            return No(new NotOwed(o.StandingAt(context.Now)));
        if (o.Asked is not null)
            return No(new AlreadyAsked());
        if (intention.Kind == TermsKind.Extend && (intention.Until is not { } until || until <= o.Due || until < context.Today || until > o.Due.AddDays(MostDaysMore)))
            return new Outcome.Refused("until", new UselessDay(o.Due));
        var asked = o with { Asked = new TermsRequest(intention.Kind, intention.Until, intention.Reason, context.By.Id, context.Now), NextAt = null };
        var readers = await Deciders(o, context, cancel);
        return new Outcome.Done([ReportingRecords.Obligations.Put(asked, stored.Version), context.Audit("report.termsAsked", Subject(o))],
            new TermsAsked(asked, template, [.. readers.Select(r => r.Name)]),
            [.. readers.Select(r => new Notice(r.Id, new TermsToDecide(asked, template, context.By.Name)))]);
    }

    private async Task<Outcome> DecideAsked(DecideTerms intention, DecisionContext context, CancellationToken cancel)
    {
        var (found, refused) = await Decidable(intention.Id, context, cancel);
        if (found is not var (stored, template))
            return refused!;
        if (stored.Value is not { Asked: { } asked } o || !o.IsOwed)
            return No(new NothingToDecide());
        var calendar = await reporting.Calendar(cancel);
        var next = o with { Asked = null };
        if (intention.IsGranted && asked.Kind == TermsKind.Excuse)
            next = next with { State = ObligationState.Excused, Reason = asked.Reason, DecidedAt = context.Now, DecidedBy = context.By.Id, SnoozedTo = null };
        else if (intention.IsGranted)
            // The day as it was agreed on: no shifting of what two people have fixed.
            next = next with { Due = asked.Until!.Value, IsExtended = true, MutedStep = null, SnoozedTo = null };
        next = intention.IsGranted ? LadderPlan.WithoutPast(next, template, calendar, context.Now) : next;
        next = LadderPlan.Replanned(next, template, calendar);
        var receipt = new TermsDecided(next, template, asked, intention.IsGranted, context.By.Name, intention.Note);
        return new Outcome.Done(
        [
            ReportingRecords.Obligations.Put(next, stored.Version), context.Audit(intention.IsGranted ? "report.termsGranted" : "report.termsRefused", Subject(o)),
        ], receipt, asked.By == context.By.Id ? [] : [new Notice(asked.By, receipt)]);
    }

    private async Task<Outcome> Acknowledge(AcknowledgeReminder intention, DecisionContext context, CancellationToken cancel)
    {
        var (found, refused) = await Mine(intention.Id, context, cancel);
        if (found is not var (stored, template))
            return refused!;
        var o = stored.Value;
        if (!o.IsOwed)
            return No(new NotOwed(o.StandingAt(context.Now)));
        var calendar = await reporting.Calendar(cancel);
        var noted = o with { TakenBy = context.By.Id, MutedStep = LadderPlan.NextToMute(o, template, calendar, context.Now) };
        noted = LadderPlan.Replanned(noted, template, calendar);
        var next = LadderPlan.All(noted, template, calendar).Where(p => p.At > context.Now && p.Step.Audience == LadderAudience.Owing && !LadderPlan.IsMuted(noted, p))
            .Select(p => (DateTimeOffset?)p.At).FirstOrDefault();
        return new Outcome.Done([ReportingRecords.Obligations.Put(noted, stored.Version), context.Audit("report.acknowledged", Subject(o))],
            new ReminderAcknowledged(noted, template, next));
    }

    private async Task<Outcome> Snooze(SnoozeReminder intention, DecisionContext context, CancellationToken cancel)
    {
        var (found, refused) = await Mine(intention.Id, context, cancel);
        if (found is not var (stored, template))
            return refused!;
        var o = stored.Value;
        if (!o.IsOwed)
            return No(new NotOwed(o.StandingAt(context.Now)));
        if (intention.Until <= context.Now || intention.Until > context.Now.AddDays(31))
            return new Outcome.Refused("until", new UselessDay(o.Due));
        var calendar = await reporting.Calendar(cancel);
        var later = LadderPlan.Replanned(o with { SnoozedTo = intention.Until, TakenBy = context.By.Id }, template, calendar);
        return new Outcome.Done([ReportingRecords.Obligations.Put(later, stored.Version), context.Audit("report.snoozed", Subject(o))],
            new ReminderSnoozed(later, template, intention.Until));
    }
}
