using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>Users, chats and messages in the shapes of the Bot API.</summary>
internal static class MessageJson
{
    public static void Bot(Utf8JsonWriter w, World world)
    {
        w.WriteStartObject();
        w.WriteNumber("id", world.BotId);
        w.WriteBoolean("is_bot", true);
        w.WriteString("first_name", world.Options.FirstName);
        w.WriteString("username", world.Options.Username);
        w.WriteEndObject();
    }

    public static void User(Utf8JsonWriter w, FakeUser user)
    {
        w.WriteStartObject();
        w.WriteNumber("id", user.Id);
        w.WriteBoolean("is_bot", false);
        w.WriteString("first_name", user.FirstName);
        if (user.LastName is not null)
            w.WriteString("last_name", user.LastName);
        if (user.Username is not null)
            w.WriteString("username", user.Username);
        if (user.LanguageCode is not null)
            w.WriteString("language_code", user.LanguageCode);
        w.WriteEndObject();
    }

    public static void Chat(Utf8JsonWriter w, ChatState chat)
    {
        w.WriteStartObject();
        ChatFields(w, chat);
        w.WriteEndObject();
    }

    public static void ChatFields(Utf8JsonWriter w, ChatState chat)
    {
        w.WriteNumber("id", chat.Id);
        if (chat.Person is { } person)
        {
            w.WriteString("first_name", person.FirstName);
            if (person.LastName is not null)
                w.WriteString("last_name", person.LastName);
            if (person.Username is not null)
                w.WriteString("username", person.Username);
        }
        else
        {
            w.WriteString("title", chat.Title);
        }

        w.WriteString("type", chat.KindName);
    }

    public static void Message(Utf8JsonWriter w, World world, ChatState chat, BotMessage message)
    {
        w.WriteStartObject();
        w.WriteNumber("message_id", message.MessageId);
        w.WritePropertyName("from");
        Bot(w, world);
        w.WritePropertyName("chat");
        Chat(w, chat);
        w.WriteNumber("date", message.Date.ToUnixTimeSeconds());
        if (message.Edited is { } edited)
            w.WriteNumber("edit_date", edited.ToUnixTimeSeconds());
        if (message.ReplyTo is { } replyTo)
            Reply(w, world, chat, replyTo);
        Content(w, message);
        // Only inline keyboards are part of a message; the others live in the phone.
        if (message.Keyboard is { Kind: KeyboardKind.Inline } keyboard)
        {
            w.WritePropertyName("reply_markup");
            w.WriteRawValue(keyboard.Json, skipInputValidation: true);
        }

        w.WriteEndObject();
    }

    private static void Content(Utf8JsonWriter w, BotMessage message)
    {
        switch (message.Kind)
        {
            case BotMessageKind.Text:
                w.WriteString("text", message.Text);
                TextEntity.WriteAll(w, "entities", message.Entities);
                return;
            case BotMessageKind.Location:
                Location(w, message.Latitude!.Value, message.Longitude!.Value);
                return;
            case BotMessageKind.Photo:
                Photo(w, message.File!);
                break;
            default:
                File(w, "document", message.File!);
                break;
        }

        Caption(w, message.Text, message.Entities);
    }

    public static void Caption(Utf8JsonWriter w, string? caption, IReadOnlyList<TextEntity> entities)
    {
        if (string.IsNullOrEmpty(caption))
            return;
        w.WriteString("caption", caption);
        TextEntity.WriteAll(w, "caption_entities", entities);
    }

    public static void Location(Utf8JsonWriter w, double latitude, double longitude)
    {
        w.WriteStartObject("location");
        w.WriteNumber("latitude", latitude);
        w.WriteNumber("longitude", longitude);
        w.WriteEndObject();
    }

    /// <summary>Smallest first: a thumbnail with the same content, then the picture.</summary>
    public static void Photo(Utf8JsonWriter w, StoredFile file)
    {
        w.WriteStartArray("photo");
        var shrink = Math.Min(1, 90.0 / Math.Max(file.Width, file.Height));
        Size(w, file.FileId + "s", file.UniqueId + "s", Math.Max(1, (int)(file.Width * shrink)), Math.Max(1, (int)(file.Height * shrink)), Math.Min(file.Size, 1_500));
        Size(w, file.FileId, file.UniqueId, file.Width, file.Height, file.Size);
        w.WriteEndArray();

        static void Size(Utf8JsonWriter w, string id, string unique, int width, int height, long size)
        {
            w.WriteStartObject();
            w.WriteString("file_id", id);
            w.WriteString("file_unique_id", unique);
            w.WriteNumber("file_size", size);
            w.WriteNumber("width", width);
            w.WriteNumber("height", height);
            w.WriteEndObject();
        }
    }

    public static void File(Utf8JsonWriter w, string property, StoredFile file)
    {
        w.WriteStartObject(property);
        if (file.Seconds > 0)
            w.WriteNumber("duration", file.Seconds);
        else
            w.WriteString("file_name", file.FileName);
        if (file.MimeType is not null)
            w.WriteString("mime_type", file.MimeType);
        w.WriteString("file_id", file.FileId);
        w.WriteString("file_unique_id", file.UniqueId);
        w.WriteNumber("file_size", file.Size);
        w.WriteEndObject();
    }

    /// <summary>The message replied to, without the one it replies to itself; nothing when it is gone.</summary>
    public static void Reply(Utf8JsonWriter w, World world, ChatState chat, int messageId)
    {
        if (chat.Find(messageId) is not { } target)
            return;
        w.WritePropertyName("reply_to_message");
        if (target.Bot is { } bot)
        {
            Message(w, world, chat, bot with { ReplyTo = null });
            return;
        }

        w.WriteStartObject();
        w.WriteNumber("message_id", target.Id);
        if (world.FindUser(target.Author) is { } author)
        {
            w.WritePropertyName("from");
            User(w, author);
        }

        w.WritePropertyName("chat");
        Chat(w, chat);
        w.WriteNumber("date", target.Date.ToUnixTimeSeconds());
        if (target.Text is not null)
            w.WriteString("text", target.Text);
        w.WriteEndObject();
    }
}
