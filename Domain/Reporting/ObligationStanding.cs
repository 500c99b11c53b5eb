using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.Reporting;

/// <summary>Where an obligation stands at an instant, as people name it.</summary>
public enum ObligationStanding
{
    Open,
    Draft,
    Extended,
    Late,
    Returned,
    Submitted,
    SubmittedLate,
    Approved,
    Excused,
    Superseded,
}

/// <summary>What became of the reports that were expected.</summary>
/// <param name="Expected">Those whose units existed when the data closed; practice never counts.</param>
/// <param name="Excused">Of these, those that need not be handed in.</param>
public readonly record struct SubmissionRates(int Expected, int Excused, int Landed, int InTime, int Late)
{
    /// <summary>Completeness as DHIS2 has it: what landed in per cent of what was expected; null when nothing was.</summary>
    public decimal? Completeness(bool withExcused) => Share(Landed, withExcused);

    /// <summary>Timeliness: what landed in time in per cent of what was expected.</summary>
    public decimal? Timeliness(bool withExcused) => Share(InTime, withExcused);

    /// <param name="obligations">Of one or many periods; those passed on to a successor are left out, their successor's counts.</param>
    public static SubmissionRates Of(IEnumerable<ReportObligation> obligations, DateTimeOffset now)
    {
        int expected = 0, excused = 0, landed = 0, inTime = 0, late = 0;
        foreach (var o in obligations)
        {
            if (o.IsPractice || o.State == ObligationState.Superseded)
                continue;
            expected++;
            if (o.State == ObligationState.Excused)
                excused++;
            else if (o.SubmittedAt is { } at)
            {
                // Sent back: it landed, and the clock of the first landing stands, but it is owed again.
                landed += o.HasLanded ? 1 : 0;
                inTime += o.HasLanded && at < o.DueInstant ? 1 : 0;
                late += o.IsLateAt(now) ? 1 : 0;
            }
            else if (now >= o.DueInstant)
                late++;
        }
        return new(expected, excused, landed, inTime, late);
    }

    private decimal? Share(int part, bool withExcused) =>
        (withExcused ? Expected : Expected - Excused) is var whole && whole > 0 ? 100m * part / whole : null;
}

public static class Standings
{
    public static ObligationStanding StandingAt(this ReportObligation o, DateTimeOffset now) => o.State switch
    {
        ObligationState.Submitted => o.SubmittedAt < o.DueInstant ? ObligationStanding.Submitted : ObligationStanding.SubmittedLate,
        ObligationState.Approved => ObligationStanding.Approved,
        ObligationState.Excused => ObligationStanding.Excused,
        ObligationState.Superseded => ObligationStanding.Superseded,
        _ when o.IsLateAt(now) => ObligationStanding.Late,
        ObligationState.Returned => ObligationStanding.Returned,
        ObligationState.Draft => ObligationStanding.Draft,
        _ => o.IsExtended ? ObligationStanding.Extended : ObligationStanding.Open,
    };

    /// <summary>Who answers for it today: the unit, the one it went into whole, or (when it was split or dissolved) the one it reported to.</summary>
    public static OrgUnitId? AnsweringUnit(this ReportObligation o, OrgTree units) => units.Current(o.UnitId) ?? units.Current(o.ReceiverId);
}
