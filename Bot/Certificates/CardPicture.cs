using System.Globalization;
using SkiaSharp;
using VolunteerBot.Bot.Documents;
using VolunteerBot.Dialogs.Texts;
using VolunteerBot.Domain.Certificates;

namespace VolunteerBot.Bot.Certificates;

/// <summary>A card to share: who, how many activities and hours, badges. Square enough for every platform's preview, large letters.</summary>
internal static class CardPicture
{
    private const int Width = 1080;
    private const int Height = 1080;
    private const float Left = 90;
    private const float Room = Width - (2 * Left);

    private static readonly SKColor Paper = new(0x0B, 0x4F, 0x9E);
    private static readonly SKColor Deep = new(0x08, 0x35, 0x70);
    private static readonly SKColor White = SKColors.White;
    private static readonly SKColor Pale = new(0xD6, 0xE6, 0xFA);
    private static readonly SKColor Gold = new(0xFF, 0xD1, 0x5C);

    public static byte[] Of(ServiceCard card)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Height));
        var canvas = surface.Canvas;
        Ground(canvas);
        var pen = new Pen(canvas);
        var book = TextBook.For(card.Language);
        pen.Left(Words(book, "card.title"), Left, 150, 40, Room, Gold, bold: true);
        pen.Left(card.Name, Left, 250, 76, Room, White, bold: true);
        if (card.Unit is { } unit)
            pen.Left(unit, Left, 312, 38, Room, Pale);
        Figures(pen, card.Record, book);
        Badges(canvas, pen, card.Record, book);
        pen.Left(Words(book, "card.asOf", card.On), Left, 1000, 30, Room, Pale);
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    private static void Ground(SKCanvas canvas)
    {
        using var shader = SKShader.CreateLinearGradient(new SKPoint(0, 0), new SKPoint(Width, Height), [Paper, Deep], SKShaderTileMode.Clamp);
        using var paint = new SKPaint { Shader = shader };
        canvas.DrawRect(0, 0, Width, Height, paint);
        using var line = new SKPaint { Color = Gold, Style = SKPaintStyle.Stroke, StrokeWidth = 4, IsAntialias = true };
        canvas.DrawRoundRect(36, 36, Width - 72, Height - 72, 36, 36, line);
    }

    private static void Figures(Pen pen, ServiceRecord record, TextBook book)
    {
        pen.Left(Numerals.Of(record.Activities, book.Language), Left, 520, 150, 420, White, bold: true);
        pen.Left(Words(book, "card.activities"), Left, 576, 36, 420, Pale);
        if (record.Hours <= 0)
            return;
        pen.Left(Numerals.Of(record.Hours, book.Language), 560, 520, 150, 430, White, bold: true);
        pen.Left(Words(book, "card.hours"), 560, 576, 36, 430, Pale);
    }

    private static void Badges(SKCanvas canvas, Pen pen, ServiceRecord record, TextBook book)
    {
        using var paint = new SKPaint { Color = White.WithAlpha(0x26), IsAntialias = true };
        var y = 660f;
        foreach (var badge in record.Badges)
        {
            canvas.DrawRoundRect(Left, y, Room, 62, 31, 31, paint);
            pen.Left("★  " + Words(book, "badge." + badge), Left + 30, y + 43, 34, Room - 60, White);
            y += 74;
        }
    }

    private static string Words(TextBook book, string key, params object?[] args) => book.Plain(new Dialogs.Messages.Say(key, args), default);
}
