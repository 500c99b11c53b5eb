using SkiaSharp;

namespace VolunteerBot.Tests.Web;

/// <summary>Pictures to send.</summary>
internal static class SmallPictures
{
    public static byte[] Png(int width, int height) => Draw(width, height, SKEncodedImageFormat.Png);

    public static byte[] Jpeg(int width, int height) => Draw(width, height, SKEncodedImageFormat.Jpeg);

    public static byte[] Webp(int width, int height) => Draw(width, height, SKEncodedImageFormat.Webp);

    /// <summary>A sea, a beach, a sun.</summary>
    private static byte[] Draw(int width, int height, SKEncodedImageFormat format)
    {
        using var picture = new SKBitmap(width, height);
        using (var canvas = new SKCanvas(picture))
        using (var paint = new SKPaint())
        {
            canvas.Clear(SKColors.SkyBlue);
            paint.Color = SKColors.Teal;
            canvas.DrawRect(0, height * 0.45f, width, height * 0.25f, paint);
            paint.Color = SKColors.BurlyWood;
            canvas.DrawRect(0, height * 0.7f, width, height * 0.3f, paint);
            paint.Color = SKColors.Gold;
            canvas.DrawCircle(width * 0.8f, height * 0.2f, height * 0.1f, paint);
        }
        using var data = picture.Encode(format, 90);
        return data.ToArray();
    }
}
