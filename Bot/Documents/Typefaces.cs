using System.Buffers.Binary;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using SkiaSharp;

namespace VolunteerBot.Bot.Documents;

/// <summary>
/// The typeface of what is drawn here: Inter, which has every Vietnamese letter, so that a picture looks the same on every machine. It
/// lies as TrueType files one after another in a resource of the assembly it is published in, which is only read, never loaded.
/// </summary>
internal static class Typefaces
{
    /// <summary>Where the files lie in the published assembly.</summary>
    private const string Resource = "!AvaloniaResources";

    private static readonly Lazy<IReadOnlyList<SKTypeface>> All = new(Read);

    public static SKTypeface Regular => Of(SKFontStyleWeight.Normal);

    public static SKTypeface Bold => Of(SKFontStyleWeight.Bold);

    private static SKTypeface Of(SKFontStyleWeight weight) => All.Value.MinBy(f => Math.Abs(f.FontWeight - (int)weight))!;

    private static List<SKTypeface> Read()
    {
        using var stream = typeof(Typefaces).Assembly.GetManifestResourceStream("Inter.dll")!;
        using var assembly = new PEReader(stream);
        var found = new List<SKTypeface>();
        var rest = ResourceOf(assembly);
        for (var at = 0; at + 12 < rest.Length;)
        {
            var length = LengthAt(rest.AsSpan(at));
            if (length > 0 && SKTypeface.FromData(SKData.CreateCopy(rest.AsSpan(at, length))) is { } face)
                found.Add(face);
            at += Math.Max(1, length);
        }
        return found.Count > 0 ? found : throw new InvalidDataException("The published font has no TrueType file in it.");
    }

    private static byte[] ResourceOf(PEReader assembly)
    {
        var metadata = assembly.GetMetadataReader();
        var handle = metadata.ManifestResources.First(r => metadata.GetString(metadata.GetManifestResource(r).Name) == Resource);
        var start = assembly.PEHeaders.CorHeader!.ResourcesDirectory.RelativeVirtualAddress + (int)metadata.GetManifestResource(handle).Offset;
        var reader = assembly.GetSectionData(start).GetReader();
        return reader.ReadBytes(reader.ReadInt32());
    }

    /// <summary>How long the TrueType file is that begins here; 0 when none does. Its table directory tells where each table ends.</summary>
    private static int LengthAt(ReadOnlySpan<byte> bytes)
    {
        const int Header = 12, Entry = 16;
        if (bytes.Length < Header || BinaryPrimitives.ReadUInt32BigEndian(bytes) != 0x00010000)
            return 0;
        var tables = BinaryPrimitives.ReadUInt16BigEndian(bytes[4..]);
        if (tables is 0 or > 64 || bytes.Length < Header + (tables * Entry))
            return 0;
        long end = 0;
        for (var i = 0; i < tables; i++)
        {
            var entry = bytes[(Header + (i * Entry))..];
            end = Math.Max(end, (long)BinaryPrimitives.ReadUInt32BigEndian(entry[8..]) + BinaryPrimitives.ReadUInt32BigEndian(entry[12..]));
        }
        return end <= bytes.Length ? (int)((end + 3) / 4 * 4 > bytes.Length ? end : (end + 3) / 4 * 4) : 0;
    }
}
