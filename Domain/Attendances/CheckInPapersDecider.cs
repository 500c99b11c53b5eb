using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Attendances;

/// <summary>Decides who gets the papers of a check-in: its leader, who is noted as having looked at the list.</summary>
public sealed class CheckInPapersDecider(IRecords records, ICheckInPapers papers, CheckInLinks links) : IDecider
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>Files can be made anew at any time; a code in a picture is old after a minute.</summary>
    private static readonly TimeSpan ListKept = TimeSpan.FromDays(7), QrKept = TimeSpan.FromDays(1);

    public Task<Outcome>? Decide(IIntention intention, DecisionContext context, CancellationToken cancel) => intention switch
    {
        MakeAttendanceList make => List(make, context, cancel),
        ShowCheckInQr show => Qr(show, context, cancel),
        _ => null,
    };

    private async Task<Outcome> List(MakeAttendanceList make, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await CheckInAccess.Managed(records, make.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        var sheet = await AttendanceSheets.Of(records, stored.Value, context.Units, cancel);
        var paper = new Paper(context.Ids.Next().ToString("N"), $"diem-danh-{stored.Value.Code}.xlsx", Xlsx);
        var file = KeptFiles.Keep(new PutFile(paper.FileId, papers.List(sheet)), context.By.Id, context.Now, context.Now + ListKept);
        return new Outcome.Done([.. file, context.Audit("attendance.seen", "activities/" + make.ActivityId)], new AttendanceListMade(stored.Value, paper, sheet.People.Count));
    }

    private async Task<Outcome> Qr(ShowCheckInQr show, DecisionContext context, CancellationToken cancel)
    {
        var (stored, refused) = await CheckInAccess.Managed(records, show.ActivityId, context, cancel);
        if (stored is null)
            return refused!;
        var plan = stored.Value;
        if (plan.ClosedAt is not null || !plan.Ways.Contains(CheckInWay.Link))
            return new Outcome.Refused(null, new CheckInWayClosed(plan.Title));
        var (id, until) = (context.Ids.Next().ToString("N"), CheckInCodes.GoodUntil(context.Now));
        var file = KeptFiles.Keep(new PutFile(id, papers.Qr(links.Scanned(plan, context.Now), plan, until)), context.By.Id, context.Now, context.Now + QrKept);
        return new Outcome.Done(file, new CheckInQrShown(plan, id, links.Page(plan), until));
    }
}
