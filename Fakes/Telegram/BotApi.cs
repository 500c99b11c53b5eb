using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>The methods of the Bot API this server knows, by name; each subject has its own file.</summary>
internal sealed partial class BotApi
{
    private readonly World _world;
    private readonly LongPoll _poll;
    private readonly Dictionary<string, (string Name, Func<CallArguments, byte[]> Run)> _methods;

    public BotApi(World world)
    {
        _world = world;
        _poll = new(world);
        _methods = new(StringComparer.OrdinalIgnoreCase);
        Add("getMe", _ => GetMe());
        Add("getUpdates", _ => throw new InvalidOperationException("getUpdates waits; it is answered by CallAsync."));
        Add("setWebhook", SetWebhook);
        Add("deleteWebhook", DeleteWebhook);
        Add("getWebhookInfo", _ => GetWebhookInfo());
        Add("sendMessage", SendMessage);
        Add("sendPhoto", SendPhoto);
        Add("sendDocument", SendDocument);
        Add("sendLocation", SendLocation);
        Add("sendChatAction", SendChatAction);
        Add("setMessageReaction", SetMessageReaction);
        Add("editMessageText", EditMessageText);
        Add("editMessageCaption", EditMessageCaption);
        Add("editMessageReplyMarkup", EditMessageReplyMarkup);
        Add("deleteMessage", DeleteMessage);
        Add("answerCallbackQuery", AnswerCallbackQuery);
        Add("getFile", GetFile);
        Add("getChat", GetChat);
        Add("getChatMember", GetChatMember);
        Add("leaveChat", LeaveChat);
        Add("setMyCommands", SetMyCommands);
        Add("getMyCommands", GetMyCommands);
        Add("deleteMyCommands", DeleteMyCommands);
        foreach (var accepted in (string[])["setMyName", "setMyDescription", "setMyShortDescription", "setChatMenuButton", "setMyDefaultAdministratorRights"])
            Add(accepted, static _ => Json.True);
    }

    private void Add(string name, Func<CallArguments, byte[]> run) => _methods[name] = (name, run);

    /// <summary>The documented spelling of a method name in any case, or null when there is no such method.</summary>
    public string? NameOf(string method) => _methods.TryGetValue(method, out var known) ? known.Name : null;

    /// <summary>Carries a call out and gives the body of its answer.</summary>
    /// <exception cref="ApiRefusal">The real server would refuse it.</exception>
    public Task<byte[]> CallAsync(string method, CallArguments call, CancellationToken callerGone) =>
        method == "getUpdates" ? _poll.GetUpdatesAsync(call, callerGone) : Task.FromResult(Call(method, call));

    private byte[] Call(string method, CallArguments call)
    {
        try
        {
            lock (_world.Gate)
                return _methods[method].Run(call);
        }
        catch (Exception failure) when (failure is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            // A value of the wrong JSON kind somewhere inside an object.
            throw ApiRefusal.Bad("can't parse parameters: " + failure.Message);
        }
    }

    /// <summary>A call in the body of a webhook answer; some methods are ignored there and the outcome is told to nobody.</summary>
    public byte[]? RunWebhookReply(CallArguments call, string method)
    {
        if (NameOf(method) is not { } name || name.StartsWith("get", StringComparison.Ordinal) || name is "setWebhook" or "deleteWebhook")
            return null;
        byte[] answer;
        var status = 200;
        try
        {
            answer = Call(name, call);
        }
        catch (ApiRefusal refusal)
        {
            (status, answer) = (refusal.Code, refusal.ToJson());
        }

        _world.Journal.Add(name, call, _world.Now, status, answer, byWebhookReply: true);
        return answer;
    }

    private byte[] GetMe() => Json.Ok(w =>
    {
        w.WriteStartObject();
        w.WriteNumber("id", _world.BotId);
        w.WriteBoolean("is_bot", true);
        w.WriteString("first_name", _world.Options.FirstName);
        w.WriteString("username", _world.Options.Username);
        w.WriteBoolean("can_join_groups", true);
        w.WriteBoolean("can_read_all_group_messages", !_world.Options.PrivacyMode);
        w.WriteBoolean("supports_inline_queries", false);
        w.WriteBoolean("can_connect_to_business", false);
        w.WriteBoolean("has_main_web_app", false);
        w.WriteEndObject();
    });
}
