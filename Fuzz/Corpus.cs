using System.Security.Cryptography;

namespace VolunteerBot.Fuzz;

/// <summary>The inputs kept in the repository: good ones to start from, and every one that once found a fault (<c>found-…</c>).</summary>
internal static class Corpus
{
    /// <summary>By file name, so that the order is the same everywhere.</summary>
    public static IReadOnlyList<byte[]> Of(FuzzTarget target)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Corpus", target.Name);
        var kept = Directory.Exists(folder) ? Directory.GetFiles(folder).Order(StringComparer.Ordinal).SelectMany(Read) : [];
        return [.. kept, .. target.Made];
    }

    /// <summary>Keeps an input that found a fault, to be put into the repository with the mending.</summary>
    /// <returns>Where it lies.</returns>
    public static string Keep(FuzzTarget target, byte[] input, string folder)
    {
        var file = Path.Combine(Directory.CreateDirectory(Path.Combine(folder, target.Name)).FullName, "found-" + Convert.ToHexStringLower(SHA256.HashData(input))[..12]);
        File.WriteAllBytes(file, input);
        return file;
    }

    /// <summary>A file ending in .lines holds an input a line.</summary>
    private static IEnumerable<byte[]> Read(string file) => file.EndsWith(".lines", StringComparison.Ordinal)
        ? File.ReadAllLines(file).Where(line => line.Length > 0).Select(System.Text.Encoding.UTF8.GetBytes)
        : [File.ReadAllBytes(file)];
}
