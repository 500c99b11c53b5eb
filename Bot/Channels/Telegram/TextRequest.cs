using System.Buffers;
using System.Net.Http.Headers;
using System.Text.Encodings.Web;
using System.Text.Json;
using Telegram.Bot;
using Telegram.Bot.Requests.Abstractions;
using Telegram.Bot.Types.ReplyMarkups;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>What we want to know of a message that went.</summary>
public sealed class SentMessage
{
    public required int MessageId { get; init; }
}

/// <summary>
/// sendMessage, or editMessageText where a message is named: nearly everything the bot says. Sent through the library, but written and
/// read by hand: its own request and the whole message it reads back cost 0.045 ms a message, this 0.028.
/// </summary>
/// <param name="html">False sends the text as it is.</param>
/// <param name="edit">The message to put it in the place of.</param>
public sealed class TextRequest(long chat, string text, bool html, ReplyMarkup? keyboard, int? edit = null) : IRequest<SentMessage>
{
    /// <summary>Vietnamese as UTF-8 instead of six letters for each of its own; the body is never part of a page.</summary>
    private static readonly JsonWriterOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly MediaTypeHeaderValue Json = new("application/json");

    public HttpMethod HttpMethod => HttpMethod.Post;

    public string MethodName => edit is null ? "sendMessage" : "editMessageText";

    public bool IsWebhookResponse { get; set; }

    public HttpContent ToHttpContent()
    {
        var body = new ArrayBufferWriter<byte>(1024);
        using (var json = new Utf8JsonWriter(body, Plain))
        {
            json.WriteStartObject();
            json.WriteNumber("chat_id"u8, chat);
            if (edit is { } message)
                json.WriteNumber("message_id"u8, message);
            json.WriteString("text"u8, text);
            if (html)
                json.WriteString("parse_mode"u8, "HTML"u8);
            json.WriteStartObject("link_preview_options"u8);
            json.WriteBoolean("is_disabled"u8, true);
            json.WriteEndObject();
            WriteKeyboard(json);
            json.WriteEndObject();
        }
        return new ReadOnlyMemoryContent(body.WrittenMemory) { Headers = { ContentType = Json } };
    }

    private void WriteKeyboard(Utf8JsonWriter json)
    {
        if (keyboard is null)
            return;
        json.WritePropertyName("reply_markup"u8);
        if (keyboard is not InlineKeyboardMarkup buttons)
        {
            JsonSerializer.Serialize(json, keyboard, keyboard.GetType(), JsonBotAPI.Options);
            return;
        }
        json.WriteStartObject();
        json.WriteStartArray("inline_keyboard"u8);
        foreach (var row in buttons.InlineKeyboard)
        {
            json.WriteStartArray();
            foreach (var button in row)
            {
                json.WriteStartObject();
                json.WriteString("text"u8, button.Text);
                json.WriteString("callback_data"u8, button.CallbackData);
                json.WriteEndObject();
            }
            json.WriteEndArray();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
