namespace VolunteerBot.Bot.Channels.WebChat;

/// <summary>Which pictures are taken: told by their first bytes, whatever their name says.</summary>
internal static class PictureKind
{
    /// <summary>As a file picker wants them.</summary>
    public const string Accepted = "image/jpeg,image/png,image/webp";

    public const string OrSheet = Accepted + ",.xlsx,.csv";

    public static bool IsAccepted(string? mediaType) => mediaType is "image/jpeg" or "image/png" or "image/webp";

    /// <summary>The media type, or null when it is none of the three.</summary>
    public static string? Of(ReadOnlySpan<byte> content)
    {
        if (content is [0xFF, 0xD8, 0xFF, ..])
            return "image/jpeg";
        if (content is [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..])
            return "image/png";
        return content.Length >= 12 && content[..4].SequenceEqual("RIFF"u8) && content[8..12].SequenceEqual("WEBP"u8) ? "image/webp" : null;
    }
}
