using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Certificates;

namespace VolunteerBot.Dialogs.Certificates;

/// <summary>How figures of what somebody did are said.</summary>
internal static class CertificateWords
{
    /// <summary>Arguments of <c>/thanhtich</c>.</summary>
    public const string All = "tatca";

    /// <summary>"12 hoạt động, 34,5 giờ (01/03/2026 – 22/11/2026)"; without hours where none were approved.</summary>
    public static Say Of(CertifiedService service) => new("cert.service", Figures(service.Activities, service.Hours), Span(service.From, service.To));

    public static Say Figures(int activities, decimal hours) => hours > 0 ? new Say("record.figures", activities, hours) : new Say("record.figuresNoHours", activities);

    public static Say Span(DateOnly from, DateOnly to) => from == to ? new Say("cert.day", from) : new Say("cert.days", from, to);

    public static Say Badges(ServiceRecord record) => new("several", record.Badges.Select(b => new Say("badge." + b)).ToList());

    public static Say Line(Served served) =>
        new("record.line", served.On, served.Title, new Say("served." + served.As), served.Hours is { } hours ? new Say("record.hours", hours) : "record.hoursOpen");

    public static Say Standing(Certificate certificate) => certificate.Revoked is null ? "cert.standing.valid" : "cert.standing.revoked";

    public static void Attach(Reply reply, IReadOnlyList<Paper> papers) => reply.Documents.AddRange(papers.Select(p => new SentDocument(p.FileId, p.Name, p.MediaType)));
}
