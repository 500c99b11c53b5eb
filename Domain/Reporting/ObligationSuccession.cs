using VolunteerBot.Domain.Organisation;

namespace VolunteerBot.Domain.Reporting;

/// <summary>
/// What becomes of open obligations when units merge, are split or dissolved. A unit that ended before the data closed does not report:
/// the one it went into does, for both. One that ended afterwards is reported for by whoever answers for it now.
/// </summary>
public static class ObligationSuccession
{
    /// <summary>The obligation as it goes on; null when nothing changes.</summary>
    public static ReportObligation? Settle(ReportObligation o, OrgTree units)
    {
        if (!o.IsOwed || units.VersionOf(o.UnitId) is not null || EndOf(o.UnitId, units) is not { } end)
            return null;
        if (end > o.Period.To)
            return null;
        return o with
        {
            State = ObligationState.Superseded, SucceededBy = units.Current(o.UnitId), NextAt = null, Asked = null, SnoozedTo = null,
        };
    }

    /// <summary>The first day on which a unit no longer existed; null while it does.</summary>
    private static DateOnly? EndOf(OrgUnitId unit, OrgTree units) => units.History.Find(unit)?.Latest.ValidTo;
}
