using System.IO.Compression;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using VolunteerBot.Bot.Documents;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>A letter that a cadre forwards: its words, or why it is not taken.</summary>
/// <param name="kind"><c>docx</c> or <c>pdf</c>.</param>
internal sealed class LetterIntake(string kind) : FuzzTarget
{
    private const string Words = "Đề nghị các đơn vị báo cáo kết quả gửi về Tỉnh Đoàn trước ngày 15/12/2026.";

    /// <summary>One page with one line, written as the standard's first example is (ISO 32000-1, H.3).</summary>
    private const string SmallPdf =
        "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 144]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>endobj\n"
        + "4 0 obj<</Length 62>>stream\nBT /F1 18 Tf 10 100 Td (Bao cao truoc ngay 15/12/2026) Tj ET\nendstream endobj\n"
        + "5 0 obj<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>endobj\ntrailer<</Root 1 0 R/Size 6>>\n%%EOF";

    public override string Name => kind;

    public override IEnumerable<byte[]> Made => kind == "pdf" ? [Encoding.Latin1.GetBytes(SmallPdf)] : [Docx(), Unpacked(Docx())];

    public override Task Try(byte[] input, CancellationToken cancel)
    {
        var read = DocumentText.Of(input);
        if (read.Text.Length > 20_000)
            throw new FindingException($"{read.Text.Length} characters");
        return Task.CompletedTask;
    }

    private static byte[] Docx()
    {
        using var made = new MemoryStream();
        using (var letter = WordprocessingDocument.Create(made, WordprocessingDocumentType.Document))
            letter.AddMainDocumentPart().Document = new Document(new Body(new Paragraph(new Run(new Text(Words)))));
        return made.ToArray();
    }

    /// <summary>The same with nothing packed, so that a change of a byte is a change of its XML.</summary>
    private static byte[] Unpacked(byte[] docx)
    {
        using var made = new MemoryStream();
        using (var from = new ZipArchive(new MemoryStream(docx)))
        using (var to = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in from.Entries)
            {
                using var read = entry.Open();
                using var written = to.CreateEntry(entry.FullName, CompressionLevel.NoCompression).Open();
                read.CopyTo(written);
            }
        }
        return made.ToArray();
    }
}
