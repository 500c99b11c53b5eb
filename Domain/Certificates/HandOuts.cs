using System.Globalization;
using VolunteerBot.Domain.Decisions;
using VolunteerBot.Domain.Privacy;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Domain.Certificates;

/// <summary>Files made for somebody, kept only until they have surely been fetched: they can be made again at any time.</summary>
internal sealed class HandOuts(ICertificatePapers papers)
{
    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(7);

    public (IReadOnlyList<Paper> Papers, IReadOnlyList<Change> Files) Of(Certificate certificate, DecisionContext context)
    {
        var owner = certificate.PersonId ?? context.By.Id;
        var name = "giay-chung-nhan-" + certificate.Number.Split('/')[0] + "-" + certificate.IssuedAt.ToOffset(Time.VietnamTime.Offset).Year.ToString(CultureInfo.InvariantCulture);
        var pdf = new Paper(context.Ids.Next().ToString("N"), name + ".pdf", "application/pdf");
        var (made, files) = (new List<Paper> { pdf }, new List<Change>(KeptFiles.Keep(new PutFile(pdf.FileId, papers.Pdf(certificate)), owner, context.Now, context.Now + KeptFor)));
        if (certificate.File is { } signed)
        {
            var file = new Paper(context.Ids.Next().ToString("N"), name + ".json", SignedFile.MediaType);
            made.Add(file);
            files.AddRange(KeptFiles.Keep(new PutFile(file.FileId, signed.ToBytes()), owner, context.Now, context.Now + KeptFor));
        }
        return (made, files);
    }

    public (string FileId, IReadOnlyList<Change> Files) Of(ServiceCard card, DecisionContext context)
    {
        var id = context.Ids.Next().ToString("N");
        return (id, KeptFiles.Keep(new PutFile(id, papers.Card(card)), context.By.Id, context.Now, context.Now + KeptFor));
    }
}
