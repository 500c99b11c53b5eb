using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Features;

namespace VolunteerBot.Fakes.ZaloOa;

/// <summary>Pictures of at most 1 MB (JPG, PNG) and files of at most 5 MB (PDF, DOC, DOCX, CSV), kept for seven days.</summary>
internal sealed class OaUploads(FakeZaloOaServer server)
{
    private const int LargestImage = 1024 * 1024;
    private const int LargestFile = 5 * 1024 * 1024;
    private static readonly TimeSpan Lasts = TimeSpan.FromDays(7);
    private static readonly string[] FileKinds = [".pdf", ".doc", ".docx", ".csv"];
    private readonly Dictionary<string, (byte[] Content, string Name, DateTimeOffset At)> _kept = new(StringComparer.Ordinal);

    /// <summary>The content behind an id or token.</summary>
    public (byte[] Content, string Name) Of(string? id)
    {
        lock (server.Gate)
        {
            if (id is null || !_kept.TryGetValue(id, out var kept))
                throw new OaRefusal(-201, "Attachment is invalid");
            return server.Now < kept.At + Lasts ? (kept.Content, kept.Name) : throw new OaRefusal(-100, "Attachment is expired");
        }
    }

    public async Task<JsonObject> Take(HttpContext http, byte[] body, bool isImage)
    {
        http.Request.Body = new MemoryStream(body);
        if (!http.Request.HasFormContentType)
            throw new OaRefusal(-201, "Params is invalid");
        var form = await new FormFeature(http.Request, new FormOptions { MultipartBodyLengthLimit = 8 * 1024 * 1024 }).ReadFormAsync(http.RequestAborted).ConfigureAwait(false);
        if (form.Files["file"] is not { } file)
            throw new OaRefusal(-201, "File is missing");
        if (file.Length > (isImage ? LargestImage : LargestFile))
            throw new OaRefusal(-210, "File is too large");
        var content = new byte[file.Length];
        await using var stream = file.OpenReadStream();
        await stream.ReadExactlyAsync(content, http.RequestAborted).ConfigureAwait(false);
        if (isImage ? !IsPicture(content) : !FileKinds.Contains(Path.GetExtension(file.FileName).ToLowerInvariant()))
            throw new OaRefusal(-201, "File type is not supported");
        lock (server.Gate)
        {
            var id = (isImage ? "img" : "file") + (_kept.Count + 1).ToString(CultureInfo.InvariantCulture);
            _kept[id] = (content, file.FileName, server.Now);
            return new() { [isImage ? "attachment_id" : "token"] = id };
        }
    }

    private static bool IsPicture(byte[] content) => content is [0xFF, 0xD8, ..] or [0x89, 0x50, 0x4E, 0x47, ..];
}
