using System.Text.Encodings.Web;
using System.Text.Json;
using VolunteerBot.Bot.Certificates;
using VolunteerBot.Domain.Certificates;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// <c>verify FILE --keys KEYS</c>: whether a signed certificate is genuine, without the server and without a database. KEYS is the key set
/// that the issuer publishes at <c>/xacthuc/khoa.json</c>. Prints one JSON object; exit code 0 = genuine, 1 = not.
/// </summary>
internal static class VerifyVerb
{
    private const int MostKeyBytes = 1 << 20;

    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task<int> Run(Arguments arguments)
    {
        var file = arguments.Plain(0, "which file: verify FILE --keys KEYS");
        var keysFile = arguments.Option("keys") ?? throw new RefusedInputException("Say with which keys: --keys KEYS, the file from /xacthuc/khoa.json of the issuer.");
        var keys = KeySet.TryRead(await Read(keysFile, MostKeyBytes)) ?? throw new RefusedInputException($"'{keysFile}' is no key set (JSON with \"keys\").");
        var verdict = SignedFile.TryRead(await Read(file, SignedFile.MostBytes))?.Verify(keys) ?? new FileVerdict(FileStanding.NotACertificate, null);
        await Console.Out.WriteLineAsync(Said(verdict));
        if (verdict.Standing != FileStanding.Genuine)
            await Console.Error.WriteLineAsync(Why(verdict.Standing));
        return verdict.Standing == FileStanding.Genuine ? CommandLine.Done : CommandLine.Refused;
    }

    private static string Why(FileStanding standing) => standing switch
    {
        FileStanding.Forged => "FORGED: the file was changed, or somebody else signed it.",
        FileStanding.UnknownKey => "Signed with a key that is not in the key set. Get the newest key set from the issuer's own address.",
        _ => "This is no signed certificate.",
    };

    private static string Said(FileVerdict verdict)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            json.WriteString("standing", JsonNamingPolicy.CamelCase.ConvertName(verdict.Standing.ToString()));
            if (verdict.Content is { } content)
                Write(json, content);
            json.WriteEndObject();
        }
        return System.Text.Encoding.UTF8.GetString(buffer.ToArray());
    }

    private static void Write(Utf8JsonWriter json, FileContent content)
    {
        json.WriteString("number", content.Number);
        json.WriteString("unit", content.Unit);
        json.WriteString("name", content.Name);
        json.WriteString("from", Day(content.From));
        json.WriteString("to", Day(content.To));
        json.WriteNumber("activities", content.Activities);
        json.WriteNumber("hours", content.Hours);
        json.WriteString("issued", Day(content.Issued));
        json.WriteString("code", CertificateLinks.Shown(content.Code));
        json.WriteString("note", "Whether it was revoked afterwards only the issuer's page knows.");
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <exception cref="RefusedInputException">There is no such file, or it is too large.</exception>
    private static async Task<byte[]> Read(string path, int most)
    {
        if (!File.Exists(path))
            throw new RefusedInputException($"There is no file '{path}'.");
        return new FileInfo(path).Length <= most ? await File.ReadAllBytesAsync(path) : throw new RefusedInputException($"'{path}' is larger than {most / 1024} KB.");
    }
}
