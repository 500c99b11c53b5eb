using SkiaSharp;
using VolunteerBot.Bot.Pictures;

namespace VolunteerBot.Fuzz.Targets;

/// <summary>A picture that somebody sends: cleaned, or not a picture.</summary>
internal sealed class PictureCleaning : FuzzTarget
{
    public override string Name => "picture";

    public override IEnumerable<byte[]> Made => [Drawn(SKEncodedImageFormat.Jpeg), Drawn(SKEncodedImageFormat.Png), Drawn(SKEncodedImageFormat.Webp)];

    public override Task Try(byte[] input, CancellationToken cancel)
    {
        PictureIntake.Clean(input);
        return Task.CompletedTask;
    }

    private static byte[] Drawn(SKEncodedImageFormat format)
    {
        using var picture = new SKBitmap(32, 24);
        picture.Erase(SKColors.SeaGreen);
        using var encoded = picture.Encode(format, 80);
        return encoded.ToArray();
    }
}
