using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Organisation;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;

namespace VolunteerBot.Dialogs.Reporting;

/// <summary>A file that was made: how it is handed over, and the bytes to keep with the turn.</summary>
public sealed record MadePaper(SentDocument Document, PutFile Content);

/// <summary>Makes reports into documents. The host does; the same data give the same bytes.</summary>
public interface IReportPapers
{
    /// <summary>The finished report in the form its issuer needs; "DỰ THẢO" stands on it until it is approved.</summary>
    ValueTask<MadePaper> Docx(ReportForm form, OrgTree units, CancellationToken cancel);

    /// <summary>The figures, by unit.</summary>
    ValueTask<MadePaper> Xlsx(ReportForm form, OrgTree units, CancellationToken cancel);

    /// <summary>Rows as a sheet, the first being its heading.</summary>
    MadePaper Sheet(IReadOnlyList<IReadOnlyList<object?>> rows, string name);
}
