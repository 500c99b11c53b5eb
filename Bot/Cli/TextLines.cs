using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using VolunteerBot.Domain.Time;

namespace VolunteerBot.Bot.Cli;

/// <summary>
/// Verbs that read lines of text and print one JSON object for each, in order: <c>[--now ISO] [--file F]</c>, standard input without a
/// file. Any bytes are taken: what is no UTF-8 becomes U+FFFD. A line that begins with an ISO instant and a tab takes that as its now.
/// </summary>
internal static class TextLines
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes what the verb knows of one text; the property "text" is there already.</summary>
    public delegate void Answer(Utf8JsonWriter json, string text, DateTimeOffset now);

    /// <exception cref="RefusedInputException">The instant or the file cannot be read, or there is another argument.</exception>
    public static async Task<int> Run(Arguments arguments, Answer answer)
    {
        arguments.AllowOnly("now", "file");
        var now = arguments.Option("now") is { } said
            ? Instant(said) ?? throw new RefusedInputException($"'--now {said}' is no instant; write it like 2026-11-23T09:00:00+07:00.")
            : TimeProvider.System.GetUtcNow();
        var text = await ReadAll(arguments.Option("file"));
        await using var output = new BufferedStream(Console.OpenStandardOutput(), 1 << 16);
        foreach (var line in LinesOf(text))
            Write(output, line, now, answer);
        return CommandLine.Done;
    }

    private static void Write(Stream output, string line, DateTimeOffset now, Answer answer)
    {
        var tab = line.IndexOf('\t');
        if (tab > 0 && Instant(line[..tab]) is { } own)
            (line, now) = (line[(tab + 1)..], own);
        using (var json = new Utf8JsonWriter(output, Json))
        {
            json.WriteStartObject();
            json.WriteString("text", line);
            answer(json, line, now);
            json.WriteEndObject();
        }
        output.WriteByte((byte)'\n');
    }

    private static async Task<string> ReadAll(string? file)
    {
        try
        {
            await using var input = file is null ? Console.OpenStandardInput() : File.OpenRead(file);
            using var reader = new StreamReader(input, new UTF8Encoding(false), detectEncodingFromByteOrderMarks: false);
            return (await reader.ReadToEndAsync()).TrimStart('\uFEFF');
        }
        catch (Exception error) when (file is not null && error is IOException or UnauthorizedAccessException)
        {
            throw new RefusedInputException($"'{file}' cannot be read: {error.Message}");
        }
    }

    /// <summary>Lines end with a line feed, a carriage return before it left out; after the last one nothing follows.</summary>
    private static IEnumerable<string> LinesOf(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var end = text.IndexOf('\n', from);
            var to = end < 0 ? text.Length : end;
            yield return text[from..(to > from && text[to - 1] == '\r' ? to - 1 : to)];
            from = to + 1;
        }
    }

    /// <summary>An ISO date and time, without an offset in Vietnam's time; null when it is none.</summary>
    public static DateTimeOffset? Instant(string text)
    {
        if (text.Length is < 10 or > 40 || !char.IsAsciiDigit(text[0]) || text[4] != '-')
            return null;
        if (DateTime.TryParseExact(text, Zoneless, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return local.Year is > 1 and < 9999 ? VietnamTime.ToInstant(local) : null;
        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant : null;
    }

    private static readonly string[] Zoneless = ["yyyy-MM-dd", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss"];
}
