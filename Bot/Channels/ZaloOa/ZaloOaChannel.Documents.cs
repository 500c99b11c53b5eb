using System.Text.Json;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Channels.ZaloOa;

/// <summary>Files: the few kinds the platform takes are uploaded, the others go by address.</summary>
public sealed partial class ZaloOaChannel
{
    private const int LargestDocument = 5 * 1024 * 1024;
    private static readonly string[] DocumentKinds = [".pdf", ".doc", ".docx", ".csv"];

    /// <summary>The id of the message; empty when the file is gone.</summary>
    private async Task<string> SendDocument(string user, SentDocument document, string? language, CancellationToken cancel)
    {
        if (await files(document.FileId, cancel) is not { } content)
        {
            log.LogWarning("File {File} is not in the store; the message goes without it", document.FileId);
            return "";
        }
        if (content.Length > LargestDocument || !DocumentKinds.Contains(Path.GetExtension(document.Name).ToLowerInvariant()))
            return await SendText(user, links.WordsFor(document, language), cancel);
        try
        {
            for (var isFresh = false; ; isFresh = true)
            {
                var token = await UploadedDocument(document, content, isFresh, cancel);
                try
                {
                    return IdOf(await Consult(user, json => WriteFile(json, token), cancel));
                }
                catch (ChannelException expired) when (expired.Message == ZaloOaRefusals.AttachmentExpired && !isFresh)
                {
                    // Uploaded again, once.
                }
            }
        }
        catch (ChannelException refused) when (refused.Kind == RefusalKind.BadMessage)
        {
            log.LogWarning("Zalo does not take a file ({Reason}); its address is sent", refused.InnerException?.Message);
            return await SendText(user, links.WordsFor(document, language), cancel);
        }
    }

    /// <summary>The platform's token of a document, uploaded once for all who get it.</summary>
    private async Task<string> UploadedDocument(SentDocument document, byte[] content, bool anew, CancellationToken cancel)
    {
        var key = document.FileId + "/" + document.Name;
        if (!anew && _uploads.TryGetValue(key, out var known) && clock.GetUtcNow() - known.At < UploadLasts)
            return known.Id;
        var data = await connection.Upload("v2.0/oa/upload/file", content, document.Name, document.MediaType, cancel);
        return Remember(key, data.GetProperty("token").GetString()!);
    }

    private static void WriteFile(Utf8JsonWriter json, string token)
    {
        json.WriteStartObject("attachment"u8);
        json.WriteString("type"u8, "file"u8);
        json.WriteStartObject("payload"u8);
        json.WriteString("token"u8, token);
        json.WriteEndObject();
        json.WriteEndObject();
    }
}
