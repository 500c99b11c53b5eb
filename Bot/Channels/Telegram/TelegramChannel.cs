using System.Globalization;
using Microsoft.Extensions.Options;
using Telegram.Bot;
using Telegram.Bot.Types.Enums;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.Telegram;

/// <summary>One Telegram bot. Messages are known by their message id.</summary>
/// <param name="files">The bytes of a stored picture or document, or null.</param>
public sealed partial class TelegramChannel(
    TelegramConnection connection, IOptions<TelegramOptions> options, Func<string, CancellationToken, ValueTask<byte[]?>> files, ILogger<TelegramChannel> log) : IChannel
{
    public const string ChannelName = "telegram";

    private const int LongestText = 4096;
    private const int LongestCaption = 1024;
    private const int LongestPayload = 64;

    public string Account { get; } = ChannelName + "/" + options.Value.Account;

    /// <summary>The platform states no limits; these are the ones practice agrees on. In groups about 20 messages a minute.</summary>
    public ChannelTraits Traits { get; } = new(
        MaxText: LongestText, HasButtons: true, MaxPayloadBytes: LongestPayload, BulkPerSecond: options.Value.BulkPerSecond, ChatBurst: 20, ChatPerSecond: 1)
    {
        GroupPerSecond = 20.0 / 60, CanReplace = true,
        IsGroup = static chat => chat.StartsWith('-'),
    };

    public async Task ShowTyping(Address to, CancellationToken cancel)
    {
        try
        {
            await connection.Call((bot, stop) => bot.SendChatAction(ChatOf(to), ChatAction.Typing, cancellationToken: stop), cancel);
        }
        catch (Exception harmless) when (harmless is ChannelException or OperationCanceledException)
        {
            log.LogDebug("Typing was not shown: {Reason}", harmless.Message);
        }
    }

    public async Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel)
    {
        if (file.Ref.Length == 0)
            throw new ChannelException(RefusalKind.BadMessage, "noFile");
        if (file.Size > TelegramConnection.LargestDownload)
            throw new ChannelException(RefusalKind.BadMessage, TelegramRefusals.FileTooLarge);
        var found = await connection.Call((bot, stop) => bot.GetFile(file.Ref, stop), cancel);
        return await connection.Download(found.FilePath ?? throw new ChannelException(RefusalKind.BadMessage, "fileGone"), cancel);
    }

    private static long ChatOf(Address to) =>
        long.TryParse(to.Chat, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var id) ? id : throw new ChannelException(RefusalKind.Unreachable, "badAddress");
}
