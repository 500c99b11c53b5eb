using System.Globalization;
using SkiaSharp;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Attendances;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Attendances;

/// <summary>The changing code as a picture for the leader's chat: what it is for, the code to scan, the six digits, until when it is good.</summary>
internal static class CheckInQrPicture
{
    private const int Width = 900;
    private const int Height = 1180;
    private const float Side = 700;
    private static readonly SKColor Ink = new(0x10, 0x18, 0x28);
    private static readonly SKColor Blue = new(0x0B, 0x4F, 0x9E);

    public static byte[] Of(string link, CheckInPlan plan, DateTimeOffset until)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        var pen = new Pen(canvas);
        pen.Lines(plan.Title, Width / 2f, 90, 44, Width - 120, Blue, bold: true, most: 2);
        pen.Qr(link, (Width - Side) / 2, 200, Side, Ink);
        if (plan.Ways.Contains(CheckInWay.Code))
            pen.Centre(plan.Code[..3] + " " + plan.Code[3..], Width / 2f, 1040, 110, Width - 120, Ink, bold: true);
        var clock = VietnamTime.ToLocal(until).ToString("H:mm:ss", CultureInfo.InvariantCulture);
        pen.Centre(TextBook.For("vi").Plain(new Say("attendance.picture.until", Say.Words(clock)), default), Width / 2f, 1120, 34, Width - 120, Ink);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }
}
