using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>New messages of the bot.</summary>
internal sealed partial class BotApi
{
    private byte[] SendMessage(CallArguments call)
    {
        var chat = ChatOf(call);
        var text = FormattedText.OfMessage(call);
        return Send(call, chat, BotMessageKind.Text, text, null);
    }

    private byte[] SendPhoto(CallArguments call)
    {
        var chat = ChatOf(call);
        var caption = FormattedText.OfCaption(call);
        return Send(call, chat, BotMessageKind.Photo, caption, PhotoOf(call));
    }

    private byte[] SendDocument(CallArguments call)
    {
        var chat = ChatOf(call);
        var caption = FormattedText.OfCaption(call);
        return Send(call, chat, BotMessageKind.Document, caption, DocumentOf(call));
    }

    private byte[] SendLocation(CallArguments call)
    {
        var chat = ChatOf(call);
        if (call.Real("latitude") is not { } latitude || latitude is < -90 or > 90)
            throw ApiRefusal.Bad("latitude is empty or out of range");
        if (call.Real("longitude") is not { } longitude || longitude is < -180 or > 180)
            throw ApiRefusal.Bad("longitude is empty or out of range");
        return Send(call, chat, BotMessageKind.Location, new("", []), null, latitude, longitude);
    }

    private byte[] Send(CallArguments call, ChatState chat, BotMessageKind kind, FormattedText text, StoredFile? file, double? latitude = null, double? longitude = null)
    {
        var keyboard = KeyboardReader.Read(call, chat.IsPrivate);
        var replyTo = ReplyOf(call, chat);
        TakeRate(chat);
        var message = new BotMessage
        {
            ChatId = chat.Id,
            MessageId = _world.NextMessageId(chat),
            Kind = kind,
            Text = text.Text,
            Entities = text.Entities,
            Keyboard = keyboard,
            Date = _world.Now,
            ReplyTo = replyTo,
            File = file,
            Latitude = latitude,
            Longitude = longitude,
            Silent = call.Flag("disable_notification"),
        };
        chat.Add(new(message.MessageId, message.Date) { Bot = message, Author = _world.BotId });
        chat.OtherBotSpokeLast = false;
        chat.KeyboardMessage = keyboard?.Kind switch
        {
            KeyboardKind.Reply => message.MessageId,
            KeyboardKind.Remove => null,
            _ => chat.KeyboardMessage,
        };
        _world.Publish(chat, message);
        return Answer(chat, message);
    }

    private byte[] Answer(ChatState chat, BotMessage message) =>
        Json.Ok((_world, chat, message), static (w, all) => MessageJson.Message(w, all._world, all.chat, all.message));

    private static int? ReplyOf(CallArguments call, ChatState chat)
    {
        long? target = null;
        var optional = call.Flag("allow_sending_without_reply");
        if (call.Object("reply_parameters") is { ValueKind: JsonValueKind.Object } reply)
        {
            target = reply.GetProperty("message_id").GetInt64();
            optional = reply.TryGetProperty("allow_sending_without_reply", out var allow) && allow.ValueKind == JsonValueKind.True;
        }

        target ??= call.Number("reply_to_message_id");
        if (target is null)
            return null;
        if (chat.Find(target.Value) is { } found)
            return found.Id;
        return optional ? null : throw ApiRefusal.Bad("message to be replied not found");
    }

    private byte[] SetMessageReaction(CallArguments call)
    {
        var chat = ChatOf(call);
        var message = chat.Find(call.Number("message_id") ?? 0) ?? throw ApiRefusal.Bad("message to react not found");
        var reactions = call.Object("reaction") is { ValueKind: JsonValueKind.Array } list ? list.EnumerateArray().ToArray() : [];
        if (reactions.Length > 1)
            throw ApiRefusal.Bad("REACTIONS_TOO_MANY");
        string? emoji = null;
        if (reactions.Length == 1 && (reactions[0].GetProperty("type").GetString() != "emoji" || !Reactions.Allowed.Contains(emoji = reactions[0].GetProperty("emoji").GetString()!)))
            throw ApiRefusal.Bad("REACTION_INVALID");
        message.Reaction = emoji;
        return Json.True;
    }
}
