using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Domain.Records;
using VolunteerBot.Domain.Reporting;
using VolunteerBot.Tests.Reporting;
using Xunit;

namespace VolunteerBot.Tests.Documents;

/// <summary>A unit's own docx, as Word makes it: placeholders in the header, in a table, and cut into pieces by the spell checker.</summary>
public sealed class OwnPaperTests
{
    private readonly ReportScene _scene = new(1, "2026-12-09T08:00", ReportScene.Monthly);

    [Fact]
    public async Task A_form_of_one_s_own_is_filled_everywhere_and_what_nobody_knows_stays_to_be_seen()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        var o = await _scene.Obligation(1);
        await _scene.Decide(1, new SubmitReport(o.Id, o.Mark(), new Dictionary<string, EnteredFigure> { [ReadyTemplates.Turns] = new(1_255) }, new Dictionary<string, string> { ["Highlights"] = "Ra quân đông.\nKhông ai bị thương." }));
        await Use(Form());

        var made = await new ReportPapers(_scene.Store).Docx((await _scene.Reporting.Form(o.Id, await _scene.Tree(), ReportScene.Ct))!, await _scene.Tree(), ReportScene.Ct);

        var bytes = made.Content.Content;
        if (Environment.GetEnvironmentVariable("VOLUNTEERBOT_KEEP_PAPERS") is { } folder)
            await File.WriteAllBytesAsync(Path.Combine(folder, "own.docx"), bytes, ReportScene.Ct);
        using var document = WordprocessingDocument.Open(new MemoryStream(bytes), false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document, ReportScene.Ct).Select(e => e.Description));
        var part = document.MainDocumentPart!;
        Assert.Equal("TỈNH ĐOÀN ĐẮK LẮK / Đoàn xã 001", part.HeaderParts.Single().Header!.InnerText.Replace("Tỉnh Đoàn Đắk Lắk", "TỈNH ĐOÀN ĐẮK LẮK", StringComparison.Ordinal));
        var cells = part.Document!.Descendants<TableCell>().Select(c => c.InnerText).ToList();
        Assert.Equal(["Lượt tham gia", "1.255", "Đơn vị máu", "chưa có"], cells);
        var body = part.Document.Body!.InnerText;
        Assert.Contains("Kỳ tháng 12 năm 2026, hạn 17/12/2026", body, StringComparison.Ordinal);
        Assert.Contains("Ra quân đông.Không ai bị thương.", body, StringComparison.Ordinal);
        Assert.Contains("{{so.KhongCo}}", body, StringComparison.Ordinal);
        Assert.Single(part.Document.Descendants<Break>());
        Assert.Contains(part.Document.Descendants<Run>(), r => r.InnerText.Contains("tháng 12 năm 2026", StringComparison.Ordinal) && r.RunProperties?.Bold is not null);
    }

    [Fact]
    public async Task The_usual_form_comes_back_and_a_form_that_broke_never_keeps_a_report_from_being_made()
    {
        await _scene.SweepAt("2026-12-10T08:00");
        await _scene.Submit(1);
        var usual = await Docx();
        await Use(Form());
        Assert.NotEqual(usual, await Docx());
        await Use([.. "PK\u0003\u0004broken"u8]);
        Assert.Equal(usual, await Docx());

        await _scene.Decide(1, new SavePaperTemplate(ReportScene.Unit(1), ReadyTemplates.Monthly, null, null));

        Assert.Equal(usual, await Docx());
    }

    private async Task<byte[]> Docx() =>
        (await new ReportPapers(_scene.Store).Docx((await _scene.Reporting.Form((await _scene.Obligation(1)).Id, await _scene.Tree(), ReportScene.Ct))!, await _scene.Tree(), ReportScene.Ct)).Content.Content;

    private async Task Use(byte[] docx)
    {
        await _scene.Commit(new PutFile("form", docx));
        await _scene.Decide(1, new SavePaperTemplate(ReportScene.Unit(1), ReadyTemplates.Monthly, "form", "mau-xa.docx"));
    }

    private static byte[] Form()
    {
        using var stream = new MemoryStream();
        using (var document = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var part = document.AddMainDocumentPart();
            var header = part.AddNewPart<HeaderPart>();
            header.Header = new Header(new Paragraph(Runs("{{cap_tren}} / {{don_vi}}")));
            part.Document = new Document(new Body(
                new Paragraph(new Run(new RunProperties(new Bold()), Words("Kỳ {")), new Run(Words("{k")), new Run(Words("y}}, hạn {{han}}"))),
                Table(("Lượt tham gia", "{{ so.ParticipationTurns }}"), ("Đơn vị máu", "{{so.BloodUnits}}")),
                new Paragraph(Runs("{{loi.Highlights}}")), new Paragraph(Runs("{{so.KhongCo}}")),
                new SectionProperties(new HeaderReference { Type = HeaderFooterValues.Default, Id = part.GetIdOfPart(header) })));
        }
        return stream.ToArray();
    }

    private static Table Table(params (string Name, string Value)[] rows)
    {
        var table = new Table(new TableProperties(new TableWidth { Type = TableWidthUnitValues.Auto, Width = "0" }), new TableGrid(new GridColumn(), new GridColumn()));
        foreach (var (name, value) in rows)
            table.Append(new TableRow(new TableCell(new Paragraph(Runs(name))), new TableCell(new Paragraph(Runs(value)))));
        return table;
    }

    private static Run Runs(string words) => new(Words(words));

    private static Text Words(string words) => new(words) { Space = SpaceProcessingModeValues.Preserve };
}
