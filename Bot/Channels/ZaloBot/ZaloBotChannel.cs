using System.Text.Json;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Bot.Channels.ZaloBot;

/// <summary>
/// One bot of the Bot Platform: text of 2,000 characters, no buttons, nothing can be changed once it is sent, pictures by address only,
/// and a few thousand messages a month.
/// </summary>
public sealed class ZaloBotChannel(ZaloBotConnection connection, IOptions<ZaloBotOptions> options, ChoicesInWords words, FileLinks links, ILogger<ZaloBotChannel> log) : IChannel
{
    public const string ChannelName = "zalobot";

    private const int LongestText = 2000;

    public string Account { get; } = ChannelName + "/" + options.Value.Account;

    /// <summary>The platform states no rates; a small bot has fifty people.</summary>
    public ChannelTraits Traits { get; } = new(MaxText: LongestText, HasButtons: false, MaxPayloadBytes: 1000, BulkPerSecond: 5, ChatBurst: 5, ChatPerSecond: 1)
    {
        // The platform fetches pictures itself, and takes no files.
        Documents = options.Value.PublicUrl.Length > 0 ? FileDelivery.Link : FileDelivery.Words, ShowsPictures = options.Value.PublicUrl.Length > 0,
    };

    public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        if (message.Text.Length == 0 && message is { Picture: null, Location: null, Choices.Count: 0, Documents: null })
            throw new ChannelException(RefusalKind.BadMessage, "empty");
        message = PlacesInWords.In(message.Typed());
        var sent = "";
        var text = message.Text.Length + message.Choices.Count > 0 ? await words.TextOf(to, message, cancel) : "";
        if (message.Picture is { } picture)
        {
            // One message instead of two: they are counted by the month.
            var isCaption = Markup.Strip(text).Length <= LongestText;
            var sentPicture = await SendPicture(to.Chat, picture, isCaption ? Markup.Strip(text) : "", fallBack: text.Length > 0, cancel);
            if (sentPicture is not null && (isCaption || text.Length == 0))
                (sent, text) = (sentPicture, "");
        }
        foreach (var part in text.Length == 0 ? [] : MarkupSplitter.Split(text, LongestText))
            sent = await SendText(to.Chat, Markup.Strip(part), cancel);
        foreach (var document in message.Documents ?? [])
            sent = await SendText(to.Chat, links.WordsFor(document, message.Language), cancel);
        return sent;
    }

    private async Task<string> SendText(string chat, string text, CancellationToken cancel) => IdOf(await connection.Call("sendMessage", json =>
    {
        json.WriteString("chat_id"u8, chat);
        json.WriteString("text"u8, text);
    }, cancel));

    /// <summary>Null when it cannot go and there are words to send instead.</summary>
    private async Task<string?> SendPicture(string chat, string picture, string caption, bool fallBack, CancellationToken cancel)
    {
        try
        {
            var address = await links.Picture(picture, cancel) ?? throw new ChannelException(RefusalKind.BadMessage, "noPicture");
            return IdOf(await connection.Call("sendPhoto", json =>
            {
                json.WriteString("chat_id"u8, chat);
                json.WriteString("photo"u8, address);
                if (caption.Length > 0)
                    json.WriteString("caption"u8, caption);
            }, cancel));
        }
        catch (ChannelException refused) when (fallBack && refused.Kind == RefusalKind.BadMessage)
        {
            log.LogWarning("A picture cannot go to Zalo ({Reason}); the message goes without it", refused.Message);
            return null;
        }
    }

    public async Task ShowTyping(Address to, CancellationToken cancel)
    {
        try
        {
            await connection.Call("sendChatAction", json =>
            {
                json.WriteString("chat_id"u8, to.Chat);
                json.WriteString("action"u8, "typing"u8);
            }, cancel);
        }
        catch (Exception harmless) when (harmless is ChannelException or OperationCanceledException or ObjectDisposedException)
        {
            log.LogDebug("Typing was not shown: {Reason}", harmless.Message);
        }
    }

    public Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel) =>
        file.Ref.Length == 0 ? throw new ChannelException(RefusalKind.BadMessage, "noFile") : connection.Download(file.Ref, cancel);

    private static string IdOf(JsonElement result) => result.ValueKind == JsonValueKind.Object && result.TryGetProperty("message_id", out var id) ? id.ToString() : "";
}
