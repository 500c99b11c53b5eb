using SkiaSharp;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>Pictures as the platform takes them: at most 1 MB.</summary>
internal static class ZaloPictures
{
    private const int Most = 1024 * 1024;
    private static readonly (double Scale, int Quality)[] Steps = [(1, 75), (0.8, 72), (0.6, 70), (0.45, 65), (0.3, 60)];

    /// <summary>The picture itself when it is small enough, else made smaller; null when it cannot be read.</summary>
    public static byte[]? Fit(byte[] picture)
    {
        if (picture.Length <= Most)
            return picture;
        using var whole = SKBitmap.Decode(picture);
        if (whole is null)
            return null;
        foreach (var (scale, quality) in Steps)
        {
            var size = new SKImageInfo(Math.Max(1, (int)(whole.Width * scale)), Math.Max(1, (int)(whole.Height * scale)));
            using var small = whole.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
            using var image = SKImage.FromBitmap(small);
            using var encoded = image.Encode(SKEncodedImageFormat.Jpeg, quality);
            if (encoded.Size <= Most)
                return encoded.ToArray();
        }
        return null;
    }
}
