using System.IO.Compression;
using System.Text;
using VolunteerBot.Dialogs.Imports;
using VolunteerBot.Dialogs.Messages;

namespace VolunteerBot.Bot.Sheets;

/// <summary>
/// Opens what people call a sheet: by its content, whatever its name says. What is locked, too large, packed like a bomb, carries
/// macros, or is something else altogether is refused with what to do instead, before anything of it is unpacked.
/// </summary>
internal sealed class SheetFiles : ISheetFiles
{
    private const int MostParts = 2_000;

    /// <summary>Words that many cells share are kept in memory, so they are limited more closely than the rest.</summary>
    private const long SharedTextBytes = 100L << 20;

    private static readonly byte[] Encrypted = Encoding.Unicode.GetBytes("EncryptedPackage");

    public ISheetFile Open(Stream content)
    {
        if (content.Length == 0)
            throw Refused("empty");
        if (content.Length > SheetLimits.FileBytes)
            throw new SheetRefusedException(new Say("import.file.tooLarge", (int)(content.Length >> 20), (int)(SheetLimits.FileBytes >> 20)));
        var head = new byte[(int)Math.Min(4096, content.Length)];
        content.ReadExactly(head);
        content.Position = 0;
        return head switch
        {
            [0x50, 0x4B, 0x03, 0x04, ..] or [0x50, 0x4B, 0x05, 0x06, ..] => OpenPacked(content),
            [0xD0, 0xCF, 0x11, 0xE0, ..] => throw Refused(Holds(content, Encrypted) ? "password" : "oldExcel"),
            [0x25, 0x50, 0x44, 0x46, ..] => throw Refused("pdf"),
            [0xFF, 0xD8, 0xFF, ..] or [0x89, 0x50, 0x4E, 0x47, ..] => throw Refused("picture"),
            _ => OpenText(content, head),
        };
    }

    private static XlsxFile OpenPacked(Stream content)
    {
        try
        {
            using (var archive = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true))
                CheckParts(archive);
            content.Position = 0;
            return new XlsxFile(content);
        }
        catch (Exception e) when (e is InvalidDataException or FileFormatException or DocumentFormat.OpenXml.Packaging.OpenXmlPackageException or System.Xml.XmlException or IOException or InvalidOperationException)
        {
            throw new SheetRefusedException("import.file.damaged", e);
        }
    }

    private static void CheckParts(ZipArchive archive)
    {
        // The sizes a file claims are enough: no more than that is ever unpacked of a part.
        var unpacked = archive.Entries.Sum(e => Math.Max(0, e.Length));
        if (archive.Entries.Count > MostParts || unpacked > SheetLimits.UnpackedBytes || archive.Entries.Any(e => e.FullName.EndsWith("sharedStrings.xml", StringComparison.OrdinalIgnoreCase) && e.Length > SharedTextBytes))
            throw Refused("bomb");
        if (archive.Entries.Any(e => e.IsEncrypted))
            throw Refused("password");
        if (archive.Entries.Any(e => e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase)))
            throw Refused("macros");
        if (archive.GetEntry("xl/workbook.bin") is not null)
            throw Refused("binary");
        if (archive.GetEntry("xl/workbook.xml") is null)
            throw Refused(archive.GetEntry("word/document.xml") is not null ? "word" : archive.GetEntry("content.xml") is not null ? "openDocument" : "notSheet");
    }

    private static CsvFile OpenText(Stream content, byte[] head)
    {
        var start = Encoding.UTF8.GetString(head).TrimStart('\uFEFF', ' ', '\r', '\n', '\t');
        if (start.StartsWith('<'))
            throw Refused("html");
        if (start.StartsWith("{\\rtf", StringComparison.Ordinal))
            throw Refused("word");
        var text = CsvText.EncodingOf(content);
        content.Position = 0;
        // A NUL in a text of one byte a letter: some other kind of file.
        if (text.IsSingleByte | text is UTF8Encoding && Array.IndexOf(head, (byte)0) >= 0)
            throw Refused("notSheet");
        return new CsvFile(content, text);
    }

    private static bool Holds(Stream content, byte[] wanted)
    {
        var buffer = new byte[1 << 16];
        var kept = 0;
        content.Position = 0;
        while (content.Read(buffer, kept, buffer.Length - kept) is > 0 and var read)
        {
            var filled = buffer.AsSpan(0, kept + read);
            if (filled.IndexOf(wanted) >= 0)
                return true;
            kept = Math.Min(wanted.Length - 1, filled.Length);
            filled[^kept..].CopyTo(buffer);
        }
        return false;
    }

    private static SheetRefusedException Refused(string why) => new("import.file." + why);
}
