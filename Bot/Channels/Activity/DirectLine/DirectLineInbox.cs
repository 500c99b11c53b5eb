using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using VolunteerBot.Bot.Channels.Activity.Calls;
using VolunteerBot.Bot.Channels.WebChat;
using VolunteerBot.Bot.Turns;
using VolunteerBot.Dialogs.Messages;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.Activity.DirectLine;

/// <summary>Takes in what clients post: checks it, writes it to the conversation (the echo clients wait for), hands it to the turns.</summary>
internal sealed class DirectLineInbox(
    IOptions<ActivityOptions> options, DirectLineLogs logs, DirectLinePasses passes, SendAllowances allowances, ITurns turns, TimeProvider clock, ILogger<DirectLineInbox> log)
{
    private const int LargestActivity = 256 * 1024;
    private const int LargestUpload = 16 * 1024 * 1024;
    private const int MostFiles = 10;
    private const int LongestText = 10_000;
    private static readonly JsonDocumentOptions Strict = new() { AllowDuplicateProperties = false };

    /// <exception cref="DirectLineRefusal">It is none.</exception>
    public static JsonObject Parse(byte[] body)
    {
        try
        {
            var parsed = JsonNode.Parse(body, documentOptions: Strict) as JsonObject ?? throw DirectLineRefusal.Bad("The body must be a JSON object");
            Touch(parsed);
            return parsed;
        }
        catch (JsonException)
        {
            throw DirectLineRefusal.Bad("The body must be a JSON object");
        }
        catch (InvalidOperationException)
        {
            throw DirectLineRefusal.Bad("The activity has text that is no text");
        }
    }

    /// <summary>Reads every name and text, which are else read only when they are asked for: half of a letter could not be written again.</summary>
    private static void Touch(JsonNode? node)
    {
        switch (node)
        {
            case JsonObject fields:
                foreach (var (_, value) in fields)
                    Touch(value);
                break;
            case JsonArray items:
                foreach (var item in items)
                    Touch(item);
                break;
            case JsonValue value when value.GetValueKind() == JsonValueKind.String:
                value.GetValue<string>();
                break;
        }
    }

    /// <summary>The id of the activity as it stands in the conversation.</summary>
    public async Task<string> Post(DirectLineConversation conversation, DirectLinePass pass, HttpContext http)
    {
        var (body, status) = await LimitedBody.Read(http, LargestActivity, clock);
        return body is null
            ? throw new DirectLineRefusal(status, status == StatusCodes.Status413PayloadTooLarge ? "MessageSizeTooBig" : "BadArgument", "The activity is too large or too slow")
            : await Take(conversation, pass, Parse(body), []);
    }

    /// <summary>Files with the activity they belong to, or without one.</summary>
    public async Task<string> Upload(DirectLineConversation conversation, DirectLinePass pass, HttpContext http)
    {
        if (!MediaTypeHeaderValue.TryParse(http.Request.ContentType, out var type) || HeaderUtilities.RemoveQuotes(type.Boundary).Value is not { Length: > 0 } boundary)
            throw DirectLineRefusal.Bad("An upload is multipart/form-data");
        var (body, status) = await LimitedBody.Read(http, LargestUpload, clock);
        if (body is null)
            throw new DirectLineRefusal(status, status == StatusCodes.Status413PayloadTooLarge ? "MessageSizeTooBig" : "BadArgument", "The upload is too large or too slow");
        var (activity, files) = await Parts(new MultipartReader(boundary, new MemoryStream(body)));
        activity ??= new() { ["type"] = "message", ["from"] = new JsonObject { ["id"] = http.Request.Query["userId"].ToString() } };
        return await Take(conversation, pass, activity, files);
    }

    private static async Task<(JsonObject?, List<UploadedFile>)> Parts(MultipartReader reader)
    {
        JsonObject? activity = null;
        var files = new List<UploadedFile>();
        try
        {
            while (await reader.ReadNextSectionAsync() is { } section)
            {
                using var content = new MemoryStream();
                await section.Body.CopyToAsync(content);
                var disposition = section.GetContentDispositionHeader();
                var name = HeaderUtilities.RemoveQuotes(disposition?.FileName ?? default).Value ?? "file";
                if (HeaderUtilities.RemoveQuotes(disposition?.Name ?? default) == "activity" || section.ContentType?.StartsWith("application/vnd.microsoft.activity", StringComparison.OrdinalIgnoreCase) == true)
                    activity = Parse(content.ToArray());
                else if (files.Count < MostFiles)
                    files.Add(new(name, section.ContentType, content.ToArray()));
                else
                    throw DirectLineRefusal.Bad($"An upload has at most {MostFiles} files");
            }
        }
        catch (Exception malformed) when (malformed is IOException or InvalidDataException)
        {
            throw DirectLineRefusal.Bad("The upload is malformed");
        }
        return files.Count > 0 ? (activity, files) : throw DirectLineRefusal.Bad("The upload has no file");
    }

    private async Task<string> Take(DirectLineConversation conversation, DirectLinePass pass, JsonObject activity, List<UploadedFile> uploads)
    {
        var said = Draft(conversation, pass, activity, uploads);
        if (said.Type == "typing")
            return "";
        if (!allowances.TryTake(conversation.Id, uploads.Count == 0 ? 1 : WebChatLimits.PictureCost))
            throw new DirectLineRefusal(StatusCodes.Status429TooManyRequests, "TooManyRequests", "Too many activities at once");
        using var lease = await logs.Open(conversation.Id, CancellationToken.None);
        Task taken;
        string id;
        await lease.Log.Receiving.WaitAsync(CancellationToken.None);
        try
        {
            var written = (said.ClientId is null ? null : lease.Log.FindByClientId(said.ClientId))
                ?? await lease.Log.Append(activity, said.ClientId, [.. uploads.Where(u => u.Stored is not null).Select(u => u.Stored!)], CancellationToken.None);
            id = lease.Log.IdOf(written.Number);
            // Started in order, awaited outside: the answer may be written meanwhile.
            taken = said.Event is null ? Task.CompletedTask : HandIn(said.Event with { Id = id });
        }
        finally
        {
            lease.Log.Receiving.Release();
        }
        await taken;
        return id;
    }

    /// <exception cref="DirectLineRefusal">It was not kept: the client may send it again.</exception>
    public async Task HandIn(InboundEvent inbound)
    {
        try
        {
            await turns.Take(inbound, CancellationToken.None);
        }
        catch (StoreUnavailableException away)
        {
            log.LogWarning("A Direct Line activity waits for the store: {Reason}", away.Message);
            throw new DirectLineRefusal(StatusCodes.Status502BadGateway, "BotError", "The bot cannot keep it now; send it again");
        }
    }

    private sealed record UploadedFile(string Name, string? MediaType, byte[] Content)
    {
        /// <summary>Only pictures are kept: the bot takes nothing else, and a page should not get anything else from us.</summary>
        public PutFile? Stored { get; } = PictureKind.Of(Content) is null
            ? null : new PutFile(DirectLineChannel.FilePrefix + System.Security.Cryptography.RandomNumberGenerator.GetHexString(32, lowercase: true), Content);
    }

    /// <param name="Event">Null for what is no message.</param>
    private sealed record Drafted(string Type, string? ClientId, InboundEvent? Event);

    /// <summary>Checks an activity, makes it what the conversation will show, and reads what it says.</summary>
    private Drafted Draft(DirectLineConversation conversation, DirectLinePass pass, JsonObject activity, List<UploadedFile> uploads)
    {
        var type = Text(activity, "type") ?? throw DirectLineRefusal.Bad("type is missing");
        var text = Text(activity, "text");
        if (text?.Length > LongestText)
            throw new DirectLineRefusal(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", $"A message has at most {LongestText} characters");
        foreach (var name in (string[])["id", "conversation", "recipient", "serviceUrl", "timestamp", "channelId"])
            activity.Remove(name);
        var from = activity["from"] as JsonObject;
        var sender = pass.User ?? Text(from, "id") ?? "user";
        var senderName = pass.UserName ?? Text(from, "name");
        var shown = new JsonObject { ["id"] = sender, ["role"] = "user" };
        if (senderName is { Length: > 0 })
            shown["name"] = senderName;
        activity["from"] = shown;
        Attach(conversation, activity, uploads);
        var address = new Address(DirectLineChannel.ChannelName, options.Value.Account, conversation.Chat);
        var inbound = new InboundEvent { Id = "", From = address, At = clock.GetUtcNow(), SenderName = senderName, LanguageTag = Text(activity, "locale") };
        using var read = Readable(activity);
        var filled = type == "message" ? ActivityContent.Fill(read.RootElement, inbound) : null;
        if (filled is not null && uploads.Count > 0)
            filled = filled with { Files = [.. uploads.Select(Incoming)] };
        return new(type, Text(activity["channelData"] as JsonObject, "clientActivityID"), filled is { Text: null, Payload: null, Location: null, Files.Count: 0 } ? null : filled);
    }

    /// <summary>Shows the uploaded files where the client listed them, or at the end.</summary>
    private void Attach(DirectLineConversation conversation, JsonObject activity, List<UploadedFile> uploads)
    {
        if (uploads.Count == 0)
            return;
        var listed = activity["attachments"] as JsonArray;
        var attachments = new JsonArray();
        for (var i = 0; i < uploads.Count; i++)
        {
            var upload = uploads[i];
            var attachment = listed is not null && i < listed.Count && listed[i] is JsonObject known ? (JsonObject)known.DeepClone() : [];
            attachment["contentType"] = upload.Stored is null ? upload.MediaType ?? "application/octet-stream" : PictureKind.Of(upload.Content);
            attachment["name"] ??= upload.Name;
            attachment.Remove("contentUrl");
            // The client's own small picture, in the activity itself: too much to keep.
            attachment.Remove("thumbnailUrl");
            // Without the second address Web Chat shows a link in the place of the sender's own picture.
            if (upload.Stored is { } stored)
            {
                var address = conversation.BaseUrl + passes.FilePath(stored.FileId);
                attachment["contentUrl"] = address;
                attachment["thumbnailUrl"] = address;
            }
            attachments.Add((JsonNode)attachment);
        }
        activity["attachments"] = attachments;
    }

    private static IncomingFile Incoming(UploadedFile upload) => upload.Stored is { } stored
        ? new(FileRef.Of(DirectLineChannel.UploadMark, stored.FileId), PictureKind.Of(upload.Content), upload.Content.Length)
        : new("", upload.MediaType ?? "application/octet-stream", upload.Content.Length);

    /// <exception cref="DirectLineRefusal">With what was added it is too large.</exception>
    private static JsonDocument Readable(JsonObject activity)
    {
        var json = activity.ToJsonString();
        return json.Length <= LargestActivity
            ? JsonDocument.Parse(json) : throw new DirectLineRefusal(StatusCodes.Status413PayloadTooLarge, "MessageSizeTooBig", "The activity is too large");
    }

    private static string? Text(JsonObject? of, string name) => of?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
