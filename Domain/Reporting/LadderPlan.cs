using VolunteerBot.Domain.Time;

namespace VolunteerBot.Domain.Reporting;

/// <summary>A step with the instant at which it speaks.</summary>
public readonly record struct PlannedStep(LadderStep Step, DateTimeOffset At);

/// <summary>What the ladder of an obligation has still to say. A pure function of the obligation, its template and the calendar.</summary>
public static class LadderPlan
{
    /// <summary>The steps of the due day that holds, in order of time. What lies before the opening is never said.</summary>
    public static IReadOnlyList<PlannedStep> All(ReportObligation o, ReportTemplate template, WorkingCalendar calendar)
    {
        var ladder = template.Ladder;
        var steps = ladder.Steps.Select(s => new PlannedStep(s, ladder.InstantOf(s, o.OpensOn, o.Due, calendar))).OrderBy(s => s.At).ToList();
        var opening = steps.Find(s => s.Step.IsOpening).At;
        steps.RemoveAll(s => !s.Step.IsOpening && s.At <= opening);
        return steps;
    }

    /// <summary>The obligation with the instant at which the sweep looks at it next; none while it is not owed or a request waits.</summary>
    public static ReportObligation Replanned(ReportObligation o, ReportTemplate? template, WorkingCalendar calendar)
    {
        if (template is null || o.IsPractice || !o.IsOwed || o.Asked is not null)
            return o with { NextAt = null };
        DateTimeOffset? next = o.SnoozedTo;
        foreach (var planned in All(o, template, calendar))
        {
            if (!IsSettled(o, planned.Step) && (next is null || planned.At < next))
                next = planned.At;
        }
        return o with { NextAt = next };
    }

    /// <summary>The steps whose time has come and that nothing has come of yet, in order of time.</summary>
    public static IReadOnlyList<PlannedStep> Due(ReportObligation o, ReportTemplate template, WorkingCalendar calendar, DateTimeOffset now) =>
        !o.IsOwed || o.Asked is not null || o.IsPractice ? []
            : [.. All(o, template, calendar).Where(p => p.At <= now && !IsSettled(o, p.Step))];

    /// <summary>Whether "hẹn lại" has come round.</summary>
    public static bool IsSnoozeOver(ReportObligation o, DateTimeOffset now) => o.SnoozedTo is { } at && at <= now;

    /// <summary>
    /// Whether a step is left out: before the hour somebody put it off to, or the one after "đã nhận". Never the morning it is due nor
    /// what follows.
    /// </summary>
    public static bool IsMuted(ReportObligation o, PlannedStep planned) =>
        planned.Step.CanBeMuted && (o.MutedStep == planned.Step.Code || planned.At < o.SnoozedTo);

    /// <summary>The step that "đã nhận" leaves out: the next one that may be.</summary>
    public static string? NextToMute(ReportObligation o, ReportTemplate template, WorkingCalendar calendar, DateTimeOffset now) =>
        All(o, template, calendar).Where(p => p.At > now && p.Step.CanBeMuted).Select(p => p.Step.Code).FirstOrDefault();

    /// <summary>Closes what has passed unsaid, so that an obligation that is owed again does not begin with old reminders.</summary>
    public static ReportObligation WithoutPast(ReportObligation o, ReportTemplate template, WorkingCalendar calendar, DateTimeOffset now) => o with
    {
        Steps =
        [
            .. o.Steps,
            .. All(o, template, calendar).Where(p => p.At <= now && !IsSettled(o, p.Step))
                .Select(p => new StepReceipt(p.Step.Code, now, StepOutcome.Superseded, []) { For = o.Due }),
        ],
    };

    /// <summary>A step counts for one due day; the opening once.</summary>
    private static bool IsSettled(ReportObligation o, LadderStep step) =>
        o.Steps.Any(r => r.Step == step.Code && (step.IsOpening || r.For == o.Due));
}
