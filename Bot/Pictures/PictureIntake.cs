using System.Security.Cryptography;
using SkiaSharp;
using VolunteerBot.Bot.Channels;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Pictures;

/// <summary>
/// Takes pictures in: fetched from the channel, opened to be sure that they are pictures, made smaller, and written anew as JPEG so
/// that nothing but the picture remains (no position, no camera data; domain reference 4.4).
/// </summary>
public sealed class PictureIntake(
    IEnumerable<IChannel> channels, Documents.DocumentIntake documents, SheetIntake sheets, ILogger<PictureIntake> log)
{
    public const int MaxBytes = 10 * 1024 * 1024;

    private const int MaxSide = 1600;

    /// <summary>A picture may claim a huge size in few bytes; more pixels than this are not opened.</summary>
    private const long MaxPixels = 60_000_000;

    private static readonly string[] Kinds = ["image/jpeg", "image/png", "image/webp"];

    /// <summary>The event with its pictures named, or with the reason why one was not taken; and the files to keep.</summary>
    public async Task<(InboundEvent, IReadOnlyList<PutFile>)> Fetch(InboundEvent inbound, CancellationToken cancel)
    {
        if (inbound.Files.Count == 0)
            return (inbound, []);
        if (inbound.Files is [var only] && SheetIntake.IsSheet(only))
            return await sheets.Fetch(inbound, only, cancel);
        var kept = new List<PutFile>();
        string? refused = null;
        var letters = new List<ReceivedDocument>();
        foreach (var file in inbound.Files)
        {
            if (Documents.DocumentIntake.IsDocument(file))
            {
                var (letter, content, no) = await documents.Take(inbound.From, file, cancel);
                refused ??= no;
                if (letter is null)
                    continue;
                letters.Add(letter);
                kept.Add(content!);
                continue;
            }
            var (picture, why) = await One(inbound.From, file, cancel);
            refused ??= why;
            if (picture is not null)
                kept.Add(picture);
        }
        return (inbound with
        {
            Pictures = [.. kept.Select(k => k.FileId).Where(id => letters.All(l => l.FileId != id))], Documents = letters, FileRefused = kept.Count == 0 ? refused : null,
        }, kept);
    }

    private async Task<(PutFile?, string?)> One(Address from, IncomingFile file, CancellationToken cancel)
    {
        if (file.MediaType is { } kind && !Kinds.Contains(kind))
            return (null, "picture.notPicture");
        if (file.Size > MaxBytes)
            return (null, "picture.tooLarge");
        try
        {
            var account = from.Channel + "/" + from.Account;
            var bytes = await channels.First(c => c.Account == account).Fetch(file, cancel);
            return bytes.Length > MaxBytes ? (null, "picture.tooLarge")
                : Clean(bytes) is { } clean ? (new PutFile(Convert.ToHexStringLower(SHA256.HashData(clean).AsSpan(0, 16)), clean), null)
                : (null, "picture.unreadable");
        }
        catch (ChannelException error)
        {
            log.LogWarning("A picture on {Channel} could not be fetched: {Reason}.", from.Channel, error.Message);
            return (null, "picture.notFetched");
        }
    }

    /// <summary>The picture alone, at most 1600 pixels a side, as JPEG; null when it cannot be opened.</summary>
    public static byte[]? Clean(byte[] bytes)
    {
        using var data = SKData.CreateCopy(bytes);
        using var codec = SKCodec.Create(data);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1 || (long)codec.Info.Width * codec.Info.Height > MaxPixels)
            return null;
        using var whole = SKBitmap.Decode(codec);
        if (whole is null)
            return null;
        using var upright = Upright(whole, codec.EncodedOrigin);
        var scale = Math.Min(1.0, (double)MaxSide / Math.Max(upright.Width, upright.Height));
        var size = new SKImageInfo(Math.Max(1, (int)(upright.Width * scale)), Math.Max(1, (int)(upright.Height * scale)));
        using var small = scale < 1 ? upright.Resize(size, new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear)) : null;
        using var image = SKImage.FromBitmap(small ?? upright);
        using var encoded = image.Encode(SKEncodedImageFormat.Jpeg, 82);
        return encoded.ToArray();
    }

    /// <summary>Turns a picture the way the phone was held; the note that said so is dropped with the rest.</summary>
    private static SKBitmap Upright(SKBitmap picture, SKEncodedOrigin origin)
    {
        var degrees = origin switch
        {
            SKEncodedOrigin.BottomRight => 180, SKEncodedOrigin.RightTop => 90, SKEncodedOrigin.LeftBottom => 270, _ => 0,
        };
        if (degrees == 0)
            return picture.Copy();
        var sideways = degrees != 180;
        var turned = new SKBitmap(sideways ? picture.Height : picture.Width, sideways ? picture.Width : picture.Height);
        using var canvas = new SKCanvas(turned);
        canvas.Translate(turned.Width / 2f, turned.Height / 2f);
        canvas.RotateDegrees(degrees);
        canvas.Translate(-picture.Width / 2f, -picture.Height / 2f);
        canvas.DrawBitmap(picture, 0, 0);
        return turned;
    }
}
