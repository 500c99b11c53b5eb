using System.Text;

namespace VolunteerBot.Bot.Sheets;

/// <summary>How a text file is written: a mark at its beginning says it, else sound UTF-8 is that, and the rest is what Windows writes in Vietnam.</summary>
internal static class CsvText
{
    static CsvText() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Vietnamese Windows: letters with their tone marks behind them, so what is read must be composed.</summary>
    private static readonly Lazy<Encoding> Windows1258 = new(() => Encoding.GetEncoding(1258));

    public static Encoding EncodingOf(Stream content)
    {
        content.Position = 0;
        Span<byte> mark = stackalloc byte[3];
        var read = content.ReadAtLeast(mark, 3, throwOnEndOfStream: false);
        if (read >= 2 && mark is [0xFF, 0xFE, ..])
            return Encoding.Unicode;
        if (read >= 2 && mark is [0xFE, 0xFF, ..])
            return Encoding.BigEndianUnicode;
        if (read == 3 && mark is [0xEF, 0xBB, 0xBF])
            return Encoding.UTF8;
        content.Position = 0;
        return IsUtf8(content) ? Encoding.UTF8 : Windows1258.Value;
    }

    private static bool IsUtf8(Stream content)
    {
        var decoder = new UTF8Encoding(false, throwOnInvalidBytes: true).GetDecoder();
        var bytes = new byte[1 << 16];
        var characters = new char[(1 << 16) + 4];
        try
        {
            while (content.Read(bytes) is > 0 and var read)
                decoder.GetChars(bytes, 0, read, characters, 0, flush: false);
            decoder.GetChars(bytes, 0, 0, characters, 0, flush: true);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
