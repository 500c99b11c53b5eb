using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.People;

namespace VolunteerBot.Dialogs.Certificates;

/// <summary>What somebody did, their certificates, and what waits for those who issue them.</summary>
internal sealed class CertificateViews(IServed served, ICertificates certificates, IPeople people, CertificateLinks links)
{
    private const int MostLines = 5;
    private const int MostInAll = 60;
    private const int MostCertificates = 8;

    /// <summary>What somebody did: figures, badges, the last activities.</summary>
    public async ValueTask<Reply> Record(string argument, TurnContext context, CancellationToken cancel)
    {
        if (!context.IsKnown)
            return Reply.Of("profile.unknown").Offer("menu.join", Command.Join);
        var record = await served.Of(context.Person.Id, cancel);
        if (record.Activities == 0)
            return Reply.Of("record.none").Offer("menu.campaigns", Command.Campaigns).Offer("menu.me", Command.Me);
        var all = argument == CertificateWords.All;
        var reply = Reply.Of(new Say("record.title", context.Person.Name, CertificateWords.Figures(record.Activities, record.Hours)));
        if (record.Years.Count > 1)
            reply.Then(new Say("lines", record.Years.Select(y => Year(record.In(y), y)).ToList()));
        if (record.Badges.Count > 0)
            reply.Then(new Say("record.badges", CertificateWords.Badges(record)));
        reply.Then(new Say("lines", record.All.Take(all ? MostInAll : MostLines).Select(CertificateWords.Line).ToList()));
        reply.Offer("record.card", Command.Card).Offer("record.ask", Command.AskCertificate).Offer("record.certificates", Command.Certificates);
        return all || record.Activities <= MostLines ? reply : reply.Offer("record.all", Command.Record, CertificateWords.All);
    }

    /// <summary>One's own certificates.</summary>
    public async ValueTask<Reply> Own(TurnContext context, CancellationToken cancel)
    {
        var own = (await certificates.Of(context.Person.Id, cancel)).Take(MostCertificates).ToList();
        if (own.Count == 0)
            return Reply.Of("cert.noneOwn").Offer("record.ask", Command.AskCertificate);
        var reply = Reply.Of("cert.own").Then(new Say("lines", own.Select(One).ToList()));
        foreach (var certificate in own.Where(c => c.Revoked is null))
            reply.Offer(new Say("cert.get", certificate.Number), Command.Certificates, certificate.Id.ToString());
        return reply.Offer("record.ask", Command.AskCertificate);
    }

    /// <summary>What waits for a cadre, and what their units issued lately.</summary>
    public async ValueTask<Reply> ToIssue(TurnContext context, CancellationToken cancel)
    {
        var seats = CertificateIssuers.UnitsOf(context.Person, context.Units, context.Today);
        if (seats.Count == 0)
            return Reply.Of("refused.notAllowed");
        var waiting = await WaitingFor(context, cancel);
        var reply = Reply.Of(waiting.Count == 0 ? "cert.nothingWaits" : new Say("cert.waiting", waiting.Count));
        foreach (var (request, i) in waiting.Take(MostLines).Select((r, i) => (r, i + 1)))
        {
            var name = (await people.Find(request.PersonId, cancel))?.Value.Name ?? "?";
            reply.Then(new Say("cert.waits", i, name, context.Units.NameOf(context.Units.Current(request.UnitId)) ?? "?", Domain.Time.VietnamTime.DateOf(request.At)));
            reply.Offer(new Say("cert.issueNo", i), Command.IssueCertificate, request.Id.ToString()).Offer(new Say("cert.refuseNo", i), Command.RefuseCertificate, request.Id.ToString());
        }
        var issued = new List<Certificate>();
        foreach (var unit in seats)
            issued.AddRange(await certificates.IssuedBy(unit, MostLines, cancel));
        if (issued.Count > 0)
            reply.Then("cert.issuedLately").Then(new Say("lines", issued.Select(c => new Say("cert.issuedLine", c.Number, c.Name ?? "–", CertificateWords.Of(c.Service), CertificateWords.Standing(c))).ToList()));
        foreach (var certificate in issued.Where(c => c.Revoked is null))
            reply.Offer(new Say("cert.revokeOne", certificate.Number), Command.RevokeCertificate, certificate.Id.ToString());
        return reply;
    }

    /// <summary>Requests in all units this person reaches with the right to issue, their own left out.</summary>
    public async ValueTask<IReadOnlyList<CertificateRequest>> WaitingFor(TurnContext context, CancellationToken cancel)
    {
        var units = CertificateIssuers.UnitsOf(context.Person, context.Units, context.Today).SelectMany(u => context.Units.Subtree(u)).Distinct().ToList();
        return units.Count == 0 ? [] : [.. (await certificates.Waiting(units, cancel)).Where(r => r.PersonId != context.Person.Id)];
    }

    /// <summary>Whether a code or link is good, for anybody: no more of the person than the page shows.</summary>
    public async ValueTask<Reply> Checked(string text, CancellationToken cancel) => text.Length == 0 ? Reply.Of(new Say("verify.how", links.PageUrl)) : links.Read(text) switch
    {
        CheckedText.Code code => await certificates.WithCode(code.Value, cancel) is { } found ? Standing(found) : Reply.Of(new Say("verify.unknown", CertificateLinks.Shown(code.Value))),
        CheckedText.OtherSite other => Reply.Of(new Say("verify.otherSite", other.Host, links.Host)),
        CheckedText.NumberOnly => Reply.Of("verify.numberOnly"),
        _ => Reply.Of("verify.unreadable"),
    };

    private Reply Standing(Certificate certificate) => certificate.Revoked is { } revoked
        ? Reply.Of(new Say("verify.revoked", certificate.Number, certificate.UnitName, Domain.Time.VietnamTime.DateOf(revoked.At)))
        : Reply.Of(new Say("verify.valid", certificate.Number, certificate.UnitName, Domain.Time.VietnamTime.DateOf(certificate.IssuedAt), CertificateWords.Of(certificate.Service),
            HiddenName.Initials(certificate.Name) is { } initials ? Say.Words(initials) : "verify.nameGone", links.Of(certificate.Code)));

    private static Say One(Certificate certificate) =>
        new("cert.ownLine", certificate.Number, certificate.UnitName, CertificateWords.Of(certificate.Service), CertificateWords.Standing(certificate));

    private static Say Year(ServiceRecord record, int year) =>
        new("record.year", Say.Words(year.ToString(System.Globalization.CultureInfo.InvariantCulture)), CertificateWords.Figures(record.Activities, record.Hours));
}
