namespace VolunteerBot.Fakes.Telegram;

/// <summary>A file the server keeps.</summary>
/// <param name="Size">In bytes; may be larger than the content when a test only pretends.</param>
/// <param name="Width">Pixels of a picture, else 0.</param>
public sealed record StoredFile(string FileId, string UniqueId, string FileName, string? MimeType, byte[] Content, long Size, int Width = 0, int Height = 0, int Seconds = 0)
{
    /// <summary>What getFile calls it, set by the first getFile.</summary>
    internal string? Path { get; set; }
}
