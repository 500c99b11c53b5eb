using VolunteerBot.Domain.Certificates;

namespace VolunteerBot.Bot.Certificates;

/// <summary>The certificate to print and the card to share.</summary>
internal sealed class CertificatePapers(CertificateLinks links) : ICertificatePapers
{
    public byte[] Pdf(Certificate certificate) => CertificatePdf.Of(certificate, links);

    public byte[] Card(ServiceCard card) => CardPicture.Of(card);
}
