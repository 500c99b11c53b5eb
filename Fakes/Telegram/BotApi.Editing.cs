namespace VolunteerBot.Fakes.Telegram;

/// <summary>Changing and deleting messages, and answering presses.</summary>
internal sealed partial class BotApi
{
    private const int LongestPressAnswer = 200;
    private static readonly TimeSpan DeletableFor = TimeSpan.FromHours(48);

    private byte[] EditMessageText(CallArguments call)
    {
        var (chat, stored) = EditableOf(call);
        var text = FormattedText.OfMessage(call);
        if (stored.Bot!.Kind != BotMessageKind.Text)
            throw ApiRefusal.Bad("there is no text in the message to edit");
        return Edit(call, chat, stored, text);
    }

    private byte[] EditMessageCaption(CallArguments call)
    {
        var (chat, stored) = EditableOf(call);
        var caption = FormattedText.OfCaption(call);
        if (stored.Bot!.Kind is not (BotMessageKind.Photo or BotMessageKind.Document))
            throw ApiRefusal.Bad("there is no caption in the message to edit");
        return Edit(call, chat, stored, caption);
    }

    private byte[] EditMessageReplyMarkup(CallArguments call)
    {
        var (chat, stored) = EditableOf(call);
        return Edit(call, chat, stored, stored.Bot!.Formatted);
    }

    private (ChatState Chat, ChatMessage Stored) EditableOf(CallArguments call)
    {
        var chat = ChatOf(call);
        if (call["message_id"] is null)
            throw ApiRefusal.Bad("message identifier is not specified");
        var stored = chat.Find(call.Number("message_id") ?? 0) ?? throw ApiRefusal.Bad("message to edit not found");
        // Nor can a message be edited that came with a reply keyboard.
        return stored.Bot is { Keyboard: null or { Kind: KeyboardKind.Inline } }
            ? (chat, stored)
            : throw ApiRefusal.Bad("message can't be edited");
    }

    /// <summary>The markup always changes too: an edit without one takes the buttons away.</summary>
    private byte[] Edit(CallArguments call, ChatState chat, ChatMessage stored, FormattedText text)
    {
        var keyboard = KeyboardReader.Read(call, chat.IsPrivate);
        if (keyboard is { Kind: not KeyboardKind.Inline })
            throw ApiRefusal.Bad("inline keyboard expected");
        var old = stored.Bot!;
        if (text.SameAs(old.Formatted) && keyboard?.Json == old.Keyboard?.Json)
            throw ApiRefusal.Bad("message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message");
        TakeRate(chat);
        stored.Bot = old with { Text = text.Text, Entities = text.Entities, Keyboard = keyboard, Edited = _world.Now };
        _world.Publish(chat, stored.Bot);
        return Answer(chat, stored.Bot);
    }

    private byte[] DeleteMessage(CallArguments call)
    {
        var chat = ChatOf(call);
        var stored = chat.Find(call.Number("message_id") ?? 0) ?? throw ApiRefusal.Bad("message to delete not found");
        var mayDelete = stored.Bot is not null || chat.IsPrivate || chat.BotIsAdmin;
        if (!mayDelete || _world.Now - stored.Date >= DeletableFor)
            throw ApiRefusal.Bad("message can't be deleted for everyone");
        chat.Remove(stored.Id);
        return Json.True;
    }

    private byte[] AnswerCallbackQuery(CallArguments call)
    {
        var answer = new PressAnswer(call["callback_query_id"] ?? "", call["text"] ?? "", call.Flag("show_alert"));
        if (answer.Text.Length > LongestPressAnswer)
            throw ApiRefusal.Bad("MESSAGE_TOO_LONG");
        return _world.Presses.Answer(answer)
            ? Json.True
            : throw ApiRefusal.Bad("query is too old and response timeout expired or query ID is invalid");
    }
}
