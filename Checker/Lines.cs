using System.Text.Json;

namespace VolunteerBot.Checker;

/// <summary>A file with one JSON object in each line.</summary>
internal sealed class Lines
{
    private readonly string _file;
    private readonly List<JsonElement> _lines = [];

    /// <exception cref="EvidenceException">The file is missing, or a line is no object.</exception>
    public Lines(string folder, string name)
    {
        _file = name;
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
            throw new EvidenceException($"{name} is missing in {folder}: the run did not come to its end.");
        foreach (var line in File.ReadLines(path))
            _lines.Add(Parse(line));
    }

    /// <summary>The lines of one kind (their field <c>is</c>), with their places in the file.</summary>
    public IReadOnlyList<T> Of<T>(string kind, Func<JsonElement, int, T> read) =>
        [.. _lines.Select((line, no) => (line, no)).Where(l => l.line.TextOrNull("is") == kind).Select(l => Read(l.no, () => read(l.line, l.no)))];

    public IReadOnlyList<T> All<T>(Func<JsonElement, T> read) => [.. _lines.Select((line, no) => Read(no, () => read(line)))];

    private JsonElement Parse(string line)
    {
        try
        {
            return JsonElement.Parse(line) is { ValueKind: JsonValueKind.Object } read ? read : throw new EvidenceException($"Line {_lines.Count + 1} of {_file} is no object.");
        }
        catch (JsonException wrong)
        {
            throw new EvidenceException($"Line {_lines.Count + 1} of {_file} is no JSON.", wrong);
        }
    }

    private T Read<T>(int no, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception wrong) when (wrong is KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new EvidenceException($"Line {no + 1} of {_file} lacks something: {wrong.Message}", wrong);
        }
    }
}

/// <summary>Fields by name; a missing one is named in the error.</summary>
internal static class Fields
{
    public static JsonElement Under(this JsonElement line, string name) => line.TryGetProperty(name, out var value) ? value : throw new KeyNotFoundException($"no field '{name}'");

    public static string Text(this JsonElement line, string name) => line.Under(name).GetString() ?? throw new KeyNotFoundException($"no text in '{name}'");

    public static string? TextOrNull(this JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    public static double Number(this JsonElement line, string name) => line.Under(name).GetDouble();

    public static double? NumberOrNull(this JsonElement line, string name) => line.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number ? value.GetDouble() : null;
}
