namespace VolunteerBot.Fakes.Telegram;

/// <summary>Files in and out.</summary>
internal sealed partial class BotApi
{
    private const int MostPhotoSides = 10_000;
    private const int MostSideRatio = 20;

    private StoredFile PhotoOf(CallArguments call)
    {
        if (call.File("photo") is not { } upload)
        {
            var known = KnownFile(call, "photo");
            return known.Width > 0 ? known : throw ApiRefusal.Bad("can't use file of type Document as Photo");
        }

        if (upload.Content.Length == 0)
            throw ApiRefusal.Bad("file must be non-empty");
        if (upload.Content.Length > FileShelf.LargestPhoto)
            throw ApiRefusal.Bad($"file of size {upload.Content.Length} bytes is too big for a photo; the maximum size is {FileShelf.LargestPhoto} bytes");
        var (width, height) = PictureSize.Read(upload.Content) ?? throw ApiRefusal.Bad("IMAGE_PROCESS_FAILED");
        var (longer, shorter) = (Math.Max(width, height), Math.Min(width, height));
        if (shorter < 1 || width + height > MostPhotoSides || longer > (long)shorter * MostSideRatio)
            throw ApiRefusal.Bad("PHOTO_INVALID_DIMENSIONS");
        return _world.Files.Add(upload.FileName, "image/jpeg", upload.Content, width: width, height: height);
    }

    private StoredFile DocumentOf(CallArguments call)
    {
        if (call.File("document") is not { } upload)
            return KnownFile(call, "document");
        if (upload.Content.Length == 0)
            throw ApiRefusal.Bad("file must be non-empty");
        return upload.Content.Length <= FileShelf.LargestUpload
            ? _world.Files.Add(upload.FileName, upload.MimeType, upload.Content)
            : throw new ApiRefusal(413, "Request Entity Too Large");
    }

    /// <summary>A file by its id. This server fetches nothing from the web.</summary>
    private StoredFile KnownFile(CallArguments call, string field)
    {
        var id = call[field];
        if (string.IsNullOrEmpty(id))
            throw ApiRefusal.Bad($"there is no {field} in the request");
        if (id.Contains("://", StringComparison.Ordinal))
            throw ApiRefusal.Bad("failed to get HTTP URL content");
        return _world.Files.Find(id) ?? throw ApiRefusal.Bad("wrong file identifier/HTTP URL specified");
    }

    private byte[] GetFile(CallArguments call)
    {
        var id = call["file_id"];
        if (string.IsNullOrEmpty(id))
            throw ApiRefusal.Bad("file_id not specified");
        var file = _world.Files.Find(id) ?? throw ApiRefusal.Bad("invalid file_id");
        if (file.Size > FileShelf.LargestDownload)
            throw ApiRefusal.Bad("file is too big");
        var path = _world.Files.PathOf(file);
        return Json.Ok(w =>
        {
            w.WriteStartObject();
            w.WriteString("file_id", file.FileId);
            w.WriteString("file_unique_id", file.UniqueId);
            w.WriteNumber("file_size", file.Size);
            w.WriteString("file_path", path);
            w.WriteEndObject();
        });
    }
}
