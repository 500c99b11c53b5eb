using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using LiteDB;
using VolunteerBot.Storage.LiteDb;

namespace VolunteerBot.Tests.Storage.LiteDb;

/// <summary>
/// A process that only writes: this test program started again with a variable naming a store. It commits groups of numbered
/// documents into three collections with two indexes each and prints the last number of each group once it is durable.
/// </summary>
internal static class CrashChild
{
    private const string Variable = "VOLUNTEERBOT_CRASH_CHILD";
    private static readonly string[] Collections = ["people", "units", "notes"];

    /// <summary>Starts the process on the store.</summary>
    public static Process Start(string dataPath)
    {
        var program = Path.ChangeExtension(typeof(CrashChild).Assembly.Location, OperatingSystem.IsWindows() ? ".exe" : null)!;
        var start = new ProcessStartInfo(program) { RedirectStandardOutput = true, UseShellExecute = false };
        start.Environment[Variable] = dataPath;
        return Process.Start(start)!;
    }

    /// <summary>Number of the last document of the group that begins after this one; groups have 1 to 8.</summary>
    public static int GroupEnd(int last) => last + 1 + last * 7 % 8;

    public static int CountIn(LiteDatabase database) => Collections.Sum(c => database.GetCollection(c).Count());

    public static BsonDocument? Find(LiteDatabase database, int number) =>
        database.GetCollection(Collections[number % 3]).FindById(number);

    public static BsonDocument Document(int number) => new()
    {
        ["_id"] = number,
        ["j"] = new string((char)('a' + number % 26), number * 37 % 2500),
        ["a"] = number * 7919 % 1000,
        ["b"] = $"Đội {number * 31 % 101}",
    };

#pragma warning disable CA2255 // The runner owns Main; a child must begin before it.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void RunIfAsked()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { } path)
            Write(path);
    }

    private static void Write(string path)
    {
        using var store = LiteDbFile.Open(path, new LiteDbFileOptions { CheckpointBytes = 1 << 20 });
        var last = CountIn(store.Database);
        using var output = Console.OpenStandardOutput();
        while (true)
        {
            var end = GroupEnd(last);
            store.CommitGroup(database => Put(database, last + 1, end));
            last = end;
            output.Write(System.Text.Encoding.ASCII.GetBytes(last.ToString(CultureInfo.InvariantCulture) + "\n"));
            store.CheckpointIfDue();
        }
    }

    /// <summary>New documents, and an old one written once more for each, so that pages far apart change together.</summary>
    private static void Put(LiteDatabase database, int from, int to)
    {
        foreach (var name in Collections)
        {
            database.GetCollection(name).EnsureIndex("a", "$.a");
            database.GetCollection(name).EnsureIndex("b", "$.b");
        }

        for (var number = from; number <= to; number++)
        {
            foreach (var n in new[] { number, number / 2 + 1 })
            {
                if (n <= number)
                    database.GetCollection(Collections[n % 3]).Upsert(Document(n));
            }
        }
    }
}
