using System.Globalization;

namespace VolunteerBot.Fakes.Telegram;

/// <summary>Files by id and by download path. Used under the world's gate.</summary>
internal sealed class FileShelf
{
    public const long LargestDownload = 20 * 1024 * 1024;
    public const long LargestUpload = 50 * 1024 * 1024;
    public const long LargestPhoto = 10 * 1024 * 1024;

    private readonly Dictionary<string, StoredFile> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, StoredFile> _byPath = new(StringComparer.Ordinal);
    private int _count;

    public StoredFile Add(string fileName, string? mimeType, byte[] content, long? pretendedSize = null, int width = 0, int height = 0, int seconds = 0)
    {
        var number = (++_count).ToString("D6", CultureInfo.InvariantCulture);
        var file = new StoredFile("FAKEfile" + number, "FAKEuniq" + number, fileName, mimeType, content, pretendedSize ?? content.Length, width, height, seconds);
        _byId[file.FileId] = file;
        return file;
    }

    /// <summary>A trailing <c>s</c> marks the small size of a picture, which has the same content.</summary>
    public StoredFile? Find(string fileId) => _byId.GetValueOrDefault(fileId.TrimEnd('s'));

    public StoredFile? AtPath(string path) => _byPath.GetValueOrDefault(path);

    /// <summary>The path to download from; made when first asked for.</summary>
    public string PathOf(StoredFile file)
    {
        if (file.Path is { } known)
            return known;
        var folder = file.Width > 0 ? "photos" : file.Seconds > 0 ? "voice" : "documents";
        file.Path = $"{folder}/file_{_byPath.Count}{System.IO.Path.GetExtension(file.FileName)}";
        _byPath[file.Path] = file;
        return file.Path;
    }
}
