using SkiaSharp;
using VolunteerBot.Dialogs.PlanTargets;
using VolunteerBot.Domain.PlanTargets;

namespace VolunteerBot.Bot.Documents;

/// <summary>Bars of targets with the goal marked, for a phone: wide lines, few words.</summary>
public sealed class TargetChart : ITargetChart
{
    private const int Width = 1080;
    private const int Left = 40;
    private const int BarLeft = 40;
    private const int BarWidth = Width - 2 * BarLeft;
    private const int RowHeight = 132;
    private const int Top = 110;

    private static readonly SKColor Ink = new(0x1F, 0x29, 0x37);
    private static readonly SKColor Faint = new(0xE5, 0xE7, 0xEB);
    private static readonly SKColor Good = new(0x16, 0xA3, 0x4A);
    private static readonly SKColor Short = new(0xDC, 0x26, 0x26);
    private static readonly SKColor Unknown = new(0x9C, 0xA3, 0xAF);

    public byte[] Png(string title, IReadOnlyList<KpiValue> values, IReadOnlyList<string> names, IReadOnlyList<string> labels)
    {
        using var surface = SKSurface.Create(new SKImageInfo(Width, Top + (RowHeight * values.Count) + 30));
        var canvas = surface.Canvas;
        canvas.Clear(SKColors.White);
        Title(canvas, title);
        for (var i = 0; i < values.Count; i++)
            Row(canvas, values[i], names[i], labels[i], Top + (i * RowHeight));
        using var image = surface.Snapshot();
        using var png = image.Encode(SKEncodedImageFormat.Png, 100);
        return png.ToArray();
    }

    /// <summary>A long name of a unit makes the title smaller, then two lines of it: the day at its end is never cut.</summary>
    private static void Title(SKCanvas canvas, string title)
    {
        for (var size = 34f; size >= 28; size--)
        {
            if (Fits(title, size))
            {
                Write(canvas, title, Left, 62, size, bold: true);
                return;
            }
        }
        var (first, rest) = Halves(title);
        var small = 28f;
        while (small > 20 && !(Fits(first, small) && Fits(rest, small)))
            small--;
        Write(canvas, first, Left, 46, small, bold: true);
        Write(canvas, rest, Left, 84, small, bold: true);
    }

    /// <summary>At the space nearest to the middle.</summary>
    private static (string First, string Second) Halves(string title)
    {
        var at = Enumerable.Range(0, title.Length).Where(i => title[i] == ' ').DefaultIfEmpty(title.Length).MinBy(i => Math.Abs(i - (title.Length / 2)));
        return (title[..at], title[at..].TrimStart());
    }

    private static bool Fits(string words, float size)
    {
        using var font = Font(size, bold: true);
        return font.MeasureText(words) <= BarWidth;
    }

    private static void Row(SKCanvas canvas, KpiValue value, string name, string label, int y)
    {
        Write(canvas, value.Target.Code + "  " + name, Left, y + 30, 28, bold: false);
        using var font = Font(28, bold: true);
        Write(canvas, label, Width - Left - font.MeasureText(label), y + 30, 28, bold: true);
        var most = value.Target.Measure == TargetMeasure.Rate ? 100m : Math.Max(value.Checkpoint?.Value * 1.5m ?? 10, Math.Max(1, value.Numerator));
        var share = (float)Math.Clamp((value.Value ?? 0) / most, 0, 1);
        Bar(canvas, BarLeft, y + 48, BarWidth, Faint);
        var colour = value.Standing switch { TargetStanding.Reached => Good, TargetStanding.NotReached => Short, _ => Unknown };
        if (share > 0)
            Bar(canvas, BarLeft, y + 48, Math.Max(12, BarWidth * share), colour);
        if (value.Checkpoint is not { } goal)
            return;
        var x = BarLeft + (BarWidth * (float)Math.Clamp(goal.Value / most, 0, 1));
        using var paint = new SKPaint { Color = Ink, StrokeWidth = 5, IsAntialias = true };
        canvas.DrawLine(x, y + 40, x, y + 92, paint);
    }

    private static void Bar(SKCanvas canvas, float x, float y, float width, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawRoundRect(x, y, width, 36, 10, 10, paint);
    }

    private static void Write(SKCanvas canvas, string text, float x, float y, float size, bool bold)
    {
        using var font = Font(size, bold);
        using var paint = new SKPaint { Color = Ink, IsAntialias = true };
        var room = Width - x - Left;
        while (text.Length > 10 && font.MeasureText(text) > room)
            text = text[..^2] + "…";
        canvas.DrawText(text, x, y, font, paint);
    }

    private static SKFont Font(float size, bool bold) => new(bold ? Typefaces.Bold : Typefaces.Regular, size) { Edging = SKFontEdging.Antialias };
}
