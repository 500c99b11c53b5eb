using System.Security.Cryptography;
using VolunteerBot.Bot.Sheets;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Activities;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>What became of something a visitor sent.</summary>
internal enum SendResult
{
    /// <summary>It is safe.</summary>
    Taken,

    /// <summary>Nothing was kept: send the same again, under the same id.</summary>
    TryAgain,

    TooMany,
    TooLong,
    Empty,
    NotAPicture,
    TooLarge,
}

/// <summary>Who sends, as far as the page knows.</summary>
internal sealed record Sender(string Chat, string? Name, string Language);

/// <summary>Takes in what visitors send: checks it, writes it to the chat, hands it to the turns.</summary>
internal sealed class WebChatInbox(Transcripts transcripts, ITurns turns, TimeProvider time, ILogger<WebChatInbox> log)
{
    private const int MaxSendId = 64;

    private static readonly TimeSpan AnswerAwaited = TimeSpan.FromSeconds(30);

    /// <summary>Takes words, or a command from the menu.</summary>
    /// <param name="sendId">Made once by the page for this send; the same id again is the same message.</param>
    /// <param name="shownAs">What to show in the chat in place of the text, such as a command's name in words.</param>
    public Task<SendResult> Write(Sender sender, string sendId, string text, string? shownAs, CancellationToken cancel)
    {
        if (text.Length > WebChatLimits.Text)
            return Task.FromResult(SendResult.TooLong);
        if (string.IsNullOrWhiteSpace(text))
            return Task.FromResult(SendResult.Empty);
        return Receive(sender, sendId, new() { Text = shownAs ?? text }, null, (inbound, _) => inbound with { Text = text }, cancel);
    }

    public Task<SendResult> ShareLocation(Sender sender, string sendId, GeoPoint point, CancellationToken cancel) =>
        GeoPoint.IsValid(point.Latitude, point.Longitude)
            ? Receive(sender, sendId, new() { Location = point }, null, (inbound, _) => inbound with { Location = point }, cancel)
            : Task.FromResult(SendResult.Empty);

    public Task<SendResult> SendPicture(Sender sender, string sendId, byte[] content, CancellationToken cancel)
    {
        if (content.Length > WebChatLimits.PictureBytes)
            return Task.FromResult(SendResult.TooLarge);
        if (PictureKind.Of(content) is not { } mediaType)
            return Task.FromResult(SendResult.NotAPicture);
        var file = new PutFile(Transcript.OwnFilePrefix + RandomNumberGenerator.GetHexString(32, lowercase: true), content);
        return Receive(sender, sendId, new() { Picture = file.FileId }, file,
            (inbound, written) => inbound with { Files = [new(written.Picture!, mediaType, content.Length)] }, cancel);
    }

    /// <summary>Takes a spreadsheet. It is kept only until it has been read, or until the sender has said what to do with it.</summary>
    public Task<SendResult> SendSheet(Sender sender, string sendId, string name, byte[] content, CancellationToken cancel)
    {
        if (content.Length > SheetIntake.MaxBytes)
            return Task.FromResult(SendResult.TooLarge);
        // The same send gives the same id, so that one sent again finds its file; the content makes it one nobody can guess.
        var mark = SHA256.HashData([.. content, .. System.Text.Encoding.UTF8.GetBytes(sender.Chat + "/" + sendId)]);
        var file = new PutFile(Transcript.OwnFilePrefix + Convert.ToHexStringLower(mark.AsSpan(0, 16)), content);
        var shown = name.Length <= 80 ? name : name[..80] + "…";
        return Receive(sender, sendId, new() { Text = "📎 " + shown }, file,
            (inbound, _) => inbound with { Files = [new(file.FileId, null, content.Length) { Name = name, IsStored = true }] }, cancel);
    }

    /// <summary>Takes the press of a choice of one of the bot's messages.</summary>
    public async Task<SendResult> Press(Sender sender, string sendId, string pressed, string payload, CancellationToken cancel)
    {
        using var lease = await transcripts.Open(sender.Chat, cancel);
        var chat = lease.Log;
        // What is not on the page was not pressed there.
        if (chat.Find(pressed)?.Choices.Any(c => c.Payload == payload) != true)
            return SendResult.Empty;
        if (!chat.Allowance.TryTake(1))
            return SendResult.TooMany;
        return await HandIn(chat, () => chat.Edit(pressed, m => m with { Chosen = payload }, isNews: false, cancel),
            _ => Inbound(sender, sendId) with { Payload = payload, PressedMessage = pressed }, cancel);
    }

    private async Task<SendResult> Receive(
        Sender sender, string sendId, ChatMessage shown, PutFile? file, Func<InboundEvent, ChatMessage, InboundEvent> fill, CancellationToken cancel)
    {
        if (sendId.Length is 0 or > MaxSendId)
            return SendResult.Empty;
        using var lease = await transcripts.Open(sender.Chat, cancel);
        var chat = lease.Log;
        if (!chat.Allowance.TryTake(file is null ? 1 : WebChatLimits.PictureCost))
            return SendResult.TooMany;
        return await HandIn(chat, async () => Sent(chat, sendId) ?? await chat.Append(shown with { Mine = true, SendId = sendId }, file, cancel),
            written => fill(Inbound(sender, sendId), written!) with { At = written!.At }, cancel);
    }

    /// <summary>Writes it to the chat and hands it to the turns, one at a time for each chat; waits until it is safe.</summary>
    private async Task<SendResult> HandIn(
        Transcript chat, Func<Task<ChatMessage?>> write, Func<ChatMessage?, InboundEvent> inbound, CancellationToken cancel)
    {
        try
        {
            Task taken;
            await chat.Receiving.WaitAsync(cancel);
            try
            {
                var written = await write();
                chat.ShowTyping(AnswerAwaited);
                // Started in order, awaited outside: the answer may be written meanwhile.
                taken = turns.Take(inbound(written), CancellationToken.None);
            }
            finally
            {
                chat.Receiving.Release();
            }
            await taken;
            return SendResult.Taken;
        }
        catch (StoreUnavailableException failure)
        {
            chat.HideTyping();
            log.LogWarning(failure, "A web chat message could not be kept; the page will send it again");
            return SendResult.TryAgain;
        }
    }

    private static ChatMessage? Sent(Transcript chat, string sendId) => chat.Messages.FirstOrDefault(m => m.SendId == sendId);

    private InboundEvent Inbound(Sender sender, string sendId) => new()
    {
        Id = sendId,
        From = WebChatChannel.AddressOf(sender.Chat),
        At = time.GetUtcNow(),
        SenderName = sender.Name,
        LanguageTag = sender.Language,
    };
}
