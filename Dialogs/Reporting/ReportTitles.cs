using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>What reports are called, for the parts of the host that name them outside of a conversation.</summary>
public static class ReportTitles
{
    public static Say Of(ReportObligation o, IReadOnlyDictionary<string, ReportTemplate> templates) => ReportWords.Title(o, templates);

    public static Say StandingOf(ReportObligation o, DateTimeOffset now) => ReportWords.Standing(o, now);
}
