using System.IO.Compression;
using System.Text;
using VolunteerBot.Bot.Documents;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.Core;
using UglyToad.PdfPig.Fonts.Standard14Fonts;
using UglyToad.PdfPig.Writer;
using Xunit;

namespace VolunteerBot.Tests.Documents;

/// <summary>Letters are read; what must not be opened is refused with a reason.</summary>
public sealed class DocumentTextTests
{
    [Fact]
    public void A_docx_is_read_by_paragraphs()
    {
        var read = DocumentText.Of(Docx("<w:p><w:r><w:t>Báo cáo gửi về </w:t></w:r><w:r><w:t>Tỉnh Đoàn</w:t></w:r></w:p><w:p><w:r><w:t>trước ngày 15/12/2026</w:t></w:r></w:p>"));

        Assert.Equal("Báo cáo gửi về Tỉnh Đoàn\ntrước ngày 15/12/2026\n", read.Text);
        Assert.Null(read.Refused);
    }

    [Fact]
    public void A_pdf_with_text_is_read_and_a_scan_is_not()
    {
        var builder = new PdfDocumentBuilder();
        var font = builder.AddStandard14Font(Standard14Font.Helvetica);
        builder.AddPage(PageSize.A4).AddText("Bao cao gui ve Tinh Doan truoc ngay 15/12/2026", 12, new PdfPoint(50, 700), font);
        var scan = new PdfDocumentBuilder();
        scan.AddPage(PageSize.A4);

        Assert.Contains("15/12/2026", DocumentText.Of(builder.Build()).Text, StringComparison.Ordinal);
        Assert.Equal("document.noText", DocumentText.Of(scan.Build()).Refused);
    }

    [Theory]
    [InlineData("word/vbaProject.bin", "document.macros")]
    [InlineData("word/other.xml", null)]
    public void Macros_are_refused(string extra, string? refused) => Assert.Equal(refused, DocumentText.Of(Docx("<w:p><w:r><w:t>Kính gửi</w:t></w:r></w:p>", (extra, "x"u8.ToArray()))).Refused);

    [Fact]
    public void A_bomb_is_refused_unopened() => Assert.Equal("document.bomb", DocumentText.Of(Docx("<w:p/>", ("word/media/a.bin", new byte[120 << 20]))).Refused);

    [Fact]
    public void A_document_of_nothing_but_text_upon_text_is_cut_off() =>
        Assert.InRange(DocumentText.Of(Docx("<w:p><w:r><w:t>" + new string('a', 400_000) + "</w:t></w:r></w:p>")).Text.Length, 1, 20_000);

    [Theory]
    [InlineData("<w:p/>", "document.noText")]
    [InlineData("<w:p><w:unclosed>", "document.unreadable")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><w:p/>", "document.unreadable")]
    public void What_cannot_be_read_is_said(string body, string refused) => Assert.Equal(refused, DocumentText.Of(Docx(body)).Refused);

    [Theory]
    [InlineData("%PDF-1.7 nonsense", "document.unreadable")]
    [InlineData("MZ\u0090", "document.kind")]
    [InlineData("PK\u0003\u0004nonsense", "document.unreadable")]
    [InlineData("", "document.kind")]
    public void Other_bytes_are_refused(string bytes, string refused) => Assert.Equal(refused, DocumentText.Of(Encoding.Latin1.GetBytes(bytes)).Refused);

    private static byte[] Docx(string body, params (string Name, byte[] Content)[] extra)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            using (var writer = new StreamWriter(zip.CreateEntry("word/document.xml").Open()))
                writer.Write(body.StartsWith("<!", StringComparison.Ordinal) ? body : $"<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>");
            foreach (var (name, content) in extra)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(content);
            }
        }
        return stream.ToArray();
    }
}
