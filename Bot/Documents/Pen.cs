using QRCoder;
using SkiaSharp;

namespace VolunteerBot.Bot.Documents;

/// <summary>Writes on a page or picture of ours: lines of text that stay within their room, and QR codes.</summary>
internal sealed class Pen(SKCanvas canvas)
{
    /// <summary>A line from <paramref name="x"/>, made smaller where it has not enough room.</summary>
    public void Left(string text, float x, float y, float size, float room, SKColor colour, bool bold = false)
    {
        using var font = Fitting(text, size, room, bold);
        Draw(text, x, y, font, colour);
    }

    /// <summary>A line around <paramref name="x"/>.</summary>
    public void Centre(string text, float x, float y, float size, float room, SKColor colour, bool bold = false)
    {
        using var font = Fitting(text, size, room, bold);
        Draw(text, x - (font.MeasureText(text) / 2), y, font, colour);
    }

    /// <summary>Lines around <paramref name="x"/>, broken between words, at most <paramref name="most"/>.</summary>
    /// <returns>Where the next line would stand.</returns>
    public float Lines(string text, float x, float y, float size, float room, SKColor colour, bool bold = false, int most = 3)
    {
        foreach (var line in Broken(text, size, room, bold, most))
        {
            Centre(line, x, y, size, room, colour, bold);
            y += size * 1.4f;
        }
        return y;
    }

    /// <summary>Dark squares on the paper as it is; the margin a reader needs must be left free around it.</summary>
    public void Qr(string text, float x, float y, float side, SKColor colour)
    {
        using var code = QRCodeGenerator.GenerateQrCode(text, QRCodeGenerator.ECCLevel.M);
        var rows = code.ModuleMatrix;
        // The generator draws four light modules on each side, which here is the paper.
        const int Margin = 4;
        var count = rows.Count - (2 * Margin);
        var module = side / count;
        using var paint = new SKPaint { Color = colour, IsAntialias = false };
        for (var row = 0; row < count; row++)
        {
            for (var column = 0; column < count; column++)
            {
                if (rows[row + Margin][column + Margin])
                    canvas.DrawRect(x + (column * module), y + (row * module), module, module, paint);
            }
        }
    }

    private void Draw(string text, float x, float y, SKFont font, SKColor colour)
    {
        using var paint = new SKPaint { Color = colour, IsAntialias = true };
        canvas.DrawText(text, x, y, font, paint);
    }

    private static IEnumerable<string> Broken(string text, float size, float room, bool bold, int most)
    {
        using var font = new SKFont(bold ? Typefaces.Bold : Typefaces.Regular, size);
        var words = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        // Lines of about one length: no word is left alone on the last.
        var width = font.MeasureText(text);
        room = Math.Min(room, width / MathF.Ceiling(width / room) * 1.1f);
        var line = "";
        var lines = 0;
        for (var i = 0; i < words.Length; i++)
        {
            var longer = line.Length == 0 ? words[i] : line + " " + words[i];
            if (line.Length > 0 && font.MeasureText(longer) > room)
            {
                if (++lines == most)
                {
                    yield return line + "…";
                    yield break;
                }
                yield return line;
                longer = words[i];
            }
            line = longer;
        }
        if (line.Length > 0)
            yield return line;
    }

    private static SKFont Fitting(string text, float size, float room, bool bold)
    {
        var font = new SKFont(bold ? Typefaces.Bold : Typefaces.Regular, size) { Edging = SKFontEdging.Antialias, Subpixel = true };
        if (font.MeasureText(text) is var width && width > room)
            font.Size = size * room / width;
        return font;
    }
}
