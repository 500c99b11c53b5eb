using System.Text.Json;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>Neutral messages as consultation messages: a picture first, then text in parts, choices in words under the last.</summary>
public sealed partial class ZaloOaChannel
{
    private const int LongestText = 2000;
    private const int MostButtons = 5;
    private const int LongestTitle = 100;
    private const int LongestSubtitle = 500;

    /// <summary>A value of a template; longer ones are cut at a word.</summary>
    private const int LongestTemplateText = 400;

    /// <summary>Before what a button sends, so that it is known from what somebody typed.</summary>
    public const string PressMark = "#vb:";

    /// <summary>Uploads are kept seven days by the platform.</summary>
    private static readonly TimeSpan UploadLasts = TimeSpan.FromDays(6);
    private readonly KeptUploads _uploads = new(clock, UploadLasts);
    private volatile bool _listsRefused;

    public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        var user = UserOf(to);
        message = message.Typed();
        if (message.Text.Length == 0 && message is { Picture: null, Location: null, Choices.Count: 0, Documents: null })
            throw new ChannelException(RefusalKind.BadMessage, "empty");
        try
        {
            return await SendNow(to, user, message, cancel);
        }
        catch (ChannelException closed) when (closed.Message is ZaloOaRefusals.WindowClosed or ZaloOaRefusals.NeverWrote && Traits.TemplateCost is not null)
        {
            return await SendByTemplate(user, message, cancel);
        }
        catch (ChannelException refused) when (refused.Kind == RefusalKind.AccountRefused)
        {
            await note(refused);
            throw;
        }
    }

    private async Task<string> SendNow(Address to, string user, OutgoingMessage message, CancellationToken cancel)
    {
        message = PlacesInWords.In(message);
        var sent = "";
        if (message.Picture is { } picture)
            sent = await SendPicture(user, picture, fallBack: message.Text.Length > 0, cancel);
        if (message.Text.Length + message.Choices.Count > 0)
            sent = await SendWords(to, user, message, cancel);
        foreach (var document in message.Documents ?? [])
            sent = await SendDocument(user, document, message.Language, cancel);
        if (message.Hint == InputHint.Contact)
            await AskForInfo(user, message.Language, cancel);
        return sent;
    }

    private async Task<string> SendWords(Address to, string user, OutgoingMessage message, CancellationToken cancel)
    {
        if (options.Value.Buttons && !_listsRefused && message.Choices.Count is >= 1 and <= MostButtons && await SendList(user, message, cancel) is { } list)
        {
            await words.Offer(to, message, cancel);
            return list;
        }
        var sent = "";
        foreach (var part in MarkupSplitter.Split(await words.TextOf(to, message, cancel), LongestText))
            sent = await SendText(user, Markup.Strip(part), cancel);
        return sent;
    }

    private async Task<string> SendText(string user, string text, CancellationToken cancel) => IdOf(await Consult(user, json => json.WriteString("text"u8, text), cancel));

    private Task<JsonElement> Consult(string user, Action<Utf8JsonWriter> message, CancellationToken cancel) => connection.Post("v3.0/oa/message/cs", json =>
    {
        json.WriteStartObject("recipient"u8);
        json.WriteString("user_id"u8, user);
        json.WriteEndObject();
        json.WriteStartObject("message"u8);
        message(json);
        json.WriteEndObject();
    }, cancel);

    /// <summary>An attachment by template; <paramref name="rest"/> writes beside its elements.</summary>
    private Task<JsonElement> SendTemplate(string user, string template, Action<Utf8JsonWriter> element, Action<Utf8JsonWriter>? rest, CancellationToken cancel) => Consult(user, json =>
    {
        json.WriteStartObject("attachment"u8);
        json.WriteString("type"u8, "template"u8);
        json.WriteStartObject("payload"u8);
        json.WriteString("template_type"u8, template);
        json.WriteStartArray("elements"u8);
        json.WriteStartObject();
        element(json);
        json.WriteEndObject();
        json.WriteEndArray();
        rest?.Invoke(json);
        json.WriteEndObject();
        json.WriteEndObject();
    }, cancel);

    private async Task<string> SendPicture(string user, string picture, bool fallBack, CancellationToken cancel)
    {
        try
        {
            return await _uploads.Send(picture, Send, async () =>
            {
                var bytes = await files(picture, cancel) is { } stored ? ZaloPictures.Fit(stored) : null;
                if (bytes is null)
                    throw new ChannelException(RefusalKind.BadMessage, "noPicture");
                var data = await connection.Upload("v2.0/oa/upload/image", bytes, "picture.jpg", "image/jpeg", cancel);
                var attachment = data.GetProperty("attachment_id").GetString()!;
                return (await Send(attachment), attachment);
            }, IsExpired, cancel);
        }
        catch (ChannelException refused) when (fallBack && refused.Kind == RefusalKind.BadMessage)
        {
            log.LogWarning("Zalo does not take a picture ({Reason}); the message goes without it", refused.InnerException?.Message ?? refused.Message);
            return "";
        }

        async Task<string> Send(string attachment) => IdOf(await SendTemplate(user, "media", json =>
        {
            json.WriteString("media_type"u8, "image"u8);
            json.WriteString("attachment_id"u8, attachment);
        }, null, cancel));
    }

    /// <summary>Buttons on a list; null when the platform does not take lists, and words are used from then on.</summary>
    private async Task<string?> SendList(string user, OutgoingMessage message, CancellationToken cancel)
    {
        var lines = Markup.Strip(message.Text).Split('\n', 2);
        if (lines[0].Length is 0 or > LongestTitle || (lines.Length > 1 && lines[1].Length > LongestSubtitle) || message.Choices.Any(c => c.Label.Length > LongestTitle))
            return null;
        try
        {
            return IdOf(await SendTemplate(user, "list", json =>
            {
                json.WriteString("title"u8, lines[0]);
                if (lines.Length > 1)
                    json.WriteString("subtitle"u8, lines[1].Trim('\n'));
            }, json => WriteButtons(json, message.Choices), cancel));
        }
        catch (ChannelException refused) when (refused.Kind == RefusalKind.BadMessage)
        {
            _listsRefused = true;
            log.LogWarning("Zalo does not take lists with buttons here ({Reason}); choices go in words until the next start", refused.InnerException?.Message);
            return null;
        }
    }

    private static void WriteButtons(Utf8JsonWriter json, IReadOnlyList<Choice> choices)
    {
        json.WriteStartArray("buttons"u8);
        foreach (var choice in choices)
        {
            json.WriteStartObject();
            json.WriteString("title"u8, choice.Label);
            json.WriteString("type"u8, "oa.query.hide"u8);
            json.WriteString("payload"u8, PressMark + choice.Payload);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    /// <summary>The platform's own form for name and number. Without it people type the number.</summary>
    private async Task AskForInfo(string user, string? language, CancellationToken cancel)
    {
        var book = TextBook.For(language);
        try
        {
            await SendTemplate(user, "request_user_info", json =>
            {
                json.WriteString("title"u8, book.Raw("zalo.infoTitle"));
                json.WriteString("subtitle"u8, book.Raw("zalo.infoSubtitle"));
                if (options.Value.PublicUrl.Length > 0)
                    json.WriteString("image_url"u8, options.Value.PublicUrl.TrimEnd('/') + "/icon.svg");
            }, null, cancel);
        }
        catch (ChannelException refused) when (refused.Kind == RefusalKind.BadMessage)
        {
            log.LogWarning("Zalo does not take a request for user info ({Reason})", refused.InnerException?.Message);
        }
    }

    private async Task<string> SendByTemplate(string user, OutgoingMessage message, CancellationToken cancel)
    {
        var text = string.Join(' ', Markup.Strip(message.Text).Split((char[])['\n', ' '], StringSplitOptions.RemoveEmptyEntries)).Normalize();
        if (text.Length == 0)
            throw new ChannelException(RefusalKind.BadMessage, "empty");
        if (text.Length > LongestTemplateText)
            text = text[..(text.LastIndexOf(' ', LongestTemplateText - 2) is var space and > 0 ? space : LongestTemplateText - 1)] + "…";
        return IdOf(await connection.Post("v3.0/oa/message/template", json =>
        {
            json.WriteString("user_id"u8, user);
            json.WriteString("template_id"u8, options.Value.TemplateId);
            json.WriteStartObject("template_data"u8);
            json.WriteString(options.Value.TemplateText, text);
            json.WriteEndObject();
        }, cancel));
    }
}
