using System.Globalization;
using SkiaSharp;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Certificates;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Certificates;

/// <summary>
/// A page A4 across: what the organiser certifies, in its own name. It states facts and words no right (domain reference 4.2). Text stays
/// text, so that it can be searched and copied. The same certificate gives the same page.
/// </summary>
internal static class CertificatePdf
{
    private const float Width = 842;
    private const float Height = 595;
    private const float Middle = Width / 2;
    private const float Room = 660;
    private const int MostNamed = 5;

    private static readonly SKColor Ink = new(0x17, 0x20, 0x33);
    private static readonly SKColor Soft = new(0x4B, 0x55, 0x68);
    private static readonly SKColor Blue = new(0x0B, 0x4F, 0x9E);
    private static readonly SKColor Gold = new(0xC6, 0x94, 0x1C);

    public static byte[] Of(Certificate certificate, CertificateLinks links)
    {
        using var stream = new MemoryStream();
        using (var document = SKDocument.CreatePdf(stream, About(certificate)))
        {
            using var canvas = document.BeginPage(Width, Height);
            Frame(canvas);
            var pen = new Pen(canvas);
            Head(pen, certificate);
            Body(pen, certificate);
            Proof(pen, certificate, links);
            Signature(pen, certificate);
            document.EndPage();
            document.Close();
        }
        return stream.ToArray();
    }

    private static SKDocumentPdfMetadata About(Certificate certificate) => new()
    {
        Title = "Giấy chứng nhận số " + certificate.Number, Author = certificate.UnitName, Creation = certificate.IssuedAt.UtcDateTime, Modified = certificate.IssuedAt.UtcDateTime,
        PdfA = false, RasterDpi = 150, EncodingQuality = 90,
    };

    private static void Frame(SKCanvas canvas)
    {
        using var outer = new SKPaint { Color = Blue, Style = SKPaintStyle.Stroke, StrokeWidth = 3, IsAntialias = true };
        using var inner = new SKPaint { Color = Gold, Style = SKPaintStyle.Stroke, StrokeWidth = 1, IsAntialias = true };
        canvas.DrawRect(24, 24, Width - 48, Height - 48, outer);
        canvas.DrawRect(31, 31, Width - 62, Height - 62, inner);
    }

    private static void Head(Pen pen, Certificate certificate)
    {
        pen.Centre(certificate.UnitName.ToUpper(CultureInfo.GetCultureInfo("vi-VN")), Middle, 78, 15, Room, Blue, bold: true);
        pen.Centre("Số: " + certificate.Number, Middle, 98, 11, Room, Soft);
        pen.Centre("GIẤY CHỨNG NHẬN", Middle, 150, 34, Room, Ink, bold: true);
        pen.Centre("THAM GIA HOẠT ĐỘNG TÌNH NGUYỆN", Middle, 174, 14, Room, Gold, bold: true);
    }

    private static void Body(Pen pen, Certificate certificate)
    {
        var service = certificate.Service;
        pen.Centre(certificate.UnitName + " chứng nhận", Middle, 212, 13, Room, Soft);
        pen.Centre(certificate.Name ?? "", Middle, 250, 28, Room, Blue, bold: true);
        var y = pen.Lines(Sentence(service), Middle, 284, 14, Room, Ink);
        if (service.Activities == 1)
            return;
        y += 4;
        var named = service.Named.Take(MostNamed).ToList();
        foreach (var activity in named)
        {
            pen.Centre($"{Day(activity.On)}   {activity.Title}{(activity.Hours is { } hours ? "   " + Amount(hours) + " giờ" : "")}", Middle, y, 10.5f, Room - 60, Soft);
            y += 15;
        }
        if (service.Activities > named.Count)
            pen.Centre($"và {Amount(service.Activities - named.Count)} hoạt động khác", Middle, y, 10.5f, Room - 60, Soft);
    }

    private static string Sentence(CertifiedService service)
    {
        var hours = service.Hours > 0 ? $", tổng cộng {Amount(service.Hours)} giờ" : "";
        if (service is { Activities: 1, Named: [var only, ..] })
            return $"đã tham gia hoạt động tình nguyện “{only.Title}” ngày {Day(only.On)}{hours}.";
        var time = service.From == service.To ? "ngày " + Day(service.From) : $"từ ngày {Day(service.From)} đến ngày {Day(service.To)}";
        return $"đã tham gia {Amount(service.Activities)} hoạt động tình nguyện {time}{hours}.";
    }

    private static void Proof(Pen pen, Certificate certificate, CertificateLinks links)
    {
        var link = links.Of(certificate.Code);
        pen.Qr(link, 62, 428, 88, Ink);
        pen.Left("Quét mã để kiểm tra tại", 164, 446, 9.5f, 250, Soft);
        pen.Left(links.Host + CertificateLinks.Path.TrimEnd('/'), 164, 462, 11, 250, Ink, bold: true);
        pen.Left("Mã kiểm tra", 164, 484, 9.5f, 250, Soft);
        pen.Left(CertificateLinks.Shown(certificate.Code), 164, 500, 12, 250, Ink, bold: true);
        pen.Left("Nhìn kỹ tên trang: trang khác không chứng minh được gì.", 164, 518, 8.5f, 270, Soft);
        pen.Centre("Giấy này xác nhận việc tham gia; không thay cho quyết định hay chế độ nào.", Middle, 552, 8.5f, Room, Soft);
    }

    private static void Signature(Pen pen, Certificate certificate)
    {
        const float Right = 640;
        var local = VietnamTime.ToLocal(certificate.IssuedAt);
        pen.Centre(string.Create(CultureInfo.InvariantCulture, $"Ngày {local:dd} tháng {local:MM} năm {local:yyyy}"), Right, 436, 11, 280, Soft);
        pen.Centre("TM. " + certificate.UnitName.ToUpper(CultureInfo.GetCultureInfo("vi-VN")), Right, 456, 11, 280, Ink, bold: true);
        pen.Centre(TextBook.For("vi").Plain(new Say("role." + certificate.SignedAs), certificate.IssuedAt), Right, 472, 10.5f, 280, Soft);
        pen.Centre("(cấp trên hệ thống, kiểm tra bằng mã)", Right, 494, 9.5f, 280, Soft);
        pen.Centre(certificate.Signer ?? "", Right, 516, 13, 280, Ink, bold: true);
    }

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", CultureInfo.InvariantCulture);

    private static string Amount(decimal number) => Numerals.Of(number, "vi");
}
