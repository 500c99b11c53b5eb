using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.Activity.Rendering;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>The other direction: what the bot says is written to the conversation, and streams and polls of it show it.</summary>
internal sealed class DirectLineChannel(IOptions<ActivityOptions> options, DirectLineLogs logs, DirectLinePasses passes, IStore store) : IChannel
{
    public const string ChannelName = "directline";

    /// <summary>A file that was uploaded is named so; a client cannot name one itself.</summary>
    public const string UploadMark = "upload";

    public const string FilePrefix = "directline-";

    private static readonly ActivityTraits Shows = ActivityTraits.Of("directline");

    public string Account { get; } = ChannelName + "/" + options.Value.Account;

    public ChannelTraits Traits { get; } =
        new(MaxText: ActivityRenderer.LongestText, HasButtons: true, MaxPayloadBytes: 1024, BulkPerSecond: 500, ChatBurst: 100, ChatPerSecond: 50);

    public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        try
        {
            var conversation = await Find(to.Chat, cancel) ?? throw new ChannelException(RefusalKind.Unreachable, "chatNotFound");
            var picture = message.Picture is null || await store.ReadFile(message.Picture, cancel) is null ? null : conversation.BaseUrl + passes.FilePath(message.Picture);
            using var lease = await logs.Open(conversation.Id, cancel);
            var id = "";
            foreach (var activity in ActivityRenderer.Render(message, Shows, picture, [.. await Files(message, conversation.BaseUrl, cancel)]))
            {
                activity["from"] = new JsonObject { ["id"] = "volunteerbot", ["name"] = "VolunteerBot", ["role"] = "bot" };
                id = lease.Log.IdOf((await lease.Log.Append(activity, null, [], cancel)).Number);
            }
            return id;
        }
        catch (StoreUnavailableException failure)
        {
            throw new ChannelException(RefusalKind.Unavailable, "storeUnavailable", failure);
        }
    }

    /// <summary>Those that are still there, each by its address.</summary>
    private async ValueTask<List<JsonObject>> Files(OutgoingMessage message, string baseUrl, CancellationToken cancel)
    {
        var files = new List<JsonObject>();
        foreach (var document in message.Documents ?? [])
        {
            if (await store.ReadFile(document.FileId, cancel) is null)
                continue;
            files.Add(new JsonObject
            {
                ["contentType"] = document.MediaType, ["contentUrl"] = $"{baseUrl}{passes.FilePath(document.FileId)}&name={Uri.EscapeDataString(document.Name)}", ["name"] = document.Name,
            });
        }
        return files;
    }

    public async Task ShowTyping(Address to, CancellationToken cancel)
    {
        try
        {
            if (await Find(to.Chat, cancel) is { } conversation)
                logs.ShowTyping(conversation.Id);
        }
        catch (Exception harmless) when (harmless is StoreUnavailableException or OperationCanceledException)
        {
            // Only a sign of courtesy.
        }
    }

    public async Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel)
    {
        var (chat, url) = FileRef.Parse(file.Ref);
        if (chat != UploadMark)
            return DataAddress.TryRead(url) ?? throw new ChannelException(RefusalKind.BadMessage, "foreignFile");
        try
        {
            return await store.ReadFile(url, cancel) ?? throw new ChannelException(RefusalKind.BadMessage, "fileGone");
        }
        catch (StoreUnavailableException failure)
        {
            throw new ChannelException(RefusalKind.Unavailable, "storeUnavailable", failure);
        }
    }

    private async ValueTask<DirectLineConversation?> Find(string chat, CancellationToken cancel) =>
        (await store.Find(DirectLineRecords.NewestOf(chat), cancel)) is [var newest] ? newest.Value : null;
}
