using System.Text.Json.Nodes;
using Microsoft.Extensions.Options;
using VolunteerBot.Bot.Channels.InWords;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Bot.Channels.Activity.Connector;
using VolunteerBot.Bot.Channels.Activity.Rendering;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity;

/// <summary>The bot as every channel of the Bot Framework's protocol knows it: answers and news through the connector of each conversation.</summary>
internal sealed class ActivityChannel(
    IOptions<ActivityOptions> options, ConnectorClient connector, ExpectedReplies expected, IStore store, ILogger<ActivityChannel> log) : IChannel
{
    public const string ChannelName = "activity";

    /// <summary>The rates are Teams', the narrowest of these channels that says any: seven in a second to one conversation, 50 in all.</summary>
    public ChannelTraits Traits { get; } = new(
        MaxText: ActivityRenderer.LongestText, HasButtons: true, MaxPayloadBytes: 1024, BulkPerSecond: 50, ChatBurst: 7, ChatPerSecond: 2)
    {
        Documents = FileDelivery.Words,
    };

    public string Account { get; } = ChannelName + "/" + options.Value.Account;

    public async Task<string> Send(Address to, OutgoingMessage message, string? replace, CancellationToken cancel)
    {
        var reference = await ReferenceOf(to.Chat, cancel);
        var traits = ActivityTraits.Of(reference.ChannelId);
        (message, var files) = await WithFiles(message, reference, traits, cancel);
        var activities = ActivityRenderer.Render(message, traits, await PictureOf(message, cancel), files);
        foreach (var activity in activities)
            Address(activity, reference);
        if (expected.TryTake(to.Chat, activities))
            return "";
        if (replace is { Length: > 0 } && traits.CanReplace && activities.Count == 1 && await TryReplace(reference, replace, activities[0], cancel))
            return replace;
        var sent = "";
        foreach (var activity in activities)
            sent = await SendNew(reference, activity, cancel);
        return sent;
    }

    /// <summary>Documents as attachments where the conversation takes them; the others stand in words in the message that comes back.</summary>
    private async Task<(OutgoingMessage Message, IReadOnlyList<JsonObject> Files)> WithFiles(
        OutgoingMessage message, ConversationReference reference, ActivityTraits traits, CancellationToken cancel)
    {
        var (files, inWords) = (new List<JsonObject>(), new List<SentDocument>());
        foreach (var document in message.Documents ?? [])
        {
            if (traits.TakesFiles && await Stored(document.FileId, cancel) is { } content && await connector.Upload(reference, document.Name, document.MediaType, content, cancel) is { } url)
                files.Add(new() { ["contentType"] = document.MediaType, ["contentUrl"] = url, ["name"] = document.Name });
            else
                inWords.Add(document);
        }
        return (DocumentsInWords.Told(message with { Documents = inWords }), files);
    }

    /// <summary>Once more without the picture where a channel takes none so large.</summary>
    private async Task<string> SendNew(ConversationReference reference, JsonObject activity, CancellationToken cancel)
    {
        try
        {
            return await connector.Send(reference, activity, cancel);
        }
        catch (ChannelException refused) when (refused.Message == ConnectorRefusals.TooLarge && activity.ContainsKey("text") && activity.Remove("attachments"))
        {
            log.LogWarning("{Channel} does not take a picture; the message goes without it", reference.ChannelId);
            return await connector.Send(reference, activity, cancel);
        }
    }

    private async Task<bool> TryReplace(ConversationReference reference, string id, JsonObject activity, CancellationToken cancel)
    {
        try
        {
            await connector.Replace(reference, id, activity, cancel);
            return true;
        }
        catch (ChannelException refused) when (refused.Message == ConnectorRefusals.NotEditable)
        {
            return false;
        }
    }

    public async Task ShowTyping(Address to, CancellationToken cancel)
    {
        try
        {
            var reference = await ReferenceOf(to.Chat, cancel);
            await connector.Send(reference, Address(new() { ["type"] = "typing" }, reference), cancel);
        }
        catch (Exception harmless) when (harmless is ChannelException or OperationCanceledException)
        {
            log.LogDebug("Typing was not shown: {Reason}", harmless.Message);
        }
    }

    /// <summary>Files lie at the conversation's own service, or in the activity itself.</summary>
    public async Task<byte[]> Fetch(IncomingFile file, CancellationToken cancel)
    {
        var (chat, url) = FileRef.Parse(file.Ref);
        if (DataAddress.TryRead(url) is { } bytes)
            return bytes;
        return await connector.Download(await ReferenceOf(chat, cancel), url, cancel);
    }

    private async ValueTask<ConversationReference> ReferenceOf(string chat, CancellationToken cancel)
    {
        try
        {
            return (await store.Get(ActivityRecords.References, chat, cancel))?.Value ?? throw new ChannelException(RefusalKind.Unreachable, "neverMet");
        }
        catch (StoreUnavailableException away)
        {
            throw new ChannelException(RefusalKind.Unavailable, "storeUnavailable", away);
        }
    }

    private async ValueTask<string?> PictureOf(OutgoingMessage message, CancellationToken cancel) =>
        message.Picture is { } id && await Stored(id, cancel) is { } picture ? DataAddress.Of("image/jpeg", picture) : null;

    private async ValueTask<byte[]?> Stored(string file, CancellationToken cancel)
    {
        try
        {
            return await store.ReadFile(file, cancel);
        }
        catch (StoreUnavailableException away)
        {
            throw new ChannelException(RefusalKind.Unavailable, "storeUnavailable", away);
        }
    }

    private static JsonObject Address(JsonObject activity, ConversationReference reference)
    {
        activity["channelId"] = reference.ChannelId;
        activity["serviceUrl"] = reference.ServiceUrl;
        var conversation = new JsonObject { ["id"] = reference.ConversationId };
        if (reference.IsGroup)
            conversation["isGroup"] = true;
        if (reference.TenantId is { } tenant)
            conversation["tenantId"] = tenant;
        activity["conversation"] = conversation;
        activity["from"] = new JsonObject { ["id"] = reference.BotId, ["name"] = reference.BotName ?? "VolunteerBot", ["role"] = "bot" };
        if (reference is { UserId: { } user, IsGroup: false })
            activity["recipient"] = new JsonObject { ["id"] = user };
        return activity;
    }
}
