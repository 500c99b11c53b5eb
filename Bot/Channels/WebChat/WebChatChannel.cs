using System.Globalization;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>The chat on the bot's own page: what is sent is written to the chat and seen at once by every open page of it.</summary>
internal sealed class WebChatChannel(Transcripts transcripts, IStore store) : IChannel
{
    public const string ChannelName = "web";
    public const string AccountName = "main";

    private static readonly TimeSpan TypingShown = TimeSpan.FromSeconds(6);

    public string Account => ChannelName + "/" + AccountName;

    public ChannelTraits Traits { get; } =
        new(MaxText: 20_000, HasButtons: true, MaxPayloadBytes: 1024, BulkPerSecond: 500, ChatBurst: 100, ChatPerSecond: 50) { CanReplace = true };

    /// <summary>The address of a chat of the page.</summary>
    public static Address AddressOf(string chat) => new(ChannelName, AccountName, chat);

    public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        try
        {
            using var lease = await transcripts.Open(ChatOf(to), cancel);
            var chat = lease.Log;
            var sent = replace is null ? null : await chat.Edit(replace, old => old.Mine ? old : Shown(message, old), isNews: true, cancel);
            sent = sent is null or { Mine: true } ? await chat.Append(Shown(message, new()), null, cancel) : sent;
            chat.HideTyping();
            return sent.Number.ToString(CultureInfo.InvariantCulture);
        }
        catch (StoreUnavailableException failure)
        {
            throw new ChannelException(RefusalKind.Unavailable, "storeUnavailable", failure);
        }
    }

    public async Task ShowTyping(Address to, CancellationToken cancel)
    {
        try
        {
            using var lease = await transcripts.Open(ChatOf(to), cancel);
            lease.Log.ShowTyping(TypingShown);
        }
        catch (Exception failure) when (failure is StoreUnavailableException or ChannelException or OperationCanceledException)
        {
            // Only a sign of courtesy: the answer itself will tell of any trouble.
        }
    }

    public async Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel)
    {
        try
        {
            return await store.ReadFile(file.Ref, cancel) ?? throw new ChannelException(RefusalKind.BadMessage, "fileGone");
        }
        catch (StoreUnavailableException failure)
        {
            throw new ChannelException(RefusalKind.Unavailable, "storeUnavailable", failure);
        }
    }

    private static string ChatOf(Address to) =>
        to is { Channel: ChannelName, Account: AccountName, Chat.Length: > 0 } ? to.Chat : throw new ChannelException(RefusalKind.BadMessage, "notThisAccount");

    private static ChatMessage Shown(OutgoingMessage message, ChatMessage place) => place with
    {
        Text = message.Text,
        Choices = message.Choices,
        Hint = message.Hint,
        Chosen = null,
        Picture = message.Picture,
        Location = message.Location,
        Documents = message.Documents,
    };
}
