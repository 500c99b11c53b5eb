using System.IO.Compression;
using System.Text;
using System.Xml;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;

namespace VolunteerBot.Bot.Documents;

/// <summary>What a document says.</summary>
/// <param name="Refused">Text key of why it is not taken.</param>
internal sealed record ReadDocument(string Text, bool IsPdf, string? Refused = null);

/// <summary>
/// The words of a docx or pdf. A docx is read as the zip of XML it is, entry by entry and with bounds, never unpacked as a whole: a file
/// that claims or turns out to be a bomb is refused before it costs anything.
/// </summary>
internal static class DocumentText
{
    private const int MostText = 20_000;
    private const int MostEntries = 2_000;
    private const long MostUnpacked = 100L << 20;
    private const long MostDocument = 24L << 20;
    private const int MostPages = 40;

    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    public static ReadDocument Of(byte[] bytes) =>
        bytes.AsSpan().StartsWith("%PDF-"u8) ? Pdf(bytes)
        : bytes.AsSpan().StartsWith("PK\u0003\u0004"u8) ? Docx(bytes)
        : new("", false, "document.kind");

    private static ReadDocument Docx(byte[] bytes)
    {
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes, writable: false), ZipArchiveMode.Read);
            if (zip.Entries.Count > MostEntries || zip.Entries.Sum(e => e.Length) > MostUnpacked)
                return new("", false, "document.bomb");
            if (zip.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
                return new("", false, "document.macros");
            if (zip.GetEntry("word/document.xml") is not { } main)
                return new("", false, "document.kind");
            using var stream = new Bounded(main.Open(), MostDocument);
            var text = Words(stream);
            return text.Any(char.IsLetter) ? new(text, false) : new("", false, "document.noText");
        }
        catch (Exception error) when (error is InvalidDataException or XmlException or NotSupportedException)
        {
            return new("", false, "document.unreadable");
        }
        catch (TooMuchException)
        {
            return new("", false, "document.bomb");
        }
    }

    /// <summary>Text by paragraphs; no entities, no outside references.</summary>
    private static string Words(Stream xml)
    {
        var text = new StringBuilder();
        using var reader = XmlReader.Create(xml, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = MostDocument });
        while (text.Length < MostText && reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element && reader.NamespaceURI == Word)
            {
                if (reader.LocalName == "t" && !reader.IsEmptyElement)
                {
                    reader.Read();
                    if (reader.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace or XmlNodeType.Whitespace)
                        text.Append(reader.Value);
                }
                else if (reader.LocalName is "br" or "cr")
                    text.Append('\n');
                else if (reader.LocalName == "tab")
                    text.Append(' ');
            }
            else if (reader.NodeType == XmlNodeType.EndElement && reader.NamespaceURI == Word && reader.LocalName == "p")
                text.Append('\n');
        }
        return Cut(text.ToString());
    }

    private static ReadDocument Pdf(byte[] bytes)
    {
        try
        {
            using var pdf = PdfDocument.Open(bytes);
            var text = new StringBuilder();
            for (var page = 1; page <= Math.Min(pdf.NumberOfPages, MostPages) && text.Length < MostText; page++)
                text.Append(ContentOrderTextExtractor.GetText(pdf.GetPage(page))).Append('\n');
            var words = Cut(text.ToString());
            return words.Count(char.IsLetter) > 20 ? new(words, true) : new("", true, "document.noText");
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // A reader of a format as wide as this throws whatever it likes on a broken file; none of it is ours.
            return new("", true, "document.unreadable");
        }
    }

    private static string Cut(string text) => (text.Length > MostText ? text[..MostText] : text).Normalize(NormalizationForm.FormC);

    private sealed class TooMuchException : Exception;

    /// <summary>Stops a stream that gives more than was claimed.</summary>
    private sealed class Bounded(Stream inner, long most) : Stream
    {
        private long _read;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();
        public override long Position { get => _read; set => throw new NotSupportedException(); }

        public override int Read(byte[] buffer, int offset, int count)
        {
            var got = inner.Read(buffer, offset, count);
            return (_read += got) > most ? throw new TooMuchException() : got;
        }

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
        public override void SetLength(long value) => throw new NotSupportedException();
        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
                inner.Dispose();
            base.Dispose(disposing);
        }
    }
}
