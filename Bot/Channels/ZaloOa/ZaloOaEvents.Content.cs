using System.Globalization;
using System.Text.Json;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>What a message carries besides words.</summary>
public sealed partial class ZaloOaEvents
{
    private const int MostFiles = 10;

    /// <summary>The kinds of files people send as pictures.</summary>
    private static readonly Dictionary<string, string> FileKinds = new(StringComparer.OrdinalIgnoreCase)
    {
        ["jpg"] = "image/jpeg", ["jpeg"] = "image/jpeg", ["png"] = "image/png", ["webp"] = "image/webp",
    };

    private static (string? Text, IReadOnlyList<IncomingFile> Files, GeoPoint? Location) ContentOf(JsonElement message, string name)
    {
        // Also told as message.location by some.
        if (name == "user_send_location" && message.TryGetProperty("location", out var point))
            return (null, [], PointOf(point));
        if (!message.TryGetProperty("attachments", out var attachments) || attachments.ValueKind != JsonValueKind.Array)
            return (null, [], null);
        var (text, files, location) = ((string?)null, new List<IncomingFile>(), (GeoPoint?)null);
        foreach (var attachment in attachments.EnumerateArray().Take(MostFiles))
        {
            var payload = attachment.GetProperty("payload");
            switch (name)
            {
                case "user_send_location":
                    location = PointOf(payload.GetProperty("coordinates"));
                    break;
                case "user_send_link":
                    text = Text(payload, "url");
                    break;
                default:
                    files.Add(FileOf(payload, name));
                    break;
            }
        }
        return (text, files, location);
    }

    /// <summary>Kinds the bot cannot use come with their media type, so that it can say so.</summary>
    private static IncomingFile FileOf(JsonElement payload, string name) => new(
        Text(payload, "url") ?? "",
        name switch
        {
            // The platform does not say; what it is shows when it is opened.
            "user_send_image" => null,
            "user_send_gif" => "image/gif",
            "user_send_audio" => "audio/amr",
            "user_send_video" => "video/mp4",
            "user_send_sticker" => "application/x-sticker",
            "user_send_business_card" => "text/vcard",
            _ => FileKinds.GetValueOrDefault(Text(payload, "type") ?? Path.GetExtension(Text(payload, "name") ?? "").TrimStart('.'), "application/octet-stream"),
        },
        payload.TryGetProperty("size", out var size) && long.TryParse(size.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var bytes) ? bytes : null);

    /// <summary>Coordinates come as text.</summary>
    private static GeoPoint PointOf(JsonElement point)
    {
        var latitude = double.Parse(point.GetProperty("latitude").ToString(), CultureInfo.InvariantCulture);
        var longitude = double.Parse(point.GetProperty("longitude").ToString(), CultureInfo.InvariantCulture);
        return GeoPoint.IsValid(latitude, longitude) ? new(latitude, longitude) : throw new FormatException();
    }
}
