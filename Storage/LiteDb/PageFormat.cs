using System.Buffers.Binary;

namespace VolunteerBot.Storage.LiteDb;

/// <summary>
/// The fields of a LiteDB 5 page that recovery needs (file format 8; LiteDB's BasePage and HeaderPage).
/// Offsets are bytes within a page of <see cref="Size"/>.
/// </summary>
internal static class PageFormat
{
    public const int Size = 8192;
    public const byte EmptyPage = 0;
    public const byte HeaderPage = 1;
    public const uint NoPage = uint.MaxValue;

    private const int PageIdAt = 0;
    private const int PageTypeAt = 4;
    private const int NextPageAt = 9;
    private const int TransactionAt = 14;
    private const int ConfirmedAt = 18;
    private const int FreeListAt = 60;
    private const int LastPageAt = 64;

    /// <summary>The text every LiteDB header page carries at byte 32.</summary>
    private static ReadOnlySpan<byte> Signature => "** This is a LiteDB file **"u8;

    public static uint PageId(ReadOnlySpan<byte> page) => BinaryPrimitives.ReadUInt32LittleEndian(page[PageIdAt..]);
    public static byte PageType(ReadOnlySpan<byte> page) => page[PageTypeAt];
    public static uint NextPage(ReadOnlySpan<byte> page) => BinaryPrimitives.ReadUInt32LittleEndian(page[NextPageAt..]);
    public static uint Transaction(ReadOnlySpan<byte> page) => BinaryPrimitives.ReadUInt32LittleEndian(page[TransactionAt..]);
    public static bool IsConfirmed(ReadOnlySpan<byte> page) => page[ConfirmedAt] != 0;
    public static uint FirstFreePage(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadUInt32LittleEndian(header[FreeListAt..]);
    public static uint LastPage(ReadOnlySpan<byte> header) => BinaryPrimitives.ReadUInt32LittleEndian(header[LastPageAt..]);

    public static bool IsHeader(ReadOnlySpan<byte> page) =>
        page.Length >= Size && PageType(page) == HeaderPage && page.Slice(32, Signature.Length).SequenceEqual(Signature);

    /// <summary>Takes the marks of the log off a page, as LiteDB does when it copies one into the data file.</summary>
    public static void ClearLogMarks(Span<byte> page)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(page[TransactionAt..], uint.MaxValue);
        page[ConfirmedAt] = 0;
    }
}
