using Microsoft.Net.Http.Headers;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary><c>/chat/files/ID</c>: the pictures and documents of a visitor's own chat, for nobody else.</summary>
internal static class ChatFiles
{
    public const string Path = "/chat/files/";

    /// <param name="persona">Key of the persona in a try-out.</param>
    public static string AddressOf(string file, string? persona) =>
        persona is null ? Path + Uri.EscapeDataString(file) : $"{Path}{Uri.EscapeDataString(file)}?{Visitors.PersonaParameter}={Uri.EscapeDataString(persona)}";

    public static async Task<IResult> Serve(string id, HttpContext page, Visitors visitors, Transcripts transcripts, IStore store, CancellationToken cancel)
    {
        if (visitors.ChatOf(page) is not { } chat)
            return Results.NotFound();
        using var lease = await transcripts.Open(chat, cancel);
        var document = lease.Log.Messages.SelectMany(m => m.Documents ?? []).FirstOrDefault(d => d.FileId == id);
        if ((document is null && !lease.Log.Messages.Any(m => m.Picture == id)) || await store.ReadFile(id, cancel) is not { } content)
            return Results.NotFound();
        var headers = page.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.ContentSecurityPolicy = "default-src 'none'; sandbox";
        if (document is not null)
        {
            // To be kept, never to be opened as a page of ours.
            headers.CacheControl = "private, no-store";
            return Results.Bytes(content, document.MediaType, document.Name);
        }
        if (PictureKind.Of(content) is not { } mediaType)
            return Results.NotFound();
        headers.CacheControl = "private, max-age=86400, immutable";
        return Results.Bytes(content, mediaType, entityTag: new EntityTagHeaderValue($"\"{Uri.EscapeDataString(id)}\""));
    }
}
