using SkiaSharp;
using UglyToad.PdfPig;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using VolunteerBot.Bot.Certificates;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Tests.Dialogs;
using Xunit;

namespace VolunteerBot.Tests.Certificates;

/// <summary>The certificate to print and the card to share, as files.</summary>
public sealed class CertificatePapersTests
{
    private const string EveryLetter = "Ằ Ẳ Ẵ Ặ Ầ Ẩ Ẫ Ậ Ề Ể Ễ Ệ Ồ Ổ Ỗ Ộ Ờ Ở Ỡ Ợ Ừ Ử Ữ Ự Ỳ Ỷ Ỹ Ỵ Đ đ ă â ê ô ơ ư";

    private readonly CertificatePapers _papers = new(new CertificateLinks("https://tinhnguyen.example"));

    [Fact]
    public void The_certificate_says_in_right_Vietnamese_whom_what_and_where_to_check()
    {
        var words = Words(CertificateScene.Certificate());

        Assert.All(
            [
                "ĐOÀN XÃ TUY AN ĐÔNG", "0012/2026/GCN-TNV", "GIẤY CHỨNG NHẬN", CertificateScene.Name, "đã tham gia 12 hoạt động tình nguyện từ ngày 01/03/2026 đến ngày 22/11/2026",
                "34,5 giờ", "Dọn rác bãi biển Bãi Xép", "tinhnguyen.example/xacthuc", "ABCD-EFGH-JKMN-PQRS", "Ngày 26 tháng 11 năm 2026", "Hạnh",
            ],
            part => Assert.Contains(part, words, StringComparison.Ordinal));
    }

    [Fact]
    public void It_words_no_right_and_no_decree() =>
        Assert.All(["Nghị định", "quyền lợi", "được hưởng", "ưu tiên"], w => Assert.DoesNotContain(w, Words(CertificateScene.Certificate()), StringComparison.OrdinalIgnoreCase));

    [Fact]
    public void Every_Vietnamese_letter_is_in_the_font_and_comes_back_from_the_file() =>
        Assert.Contains(EveryLetter, Words(CertificateScene.Certificate() with { Name = EveryLetter }), StringComparison.Ordinal);

    [Fact]
    public void One_activity_is_named_in_the_sentence_and_no_hours_are_invented()
    {
        var one = CertificateScene.Certificate() with
        {
            Service = new CertifiedService(new DateOnly(2026, 9, 2), new DateOnly(2026, 9, 2), 1, 0) { Named = [new CertifiedActivity("Hiến máu", new DateOnly(2026, 9, 2), null)] },
        };

        Assert.Contains("“Hiến máu” ngày 02/09/2026.", Words(one), StringComparison.Ordinal);
        Assert.DoesNotContain("giờ", Words(one), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_certificate_gives_the_same_page() => Assert.Equal(_papers.Pdf(CertificateScene.Certificate()), _papers.Pdf(CertificateScene.Certificate()));

    [Fact]
    public void A_very_long_name_and_unit_stay_on_the_page()
    {
        var pdf = _papers.Pdf(CertificateScene.Certificate() with { Name = string.Join(' ', Enumerable.Repeat("Nguyễn", 12)), UnitName = string.Join(' ', Enumerable.Repeat("Liên chi hội", 10)) });
        using var document = PdfDocument.Open(pdf);
        var page = document.GetPage(1);

        Assert.All(page.Letters, l => Assert.InRange(l.BoundingBox.Right, 31, page.Width - 31));
        Keep("long.pdf", pdf);
    }

    [Fact]
    public void The_card_is_a_picture_that_every_platform_takes()
    {
        var record = new ServiceRecord([.. Enumerable.Range(0, 12).Select(i => new Served(
            Domain.Activities.ActivityId.Of(TestIds.Of(0xD_0000_0000 + (uint)i)), "Dọn rác", new DateOnly(2026 - (i % 3), 5, 1), TestWorld.BaiXepTeam, 5.5m, i < 3 ? ServedAs.Led : ServedAs.TookPart))]);
        var png = _papers.Card(new ServiceCard(CertificateScene.Name, "Đội tình nguyện Bãi Xép", record, "vi", new DateOnly(2026, 11, 26)));
        Keep("card.png", png);
        Keep("certificate.pdf", _papers.Pdf(CertificateScene.Certificate()));
        using var picture = SKBitmap.Decode(png);

        Assert.Equal((1080, 1080), (picture.Width, picture.Height));
        Assert.InRange(png.Length, 10_000, 1_000_000);
    }

    private string Words(Certificate certificate)
    {
        using var document = PdfDocument.Open(_papers.Pdf(certificate));
        return string.Join(' ', ContentOrderTextExtractor.GetText(document.GetPage(1)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static void Keep(string name, byte[] content)
    {
        if (Environment.GetEnvironmentVariable("VOLUNTEERBOT_KEEP_PAPERS") is { } folder)
            File.WriteAllBytes(Path.Combine(folder, name), content);
    }
}
