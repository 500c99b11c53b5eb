using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VolunteerBot.Bot.Documents;

/// <summary>
/// Fills the placeholders of a unit's own docx. Word cuts words into runs as it likes, so each paragraph is read as a whole; the filled
/// words take the look of its first run. A placeholder nobody knows stays as it is, to be seen.
/// </summary>
internal static partial class OwnPaper
{
    /// <param name="valueOf">The words for a placeholder; null when it is not known.</param>
    /// <returns>Null when the file is no docx that can be opened.</returns>
    public static byte[]? Fill(byte[] docx, Func<string, string?> valueOf)
    {
        try
        {
            using var stream = new MemoryStream();
            stream.Write(docx);
            using (var document = WordprocessingDocument.Open(stream, isEditable: true))
            {
                if (document.MainDocumentPart is not { Document: { } main } part)
                    return null;
                Fill(main, valueOf);
                foreach (var header in part.HeaderParts.Select(h => h.Header).OfType<Header>())
                    Fill(header, valueOf);
                foreach (var footer in part.FooterParts.Select(f => f.Footer).OfType<Footer>())
                    Fill(footer, valueOf);
            }
            return stream.ToArray();
        }
        catch (Exception error) when (error is OpenXmlPackageException or InvalidDataException or FileFormatException or System.Xml.XmlException)
        {
            return null;
        }
    }

    private static void Fill(OpenXmlElement root, Func<string, string?> valueOf)
    {
        foreach (var paragraph in root.Descendants<Paragraph>().ToList())
        {
            var texts = paragraph.Descendants<Text>().ToList();
            var whole = string.Concat(texts.Select(t => t.Text));
            if (!whole.Contains("{{", StringComparison.Ordinal))
                continue;
            var filled = Hole().Replace(whole, m => valueOf(m.Groups[1].Value) ?? m.Value);
            if (filled == whole)
                continue;
            var lines = filled.Split('\n');
            texts[0].Text = lines[0];
            texts[0].Space = SpaceProcessingModeValues.Preserve;
            foreach (var rest in texts.Skip(1))
                rest.Text = "";
            OpenXmlElement at = texts[0];
            foreach (var line in lines.Skip(1))
            {
                at = at.InsertAfterSelf(new Break());
                at = at.InsertAfterSelf(new Text(line) { Space = SpaceProcessingModeValues.Preserve });
            }
        }
    }

    [GeneratedRegex(@"\{\{\s*([A-Za-z0-9_.]{1,60})\s*\}\}")]
    private static partial Regex Hole();
}
