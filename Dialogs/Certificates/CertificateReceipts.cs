using VolunteerBot.Dialogs.Conversations;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Decisions;

namespace VolunteerBot.Dialogs.Certificates;

/// <summary>Words for what has happened to certificates.</summary>
internal static class CertificateReceipts
{
    public static Reply? Tell(IReceipt receipt, TurnContext context) => receipt switch
    {
        CertificateAsked asked => Reply.Of(new Say("cert.asked", CertificateWords.Of(asked.Service),
            asked.Deciders.Count > 0 ? new Say("several", asked.Deciders.Select(n => Say.Words(n)).ToList()) : "role.nobodyDecides")),
        CertificateThere { Certificate: var c } => Reply.Of(new Say("cert.there", c.Number, c.UnitName)).Offer(new Say("cert.get", c.Number), Command.Certificates, c.Id.ToString()),
        CertificateIssued { Certificate: var c } => Reply.Of(new Say("cert.issued", c.Number, c.Name, CertificateWords.Of(c.Service)))
            .Offer("cert.more", Command.IssueCertificate).Offer(new Say("cert.revokeOne", c.Number), Command.RevokeCertificate, c.Id.ToString()),
        CertificateRefused refused => Reply.Of(new Say("cert.refused", refused.Name)).Offer("cert.more", Command.IssueCertificate),
        CertificateRevoked { Certificate: var c } => Reply.Of(new Say("cert.revoked", c.Number)).Offer("cert.more", Command.IssueCertificate),
        CertificateHandedOut handed => Papers("cert.handedOut", handed.Certificate, handed.Papers),
        CardMade card => Card(card),
        CertificateKeyChanged changed => Reply.Of(new Say("cert.keyChanged", changed.KeyId)),
        _ => null,
    };

    public static Reply? TellOther(IReceipt receipt) => receipt switch
    {
        CertificateToIssue wanted => Reply.Of(new Say(wanted.IsReminder ? "notice.certificateStillWaits" : "notice.certificateToIssue", wanted.Name, CertificateWords.Of(wanted.Service)))
            .Offer("choice.issueCertificate", Command.IssueCertificate, wanted.Request.Id.ToString()).Offer("choice.refuseCertificate", Command.RefuseCertificate, wanted.Request.Id.ToString()),
        CertificateIssued issued => Papers("notice.certificateIssued", issued.Certificate, issued.Papers),
        CertificateRefused refused => Reply.Of(new Say("notice.certificateRefused", refused.Reason)).Offer("record.open", Command.Record),
        CertificateRevoked { Certificate: var c } => Reply.Of(new Say("notice.certificateRevoked", c.Number, c.UnitName, c.Revoked?.Reason)).Offer("command.gapcanbo", Command.Human),
        _ => null,
    };

    public static Say? Explain(IRefusal refusal) => refusal switch
    {
        NothingToCertify => "refused.nothingToCertify",
        AgreementTakenBack back => new Say("refused.agreementTakenBack", back.Name),
        NotYourOwn => "refused.notYourOwn",
        RevokedAlready => (Say)"refused.revokedAlready",
        _ => (Say?)null,
    };

    private static Reply Papers(string text, Certificate certificate, IReadOnlyList<Paper> papers)
    {
        var reply = Reply.Of(new Say(text, certificate.Number, certificate.UnitName, CertificateWords.Of(certificate.Service)));
        CertificateWords.Attach(reply, papers);
        return reply;
    }

    private static Reply Card(CardMade card)
    {
        var reply = Reply.Of("record.cardMade");
        reply.Picture = card.FileId;
        return reply.Offer("record.ask", Command.AskCertificate);
    }
}
