using System.Text.Json;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>An update as far as we understand it.</summary>
/// <param name="Event">Null when there is nothing to work, or it was refused.</param>
/// <param name="Refused">Why it was refused, without anything of its content; null when it was not.</param>
public readonly record struct MappedZaloUpdate(string Name, InboundEvent? Event, string? Refused = null);

/// <summary>
/// Turns updates into neutral events. Documented with <c>{ok, result}</c> around them and observed without: both are read, as are both
/// names of fields that documentation and practice call differently. A shape we do not expect is refused, never thrown.
/// </summary>
public sealed class ZaloBotUpdates(string account)
{
    /// <param name="botName">The bot's own name; for groups only.</param>
    public MappedZaloUpdate Map(JsonElement update, string botName)
    {
        var name = "?";
        try
        {
            if (update.ValueKind == JsonValueKind.Object && update.TryGetProperty("result", out var wrapped))
                update = wrapped;
            name = Text(update, "event_name") is { Length: <= 60 } said ? said : "?";
            // A probe, or an unsupported kind without a word of whose it is.
            if (!update.TryGetProperty("message", out var message) || message.ValueKind != JsonValueKind.Object)
                return new(name, null);
            return new(name, OfMessage(name, message, botName));
        }
        catch (Exception malformed) when (malformed is KeyNotFoundException or InvalidOperationException or FormatException or ArgumentOutOfRangeException)
        {
            return new(name, null, malformed.GetType().Name);
        }
    }

    /// <summary>Whether the bot's own name is needed to understand it.</summary>
    public static bool IsFromGroup(JsonElement update)
    {
        try
        {
            return update.ValueKind == JsonValueKind.Object
                && (update.TryGetProperty("result", out var wrapped) && wrapped.ValueKind == JsonValueKind.Object ? wrapped : update).TryGetProperty("message", out var message)
                && message.ValueKind == JsonValueKind.Object && message.TryGetProperty("chat", out var chat) && chat.ValueKind == JsonValueKind.Object
                && Text(chat, "chat_type") == "GROUP";
        }
        catch (InvalidOperationException)
        {
            // A broken text; Map refuses it.
            return false;
        }
    }

    private InboundEvent? OfMessage(string name, JsonElement message, string botName)
    {
        var from = message.GetProperty("from");
        if (from.TryGetProperty("is_bot", out var bot) && bot.ValueKind == JsonValueKind.True)
            return null;
        var chat = message.GetProperty("chat");
        var (chatId, sender) = (Id(chat), Id(from));
        var isGroup = Text(chat, "chat_type") == "GROUP";
        var inbound = new InboundEvent
        {
            Id = name + "-" + message.GetProperty("message_id"), From = new Address(ZaloBotChannel.ChannelName, account, chatId), GroupMember = isGroup ? sender : null,
            At = DateTimeOffset.FromUnixTimeMilliseconds(message.GetProperty("date").GetInt64()),
            SenderName = Text(from, "display_name") ?? Text(from, "first_name"), LanguageTag = "vi",
        };
        return name switch
        {
            "message.text.received" or "message.link.received" => inbound with { Text = WithoutMention(Text(message, "text") ?? Text(message, "url"), isGroup ? botName : "") },
            "message.image.received" => inbound with
            {
                Text = Text(message, "caption"), Files = [new(Text(message, "photo_url") ?? Text(message, "photo") ?? throw new FormatException(), null, null)],
            },
            "message.sticker.received" => inbound with { Files = [new("", "application/x-sticker", null)] },
            "message.voice.received" => inbound with { Files = [new(Text(message, "voice_url") ?? "", "audio/aac", null)] },
            // Also all that a protected user writes: the person is told, once for each, where they can be heard.
            "message.unsupported.received" => inbound with { FileRefused = "zalo.unsupported" },
            // Reactions, and what may come yet.
            _ => null,
        };
    }

    /// <summary>In groups only what names the bot is delivered; the name is no part of what is meant.</summary>
    private static string? WithoutMention(string? text, string botName) =>
        text is null || botName.Length == 0 ? text : text.Replace("@" + botName, "", StringComparison.OrdinalIgnoreCase).Trim();

    private static string Id(JsonElement of) =>
        of.GetProperty("id").ToString() is { Length: > 0 and <= 100 } id && id.All(static c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? id : throw new FormatException();

    private static string? Text(JsonElement of, string name) =>
        of.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
