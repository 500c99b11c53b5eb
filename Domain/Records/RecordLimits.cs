using System.Text;

namespace VolunteerBot.Domain.Records;

/// <summary>What every store can hold. Beyond it a commit is refused as a mistake of the program.</summary>
public static class RecordLimits
{
    /// <summary>Longest id of a record or file, in UTF-8 bytes; an id has at least one.</summary>
    public const int IdBytes = 256;

    /// <summary>Longest index key, in UTF-8 bytes.</summary>
    public const int KeyBytes = 640;

    /// <summary>Largest record, in bytes of its JSON.</summary>
    public const int RecordBytes = 8 << 20;

    public const int FileBytes = 16 << 20;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    /// <exception cref="ArgumentException">It is empty, too long, has a NUL or is no sound Unicode.</exception>
    public static void CheckId(string id)
    {
        if (id.Length == 0)
            throw new ArgumentException("An id must not be empty.");
        Check(id, IdBytes, "id");
    }

    /// <exception cref="ArgumentException">It is too long, has a NUL or is no sound Unicode.</exception>
    public static void CheckKey(string key) => Check(key, KeyBytes, "key");

    /// <exception cref="ArgumentException">There is more of it than <paramref name="most"/> bytes.</exception>
    public static void CheckSize(string what, long bytes, int most)
    {
        if (bytes > most)
            throw new ArgumentException($"{what} has {bytes} bytes; a store takes {most}.");
    }

    private static void Check(string text, int most, string what)
    {
        var bytes = Strict.GetByteCount(text);
        if (bytes > most || text.Contains('\0'))
            throw new ArgumentException($"The {what} of {bytes} bytes that begins with \"{text[..Math.Min(40, text.Length)]}\" is longer than {most} bytes or has a NUL in it.");
    }
}
