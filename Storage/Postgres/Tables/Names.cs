using System.Text;
using VolunteerBot.Domain.Records;

namespace VolunteerBot.Storage.Postgres.Tables;

/// <summary>
/// How tables, columns and indexes are called. Names of record types and of their indexes are letters and digits, so what has a
/// underscore never meets them.
/// </summary>
internal static class Names
{
    /// <summary>PostgreSQL cuts longer names off.</summary>
    private const int MostBytes = 63;

    public static string Table(RecordType type) => Quoted(type.Name);

    /// <summary>The column that holds a record's key under a single-key index.</summary>
    public static string KeyColumn(RecordIndex index) => Quoted("k_" + index.Name);

    /// <summary>The table that holds the keys of a many-key index.</summary>
    public static string KeyTable(RecordType type, RecordIndex index) => Quoted($"{type.Name}_k_{index.Name}");

    public static string Index(RecordType type, RecordIndex index) => Quoted($"{type.Name}_by_{index.Name}");

    /// <summary>Finds the records whose keys were written by a program with other indexes; usually has no entry.</summary>
    public static string StaleIndex(RecordType type, int form) => Quoted($"{type.Name}_not_{unchecked((uint)form):x8}");

    /// <exception cref="ArgumentException">A name stands twice, or cannot be a table's or a column's.</exception>
    public static void Check(IReadOnlyList<RecordType> types)
    {
        var tables = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in types)
        {
            if (!tables.Add(type.Name) || !IsPlain(type.Name))
                throw new ArgumentException($"The record type name \"{type.Name}\" stands twice or has something else than letters and digits in it.");
            var indexes = new HashSet<string>(StringComparer.Ordinal);
            foreach (var index in type.AllIndexes)
            {
                if (!indexes.Add(index.Name) || !IsPlain(index.Name))
                    throw new ArgumentException($"The record type {type.Name} has two indexes of one name, or \"{index.Name}\" has something else than letters and digits in it.");
                if (Encoding.UTF8.GetByteCount($"{type.Name}_by_{index.Name}_ids") > MostBytes)
                    throw new ArgumentException($"The names {type.Name} and {index.Name} are too long together for a table.");
            }
        }
    }

    public static string Quoted(string name) => $"\"{name}\"";

    private static bool IsPlain(string name) => name.Length is > 0 and <= 50 && name.All(char.IsAsciiLetterOrDigit);
}
