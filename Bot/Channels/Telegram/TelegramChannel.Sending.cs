using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using Telegram.Bot;
using Telegram.Bot.Types;
using Telegram.Bot.Types.Enums;
using Telegram.Bot.Types.ReplyMarkups;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Dialogs.Texts;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>Neutral messages as calls: text in parts, the keyboard under the last; a picture before it, a place and documents after it.</summary>
public sealed partial class TelegramChannel
{
    /// <summary>Chats that were shown a reply keyboard. Forgetting one is harmless: the keyboard folds itself up after use.</summary>
    private readonly ConcurrentDictionary<long, bool> _keyboards = new();

    /// <summary>What Telegram calls our files, which it keeps for good.</summary>
    private readonly KeptUploads _uploads = new(TimeProvider.System);

    public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        Check(message);
        var chat = ChatOf(to);
        var parts = message.Text.Length == 0 ? [] : MarkupSplitter.Split(message.Text, LongestText);
        var keyboard = KeyboardOf(chat, message);
        if (replace is not null && parts.Count == 1 && message is { Picture: null, Location: null, Documents: null } && keyboard is null or InlineKeyboardMarkup
            && await Edit(chat, replace, parts[0], (InlineKeyboardMarkup?)keyboard, cancel))
            return replace!;
        return await SendNew(chat, message, parts, keyboard, cancel);
    }

    private static void Check(OutgoingMessage message)
    {
        if (message.Text.Length == 0 && message is { Picture: null, Location: null, Documents: null })
            throw new ChannelException(RefusalKind.BadMessage, "empty");
        foreach (var choice in message.Choices)
        {
            if (Encoding.UTF8.GetByteCount(choice.Payload) is < 1 or > LongestPayload)
                throw new ChannelException(RefusalKind.BadMessage, "payloadLength");
        }
    }

    /// <summary>A message has one keyboard: choices go before the phone's own buttons, which private chats alone have.</summary>
    private static ReplyMarkup? KeyboardOf(long chat, OutgoingMessage message) =>
        message.Choices.Count > 0 ? TelegramMarkup.Buttons(message.Choices) : chat > 0 ? TelegramMarkup.Phone(message.Hint) : null;

    /// <summary>False when the message cannot be edited any more, or is none of text.</summary>
    private async Task<bool> Edit(long chat, string replace, string text, InlineKeyboardMarkup? keyboard, CancellationToken cancel)
    {
        if (!int.TryParse(replace, NumberStyles.None, CultureInfo.InvariantCulture, out var id))
            return false;
        try
        {
            await SendText(chat, text, keyboard, id, cancel);
            return true;
        }
        catch (ChannelException refused) when (refused.Message is TelegramRefusals.NotModified or TelegramRefusals.NotEditable)
        {
            return refused.Message == TelegramRefusals.NotModified;
        }
    }

    /// <summary>The id of the message with the buttons, or of the last one.</summary>
    private async Task<string> SendNew(long chat, OutgoingMessage message, IReadOnlyList<string> parts, ReplyMarkup? keyboard, CancellationToken cancel)
    {
        if (keyboard is null && _keyboards.ContainsKey(chat))
            keyboard = new ReplyKeyboardRemove();
        int? sent = null;
        if (message.Picture is not null && await FileOf(message.Picture, cancel) is { } picture)
        {
            var isCaption = parts.Count == 0 || (parts.Count == 1 && Markup.Strip(parts[0]).Length <= LongestCaption);
            sent = await SendPicture(chat, message.Picture, picture, isCaption ? parts.FirstOrDefault("") : "", isCaption ? keyboard : null, fallBack: parts.Count > 0, cancel);
            if (sent is not null && isCaption)
                parts = [];
        }
        for (var i = 0; i < parts.Count; i++)
            sent = await SendText(chat, parts[i], i == parts.Count - 1 ? keyboard : null, null, cancel);
        if (message.Location is { } place)
        {
            var under = sent is null ? keyboard : null;
            var pin = await connection.Call((bot, stop) => bot.SendLocation(chat, place.Latitude, place.Longitude, replyMarkup: under, cancellationToken: stop), cancel);
            sent ??= pin.Id;
        }
        foreach (var document in message.Documents ?? [])
            sent = await SendDocument(chat, document, sent is null ? keyboard : null, cancel) ?? sent;
        if (sent is not { } id)
            throw new ChannelException(RefusalKind.BadMessage, "noPicture");
        Remember(chat, keyboard);
        return id.ToString(CultureInfo.InvariantCulture);
    }

    /// <param name="edit">The message to put it in the place of; null = a new one.</param>
    private Task<int> SendText(long chat, string text, ReplyMarkup? keyboard, int? edit, CancellationToken cancel) =>
        Formatted(text, async (words, html) =>
        {
            var request = new TextRequest(chat, words, html, keyboard, edit);
            return (await connection.Call((bot, stop) => bot.SendRequest(request, stop), cancel)).MessageId;
        });

    /// <summary>Null when the file is no longer in the store.</summary>
    private async ValueTask<int?> SendDocument(long chat, SentDocument document, ReplyMarkup? keyboard, CancellationToken cancel)
    {
        if (await FileOf(document.FileId, cancel) is not { } content)
            return null;
        return await Uploaded(document.FileId + "/" + document.Name, (file, bot, stop) => bot.SendDocument(chat, file, replyMarkup: keyboard, cancellationToken: stop),
            document.Name, content, sent => sent.Document?.FileId, cancel);
    }

    /// <summary>Sends a file by the name Telegram gave it, or with its bytes when it has none there (any more).</summary>
    private Task<int> Uploaded(
        string id, Func<InputFile, ITelegramBotClient, CancellationToken, Task<Message>> send, string name, byte[] content, Func<Message, string?> known, CancellationToken cancel) =>
        _uploads.Send(id,
            async there => (await connection.Call((bot, stop) => send(InputFile.FromFileId(there), bot, stop), cancel)).Id,
            async () =>
            {
                var sent = await connection.Call(async (bot, stop) =>
                {
                    using var stream = new MemoryStream(content, writable: false);
                    return await send(InputFile.FromStream(stream, name), bot, stop);
                }, cancel);
                return (sent.Id, known(sent));
            },
            static refused => refused.Kind == RefusalKind.BadMessage && refused.InnerException?.Message.Contains("file identifier", StringComparison.Ordinal) == true, cancel);

    private async ValueTask<byte[]?> FileOf(string id, CancellationToken cancel)
    {
        var content = await files(id, cancel);
        if (content is null)
            log.LogWarning("File {File} is not in the store; the message goes without it", id);
        return content;
    }

    /// <summary>Null when Telegram does not take this picture and there are words to send instead.</summary>
    private async Task<int?> SendPicture(long chat, string id, byte[] picture, string caption, ReplyMarkup? keyboard, bool fallBack, CancellationToken cancel)
    {
        try
        {
            return await Formatted(caption, (words, html) => Uploaded(id,
                (file, bot, stop) => bot.SendPhoto(chat, file, words, html ? ParseMode.Html : ParseMode.None, replyMarkup: keyboard, cancellationToken: stop),
                "picture.jpg", picture, sent => sent.Photo?[^1].FileId, cancel));
        }
        catch (ChannelException refused) when (fallBack && refused.Kind == RefusalKind.BadMessage)
        {
            log.LogWarning("Telegram does not take a picture ({Reason}); the message goes without it", refused.InnerException?.Message);
            return null;
        }
    }

    /// <summary>Once more as plain words when Telegram cannot read our markup: a mistake of ours must not cost anybody a message.</summary>
    private async Task<int> Formatted(string text, Func<string, bool, Task<int>> send)
    {
        try
        {
            return await send(text, true);
        }
        catch (ChannelException refused) when (refused.Message == TelegramRefusals.Markup)
        {
            log.LogError("Telegram could not read the markup of a message of {Length} characters; it goes as plain text", text.Length);
            return await send(Markup.Strip(text), false);
        }
    }

    private void Remember(long chat, ReplyMarkup? keyboard)
    {
        if (keyboard is ReplyKeyboardMarkup)
            _keyboards[chat] = true;
        else if (keyboard is ReplyKeyboardRemove)
            _keyboards.TryRemove(chat, out _);
    }
}
