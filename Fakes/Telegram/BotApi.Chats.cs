namespace VolunteerBot.Fakes.Telegram;

/// <summary>Finding a chat the bot may write to, and what can be asked about chats.</summary>
internal sealed partial class BotApi
{
    /// <exception cref="ApiRefusal">400 for a chat the bot never met or one that moved, 403 for one that shuts it out.</exception>
    private ChatState ChatOf(CallArguments call)
    {
        var given = call["chat_id"];
        if (string.IsNullOrEmpty(given))
            throw ApiRefusal.Bad("chat_id is empty");
        var chat = call.Number("chat_id") is { } id ? _world.FindChat(id) : null;
        if (chat is null)
            throw ApiRefusal.Bad("chat not found");
        if (chat.MigratedTo is { } newId)
            throw ApiRefusal.Upgraded(newId);
        return chat.Reach switch
        {
            Reach.Open => chat,
            Reach.Blocked => throw ApiRefusal.Forbidden("bot was blocked by the user"),
            Reach.Deactivated => throw ApiRefusal.Forbidden("user is deactivated"),
            Reach.NeverStarted => throw ApiRefusal.Forbidden("bot can't initiate conversation with a user"),
            Reach.Kicked => throw ApiRefusal.Forbidden($"bot was kicked from the {chat.KindName} chat"),
            _ => throw ApiRefusal.Bad("chat not found"),
        };
    }

    /// <exception cref="ApiRefusal">429 with the seconds to wait.</exception>
    private void TakeRate(ChatState chat)
    {
        var seconds = _world.Rates?.Enter(chat.Id, !chat.IsPrivate) ?? 0;
        if (seconds == 0)
            return;
        _world.Journal.CountRateRefusal();
        throw ApiRefusal.TooMany(seconds);
    }

    private byte[] GetChat(CallArguments call)
    {
        var chat = ChatOf(call);
        return Json.Ok(w =>
        {
            w.WriteStartObject();
            MessageJson.ChatFields(w, chat);
            w.WriteNumber("accent_color_id", 0);
            w.WriteNumber("max_reaction_count", 11);
            w.WriteStartObject("accepted_gift_types");
            foreach (var gift in (string[])["unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"])
                w.WriteBoolean(gift, false);
            w.WriteEndObject();
            w.WriteEndObject();
        });
    }

    private byte[] GetChatMember(CallArguments call)
    {
        var chat = ChatOf(call);
        var userId = call.Number("user_id") ?? throw ApiRefusal.Bad("invalid user_id specified");
        var user = _world.FindUser(userId) ?? throw ApiRefusal.Bad("member not found");
        var status = chat.IsPrivate || chat.Members.Contains(userId) ? "member" : "left";
        return Json.Ok(w =>
        {
            w.WriteStartObject();
            w.WritePropertyName("user");
            MessageJson.User(w, user);
            w.WriteString("status", status);
            w.WriteEndObject();
        });
    }

    private byte[] LeaveChat(CallArguments call)
    {
        var chat = ChatOf(call);
        if (chat.IsPrivate)
            throw ApiRefusal.Bad("chat member status can't be changed in private chats");
        chat.Reach = Reach.Kicked;
        return Json.True;
    }

    private byte[] SendChatAction(CallArguments call)
    {
        var chat = ChatOf(call);
        chat.LastAction = call["action"] switch
        {
            "typing" or "upload_photo" or "record_video" or "upload_video" or "record_voice" or "upload_voice" or "upload_document"
                or "choose_sticker" or "find_location" or "record_video_note" or "upload_video_note" => call["action"],
            _ => throw ApiRefusal.Bad("wrong parameter action in request"),
        };
        return Json.True;
    }
}
