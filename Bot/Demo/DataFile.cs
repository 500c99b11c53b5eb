using System.Text;

namespace VolunteerBot.Bot.Demo;

/// <summary>A file of <c>Bot/Demo/Data</c>: lines of fields between bars, the first field saying what the line is.</summary>
internal sealed class DataFile
{
    private readonly ILookup<string, string[]> _lines;

    private DataFile(IEnumerable<string[]> lines) => _lines = lines.ToLookup(l => l[0], l => l[1..], StringComparer.Ordinal);

    /// <summary>The fields after the first, of every line of that kind, in the order of the file.</summary>
    public IEnumerable<string[]> this[string kind] => _lines[kind];

    /// <exception cref="InvalidOperationException">The file is not built in.</exception>
    public static DataFile Read(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream("VolunteerBot.Bot.Demo.Data." + name)
            ?? throw new InvalidOperationException($"The sample data file {name} is missing from the program.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Normalize(NormalizationForm.FormC).Split('\n');
        return new DataFile(lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('|', StringSplitOptions.TrimEntries)));
    }

    /// <summary>The parts of a list field.</summary>
    public static string[] ListOf(string field) =>
        field.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
