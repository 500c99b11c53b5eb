using System.Text;
using SkiaSharp;
using VolunteerBot.Bot.Pictures;
using VolunteerBot.Tests.Web;
using Xunit;

namespace VolunteerBot.Tests.Pictures;

/// <summary>Of a picture only the picture is kept (domain reference 4.4).</summary>
public sealed class PictureIntakeTests
{
    /// <summary>Where it was taken, as a camera might write it.</summary>
    private const string Position = "GPS 10.4114N 107.1362E";

    [Fact]
    public void A_kept_picture_does_not_tell_where_it_was_taken()
    {
        var taken = WithNotes(SmallPictures.Jpeg(400, 300), orientation: 1);
        Assert.Contains(Position, Encoding.Latin1.GetString(taken), StringComparison.Ordinal);

        var kept = Encoding.Latin1.GetString(PictureIntake.Clean(taken)!);

        Assert.DoesNotContain("GPS", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Exif", kept, StringComparison.Ordinal);
    }

    /// <summary>The phone's own note of how it was held goes with the rest.</summary>
    [Theory]
    [InlineData(1, 400, 300)]
    [InlineData(3, 400, 300)]
    [InlineData(6, 300, 400)]
    [InlineData(8, 300, 400)]
    public void A_kept_picture_stands_upright_however_the_phone_was_held(byte orientation, int width, int height)
    {
        var kept = SizeOf(PictureIntake.Clean(WithNotes(SmallPictures.Jpeg(400, 300), orientation))!);

        Assert.Equal((width, height), kept);
    }

    [Theory]
    [InlineData(4_000, 3_000, 1_600, 1_200)]
    [InlineData(100, 6_400, 25, 1_600)]
    [InlineData(1_600, 900, 1_600, 900)]
    public void A_kept_picture_has_at_most_1600_pixels_a_side(int width, int height, int keptWidth, int keptHeight) =>
        Assert.Equal((keptWidth, keptHeight), SizeOf(PictureIntake.Clean(SmallPictures.Png(width, height))!));

    [Fact]
    public void What_claims_more_pixels_than_any_phone_has_is_not_opened()
    {
        var png = SmallPictures.Png(8, 8);
        // The size stands behind the signature and the name of the first part.
        ((byte[])[0, 0, 0xff, 0xff, 0, 0, 0xff, 0xff]).CopyTo(png, 16);

        Assert.Null(PictureIntake.Clean(png));
    }

    [Fact]
    public void What_is_no_picture_is_not_kept() => Assert.Null(PictureIntake.Clean("MZ this is a program"u8.ToArray()));

    private static (int, int) SizeOf(byte[] picture)
    {
        using var bitmap = SKBitmap.Decode(picture);
        return (bitmap.Width, bitmap.Height);
    }

    /// <summary>The notes of a camera, as EXIF has them: one entry, the orientation, and text behind it.</summary>
    private static byte[] WithNotes(byte[] jpeg, byte orientation)
    {
        byte[] notes = [.. "Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0"u8, orientation, 0, 0, 0, 0, 0, 0, 0, .. Encoding.ASCII.GetBytes(Position)];
        var length = notes.Length + 2;
        return [.. jpeg[..2], 0xff, 0xe1, (byte)(length >> 8), (byte)length, .. notes, .. jpeg[2..]];
    }
}
