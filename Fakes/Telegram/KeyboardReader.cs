using System.Text;
using System.Text.Json;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>Reads <c>reply_markup</c> and refuses what the real server refuses; empty rows, which it drops silently, are refused too because they are a bug of ours.</summary>
internal static class KeyboardReader
{
    private const int MostInlineButtons = 100;
    private const int LongestPlaceholder = 64;
    private static readonly string[] InlineActions =
        ["callback_data", "url", "web_app", "login_url", "switch_inline_query", "switch_inline_query_current_chat", "switch_inline_query_chosen_chat", "copy_text", "callback_game", "pay"];

    /// <summary>Null when the call has no markup or an empty one.</summary>
    public static Keyboard? Read(CallArguments call, bool privateChat)
    {
        JsonElement markup;
        try
        {
            if (call.Object("reply_markup") is not { } given)
                return null;
            markup = given;
        }
        catch (JsonException)
        {
            throw ApiRefusal.Bad("can't parse reply keyboard markup JSON object");
        }

        if (markup.ValueKind != JsonValueKind.Object)
            throw ApiRefusal.Bad("object expected as reply markup");
        var json = JsonSerializer.Serialize(markup);
        if (markup.TryGetProperty("inline_keyboard", out var inline))
            return ReadInline(inline, json);
        if (markup.TryGetProperty("keyboard", out var reply))
            return ReadReply(markup, reply, json, privateChat);
        if (IsTrue(markup, "remove_keyboard"))
            return new(KeyboardKind.Remove, [], json);
        return IsTrue(markup, "force_reply") ? new(KeyboardKind.ForceReply, [], json) : null;
    }

    private static Keyboard? ReadInline(JsonElement inline, string json)
    {
        var rows = ReadRows(inline, "inline_keyboard", ReadInlineButton);
        if (rows.Count == 0)
            return null;
        return rows.Sum(static row => row.Count) <= MostInlineButtons
            ? new(KeyboardKind.Inline, rows, json)
            : throw ApiRefusal.Bad("REPLY_MARKUP_TOO_LONG");
    }

    private static Keyboard ReadReply(JsonElement markup, JsonElement keyboard, string json, bool privateChat)
    {
        var rows = ReadRows(keyboard, "keyboard", button => ReadReplyButton(button, privateChat));
        if (rows.Count == 0)
            throw ApiRefusal.Bad("keyboard must be non-empty");
        if (markup.TryGetProperty("input_field_placeholder", out var hint) && hint.GetString() is { Length: > LongestPlaceholder })
            throw ApiRefusal.Bad("input field placeholder is too long");
        return new(KeyboardKind.Reply, rows, json, IsTrue(markup, "one_time_keyboard"));
    }

    private static List<IReadOnlyList<Button>> ReadRows(JsonElement rows, string field, Func<JsonElement, Button> readButton)
    {
        if (rows.ValueKind != JsonValueKind.Array)
            throw ApiRefusal.Bad($"field \"{field}\" must be of type Array");
        var read = new List<IReadOnlyList<Button>>(rows.GetArrayLength());
        foreach (var row in rows.EnumerateArray())
        {
            if (row.ValueKind != JsonValueKind.Array)
                throw ApiRefusal.Bad($"field \"{field}\" must be an Array of Arrays");
            if (row.GetArrayLength() == 0)
                throw ApiRefusal.Bad("keyboard rows must be non-empty");
            var buttons = new List<Button>(row.GetArrayLength());
            foreach (var button in row.EnumerateArray())
                buttons.Add(readButton(button));
            read.Add(buttons);
        }

        return read;
    }

    private static Button ReadInlineButton(JsonElement button)
    {
        var label = ReadLabel(button, "inline keyboard button");
        var actions = 0;
        foreach (var action in InlineActions)
            actions += button.TryGetProperty(action, out _) ? 1 : 0;
        if (actions == 0)
            throw ApiRefusal.Bad("can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard");
        if (actions > 1)
            throw ApiRefusal.Bad("can't parse inline keyboard button: exactly one action must be given");
        if (button.TryGetProperty("callback_data", out var data))
        {
            var value = data.GetString() ?? "";
            return Encoding.UTF8.GetByteCount(value) is >= 1 and <= 64 ? new(label, value) : throw ApiRefusal.Bad("BUTTON_DATA_INVALID");
        }

        if (!button.TryGetProperty("url", out var url))
            return new(label);
        var address = url.GetString() ?? "";
        return Addresses.IsLink(address)
            ? new(label, Url: address)
            : throw ApiRefusal.Bad($"inline keyboard button URL '{address}' is invalid: Wrong HTTP URL");
    }

    private static Button ReadReplyButton(JsonElement button, bool privateChat)
    {
        if (button.ValueKind == JsonValueKind.String)
            return button.GetString() is { Length: > 0 } text ? new(text) : throw ApiRefusal.Bad("keyboard button text must be non-empty");
        var label = ReadLabel(button, "keyboard button");
        var (contact, location) = (IsTrue(button, "request_contact"), IsTrue(button, "request_location"));
        if (!privateChat && contact)
            throw ApiRefusal.Bad("phone number can be requested in private chats only");
        if (!privateChat && location)
            throw ApiRefusal.Bad("location can be requested in private chats only");
        return new(label, AsksContact: contact, AsksLocation: location);
    }

    private static string ReadLabel(JsonElement button, string what)
    {
        if (button.ValueKind != JsonValueKind.Object)
            throw ApiRefusal.Bad($"can't parse {what}: {what} must be an Object");
        return button.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String && !string.IsNullOrWhiteSpace(text.GetString())
            ? text.GetString()!
            : throw ApiRefusal.Bad($"can't parse {what}: field \"text\" must be a non-empty String");
    }

    private static bool IsTrue(JsonElement parent, string name) => parent.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.True;
}
