using System.Globalization;
using System.IO.Compression;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace VolunteerBot.Bot.Documents;

/// <summary>
/// Sets a paper as docx in the form of its issuer (domain reference 3.6 to 3.8). Number, signature and seal are left blank; the same
/// content gives the same bytes.
/// </summary>
internal sealed class PaperWriter(PaperContent content)
{
    // A4 with 20, 20, 30 and 20 mm: inside the ranges of both forms.
    private const int PageWidth = 11906;
    private const int PageHeight = 16838;
    private const int Margin = 1134;
    private const int LeftMargin = 1701;
    private const int TextWidth = PageWidth - LeftMargin - Margin;
    private const int WideText = PageHeight - (2 * Margin);

    private static readonly Face Body = new(28);
    private static readonly DateTimeOffset AllFilesDated = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private bool IsState => content.Issuer.Form == PaperForm.State;

    public byte[] Write()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            // Ids that are said: those the library makes up differ each time.
            var main = document.AddNewPart<MainDocumentPart>("application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", "rIdMain");
            main.AddNewPart<StyleDefinitionsPart>("rIdStyles").Styles = Styles();
            main.AddNewPart<HeaderPart>("rIdHeader").Header = PageNumber();
            main.AddNewPart<HeaderPart>("rIdNoHeader").Header = new Header(Docx.Paragraph(Lay.Centre, "", new Face(28)));
            main.Document = new Document(MainBody());
            Describe(document.AddNewPart<CoreFilePropertiesPart>("rIdCore"));
        }
        return Undated(stream.ToArray());
    }

    private void Describe(CoreFilePropertiesPart part)
    {
        using var writer = System.Xml.XmlWriter.Create(part.GetStream(FileMode.Create, FileAccess.Write));
        const string core = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
        const string dc = "http://purl.org/dc/elements/1.1/";
        writer.WriteStartElement("cp", "coreProperties", core);
        writer.WriteElementString("dc", "title", dc, content.Subject);
        writer.WriteElementString("dc", "creator", dc, content.Issuer.Name);
        writer.WriteEndElement();
    }

    private Body MainBody()
    {
        var body = new Body();
        body.Append(Head());
        body.Append(Title());
        if (IsState)
            body.Append(Addressee());
        body.Append(content.LegalBases.Select((basis, i) => Docx.Paragraph(Text, "Căn cứ " + basis + (i == content.LegalBases.Count - 1 ? "." : ";"), new Face(28, Italic: true))));
        if (!IsState)
            body.Append(Docx.Paragraph(Text, "Kính gửi: " + content.Issuer.Addressee + ".", Body));
        for (var i = 0; i < content.Sections.Count; i++)
            body.Append(Section(content.Sections[i], i, isLast: i == content.Sections.Count - 1));
        body.Append(Docx.Paragraph(Lay.Start, "", new Face(16)));
        body.Append(Foot());
        var sections = Pages(body);
        body.Append(sections);
        return body;
    }

    private static Lay Text => new(JustificationValues.Both) { FirstLine = 720, Before = 60, After = 60, Line = 264 };

    private IEnumerable<OpenXmlElement> Head()
    {
        var (left, right) = IsState ? (TextWidth * 42 / 100, TextWidth * 58 / 100) : (TextWidth * 45 / 100, TextWidth * 55 / 100);
        yield return Docx.Side([left, right], IsState ? StateIssuer(left) : UnionIssuer(left), IsState ? Nation(right) : Union(right));
    }

    private IEnumerable<OpenXmlElement> StateIssuer(int width)
    {
        if (content.Issuer.Superior is { } superior)
            yield return Docx.Paragraph(Lay.Centre, superior, new Face(26));
        var face = new Face(26, Bold: true);
        yield return Docx.Paragraph(Lay.Centre, content.Issuer.Name, face);
        yield return Docx.Rule(Docx.WidthOf(content.Issuer.Name, face) * 2 / 5, width);
        yield return Docx.Paragraph(new Lay(JustificationValues.Center) { Before = 120 }, "Số:        " + content.Issuer.Symbol, new Face(26));
        if (content.IsDraft)
            yield return Draft();
    }

    private IEnumerable<OpenXmlElement> UnionIssuer(int width)
    {
        if (content.Issuer.Superior is { } superior)
            yield return Docx.Paragraph(Lay.Centre, superior, new Face(28));
        yield return Docx.Paragraph(Lay.Centre, content.Issuer.Name, new Face(28, Bold: true));
        yield return Docx.Paragraph(Lay.Centre, "***", new Face(28));
        yield return Docx.Paragraph(Lay.Centre, "Số:        " + content.Issuer.Symbol, new Face(28));
        if (content.IsDraft)
            yield return Draft();
    }

    private static Paragraph Draft() => Docx.Paragraph(new Lay(JustificationValues.Center) { Before = 60 }, "DỰ THẢO", new Face(28, Bold: true));

    private IEnumerable<OpenXmlElement> Nation(int width)
    {
        yield return Docx.Paragraph(Lay.Centre, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", new Face(24, Bold: true));
        yield return Docx.Paragraph(Lay.Centre, "Độc lập - Tự do - Hạnh phúc", new Face(26, Bold: true));
        yield return Docx.Rule(MottoWidth, width);
        yield return Docx.Paragraph(new Lay(JustificationValues.Center) { Before = 120 }, DateLine(), new Face(26, Italic: true));
    }

    /// <summary>The motto at 13 points, bold, by the widths of Times: the line below is as long as the text.</summary>
    private const int MottoWidth = 3190;

    private IEnumerable<OpenXmlElement> Union(int width)
    {
        var face = new Face(30, Bold: true);
        yield return Docx.Paragraph(Lay.Centre, content.Issuer.Heading, face);
        yield return Docx.Rule(Math.Min(width, Docx.WidthOf(content.Issuer.Heading, face)), width);
        yield return Docx.Paragraph(new Lay(JustificationValues.Center) { Before = 120 }, DateLine(), new Face(28, Italic: true));
    }

    /// <summary>A nought before days below ten, and before the months one and two only.</summary>
    private string DateLine()
    {
        var date = content.Dated ?? content.Month;
        var day = content.Dated is null ? "     " : date.Day.ToString("00", CultureInfo.InvariantCulture);
        var month = date.Month < 3 ? date.Month.ToString("00", CultureInfo.InvariantCulture) : date.Month.ToString(CultureInfo.InvariantCulture);
        return $"{content.Issuer.Place}, ngày {day} tháng {month} năm {date.Year}";
    }

    private IEnumerable<OpenXmlElement> Title()
    {
        var face = new Face(28, Bold: true);
        yield return Docx.Paragraph(new Lay(JustificationValues.Center) { Before = 360 }, "BÁO CÁO", face);
        yield return Docx.Paragraph(Lay.Centre with { Left = 400, Right = 400 }, content.Subject, face);
        if (IsState)
            yield return Docx.Rule(Math.Min(TextWidth / 2, Docx.WidthOf(content.Subject, face) * 2 / 5), TextWidth);
        else
            yield return Docx.Paragraph(Lay.Centre, "-----", Body);
        yield return Docx.Paragraph(Lay.Centre, "", new Face(16));
    }

    private IEnumerable<OpenXmlElement> Addressee()
    {
        yield return Docx.Paragraph(new Lay(JustificationValues.Center) { Before = 120, After = 120 }, "Kính gửi: " + content.Issuer.Addressee + ".", Body);
    }

    private static IEnumerable<OpenXmlElement> Section(PaperSection section, int no, bool isLast)
    {
        yield return Docx.Paragraph(Text with { KeepNext = true, Before = 120 }, Roman(no + 1) + ". " + section.Title.ToUpper(CultureInfo.GetCultureInfo("vi-VN")), new Face(28, Bold: true));
        var words = new List<string>(section.Paragraphs);
        for (var i = 0; i < words.Count; i++)
            yield return Docx.Paragraph(Text, Ended(words[i], isLast && section.Table is null && section.Parts.Count == 0 && i == words.Count - 1), Body);
        for (var i = 0; i < section.Parts.Count; i++)
        {
            yield return Docx.Paragraph(Text with { KeepNext = true }, $"{i + 1}. {section.Parts[i].Title}", new Face(28, Bold: true));
            var paragraphs = section.Parts[i].Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            for (var p = 0; p < paragraphs.Length; p++)
                yield return Docx.Paragraph(Text, Ended(paragraphs[p], isLast && section.Table is null && i == section.Parts.Count - 1 && p == paragraphs.Length - 1), Body);
        }
        if (section.Table is not { } table)
            yield break;
        yield return TableOf(table, TextWidth, 24);
        if (isLast)
            yield return Docx.Paragraph(new Lay(JustificationValues.Right) { Before = 60 }, "./.", Body);
    }

    /// <summary>The last words of the text end in <c>./.</c></summary>
    private static string Ended(string words, bool isEnd) => isEnd ? words.TrimEnd('.', ' ') + "./." : words;

    private static Table TableOf(PaperTable table, int width, int size)
    {
        var all = table.Widths.Sum();
        var widths = table.Widths.Select(w => width * w / all).ToArray();
        var made = Docx.Table(widths, hasBorders: true);
        var small = new Lay(JustificationValues.Left) { Before = 40, After = 40 };
        made.Append(Docx.Row(widths, [.. table.Head.Select(h => (IEnumerable<OpenXmlElement>)[Docx.Paragraph(small with { Align = JustificationValues.Center }, h, new Face(size, Bold: true))])], isHeader: true));
        foreach (var row in table.Rows)
        {
            made.Append(Docx.Row(widths, [.. row.Select((cell, i) => (IEnumerable<OpenXmlElement>)[Docx.Paragraph(
                small with { Align = table.Numbers.Contains(i) ? JustificationValues.Right : JustificationValues.Left }, cell, new Face(size))])], isHeader: false));
        }
        return made;
    }

    /// <summary>Recipients on the left, the signature on the right; they never part over a page.</summary>
    private IEnumerable<OpenXmlElement> Foot()
    {
        var widths = new[] { TextWidth * 45 / 100, TextWidth * 55 / 100 };
        yield return Docx.Side(widths, Recipients(), Signature());
    }

    private IEnumerable<OpenXmlElement> Recipients()
    {
        yield return Docx.Paragraph(Lay.Start with { KeepNext = true }, "Nơi nhận:", new Face(24, Bold: true, Italic: true));
        yield return Docx.Paragraph(Lay.Start, "- Như trên;", new Face(22));
        yield return Docx.Paragraph(Lay.Start, "- Lưu: " + content.Issuer.Filed + ".", new Face(22));
    }

    private IEnumerable<OpenXmlElement> Signature()
    {
        foreach (var line in content.Issuer.Authority)
            yield return Docx.Paragraph(Lay.Centre with { KeepNext = true }, line, new Face(28, Bold: true));
        for (var i = 0; i < 4; i++)
            yield return Docx.Paragraph(Lay.Centre with { KeepNext = i < 3 }, "", Body);
    }

    /// <summary>The appendices, each in a section of its own with its own page numbers; gives back the properties of the last section.</summary>
    private SectionProperties Pages(Body body)
    {
        if (content.Appendices.Count == 0)
            return Properties(isWide: false, isFirst: true);
        body.Append(new Paragraph(new ParagraphProperties(Properties(isWide: false, isFirst: true))));
        for (var i = 0; i < content.Appendices.Count; i++)
        {
            var appendix = content.Appendices[i];
            body.Append(Docx.Paragraph(Lay.Centre, "Phụ lục" + (content.Appendices.Count > 1 ? " " + Roman(i + 1) : ""), new Face(28, Bold: true)));
            body.Append(Docx.Paragraph(Lay.Centre, appendix.Title.ToUpper(CultureInfo.GetCultureInfo("vi-VN")), new Face(28, Bold: true)));
            body.Append(Docx.Paragraph(new Lay(JustificationValues.Center) { After = 120 }, AttachedTo(), new Face(26, Italic: true)));
            body.Append(TableOf(appendix.Table, appendix.IsWide ? WideText : TextWidth, 22));
            var isLast = i == content.Appendices.Count - 1;
            if (isLast)
            {
                body.Append(Docx.Paragraph(Lay.Start, "", new Face(4)));
                return Properties(appendix.IsWide, isFirst: false);
            }
            body.Append(new Paragraph(new ParagraphProperties(Properties(appendix.IsWide, isFirst: false))));
        }
        throw new InvalidOperationException("The last appendix ends the paper.");
    }

    private string AttachedTo()
    {
        var date = content.Dated ?? content.Month;
        var day = content.Dated is null ? "     " : date.Day.ToString("00", CultureInfo.InvariantCulture);
        return $"(Kèm theo Báo cáo số       {content.Issuer.Symbol} ngày {day} tháng {(date.Month < 3 ? date.Month.ToString("00", CultureInfo.InvariantCulture) : date.Month.ToString(CultureInfo.InvariantCulture))} năm {date.Year} của {Sentence(content.Issuer.Name)})";
    }

    private static string Sentence(string capitals)
    {
        var lower = capitals.ToLower(CultureInfo.GetCultureInfo("vi-VN"));
        return CultureInfo.GetCultureInfo("vi-VN").TextInfo.ToTitleCase(lower).Replace("Bch ", "BCH ", StringComparison.Ordinal)
            .Replace(" Tỉnh ", " tỉnh ", StringComparison.Ordinal).Replace(" Xã ", " xã ", StringComparison.Ordinal).Replace(" Phường ", " phường ", StringComparison.Ordinal);
    }

    /// <summary>The number of page 1 is not shown; page numbers stand in the top margin, in the middle.</summary>
    private static SectionProperties Properties(bool isWide, bool isFirst) => new(
        new HeaderReference { Type = HeaderFooterValues.Default, Id = "rIdHeader" }, new HeaderReference { Type = HeaderFooterValues.First, Id = "rIdNoHeader" },
        new SectionType { Val = SectionMarkValues.NextPage },
        isWide ? new PageSize { Width = PageHeight, Height = PageWidth, Orient = PageOrientationValues.Landscape } : new PageSize { Width = PageWidth, Height = PageHeight },
        isWide ? new PageMargin { Top = LeftMargin, Bottom = Margin, Left = Margin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 }
            : new PageMargin { Top = Margin, Bottom = Margin, Left = LeftMargin, Right = Margin, Header = 567, Footer = 567, Gutter = 0 },
        new PageNumberType { Start = 1 }, new TitlePage());

    private static Header PageNumber()
    {
        var paragraph = Docx.Paragraph(Lay.Centre);
        paragraph.Append(new SimpleField(Docx.Run("2", Body)) { Instruction = "PAGE" });
        return new Header(paragraph);
    }

    private static Styles Styles() => new(
        new DocDefaults(
            new RunPropertiesDefault(new RunPropertiesBaseStyle(
                new RunFonts { Ascii = Docx.Font, HighAnsi = Docx.Font, ComplexScript = Docx.Font, EastAsia = Docx.Font },
                new Color { Val = "000000" }, new FontSize { Val = "28" }, new FontSizeComplexScript { Val = "28" },
                new Languages { Val = "vi-VN", EastAsia = "vi-VN" })),
            new ParagraphPropertiesDefault(new ParagraphPropertiesBaseStyle(new SpacingBetweenLines { Before = "0", After = "0", Line = "240", LineRule = LineSpacingRuleValues.Auto }))),
        new Style(new StyleName { Val = "Normal" }, new PrimaryStyle()) { Type = StyleValues.Paragraph, StyleId = "Normal", Default = true });

    public static string Roman(int number)
    {
        (int Value, string Sign)[] signs = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")];
        var text = "";
        foreach (var (value, sign) in signs)
        {
            for (; number >= value; number -= value)
                text += sign;
        }
        return text;
    }

    /// <summary>The files within are dated alike, whenever it is written: re-exports can be compared.</summary>
    private static byte[] Undated(byte[] docx)
    {
        using var written = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(docx), ZipArchiveMode.Read))
        using (var target = new ZipArchive(written, ZipArchiveMode.Create, leaveOpen: true))
        {
            // The content types come first, as readers expect.
            foreach (var entry in source.Entries.OrderBy(e => e.FullName != "[Content_Types].xml").ThenBy(e => e.FullName, StringComparer.Ordinal))
            {
                var copy = target.CreateEntry(entry.FullName, CompressionLevel.Optimal);
                copy.LastWriteTime = AllFilesDated;
                using var from = entry.Open();
                using var to = copy.Open();
                from.CopyTo(to);
            }
        }
        return written.ToArray();
    }
}
