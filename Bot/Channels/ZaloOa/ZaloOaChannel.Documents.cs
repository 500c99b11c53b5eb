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
            return await _uploads.Send(document.FileId + "/" + document.Name, Send, async () =>
            {
                var data = await connection.Upload("v2.0/oa/upload/file", content, document.Name, document.MediaType, cancel);
                var token = data.GetProperty("token").GetString()!;
                return (await Send(token), token);
            }, IsExpired, cancel);
        }
        catch (ChannelException refused) when (refused.Kind == RefusalKind.BadMessage)
        {
            log.LogWarning("Zalo does not take a file ({Reason}); its address is sent", refused.InnerException?.Message);
            return await SendText(user, links.WordsFor(document, language), cancel);
        }

        async Task<string> Send(string token) => IdOf(await Consult(user, json => WriteFile(json, token), cancel));
    }

    private static bool IsExpired(ChannelException refused) => refused.Message == ZaloOaRefusals.AttachmentExpired;

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
