using System.Text.Json;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Attendances;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>What a message carries besides words.</summary>
public sealed partial class TelegramUpdates
{
    /// <summary>Messages about the chat itself; there is nothing to answer.</summary>
    private static readonly string[] ServiceFields =
    [
        "new_chat_members", "left_chat_member", "new_chat_title", "new_chat_photo", "delete_chat_photo", "group_chat_created",
        "supergroup_chat_created", "channel_chat_created", "message_auto_delete_timer_changed", "migrate_from_chat_id", "pinned_message",
        "successful_payment", "refunded_payment", "users_shared", "chat_shared", "connected_website", "write_access_allowed", "passport_data",
        "proximity_alert_triggered", "boost_added", "chat_background_set", "forum_topic_created", "forum_topic_edited", "forum_topic_closed",
        "forum_topic_reopened", "general_forum_topic_hidden", "general_forum_topic_unhidden", "giveaway_created", "giveaway_completed",
        "video_chat_scheduled", "video_chat_started", "video_chat_ended", "video_chat_participants_invited", "web_app_data",
    ];

    /// <summary>Files by field, with what they are when the platform does not say. An animation also comes as a document, so it stands first.</summary>
    private static readonly (string Field, string MediaType)[] FileFields =
    [
        ("animation", "video/mp4"), ("document", "application/octet-stream"), ("video", "video/mp4"), ("video_note", "video/mp4"),
        ("voice", "audio/ogg"), ("audio", "audio/mpeg"),
    ];

    private static readonly IncomingFile SomethingElse = new("", "application/octet-stream", null);

    private static bool IsService(JsonElement message)
    {
        if (message.TryGetProperty("text", out _))
            return false;
        foreach (var field in ServiceFields)
        {
            if (message.TryGetProperty(field, out _))
                return true;
        }
        return false;
    }

    /// <summary>A place, or the first point of a shared way; its later points come as edits and are ignored.</summary>
    private static GeoPoint? LocationOf(JsonElement message)
    {
        if (!message.TryGetProperty("location", out var point))
            return null;
        var (latitude, longitude) = (point.GetProperty("latitude").GetDouble(), point.GetProperty("longitude").GetDouble());
        return GeoPoint.IsValid(latitude, longitude) ? new(latitude, longitude) : throw new FormatException();
    }

    private static LocationHints? HintsOf(JsonElement message)
    {
        if (!message.TryGetProperty("location", out var point))
            return null;
        var hints = new LocationHints(
            IsForwarded: message.TryGetProperty("forward_origin", out _) || message.TryGetProperty("forward_date", out _), IsLive: point.TryGetProperty("live_period", out _),
            Accuracy: point.TryGetProperty("horizontal_accuracy", out var metres) ? metres.GetDouble() : null);
        return hints is { IsForwarded: false, IsLive: false, Accuracy: null } ? null : hints;
    }

    /// <summary>Anybody can pass on anybody's card: it is the sender's own only with the sender's id. An own number may come without its plus sign.</summary>
    private static SharedContact? ContactOf(JsonElement message, JsonElement from)
    {
        if (!message.TryGetProperty("contact", out var card))
            return null;
        var own = card.TryGetProperty("user_id", out var id) && id.GetInt64() == from.GetProperty("id").GetInt64();
        var phone = card.GetProperty("phone_number").GetString() ?? throw new FormatException();
        return new(own && phone is [>= '1' and <= '9', ..] ? "+" + phone : phone, own);
    }

    /// <summary>At most one: the pictures of an album come as messages of their own. Kinds the bot cannot use come with their media type, so that it can say so.</summary>
    private static IReadOnlyList<IncomingFile> FilesOf(JsonElement message)
    {
        if (message.TryGetProperty("text", out _))
            return [];
        if (message.TryGetProperty("photo", out var sizes))
            return [Largest(sizes)];
        foreach (var (field, mediaType) in FileFields)
        {
            if (message.TryGetProperty(field, out var file))
                return [FileOf(file, Text(file, "mime_type") ?? mediaType)];
        }
        // A sticker is drawn as an image but is none to keep.
        if (message.TryGetProperty("sticker", out var sticker))
            return [FileOf(sticker, "application/x-sticker")];
        return message.TryGetProperty("location", out _) || message.TryGetProperty("contact", out _) ? [] : [SomethingElse];
    }

    private static IncomingFile Largest(JsonElement sizes)
    {
        JsonElement? best = null;
        var most = -1L;
        foreach (var size in sizes.EnumerateArray())
        {
            var pixels = size.GetProperty("width").GetInt64() * size.GetProperty("height").GetInt64();
            if (pixels < most)
                continue;
            (best, most) = (size, pixels);
        }
        return FileOf(best ?? throw new FormatException(), "image/jpeg");
    }

    private static IncomingFile FileOf(JsonElement file, string mediaType) => new(
        file.GetProperty("file_id").GetString() ?? throw new FormatException(),
        mediaType,
        file.TryGetProperty("file_size", out var size) ? size.GetInt64() : null)
    {
        Name = Text(file, "file_name"),
    };
}
